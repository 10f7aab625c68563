import '@servicenow/sdk/global'
import { BooleanColumn, ChoiceColumn, IntegerColumn, ReferenceColumn, StringColumn, Table } from '@servicenow/sdk/core'

export const x_scim_okta_handover_rule = Table({
    name: 'x_scim_okta_handover_rule',
    label: [
        {
            label: 'Handover rule',
            language: 'en',
            plural: 'Handover rules',
            hint: 'Which records of a leaver are open work, and who gets them',
        },
    ],
    display: 'name',
    accessibleFrom: 'package_private',
    allowWebServiceAccess: true,
    actions: ['read'],
    audit: true,
    schema: {
        name: StringColumn({ label: 'Name', hint: 'What people call it.', mandatory: true, maxLength: 100 }),
        active: BooleanColumn({ label: 'Active', hint: 'Inactive rules hand nothing over.', default: true }),
        order: IntegerColumn({ label: 'Order', hint: 'The lowest is done first.', default: 100 }),
        table_name: StringColumn({
            label: 'Table',
            hint: 'The table of the records. Records of tables that extend it are written in their own table.',
            mandatory: true,
            maxLength: 80,
        }),
        open_condition: StringColumn({
            label: 'Open when',
            hint: 'Which of the records are open, as the condition builder writes it, e.g. active=true. Empty: all of them.',
            maxLength: 1000,
        }),
        assignee_field: StringColumn({
            label: 'Assignee field',
            hint: 'The field that names the leaver.',
            mandatory: true,
            maxLength: 80,
        }),
        action: ChoiceColumn({
            label: 'Action',
            hint: 'Reassign writes another person. Delegate lets another person answer for the leaver. End ends a delegation that the leaver holds. Leave group removes memberships that came from Okta. Report writes nothing.',
            mandatory: true,
            dropdown: 'dropdown_without_none',
            default: 'reassign',
            choices: {
                reassign: { label: 'Reassign', sequence: 0 },
                delegate: { label: 'Delegate', sequence: 1 },
                end: { label: 'End', sequence: 2 },
                leave_group: { label: 'Leave group', sequence: 3 },
                report: { label: 'Report only', sequence: 4 },
            },
        }),
        step_1: ChoiceColumn({
            label: 'First',
            hint: 'Who gets the record. The next step is taken where this one finds nobody.',
            dropdown: 'dropdown_with_none',
            choices: {
                manager: { label: "The leaver's manager", sequence: 0 },
                managers_manager: { label: "The manager's manager, and so on", sequence: 1 },
                group_manager: { label: 'The manager of the assignment group', sequence: 2 },
                queue: { label: 'Nobody: back to the queue of the assignment group', sequence: 3 },
                user: { label: 'The user named below', sequence: 4 },
                group: { label: 'The queue of the group named below', sequence: 5 },
            },
        }),
        step_2: ChoiceColumn({
            label: 'Then',
            dropdown: 'dropdown_with_none',
            choices: {
                manager: { label: "The leaver's manager", sequence: 0 },
                managers_manager: { label: "The manager's manager, and so on", sequence: 1 },
                group_manager: { label: 'The manager of the assignment group', sequence: 2 },
                queue: { label: 'Nobody: back to the queue of the assignment group', sequence: 3 },
                user: { label: 'The user named below', sequence: 4 },
                group: { label: 'The queue of the group named below', sequence: 5 },
            },
        }),
        step_3: ChoiceColumn({
            label: 'Then (third)',
            dropdown: 'dropdown_with_none',
            choices: {
                manager: { label: "The leaver's manager", sequence: 0 },
                managers_manager: { label: "The manager's manager, and so on", sequence: 1 },
                group_manager: { label: 'The manager of the assignment group', sequence: 2 },
                queue: { label: 'Nobody: back to the queue of the assignment group', sequence: 3 },
                user: { label: 'The user named below', sequence: 4 },
                group: { label: 'The queue of the group named below', sequence: 5 },
            },
        }),
        step_4: ChoiceColumn({
            label: 'Then (fourth)',
            dropdown: 'dropdown_with_none',
            choices: {
                manager: { label: "The leaver's manager", sequence: 0 },
                managers_manager: { label: "The manager's manager, and so on", sequence: 1 },
                group_manager: { label: 'The manager of the assignment group', sequence: 2 },
                queue: { label: 'Nobody: back to the queue of the assignment group', sequence: 3 },
                user: { label: 'The user named below', sequence: 4 },
                group: { label: 'The queue of the group named below', sequence: 5 },
            },
        }),
        step_5: ChoiceColumn({
            label: 'Then (fifth)',
            dropdown: 'dropdown_with_none',
            choices: {
                manager: { label: "The leaver's manager", sequence: 0 },
                managers_manager: { label: "The manager's manager, and so on", sequence: 1 },
                group_manager: { label: 'The manager of the assignment group', sequence: 2 },
                queue: { label: 'Nobody: back to the queue of the assignment group', sequence: 3 },
                user: { label: 'The user named below', sequence: 4 },
                group: { label: 'The queue of the group named below', sequence: 5 },
            },
        }),
        manager_depth: IntegerColumn({
            label: 'Managers above',
            hint: "How many managers above the leaver's own are tried (1 to 10).",
            default: 3,
        }),
        user: ReferenceColumn({
            label: 'User',
            hint: 'For the step that names a user.',
            referenceTable: 'sys_user',
            cascadeRule: 'clear',
        }),
        group: ReferenceColumn({
            label: 'Group',
            hint: 'For the step that names a group.',
            referenceTable: 'sys_user_group',
            cascadeRule: 'clear',
        }),
        group_field: StringColumn({
            label: 'Group field',
            hint: 'The field that names the assignment group, for the steps about it. Empty where records have none.',
            maxLength: 80,
        }),
        members_only: BooleanColumn({
            label: 'Members only',
            hint: "Pass over people who are not in the record's assignment group, which the platform would refuse.",
            default: false,
        }),
        comment_field: StringColumn({
            label: 'Comment in',
            hint: 'A journal field, such as work_notes. Empty: no comment.',
            maxLength: 80,
        }),
        comment: StringColumn({
            label: 'Comment',
            hint: 'What is written there. {leaver}, {recipient} and {plan} stand for names.',
            maxLength: 500,
        }),
        most_records: IntegerColumn({
            label: 'Most records',
            hint: 'So many records of one leaver are handed over (1 to 100000); what is beyond is reported.',
            default: 10000,
        }),
        description: StringColumn({ label: 'Description', hint: 'Why the rule is as it is.', maxLength: 1000 }),
    },
})
