/** What ServiceNow knows about users and groups beyond the standard schemas (RFC 7643 section 3.3). */
import type { Schema } from '../attribute.ts'
import { attribute, multiValued } from './define.ts'
import { SERVICENOW_GROUP_URN, SERVICENOW_USER_URN } from './urns.ts'

const readOnly = { mutability: 'readOnly' } as const

/** Names of records each cost a query, so they are returned on request only. */
export const SERVICENOW_USER_SCHEMA: Schema = {
    id: SERVICENOW_USER_URN,
    name: 'ServiceNowUser',
    description: 'Where the user belongs in ServiceNow',
    attributes: [
        attribute({ name: 'company', description: 'Name of the company.', returned: 'request' }),
        attribute({ name: 'location', description: 'Name of the location.', returned: 'request' }),
        attribute({ name: 'building', description: 'Name of the building.', returned: 'request' }),
        multiValued(
            'verdicts',
            'In answers to writes: what did not become of the request as it was sent.',
            [
                attribute({ name: 'value', description: 'Path of the attribute.', ...readOnly }),
                attribute({ name: 'type', description: 'What became of it.', ...readOnly }),
                attribute({ name: 'display', description: 'Who owns it, and why.', ...readOnly }),
            ],
            readOnly,
        ),
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
