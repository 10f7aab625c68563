/** The record of somebody who left before there was Okta, and a newcomer with the same userName. */
import assert from 'node:assert/strict'
import { creationOf, profileOf } from '../../okta/okta-user.ts'
import { assertActive, lookupHits } from './expectations.ts'
import { assertInReview, assertLink, candidatesOf, decide, onlyReview } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '77',
    title: 'An inactive record without Okta id is not taken over by its userName: a review decides',
    source: 'Reports of newcomers who were given the account of whoever had their address before',
    dialects: BOTH,
    async run(context) {
        const { scim, table } = context
        const mayan = context.person('mayan')
        const id = await context.localPerson({ ...mayan, firstName: 'Maya', lastName: 'Ito' }, { active: 'false' })
        const group = await context.localGroup(context.unique('Ledger'), [id])
        const before = await context.record(id)
        const [found] = await lookupHits(context, mayan.login, 1)
        assert.deepEqual([found?.id, found?.active], [id, false])

        const answer = await context.refused(creationOf(mayan))
        const review = await onlyReview(context, mayan.id)
        assertInReview(answer, review)
        assert.equal(review.situation, 'unlinked')
        const [candidate, ...others] = await candidatesOf(context, review)
        assert.deepEqual([candidate?.user, candidate?.active, others.length], [id, 'false', 0])
        assertInReview(await scim.replace(id, { ...profileOf(mayan), active: true }), review)
        assert.deepEqual(await context.record(id), before)
        await onlyReview(context, mayan.id)

        // It was her after all.
        await decide(context, review, 'link', id)
        assert.deepEqual(await context.record(id), before)
        assert.equal((await context.created(creationOf(mayan))).id, id)
        const row = await context.record(id)
        assertActive(row)
        assert.deepEqual([row.last_name, row.x_scim_okta_user_id], [mayan.lastName, mayan.id])
        await assertLink(context, mayan.id, 'current', id)
        assert.equal((await table.query('sys_user_grmember', `user=${id}^group=${group}`)).length, 1)
    },
}
