/** A known userName under a new Okta id, while the owner is active: a conflict for people to settle. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { rename } from '../../okta/lifecycle.ts'
import { creationOf, newOktaId } from '../../okta/okta-user.ts'
import { assertScimError } from './expectations.ts'
import { assertInReview, assertLink, candidatesOf, decide, linkOf, onlyReview } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '24',
    title: 'POST of a taken userName under another Okta id: 409 with a review, and what the administrator decides',
    source: "Okta's SPEC test, duplicate user; RFC 7644 section 3.3",
    dialects: BOTH,
    async run(context) {
        const maya = context.person('maya')
        const { id } = await assign(context.okta, maya)
        const before = await context.record(id)
        const impostor = { ...maya, id: newOktaId(), firstName: 'Not', lastName: 'Maya' }

        const answer = await context.refused(creationOf(impostor))
        const review = await onlyReview(context, impostor.id)
        assertInReview(answer, review)
        assert.match(String(answer.body.detail), /userName/)
        assert.deepEqual([review.state, review.situation, review.user_name], ['open', 'rotated', maya.login])
        assert.deepEqual(
            (await candidatesOf(context, review)).map(({ user, okta_user_id }) => [user, okta_user_id]),
            [[id, maya.id]],
        )
        assert.deepEqual(await context.record(id), before)
        assert.equal(await context.recordsOf(impostor.id), 0)

        assertInReview(await context.refused(creationOf(impostor)), review)
        const seenAgain = await onlyReview(context, impostor.id)
        assert.ok(Number(seenAgain.times_seen) > Number(review.times_seen), `seen ${seenAgain.times_seen} times`)

        const { externalId: _none, ...unlinked } = creationOf(maya)
        assertScimError(await context.refused(unlinked), 409, 'uniqueness')
        assert.deepEqual(await context.record(id), before)

        await createdAfterAll(context, id, maya, impostor)
        await ignored(context)
    },
}

type Context = Parameters<Scenario['run']>[0]
type Person = ReturnType<Context['person']>

/** They are two people, and the first one gives up the userName. */
async function createdAfterAll(context: Context, id: string, maya: Person, impostor: Person): Promise<void> {
    const review = await onlyReview(context, impostor.id)
    await assert.rejects(decide(context, review, 'create'), / answered 403 /)
    assert.equal((await onlyReview(context, impostor.id)).state, 'open')

    const { login } = context.person('mreyes')
    await rename(context.okta, id, maya, { login })
    assert.equal((await decide(context, review, 'create')).state, 'created')
    const newcomer = await context.created(creationOf(impostor))
    assert.notEqual(newcomer.id, id)
    await assertLink(context, impostor.id, 'current', newcomer.id)
    await assertLink(context, maya.id, 'current', id)
    assert.notEqual((await linkOf(context, impostor.id)).approver, '')
    assert.deepEqual(
        [(await context.record(id)).user_name, (await context.record(newcomer.id)).user_name],
        [login, maya.login],
    )
    assert.equal((await onlyReview(context, impostor.id)).state, 'created')
}

/** The administrator wants to hear no more of it. */
async function ignored(context: Context): Promise<void> {
    const ken = context.person('ken')
    const { id } = await assign(context.okta, ken)
    const before = await context.record(id)
    const second = { ...ken, id: newOktaId() }
    await context.refused(creationOf(second))
    const review = await onlyReview(context, second.id)
    assert.equal((await decide(context, review, 'ignore')).state, 'ignored')

    const answer = await context.refused(creationOf(second))
    assertInReview(answer, review)
    assert.match(String(answer.body.detail), /ignore/)
    assert.equal((await onlyReview(context, second.id)).state, 'ignored')
    assert.deepEqual(await context.record(id), before)
    assert.equal(await context.recordsOf(second.id), 0)
}
