/** The Okta user was deleted and made again: a known name with another Okta id, on the record of somebody who left. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { creationOf, newOktaId } from '../../okta/okta-user.ts'
import { assertActive, assertUnchanged } from './expectations.ts'
import { assertInReview, assertLink, candidatesOf, decide, linkOf, onlyReview } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '23',
    title: 'Boomerang with another Okta id: a review, and after it the same record with both ids in its history',
    source: 'Okta: a deleted and re-created user has a new id; reports of records that were rebound to the wrong person',
    dialects: BOTH,
    async run(context) {
        const { okta } = context
        const maya = context.person('maya', { employeeNumber: context.unique('e') })
        const { id } = await assign(okta, maya)
        await deactivate(okta, id)

        const reborn = { ...maya, id: newOktaId() }
        await assert.rejects(assign(okta, reborn), { status: 409, scimType: 'uniqueness' })
        assert.equal((await context.record(id)).x_scim_okta_user_id, maya.id)
        await assertLink(context, maya.id, 'current', id)
        await assertLink(context, reborn.id, 'pending', '')
        const review = await onlyReview(context, reborn.id)
        assert.deepEqual([review.situation, review.method, review.addressed], ['rotated', 'PUT', id])
        const candidates = await candidatesOf(context, review)
        assert.deepEqual(
            candidates.map(({ user, okta_user_id }) => [user, okta_user_id]),
            [[id, maya.id]],
        )

        assert.equal((await decide(context, review, 'link')).state, 'linked')
        const again = await assign(okta, reborn)
        assert.equal(again.id, id)
        const row = await context.record(id)
        assertActive(row)
        assert.equal(row.x_scim_okta_user_id, reborn.id)
        const [old, fresh] = [await linkOf(context, maya.id), await linkOf(context, reborn.id)]
        assert.deepEqual([old.state, old.user, old.replaced_by], ['retired', id, fresh.sys_id])
        assert.deepEqual([fresh.state, fresh.user, fresh.origin], ['current', id, 'review'])
        assert.notEqual(fresh.approver, '')

        // The id that was replaced takes nobody in any more.
        const answer = await context.refused(creationOf({ ...maya, login: context.person('mreyes').login }))
        assertInReview(answer, await onlyReview(context, maya.id))
        assertUnchanged(await context.record(id), row)

        await deactivate(okta, id)
        await renamedMeanwhile(context, id, { ...reborn, id: newOktaId(), login: context.person('maya.r').login })
    },
}

/** The lookup finds nobody under the new name, and the POST is known by its employee number only. */
async function renamedMeanwhile(
    context: Parameters<Scenario['run']>[0],
    id: string,
    third: ReturnType<typeof context.person>,
): Promise<void> {
    const before = await context.record(id)
    const answer = await context.refused(creationOf(third))
    const review = await onlyReview(context, third.id)
    assertInReview(answer, review)
    assert.deepEqual([review.situation, review.method, review.addressed], ['rotated', 'POST', ''])
    assertUnchanged(await context.record(id), before)
    await decide(context, review, 'link')
    assertUnchanged(await context.record(id), before)

    assert.equal((await context.created(creationOf(third))).id, id)
    const after = await context.record(id)
    assertActive(after)
    assert.deepEqual([after.user_name, after.x_scim_okta_user_id], [third.login, third.id])
    await assertLink(context, third.id, 'current', id)
}
