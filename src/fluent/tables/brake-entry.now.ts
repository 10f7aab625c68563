import '@servicenow/sdk/global'
import {
    ChoiceColumn,
    DateTimeColumn,
    IntegerColumn,
    MultiLineTextColumn,
    ReferenceColumn,
    StringColumn,
    Table,
} from '@servicenow/sdk/core'

export const x_scim_okta_brake_entry = Table({
    name: 'x_scim_okta_brake_entry',
    label: [
        {
            label: 'Braked change',
            language: 'en',
            plural: 'Braked changes',
            hint: 'What the brake counts, and what it holds back',
        },
    ],
    display: 'subject',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    schema: {
        counts_for: StringColumn({
            label: 'Counts for',
            hint: 'deactivations, retirements, or removals: and the group.',
            readOnly: true,
            maxLength: 60,
        }),
        subject: StringColumn({
            label: 'Subject',
            hint: 'sys_id of the person or group that the change takes something from.',
            readOnly: true,
            maxLength: 32,
        }),
        user: ReferenceColumn({
            label: 'User',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        group: ReferenceColumn({
            label: 'Group',
            readOnly: true,
            referenceTable: 'sys_user_group',
            cascadeRule: 'clear',
        }),
        amount: IntegerColumn({ label: 'Amount', hint: 'How many people or groups.', readOnly: true, default: 1 }),
        people: MultiLineTextColumn({
            label: 'People',
            hint: 'sys_ids of the members who are to be removed; a digest of them when they are too many.',
            readOnly: true,
            maxLength: 65000,
        }),
        state: ChoiceColumn({
            label: 'State',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'counted',
            choices: {
                counted: { label: 'Counted', sequence: 0 },
                held: { label: 'Held', sequence: 1 },
                approved: { label: 'Approved', sequence: 2 },
                refused: { label: 'Refused', sequence: 3 },
                let_through: { label: 'Let through', sequence: 4 },
                withdrawn: { label: 'Withdrawn', sequence: 5 },
            },
        }),
        counted_at: DateTimeColumn({ label: 'At', hint: 'When it was counted, or first held.', readOnly: true }),
        last_at: DateTimeColumn({ label: 'Last request', readOnly: true }),
        attempts: IntegerColumn({ label: 'Attempts', hint: 'Requests that were held.', readOnly: true, default: 0 }),
        brake: ReferenceColumn({
            label: 'Brake',
            readOnly: true,
            referenceTable: 'x_scim_okta_brake',
            cascadeRule: 'clear',
        }),
        request_id: StringColumn({ label: 'Request', readOnly: true, maxLength: 40 }),
        entry_key: StringColumn({
            label: 'Key',
            hint: 'Of a change that waits, or was decided about, what it counts for and its subject, so that there is one; of others the row itself.',
            readOnly: true,
            maxLength: 100,
            unique: true,
        }),
    },
    index: [
        { name: 'x_scim_okta_brake_entry_window', unique: false, element: ['counts_for', 'state', 'counted_at'] },
        { name: 'x_scim_okta_brake_entry_subj', unique: false, element: 'subject' },
        { name: 'x_scim_okta_brake_entry_brake', unique: false, element: 'brake' },
    ],
})
