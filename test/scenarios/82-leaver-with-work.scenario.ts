/** Somebody leaves with one open task, somebody else with forty across classes and groups. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { assertDeactivated } from './expectations.ts'
import { itemOf, itemsOf, onlyPlan, openTasks, runPlan } from './handovers.ts'
import { BOTH, type Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '82',
    title: 'Leaver with one open task, and with forty: each record has a recipient, and an item that says why',
    source: 'Handover rules as shipped; Abort changes on group',
    dialects: BOTH,
    async run(context) {
        const { okta, table } = context
        const boss = context.person('boss')
        const { id: bossId } = await assign(okta, boss)
        const [maya, ken] = [context.person('maya'), context.person('ken')].map((each) => ({
            ...each,
            managerId: boss.id,
        }))
        const { id: mayaId } = await assign(okta, maya!)
        const { id: kenId } = await assign(okta, ken!)

        const [only] = await openTasks(context, 'incident', 1, { assigned_to: mayaId })
        await deactivate(okta, mayaId)
        assertDeactivated(await context.record(mayaId))
        const small = await onlyPlan(context, mayaId)
        assert.deepEqual([small.state, small.open_records], ['waiting', '1'])
        assert.equal((await table.get('incident', only!))?.assigned_to, mayaId, 'the work moved before it was due')
        const done = await runPlan(context, small)
        assert.deepEqual([done.handed_over, done.left_alone, done.failed], ['1', '0', '0'])
        assert.equal((await table.get('incident', only!))?.assigned_to, bossId)

        const withBoss = await context.localGroup(context.group('Desk').name, [kenId, bossId])
        const without = await context.localGroup(context.group('Lab').name, [kenId])
        const incidents = await openTasks(context, 'incident', 15, { assigned_to: kenId, assignment_group: withBoss })
        const changes = await openTasks(context, 'change_request', 10, { assigned_to: kenId })
        const tasks = await openTasks(context, 'sc_task', 15, { assigned_to: kenId, assignment_group: without })
        const [closed] = await openTasks(context, 'incident', 1, { assigned_to: kenId, state: '7', active: 'false' })
        await deactivate(okta, kenId)
        const plan = await onlyPlan(context, kenId)
        assert.equal(plan.open_records, '40')
        assert.match(String(plan.by_table), /incident/)
        const after = await runPlan(context, plan)
        assert.deepEqual([after.handed_over, after.left_alone, after.failed], ['40', '0', '0'], after.message)
        assert.equal((await itemsOf(context, plan)).length, 40)

        const assignees = async (className: string, ids: readonly string[]) =>
            new Set(await Promise.all(ids.map(async (each) => (await table.get(className, each))?.assigned_to)))
        assert.deepEqual(await assignees('incident', incidents), new Set([bossId]))
        assert.deepEqual(await assignees('change_request', changes), new Set([bossId]))
        assert.deepEqual(await assignees('sc_task', tasks), new Set(['']), 'back to the queue of the group')
        assert.equal((await table.get('sc_task', tasks[0]!))?.assignment_group, without)
        assert.equal((await table.get('incident', closed!))?.assigned_to, kenId, 'closed work is history')

        const item = await itemOf(context, plan, tasks[0]!)
        assert.deepEqual([item.outcome, item.old_value, item.new_value, item.step], ['done', kenId, '', 'queue'])
        assert.match(String(item.passed_over), /member|group/)
        const note = await table.query('sys_journal_field', `element_id=${incidents[0]}^element=work_notes`)
        assert.ok(note.length > 0, 'no work note says that the task was handed over')

        const mails = await table.query('sys_email', `instance=${plan.sys_id}^subjectLIKEtaken over^type!=send-ignored`)
        assert.equal(mails.length, 1, 'the manager was not told once that there is more work')
        assert.ok(String(mails[0]?.recipients).includes(boss.email))

        await deactivate(okta, kenId)
        await onlyPlan(context, kenId)
    },
}
