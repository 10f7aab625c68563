import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_finding = Table({
    name: 'x_scim_okta_finding',
    label: [
        {
            label: 'Okta finding',
            language: 'en',
            plural: 'Okta findings',
            hint: 'Something an administrator should look at',
        },
    ],
    display: 'summary',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        kind: ChoiceColumn({
            label: 'Kind',
            hint: 'What was found.',
            readOnly: true,
            mandatory: true,
            dropdown: 'dropdown_without_none',
            choices: {
                unmatched: { label: 'Unmatched user', sequence: 0 },
                duplicate: { label: 'Possible duplicate', sequence: 1 },
                shared_value: { label: 'Shared value', sequence: 2 },
                flip_flop: { label: 'Flip-flop', sequence: 3 },
            },
        }),
        user: ReferenceColumn({
            label: 'User',
            hint: 'The person it is about; of possible duplicates the likeliest one.',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        summary: StringColumn({ label: 'Summary', hint: 'What was found, in words.', readOnly: true, maxLength: 1000 }),
        basis: StringColumn({
            label: 'Basis',
            hint: 'What agrees; of a flip-flop the field.',
            readOnly: true,
            maxLength: 200,
        }),
        confidence: ChoiceColumn({
            label: 'Confidence',
            hint: 'How sure it is that the records shown are one person; empty when none are shown.',
            readOnly: true,
            dropdown: 'dropdown_with_none',
            choices: {
                high: { label: 'High', sequence: 0 },
                medium: { label: 'Medium', sequence: 1 },
                low: { label: 'Low', sequence: 2 },
            },
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Ignored findings stay ignored. Resolved ones are opened again when they come back.',
            dropdown: 'dropdown_without_none',
            default: 'open',
            choices: {
                open: { label: 'Open', sequence: 0 },
                ignored: { label: 'Ignored', sequence: 1 },
                resolved: { label: 'Resolved', sequence: 2 },
            },
        }),
        note: StringColumn({ label: 'Note', hint: 'For administrators; no run changes it.', maxLength: 1000 }),
        first_seen: DateTimeColumn({ label: 'First seen', hint: 'By any run.', readOnly: true }),
        last_seen: DateTimeColumn({ label: 'Last seen', hint: 'By any run.', readOnly: true }),
        resolved_at: DateTimeColumn({ label: 'Resolved', hint: 'When it was no longer found.', readOnly: true }),
        first_run: ReferenceColumn({
            label: 'First run',
            hint: 'The run that saw it first.',
            readOnly: true,
            referenceTable: 'x_scim_okta_run',
            cascadeRule: 'clear',
        }),
        last_run: ReferenceColumn({
            label: 'Last run',
            hint: 'The run that saw it last.',
            readOnly: true,
            referenceTable: 'x_scim_okta_run',
            cascadeRule: 'clear',
        }),
        resolved_run: ReferenceColumn({
            label: 'Resolved by run',
            hint: 'The run that no longer found it.',
            readOnly: true,
            referenceTable: 'x_scim_okta_run',
            cascadeRule: 'clear',
        }),
        finding_key: StringColumn({
            label: 'Key',
            hint: 'The same key is the same finding, so that it is opened once.',
            readOnly: true,
            mandatory: true,
            maxLength: 100,
            unique: true,
        }),
    },
    index: [
        { name: 'x_scim_okta_finding_kind_state', unique: false, element: ['kind', 'state'] },
        { name: 'x_scim_okta_finding_last_run', unique: false, element: 'last_run' },
        { name: 'x_scim_okta_finding_user', unique: false, element: 'user' },
    ],
})
