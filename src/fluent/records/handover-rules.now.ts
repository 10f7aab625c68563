import '@servicenow/sdk/global'
import { Record } from '@servicenow/sdk/core'

Record({
    $id: Now.ID['handover-rule-task'],
    table: 'x_scim_okta_handover_rule',
    data: {
        name: 'Open tasks',
        active: true,
        order: 100,
        table_name: 'task',
        open_condition: 'active=true',
        assignee_field: 'assigned_to',
        action: 'reassign',
        step_1: 'manager',
        step_2: 'managers_manager',
        step_3: 'group_manager',
        step_4: 'queue',
        manager_depth: 3,
        group_field: 'assignment_group',
        members_only: true,
        comment_field: 'work_notes',
        comment: 'Handed over from {leaver}, who left, to {recipient} (handover {plan}).',
        most_records: 10000,
        description:
            'Incidents, changes and whatever else extends task. Somebody who is not in the assignment group is passed over, because ServiceNow would refuse them.',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['handover-rule-approval'],
    table: 'x_scim_okta_handover_rule',
    data: {
        name: 'Requested approvals',
        active: true,
        order: 200,
        table_name: 'sysapproval_approver',
        open_condition: 'state=requested',
        assignee_field: 'approver',
        action: 'reassign',
        step_1: 'manager',
        step_2: 'managers_manager',
        manager_depth: 3,
        members_only: false,
        comment_field: 'comments',
        comment: 'Handed over from {leaver}, who left, to {recipient} (handover {plan}).',
        most_records: 10000,
        description:
            'Where a workflow of yours does not let approvers be replaced, choose the action Delegate or Report only.',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['handover-rule-group-manager'],
    table: 'x_scim_okta_handover_rule',
    data: {
        name: 'Groups they managed',
        active: true,
        order: 300,
        table_name: 'sys_user_group',
        open_condition: 'active=true',
        assignee_field: 'manager',
        action: 'reassign',
        step_1: 'manager',
        step_2: 'managers_manager',
        manager_depth: 3,
        members_only: false,
        most_records: 1000,
        description: 'Their own manager becomes the manager of the groups that they managed.',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['handover-rule-delegation'],
    table: 'x_scim_okta_handover_rule',
    data: {
        name: 'Delegations they held',
        active: true,
        order: 400,
        table_name: 'sys_user_delegate',
        assignee_field: 'delegate',
        action: 'end',
        manager_depth: 3,
        members_only: false,
        most_records: 1000,
        description:
            'Nobody can answer for somebody else after they left. Delegations that ended already stay as they are.',
    },
    $meta: { installMethod: 'first install' },
})

Record({
    $id: Now.ID['handover-rule-membership'],
    table: 'x_scim_okta_handover_rule',
    data: {
        name: 'Memberships from Okta',
        active: false,
        order: 500,
        table_name: 'sys_user_grmember',
        assignee_field: 'user',
        action: 'leave_group',
        manager_depth: 3,
        members_only: false,
        most_records: 1000,
        description:
            'Activate it to take people who leave out of the groups whose members Okta pushes. Inactive: memberships stay, and are there again when the person returns.',
    },
    $meta: { installMethod: 'first install' },
})
