/** What ServiceNow knows about users and groups beyond the standard schemas (RFC 7643 section 3.3). */
import type { Schema } from '../attribute.ts'
import { attribute } from './define.ts'
import { SERVICENOW_GROUP_URN, SERVICENOW_USER_URN } from './urns.ts'

/** Each costs a query, so they are returned on request only. */
export const SERVICENOW_USER_SCHEMA: Schema = {
    id: SERVICENOW_USER_URN,
    name: 'ServiceNowUser',
    description: 'Where the user belongs in ServiceNow',
    attributes: [
        attribute({ name: 'company', description: 'Name of the company.', returned: 'request' }),
        attribute({ name: 'location', description: 'Name of the location.', returned: 'request' }),
        attribute({ name: 'building', description: 'Name of the building.', returned: 'request' }),
    ],
}

export const SERVICENOW_GROUP_SCHEMA: Schema = {
    id: SERVICENOW_GROUP_URN,
    name: 'ServiceNowGroup',
    description: 'What ServiceNow shows of a group',
    attributes: [
        attribute({ name: 'description', description: 'What the group is for.' }),
        attribute({ name: 'email', description: 'E-mail address of the group.' }),
    ],
}
