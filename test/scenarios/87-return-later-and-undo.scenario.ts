/** A return after the handover, and its undoing after somebody went on with some of the work. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { assertActive } from './expectations.ts'
import { itemOf, onlyPlan, openTasks, runPlan, undoPlan } from './handovers.ts'
import { BOTH, type Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '87',
    title: 'Return after the handover: the plan says so, and undoing it gives back what nobody touched since',
    source: 'Undo reverses only what nobody changed since',
    dialects: BOTH,
    async run(context) {
        const { okta, table } = context
        const boss = context.person('boss')
        const { id: bossId } = await assign(okta, boss)
        const { id: kenId } = await assign(okta, context.person('ken'))
        const maya = { ...context.person('maya'), managerId: boss.id }
        const { id } = await assign(okta, maya)
        const tasks = await openTasks(context, 'incident', 4, { assigned_to: id })

        await deactivate(okta, id)
        const plan = await runPlan(context, await onlyPlan(context, id))
        assert.equal(plan.handed_over, '4')
        const [moved, ...others] = tasks
        await table.update('incident', moved!, { assigned_to: kenId })

        assert.equal((await assign(okta, maya)).id, id)
        assertActive(await context.record(id))
        const shown = await onlyPlan(context, id)
        assert.equal(shown.state, 'done')
        assert.match(String(shown.returned_at), /^\d{4}-\d\d-\d\d /)
        assert.equal((await table.get('incident', others[0]!))?.assigned_to, bossId, 'nothing is given back by itself')

        const undone = await undoPlan(context, shown)
        assert.deepEqual([undone.undone, undone.kept], ['3', '1'])
        for (const task of others) assert.equal((await table.get('incident', task))?.assigned_to, id)
        assert.equal((await table.get('incident', moved!))?.assigned_to, kenId)
        assert.equal((await itemOf(context, plan, moved!)).outcome, 'kept')
        await assert.rejects(table.update('x_scim_okta_handover', String(plan.sys_id), { state: 'running' }))
    },
}
