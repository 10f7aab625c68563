/** Which SCIM paths of a group the database can compare, and by which it can sort; what users have in common with it. */

import { SERVICENOW_GROUP_URN } from '../scim/schema/urns.ts'
import type { QueryColumn, QueryColumns } from './query.ts'
import { GROUP_EXTERNAL_ID } from './records.ts'

const servicenowGroup = SERVICENOW_GROUP_URN.toLowerCase()

export function text(...fields: string[]): QueryColumn {
    return { kind: 'text', fields }
}

/** When a record was made and changed, which the platform fills in. */
export const TIMES: QueryColumns = {
    'meta.created': { kind: 'dateTime', fields: ['sys_created_on'] },
    'meta.lastmodified': { kind: 'dateTime', fields: ['sys_updated_on'] },
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
    /** Of a boolean: rows may hold nothing in it, which reads as false. */
    readonly mayBeEmpty?: true
    /** The attribute that a client may keep in another form, as JSON names it; only without any such the order holds. */
    readonly unlessKept?: string
}

export const BY_TIME: Readonly<Record<string, SortColumn>> = {
    'meta.created': { field: 'sys_created_on', kind: 'text' },
    'meta.lastmodified': { field: 'sys_updated_on', kind: 'text' },
}

/** By lower-case SCIM path; what is not here is sorted in memory. */
export const GROUP_SORT_COLUMNS: Readonly<Record<string, SortColumn>> = {
    ...BY_TIME,
    id: { field: 'sys_id', kind: 'text' },
    displayname: { field: 'name', kind: 'text' },
}
