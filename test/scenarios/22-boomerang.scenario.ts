/** Somebody returns under a new userName: the lookup finds nobody, the POST brings the same record back. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { assertActive, lookupHits } from './expectations.ts'
import { assertLink, reviewsOf } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '22',
    title: 'Boomerang with the same Okta id and a new userName: the same record',
    source: 'Reports of a 409 that blocks returning people for good; externalId is constant in Okta',
    dialects: BOTH,
    async run(context) {
        const { okta } = context
        const maya = context.person('maya')
        const { id } = await assign(okta, maya)
        await deactivate(okta, id)

        const login = context.person('mreyes').login
        await lookupHits(context, login, 0)
        const back = await assign(okta, { ...maya, login, email: login, lastName: 'Reyes' })
        assert.equal(back.id, id)

        const row = await context.record(id)
        assertActive(row)
        assert.deepEqual([row.user_name, row.email, row.last_name], [login, login, 'Reyes'])
        assert.equal(await context.recordsOf(maya.id), 1)
        await lookupHits(context, maya.login, 0)
        await assertLink(context, maya.id, 'current', id)
        assert.deepEqual(await reviewsOf(context, maya.id), [])
    },
}
