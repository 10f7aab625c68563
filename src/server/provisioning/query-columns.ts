/** Which SCIM paths of a user or a group the database can compare, and by which it can sort. */

import { ENTERPRISE_USER_URN, SERVICENOW_GROUP_URN, SERVICENOW_USER_URN } from '../scim/schema/urns.ts'
import type { QueryColumn, QueryColumns } from './query.ts'
import { GROUP_EXTERNAL_ID, OKTA_USER_ID } from './records.ts'

const enterprise = ENTERPRISE_USER_URN.toLowerCase()
const servicenow = SERVICENOW_USER_URN.toLowerCase()
const servicenowGroup = SERVICENOW_GROUP_URN.toLowerCase()

function text(...fields: string[]): QueryColumn {
    return { kind: 'text', fields }
}

/** Columns of which a client may keep another form, or further values, beside them; without columns: kept only. */
function textOrKept(...fields: string[]): QueryColumn {
    return { kind: 'text', fields, kept: true }
}

const TIMES: QueryColumns = {
    'meta.created': { kind: 'dateTime', fields: ['sys_created_on'] },
    'meta.lastmodified': { kind: 'dateTime', fields: ['sys_updated_on'] },
}

export const USER_COLUMNS: QueryColumns = {
    ...TIMES,
    'meta.resourcetype': { kind: 'constant', value: 'User' },
    id: text('sys_id'),
    externalid: text(OKTA_USER_ID),
    username: text('user_name'),
    'name.givenname': text('first_name'),
    'name.middlename': text('middle_name'),
    'name.familyname': text('last_name'),
    'name.honorificprefix': text('introduction'),
    'name.honorificsuffix': textOrKept(),
    'name.formatted': textOrKept('name'),
    displayname: textOrKept('name'),
    nickname: textOrKept(),
    profileurl: textOrKept(),
    usertype: textOrKept(),
    locale: textOrKept(),
    title: text('title'),
    timezone: text('time_zone'),
    active: { kind: 'boolean', fields: ['active'] },
    emails: textOrKept('email'),
    'emails.value': textOrKept('email'),
    phonenumbers: textOrKept('phone', 'mobile_phone', 'home_phone'),
    'phonenumbers.value': textOrKept('phone', 'mobile_phone', 'home_phone'),
    'addresses.streetaddress': textOrKept('street'),
    'addresses.locality': textOrKept('city'),
    'addresses.region': textOrKept('state'),
    'addresses.postalcode': textOrKept('zip'),
    'addresses.country': textOrKept('country'),
    'addresses.formatted': textOrKept(),
    ...keptValues('ims', 'photos', 'entitlements', 'roles', 'x509certificates'),
    [`${enterprise}:employeenumber`]: text('employee_number'),
    [`${enterprise}:organization`]: textOrKept(),
    [`${enterprise}:division`]: textOrKept(),
    [`${enterprise}:department`]: textOrKept('department.name'),
    [`${enterprise}:costcenter`]: textOrKept('cost_center.name'),
    [`${enterprise}:manager`]: textOrKept('manager'),
    [`${enterprise}:manager.value`]: textOrKept('manager'),
    [`${servicenow}:company`]: textOrKept('company.name'),
    [`${servicenow}:location`]: textOrKept('location.name'),
    [`${servicenow}:building`]: textOrKept('building.name'),
}

function keptValues(...attributes: string[]): QueryColumns {
    return Object.fromEntries(
        attributes.flatMap((name) => [
            [name, textOrKept()],
            [`${name}.value`, textOrKept()],
        ]),
    )
}

/** `holders` answers the ids of the groups that hold a member. */
export function groupColumns(holders: (member: string) => readonly string[]): QueryColumns {
    return {
        ...TIMES,
        'meta.resourcetype': { kind: 'constant', value: 'Group' },
        id: text('sys_id'),
        externalid: text(GROUP_EXTERNAL_ID),
        displayname: text('name'),
        members: { kind: 'member', holders },
        'members.value': { kind: 'member', holders },
        [`${servicenowGroup}:description`]: text('description'),
        [`${servicenowGroup}:email`]: text('email'),
    }
}

/** A column whose order is the order of an attribute. */
export interface SortColumn {
    readonly field: string
    readonly kind: 'text' | 'boolean'
    /** The attribute that a client may keep in another form, as JSON names it; only without any such the order holds. */
    readonly unlessKept?: string
}

const BY_TIME: Readonly<Record<string, SortColumn>> = {
    'meta.created': { field: 'sys_created_on', kind: 'text' },
    'meta.lastmodified': { field: 'sys_updated_on', kind: 'text' },
}

/** By lower-case SCIM path; what is not here is sorted in memory. */
export const USER_SORT_COLUMNS: Readonly<Record<string, SortColumn>> = {
    ...BY_TIME,
    id: { field: 'sys_id', kind: 'text' },
    username: { field: 'user_name', kind: 'text' },
    'name.givenname': { field: 'first_name', kind: 'text' },
    'name.middlename': { field: 'middle_name', kind: 'text' },
    'name.familyname': { field: 'last_name', kind: 'text' },
    'name.formatted': { field: 'name', kind: 'text', unlessKept: 'formatted' },
    displayname: { field: 'name', kind: 'text', unlessKept: 'displayName' },
    title: { field: 'title', kind: 'text' },
    active: { field: 'active', kind: 'boolean' },
    emails: { field: 'email', kind: 'text', unlessKept: 'emails' },
    'emails.value': { field: 'email', kind: 'text', unlessKept: 'emails' },
    [`${enterprise}:employeenumber`]: { field: 'employee_number', kind: 'text' },
}

export const GROUP_SORT_COLUMNS: Readonly<Record<string, SortColumn>> = {
    ...BY_TIME,
    id: { field: 'sys_id', kind: 'text' },
    displayname: { field: 'name', kind: 'text' },
}
