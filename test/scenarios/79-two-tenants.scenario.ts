/** Two Okta tenants provision into one instance, and both know the same person. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { updateProfile } from '../../okta/lifecycle.ts'
import { creationOf, newOktaId } from '../../okta/okta-user.ts'
import { lookupHits } from './expectations.ts'
import { assertInReview, assertLink, decide, onlyReview, reviewsOf } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '79',
    title: 'One userName and employee number, two Okta ids: the first keeps the record, nothing goes back and forth',
    source: 'Okta user ids are unique within a tenant; mergers and test tenants point at one instance',
    dialects: BOTH,
    async run(context) {
        const { okta } = context
        const first = context.person('maya', { employeeNumber: context.unique('e'), title: 'Analyst' })
        const second = { ...first, id: newOktaId(), title: 'Guest' }
        const { id } = await assign(okta, first)

        for (const title of ['Lead', 'Head']) {
            await assert.rejects(assign(okta, second), { status: 409, scimType: 'uniqueness' })
            const review = await onlyReview(context, second.id)
            assertInReview(await context.refused(creationOf(second)), review)
            assert.equal((await updateProfile(okta, id, { ...first, title })).id, id)
            const row = await context.record(id)
            assert.deepEqual([row.x_scim_okta_user_id, row.title], [first.id, title])
        }
        assert.equal(await context.recordsOf(second.id), 0)

        await decide(context, await onlyReview(context, second.id), 'ignore')
        await assert.rejects(assign(okta, second), { status: 409, message: /ignore/ })
        await updateProfile(okta, id, first)
        assert.equal((await context.record(id)).title, 'Analyst')
        await assertLink(context, first.id, 'current', id)
        assert.deepEqual(await reviewsOf(context, first.id), [])
        await lookupHits(context, first.login, 1)
    },
}
