/** Five thousand open records of one leaver, handed over in chunks. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { itemsOf, onlyPlan, openTasks, runPlan } from './handovers.ts'
import type { Scenario } from './scenario.ts'

const CLASSES = ['incident', 'change_request', 'problem', 'sc_task', 'task'] as const
const EACH = 1000

export const scenario: Scenario = {
    id: '83',
    title: 'Leaver with 5,000 open tasks across five classes: all handed over in chunks, each once',
    source: 'Quotas of transactions and events; chunking over the event queue',
    async run(context) {
        const { okta, table } = context
        const boss = context.person('boss')
        const { id: bossId } = await assign(okta, boss)
        const { id } = await assign(okta, { ...context.person('maya'), managerId: boss.id })
        for (const className of CLASSES) await openTasks(context, className, EACH, { assigned_to: id })

        await deactivate(okta, id)
        const plan = await onlyPlan(context, id)
        assert.equal(plan.open_records, String(CLASSES.length * EACH))
        const done = await runPlan(context, plan)
        assert.deepEqual([done.handed_over, done.left_alone, done.failed], ['5000', '0', '0'], done.message)

        assert.deepEqual(await table.query('task', `assigned_to=${id}`, 10), [])
        const handedOver = await table.query('task', `assigned_to=${bossId}`, 10_000)
        assert.equal(handedOver.length, CLASSES.length * EACH)
        assert.ok(
            handedOver.every(({ reassignment_count: times }) => Number(times) <= 1),
            'a task was handed over twice',
        )
        const records = (await itemsOf(context, plan)).map(({ record_id: record }) => record)
        assert.equal(new Set(records).size, CLASSES.length * EACH)
    },
}
