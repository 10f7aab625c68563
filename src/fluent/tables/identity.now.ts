import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

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
            hint: 'Current: Okta writes to this person through this link. Pending: promised to the next write of Okta. Retired: kept for history; it takes nobody in.',
            dropdown: 'dropdown_without_none',
            default: 'current',
            choices: {
                current: { label: 'Current', sequence: 0 },
                pending: { label: 'Pending', sequence: 1 },
                retired: { label: 'Retired', sequence: 2 },
            },
        }),
        origin: ChoiceColumn({
            label: 'Origin',
            hint: 'What made this link.',
            dropdown: 'dropdown_with_none',
            choices: {
                post: { label: 'Created by Okta (POST)', sequence: 0 },
                put: { label: 'Linked by Okta (PUT or PATCH)', sequence: 1 },
                adoption: { label: 'Assisted adoption', sequence: 2 },
                review: { label: 'Review', sequence: 3 },
                audit: { label: 'Audit', sequence: 4 },
            },
        }),
        first_seen: DateTimeColumn({
            label: 'First seen',
            hint: 'When Okta first named this id to ServiceNow.',
        }),
        last_seen: DateTimeColumn({
            label: 'Last seen',
            hint: 'When Okta last wrote through this link, to the day.',
        }),
        replaced_by: ReferenceColumn({
            label: 'Replaced by',
            hint: 'The link that took the place of this one.',
            referenceTable: 'x_scim_okta_identity',
            cascadeRule: 'clear',
        }),
        reason: StringColumn({
            label: 'Reason',
            hint: 'Why the link is in this state.',
            maxLength: 500,
        }),
        approver: ReferenceColumn({
            label: 'Approver',
            hint: 'The administrator who approved it.',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
    },
    index: [{ name: 'x_scim_okta_identity_user', unique: false, element: 'user' }],
})
