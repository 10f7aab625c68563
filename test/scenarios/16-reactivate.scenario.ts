/** Reactivation is visible at once; a lock that an administrator had set is left alone. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate, reactivate } from '../../okta/lifecycle.ts'
import { assertActive, assertDeactivated, assertUnchanged, lookupHits, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '16',
    title: 'Reactivate: active on the very next read, lock and date cleared',
    source: "Okta: 'delay in reactivating remote User'; ServiceNow: nothing unlocks a reactivated user by itself",
    dialects: BOTH,
    async run(context) {
        const { okta, scim, table } = context
        const maya = context.person('maya', { title: 'Analyst' })
        const { id } = await assign(okta, maya)
        const before = await context.record(id)

        await deactivate(okta, id)
        assertDeactivated(await context.record(id))
        await reactivate(okta, id)
        assert.equal(userOf(await scim.read(id)).active, true)
        const [found] = await lookupHits(context, maya.login, 1)
        assert.deepEqual([found?.id, found?.active], [id, true])
        const after = await context.record(id)
        assertActive(after)
        assertUnchanged(after, before)

        await table.update('sys_user', id, { locked_out: 'true' })
        await deactivate(okta, id)
        await reactivate(okta, id)
        const locked = await context.record(id)
        assert.deepEqual([locked.active, locked.locked_out, locked.x_scim_okta_deactivated_at], ['true', 'true', ''])
    },
}
