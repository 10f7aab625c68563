/** The manager has left too, and the manager's manager is about to. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { itemOf, onlyPlan, openTasks, runPlan } from './handovers.ts'
import type { Scenario, ScenarioContext } from './scenario.ts'

/** Assigns a person who reports to another. Returns the ids in Okta and in ServiceNow. */
async function employ(context: ScenarioContext, name: string, managerId?: string) {
    const person = { ...context.person(name), ...(managerId === undefined ? {} : { managerId }) }
    return { oktaId: person.id, id: (await assign(context.okta, person)).id }
}

export const scenario: Scenario = {
    id: '84',
    title: 'Manager inactive, the one above protected, the next one gets the work; without anybody it stays and is reported',
    source: 'Candidates that are inactive, leaving or protected are passed over, and the reason is kept',
    async run(context) {
        const { okta, table } = context
        const head = await employ(context, 'head')
        const director = await employ(context, 'director', head.oktaId)
        const boss = await employ(context, 'boss', director.oktaId)
        const maya = await employ(context, 'maya', boss.oktaId)
        await deactivate(okta, boss.id)
        const guard = { kind: 'protected_user', user: director.id, reason: 'The director hands over by hand' }
        const { sys_id: guardId } = await table.create('x_scim_okta_guard', guard)

        const [task] = await openTasks(context, 'incident', 1, { assigned_to: maya.id })
        await deactivate(okta, maya.id)
        const plan = await runPlan(context, await onlyPlan(context, maya.id))
        assert.equal((await table.get('incident', task!))?.assigned_to, head.id)
        const item = await itemOf(context, plan, task!)
        assert.equal(item.step, 'managers_manager')
        assert.match(String(item.passed_over), /inactive/)
        assert.match(String(item.passed_over), /protected/)
        await table.remove('x_scim_okta_guard', String(guardId))

        // Nobody is above the head, and the task has no group.
        const [last] = await openTasks(context, 'incident', 1, { assigned_to: head.id })
        await deactivate(okta, head.id)
        const lonely = await runPlan(context, await onlyPlan(context, head.id))
        assert.equal((await table.get('incident', last!))?.assigned_to, head.id)
        assert.equal((await itemOf(context, lonely, last!)).outcome, 'left')
        assert.deepEqual([lonely.handed_over, lonely.left_alone], ['0', '2'])
    },
}
