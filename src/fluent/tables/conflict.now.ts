import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_conflict = Table({
    name: 'x_scim_okta_conflict',
    label: [
        {
            label: 'Okta conflict',
            language: 'en',
            plural: 'Okta conflicts',
            hint: 'A field of a person that Okta owns and somebody else writes',
        },
    ],
    display: 'field',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    schema: {
        user: ReferenceColumn({
            label: 'User',
            hint: 'The person.',
            readOnly: true,
            mandatory: true,
            referenceTable: 'sys_user',
            cascadeRule: 'delete',
        }),
        field: StringColumn({
            label: 'Field',
            hint: 'The column of the person.',
            readOnly: true,
            mandatory: true,
            maxLength: 80,
        }),
        owner: StringColumn({ label: 'Owner', hint: 'Whose the field is.', readOnly: true, maxLength: 100 }),
        other_writer: StringColumn({
            label: 'Other writer',
            hint: 'Who wrote last besides Okta.',
            readOnly: true,
            maxLength: 100,
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Ignored conflicts are counted and not reported. Resolved ones are opened again when they come back.',
            dropdown: 'dropdown_without_none',
            default: 'open',
            choices: {
                open: { label: 'Open', sequence: 0 },
                ignored: { label: 'Ignored', sequence: 1 },
                resolved: { label: 'Resolved', sequence: 2 },
            },
        }),
        note: StringColumn({ label: 'Note', hint: 'For administrators; nothing changes it.', maxLength: 1000 }),
        first_seen: DateTimeColumn({ label: 'First seen', hint: 'When somebody else first wrote.', readOnly: true }),
        last_seen: DateTimeColumn({
            label: 'Last seen',
            hint: 'When somebody else, or Okta in return, wrote last.',
            readOnly: true,
        }),
        count: IntegerColumn({ label: 'Count', hint: 'How often somebody else wrote.', readOnly: true }),
        writes: StringColumn({
            label: 'Last writes',
            hint: 'The last five writes of both sides, when (UTC) and by whom, as JSON.',
            readOnly: true,
            maxLength: 1000,
        }),
        taken_back: StringColumn({
            label: 'Taken back',
            hint: 'When (UTC) Okta took such writes back within the window, as JSON.',
            readOnly: true,
            maxLength: 1000,
        }),
        other_digest: StringColumn({
            label: 'Seen',
            hint: 'Tells what was counted already from what is new. Empty once Okta wrote over it.',
            readOnly: true,
            maxLength: 40,
        }),
        finding: ReferenceColumn({
            label: 'Finding',
            hint: 'The flip-flop that it was reported as.',
            readOnly: true,
            referenceTable: 'x_scim_okta_finding',
            cascadeRule: 'clear',
        }),
    },
    index: [
        { name: 'x_scim_okta_conflict_key', unique: true, element: ['user', 'field'] },
        { name: 'x_scim_okta_conflict_state_seen', unique: false, element: ['state', 'last_seen'] },
    ],
})
