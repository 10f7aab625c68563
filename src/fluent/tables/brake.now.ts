import '@servicenow/sdk/global'
import { ChoiceColumn, DateTimeColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_brake = Table({
    name: 'x_scim_okta_brake',
    label: [
        {
            label: 'Brake',
            language: 'en',
            plural: 'Brakes',
            hint: 'More was to be taken away at once than the limit allows: approve or refuse it',
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
            readOnly: true,
            dropdown: 'dropdown_without_none',
            choices: {
                deactivations: { label: 'Deactivations of people', sequence: 0 },
                removals: { label: 'Removals from a group', sequence: 1 },
                retirements: { label: 'Retirements of groups', sequence: 2 },
            },
        }),
        group: ReferenceColumn({
            label: 'Group',
            hint: 'People are removed from it.',
            readOnly: true,
            referenceTable: 'sys_user_group',
            cascadeRule: 'clear',
        }),
        state: ChoiceColumn({
            label: 'State',
            hint: 'Tripped: requests wait. Approved: those that wait go through as Okta repeats them. Refused: their repetition is refused. Expired: nothing came for a long time.',
            readOnly: true,
            dropdown: 'dropdown_without_none',
            default: 'tripped',
            choices: {
                tripped: { label: 'Tripped', sequence: 0 },
                approved: { label: 'Approved', sequence: 1 },
                refused: { label: 'Refused', sequence: 2 },
                expired: { label: 'Expired', sequence: 3 },
            },
        }),
        decision: ChoiceColumn({
            label: 'Decision',
            hint: 'Approve lets the waiting ones through, and no others. Refuse answers them with an error.',
            dropdown: 'dropdown_with_none',
            choices: {
                approve: { label: 'Approve', sequence: 0 },
                refuse: { label: 'Refuse', sequence: 1 },
            },
        }),
        note: StringColumn({ label: 'Note', hint: 'For administrators.', maxLength: 1000 }),
        limit_said: StringColumn({
            label: 'Limit',
            hint: 'The limit that was reached.',
            readOnly: true,
            maxLength: 200,
        }),
        counted: IntegerColumn({ label: 'Done before', hint: 'Within the window.', readOnly: true, default: 0 }),
        held: IntegerColumn({ label: 'Waiting', hint: 'People or groups.', readOnly: true, default: 0 }),
        first_held_at: DateTimeColumn({ label: 'Tripped', readOnly: true }),
        last_held_at: DateTimeColumn({ label: 'Last request', readOnly: true }),
        told_at: DateTimeColumn({
            label: 'Administrators told',
            hint: 'When the e-mail to them was queued. Empty: nobody was found to tell yet.',
            readOnly: true,
        }),
        decided_by: ReferenceColumn({
            label: 'Decided by',
            readOnly: true,
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        decided_at: DateTimeColumn({ label: 'Decided', readOnly: true }),
        active_for: StringColumn({
            label: 'Active for',
            hint: 'What is counted while the brake is tripped, so that there is one; afterwards the brake itself.',
            readOnly: true,
            maxLength: 60,
            unique: true,
        }),
    },
    index: [{ name: 'x_scim_okta_brake_state', unique: false, element: ['state', 'last_held_at'] }],
})
