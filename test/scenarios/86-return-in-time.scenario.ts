/** A rename that looks like leaving and joining, and a return within the waiting period: no work moves. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { assertActive, userOf } from './expectations.ts'
import { onlyPlan, openTasks, plansOf } from './handovers.ts'
import { BOTH, type Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '86',
    title: 'Rename-shaped leave and return in time: the plan is cancelled, and the work stays where it was',
    source: 'A userName changed on the assignment of a SAML app: deactivate, lookup of the new name, POST',
    dialects: BOTH,
    async run(context) {
        const { okta, scim, table } = context
        const boss = context.person('boss')
        await assign(okta, boss)
        const maya = { ...context.person('maya'), managerId: boss.id }
        const { id } = await assign(okta, maya)
        const [task] = await openTasks(context, 'incident', 1, { assigned_to: id })

        await deactivate(okta, id)
        assert.equal((await onlyPlan(context, id)).state, 'waiting')
        const login = context.person('mreyes').login
        const back = await assign(okta, { ...maya, login, email: login, lastName: 'Reyes' })
        assert.equal(back.id, id)
        assert.equal(userOf(await scim.read(id)).active, true)
        assertActive(await context.record(id))
        const cancelled = await onlyPlan(context, id)
        assert.equal(cancelled.state, 'cancelled')
        assert.equal((await table.get('incident', task!))?.assigned_to, id)

        // The same name, by the other door, and a plan of its own each time.
        await deactivate(okta, id)
        assert.equal((await assign(okta, { ...maya, login, email: login, lastName: 'Reyes' })).id, id)
        assert.deepEqual(
            (await plansOf(context, id)).map(({ state }) => state),
            ['cancelled', 'cancelled'],
        )
        assert.equal((await table.get('incident', task!))?.assigned_to, id)
    },
}
