/** A person assigned again: Okta finds the inactive record, reactivates it, pushes the profile. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { assertActive, lookupHits } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '17',
    title: 'Assign again after leaving: the lookup shows the inactive record, no POST is needed',
    source: 'Order of events in the System Log of Okta: verify_exists, reactivate, push_profile',
    dialects: BOTH,
    async run(context) {
        const { okta } = context
        const maya = context.person('maya', { title: 'Analyst' })
        const { id } = await assign(okta, maya)
        await deactivate(okta, id)
        const [found] = await lookupHits(context, maya.login, 1)
        assert.deepEqual([found?.id, found?.active], [id, false])

        const again = await assign(okta, { ...maya, title: 'Lead' })
        assert.equal(again.id, id)
        const row = await context.record(id)
        assertActive(row)
        assert.equal(row.title, 'Lead')
        assert.equal(await context.recordsOf(maya.id), 1)
    },
}
