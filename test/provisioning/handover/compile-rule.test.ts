// Which rows are handover rules, and what is said of those that are none.
import assert from 'node:assert/strict'
import {
    compileRule,
    compileRules,
    MOST_RULES,
    type RuleRow,
} from '../../../src/server/provisioning/handover/compile-rule.ts'
import { anyDictionary } from '../shipped-settings.ts'
import { shippedRules } from './shipped-rules.ts'

const TASKS: RuleRow = {
    sysId: 'r1',
    fields: {
        name: 'Tasks',
        table_name: 'task',
        open_condition: 'active=true',
        assignee_field: 'assigned_to',
        action: 'reassign',
        step_1: 'manager',
    },
}

function said(fields: Readonly<Record<string, string>>): string {
    const made = compileRule({ ...TASKS, fields: { ...TASKS.fields, ...fields } }, anyDictionary)
    return typeof made === 'string' ? made : 'a rule'
}

describe('handover rules', () => {
    it('has the least a rule needs, with the shipped numbers', () => {
        assert.deepEqual(compileRule(TASKS, anyDictionary), {
            sysId: 'r1',
            name: 'Tasks',
            table: 'task',
            openCondition: 'active=true',
            assigneeField: 'assigned_to',
            action: 'reassign',
            steps: ['manager'],
            managerDepth: 3,
            user: '',
            group: '',
            groupField: '',
            membersOnly: false,
            commentField: '',
            comment: '',
            mostRecords: 10000,
        })
    })

    it('keeps the order of the steps and leaves gaps out', () => {
        const fields = { ...TASKS.fields, step_1: 'queue', step_3: 'manager', group_field: 'assignment_group' }
        const made = compileRule({ sysId: 'r1', fields }, anyDictionary)
        assert.deepEqual(typeof made === 'string' ? made : made.steps, ['queue', 'manager'])
    })

    const ENDS = { table_name: 'sys_user_delegate', assignee_field: 'delegate', open_condition: '' }
    const MEMBERS = { table_name: 'sys_user_grmember', assignee_field: 'user', open_condition: '' }
    const APPROVALS = { table_name: 'sysapproval_approver', assignee_field: 'approver', open_condition: '' }
    for (const [fields, answer] of [
        [{ ...ENDS, action: 'end' }, /^a rule$/],
        [{ ...MEMBERS, action: 'leave_group' }, /^a rule$/],
        [{ ...APPROVALS, action: 'delegate' }, /^a rule$/],
        [{ ...MEMBERS, action: 'report' }, /^a rule$/],
        [{ open_condition: 'stateIN1,2^active=true^short_descriptionISNOTEMPTY' }, /^a rule$/],
        [{ open_condition: '' }, /^a rule$/],
        [{ step_1: 'group', group: 'g1', group_field: 'assignment_group' }, /^a rule$/],
        [{ comment_field: 'work_notes', comment: 'from {leaver} to {recipient}, {plan}' }, /^a rule$/],
        [{ name: ' ' }, /needs a name/],
        [{ table_name: 'nothing' }, /no table "nothing"/],
        [{ table_name: 'javascript:x' }, /no table/],
        [{ table_name: 'x_scim_okta_handover', assignee_field: 'user' }, /tables of this application/],
        [{ assignee_field: 'nobody' }, /task has no field "nobody"/],
        [{ assignee_field: 'assignment_group' }, /task\.assignment_group is no reference to sys_user/],
        [{ assignee_field: 'watch_list' }, /no reference to sys_user/],
        [{ open_condition: 'sideways=true' }, /task has no field "sideways"/],
        [{ open_condition: 'active=true^opened_at>javascript:gs.now()' }, /cannot hold a script/],
        [{ open_condition: 'assigned_to.active=true' }, /cannot be read/],
        [{ open_condition: 'active=true^NQstate=1' }, /\^NQ/],
        [{ open_condition: 'active=true^ORstateISNOTEMPTY' }, /cannot be that a field is not empty/],
        [{ open_condition: 'stateISEMPTY^ORpriorityISEMPTY' }, /Only one of the alternatives/],
        [{ action: 'burn' }, /Action is "burn"/],
        [{ action: 'delegate' }, /delegate is only for sysapproval_approver/],
        [{ action: 'end' }, /end is only for sys_user_delegate/],
        [{ action: 'leave_group' }, /leave_group is only for sys_user_grmember/],
        [{ ...ENDS, action: 'end', assignee_field: 'user' }, /assignee field of the action end is delegate/],
        [{ ...MEMBERS, action: 'reassign' }, /give access, which nobody inherits/],
        [{ ...APPROVALS, action: 'delegate', step_1: 'queue' }, /delegated to people/],
        [{ step_2: 'manager' }, /step manager is there twice/],
        [{ step_2: 'dog' }, /A step is "dog"/],
        [{ step_1: 'user' }, /step user needs a user/],
        [{ step_1: 'group', group_field: 'assignment_group' }, /step group needs a group/],
        [{ step_1: 'group', group: 'g1' }, /step group needs the group field/],
        [{ step_1: 'queue' }, /step queue needs the group field/],
        [{ step_1: 'group_manager' }, /step group_manager needs the group field/],
        [{ members_only: 'true' }, /Members only needs the group field/],
        [{ group_field: 'assigned_to' }, /group field task\.assigned_to is no reference to sys_user_group/],
        [{ group_field: 'crew' }, /task has no field "crew"/],
        [{ manager_depth: '0' }, /from 1 to 10/],
        [{ manager_depth: '11' }, /from 1 to 10/],
        [{ manager_depth: '-3' }, /from 1 to 10/],
        [{ most_records: '100001' }, /from 1 to 100000/],
        [{ most_records: '1.5' }, /from 1 to 100000/],
        [{ comment_field: 'short_description', comment: 'x' }, /no journal field/],
        [{ comment_field: 'notes', comment: 'x' }, /task has no field "notes"/],
        [{ comment_field: 'work_notes' }, /Say what is written in work_notes/],
        [{ comment: 'Hello {name}' }, /\{name\} stands for nothing/],
    ] as const) {
        it(`${JSON.stringify(fields)}: ${String(answer)}`, () => assert.match(said(fields), answer))
    }

    it('leaves wrong rows out and says which', () => {
        const wrong = { sysId: 'r2', fields: { ...TASKS.fields, name: 'Gone', table_name: 'u_gone' } }
        const { rules, faults } = compileRules([wrong, TASKS], anyDictionary)
        assert.deepEqual(
            rules.map(({ sysId }) => sysId),
            ['r1'],
        )
        assert.deepEqual(faults, [{ sysId: 'r2', name: 'Gone', text: 'There is no table "u_gone"' }])
    })

    it('uses so many rules and names the one that is too many', () => {
        const rows = Array.from({ length: MOST_RULES + 1 }, (_, at) => ({ ...TASKS, sysId: `r${at}` }))
        const { rules, faults } = compileRules(rows, anyDictionary)
        assert.equal(rules.length, MOST_RULES)
        assert.match(faults.map(({ sysId, text }) => `${sysId} ${text}`).join(), /^r30 More than 30/)
    })
})

describe('the handover rules of a first installation', () => {
    it('are right, active except that memberships stay', () => {
        const rows = shippedRules()
        assert.deepEqual(compileRules(rows, anyDictionary).faults, [])
        assert.deepEqual(
            rows.map(({ fields }) => `${fields.table_name} ${fields.action} ${fields.active}`),
            [
                'task reassign true',
                'sysapproval_approver reassign true',
                'sys_user_group reassign true',
                'sys_user_delegate end true',
                'sys_user_grmember leave_group false',
            ],
        )
    })
})
