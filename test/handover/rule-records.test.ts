// Handover rules as administrators save them: what is refused says why, and nothing is saved.
import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { openDesk, RULES, type Desk } from './leave-desk.ts'

const TASKS = {
    name: 'Changes of the crew',
    table_name: 'change_request',
    open_condition: 'active=true^typeINnormal,standard',
    assignee_field: 'assigned_to',
    action: 'reassign',
    step_1: 'manager',
    step_2: 'queue',
    group_field: 'assignment_group',
}

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[])
    describe(`handover rules over the Table API (${mode})`, function () {
        this.timeout(60_000)
        let desk: Desk

        before(async () => {
            desk = await openDesk(mode)
        })
        after(() => desk.close())

        const create = (values: object) => desk.table('POST', RULES, { ...TASKS, ...values })
        const count = () => desk.platform.store.count(RULES)

        it('take another table without code', () => {
            const answer = create({})
            assert.equal(answer.status, 201, answer.text)
            desk.work('change_request', { assigned_to: desk.ada, active: '1', type: 'normal' }, 2)
            desk.work('change_request', { assigned_to: desk.ada, active: '1', type: 'emergency' })
            const rule = desk.table('GET', `${RULES}/${answer.json.result.sys_id}`).json.result
            assert.equal(rule.open_condition, TASKS.open_condition)
        })

        for (const [values, words] of [
            [{ table_name: 'nothing_there' }, /no table/],
            [{ table_name: 'x_scim_okta_review', assignee_field: 'user' }, /tables of this application/],
            [{ assignee_field: 'owner' }, /change_request has no field/],
            [{ open_condition: 'active=true^sideways=1' }, /which the condition looks at/],
            [{ open_condition: 'opened_at<javascript:gs.daysAgo(3)' }, /cannot hold a script/],
            [{ action: 'delegate' }, /only for sysapproval_approver/],
            [{ action: 'end' }, /only for sys_user_delegate/],
            [{ action: 'leave_group' }, /only for sys_user_grmember/],
            [{ step_1: 'user' }, /needs a user/],
            [{ step_1: 'group' }, /needs a group/],
            [{ group_field: '' }, /needs the group field/],
            [{ step_2: 'manager' }, /there twice/],
            [{ manager_depth: '99' }, /from 1 to 10/],
            [{ most_records: '0' }, /from 1 to 100000/],
            [{ comment_field: 'short_description', comment: 'x' }, /no journal field/],
        ] as const) {
            it(`refuse ${JSON.stringify(values)}`, () => {
                const before = count()
                const answer = create(values)
                assert.equal(answer.status, 403, answer.text)
                assert.match(answer.text, /Check the handover rule/)
                assert.equal(count(), before)
                const { platform } = desk
                const admin = platform.store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!
                const session = platform.session(admin, false)
                const row = platform.glideRecord(session, 'global', RULES)
                row.initialize()
                for (const [column, value] of Object.entries({ ...TASKS, ...values })) row.setValue(column, value)
                assert.equal(row.insert(), null)
                assert.match(
                    platform
                        .messages(session)
                        .map(({ text }) => text)
                        .join(),
                    words,
                )
            })
        }

        it('say so when the application sees no record of the table, and are saved', () => {
            const { platform } = desk
            const admin = platform.store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!
            const said = () => {
                const session = platform.session(admin, false)
                const row = platform.glideRecord(session, 'global', RULES)
                row.initialize()
                for (const [column, value] of Object.entries(TASKS)) row.setValue(column, value)
                assert.ok(row.insert())
                return platform
                    .messages(session)
                    .map(({ text }) => text)
                    .join()
            }
            assert.equal(said(), '')
            for (const { sys_id } of platform.store.find('change_request', {})) {
                platform.store.remove('change_request', sys_id!)
            }
            assert.match(said(), /sees no record of change_request/)
        })

        it('refuse a change that makes a rule wrong, and leave it as it was', () => {
            const rule = desk.platform.store.find(RULES, { table_name: 'task' })[0]!
            const answer = desk.table('PATCH', `${RULES}/${rule.sys_id}`, { assignee_field: 'assignment_group' })
            assert.equal(answer.status, 403, answer.text)
            assert.equal(desk.platform.store.read(RULES, rule.sys_id!)?.assignee_field, 'assigned_to')
        })

        it('refuse more active rules than a deactivation may cost, not inactive ones', () => {
            const active = () => desk.platform.store.find(RULES, { active: '1' }).length
            for (let left = 40; left > 0 && create({ name: `Rule ${left}` }).status === 201; left -= 1);
            assert.equal(active(), 30)
            assert.equal(create({ active: 'false' }).status, 201)
            const inactive = desk.platform.store.find(RULES, { active: '0' })[0]!
            assert.equal(desk.table('PATCH', `${RULES}/${inactive.sys_id}`, { active: 'true' }).status, 403)
        })
    })
