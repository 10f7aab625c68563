import '@servicenow/sdk/global'
import { ChoiceColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_identity = Table({
    name: 'x_scim_okta_identity',
    label: [
        { label: 'Okta identity', language: 'en', plural: 'Okta identities', hint: 'Which Okta user is which person' },
    ],
    display: 'okta_user_id',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        okta_user_id: StringColumn({
            label: 'Okta user ID',
            hint: 'The immutable id of the user in Okta.',
            maxLength: 100,
            mandatory: true,
            unique: true,
        }),
        user: ReferenceColumn({
            label: 'User',
            hint: 'The person this Okta user is.',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Current: Okta writes to this person through this link. Retired: kept for history only.',
            dropdown: 'dropdown_without_none',
            default: 'current',
            choices: {
                current: { label: 'Current', sequence: 0 },
                retired: { label: 'Retired', sequence: 1 },
            },
        }),
    },
    index: [{ name: 'x_scim_okta_identity_user', unique: false, element: 'user' }],
})
