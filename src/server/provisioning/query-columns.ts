/** Which SCIM paths of a user or a group the database can compare, for filters. */

import { ENTERPRISE_USER_URN } from '../scim/schema/urns.ts'
import type { QueryColumn, QueryColumns } from './query.ts'
import { OKTA_USER_ID } from './records.ts'

const enterprise = ENTERPRISE_USER_URN.toLowerCase()

function text(field: string): QueryColumn {
    return { field, kind: 'text' }
}

export const USER_COLUMNS: QueryColumns = {
    id: text('sys_id'),
    externalid: text(OKTA_USER_ID),
    username: text('user_name'),
    'name.givenname': text('first_name'),
    'name.middlename': text('middle_name'),
    'name.familyname': text('last_name'),
    'name.honorificprefix': text('introduction'),
    'name.formatted': text('name'),
    displayname: text('name'),
    title: text('title'),
    timezone: text('time_zone'),
    emails: text('email'),
    'emails.value': text('email'),
    active: { field: 'active', kind: 'boolean' },
    'meta.created': { field: 'sys_created_on', kind: 'dateTime' },
    'meta.lastmodified': { field: 'sys_updated_on', kind: 'dateTime' },
    [`${enterprise}:employeenumber`]: text('employee_number'),
    [`${enterprise}:department`]: text('department.name'),
    [`${enterprise}:costcenter`]: text('cost_center.name'),
    [`${enterprise}:manager.value`]: text('manager'),
}

export const GROUP_COLUMNS: QueryColumns = {
    id: text('sys_id'),
    displayname: text('name'),
    'meta.created': { field: 'sys_created_on', kind: 'dateTime' },
    'meta.lastmodified': { field: 'sys_updated_on', kind: 'dateTime' },
}
