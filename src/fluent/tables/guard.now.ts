import '@servicenow/sdk/global'
import { BooleanColumn, ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_guard = Table({
    name: 'x_scim_okta_guard',
    label: [
        {
            label: 'Guard',
            language: 'en',
            plural: 'Guards',
            hint: 'People and groups that SCIM must not touch, people who must not return, and privileged groups it may fill',
        },
    ],
    display: 'number',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        number: StringColumn({ label: 'Number', maxLength: 40, readOnly: true }),
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'Protected: SCIM changes nothing about it. Terminated: SCIM does not bring the person back. Allowed: SCIM may add members although the group grants a privileged role.',
            mandatory: true,
            dropdown: 'dropdown_without_none',
            default: 'protected_user',
            choices: {
                protected_user: { label: 'Protected user', sequence: 0 },
                protected_group: { label: 'Protected group', sequence: 1 },
                terminated_user: { label: 'Terminated user', sequence: 2 },
                allowed_group: { label: 'Allowed privileged group', sequence: 3 },
            },
        }),
        user: ReferenceColumn({
            label: 'User',
            hint: 'Of a protected or terminated user.',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        group: ReferenceColumn({
            label: 'Group',
            hint: 'Of a protected or allowed group.',
            referenceTable: 'sys_user_group',
            cascadeRule: 'clear',
        }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Why. Okta administrators read the number of this record, not the reason.',
            mandatory: true,
            maxLength: 1000,
        }),
        owner: ReferenceColumn({
            label: 'Owner',
            hint: 'Who answers for it; whoever makes it, unless said otherwise.',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        expires_at: DateTimeColumn({ label: 'Expires', hint: 'It counts until then; empty: until it is inactive.' }),
        active: BooleanColumn({ label: 'Active', hint: 'Inactive ones do not count.', default: true }),
    },
    index: [
        { name: 'x_scim_okta_guard_user', unique: false, element: 'user' },
        { name: 'x_scim_okta_guard_group', unique: false, element: 'group' },
    ],
})
