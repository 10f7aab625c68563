/** A review from the request that opens it to the one that carries the decision out, as an administrator's scripts see it. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import type { TableRow } from '../../story/table-api.ts'
import { assertActive } from './expectations.ts'
import { assertInReview, assertLink, candidatesOf, decide, linkOf, onlyReview } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

const TIME = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/

export const scenario: Scenario = {
    id: '80',
    title: 'The life of a review: opened, counted, ignored, decided, carried out by the next request, closed',
    source: 'Tables x_scim_okta_review, x_scim_okta_candidate, x_scim_okta_identity',
    dialects: BOTH,
    async run(context) {
        const { table } = context
        const number = context.unique('e')
        const maya = context.person('maya', { employeeNumber: number, firstName: 'Maya', lastName: 'Ito' })
        const namesake = await context.localPerson(context.person('maya', { lastName: 'Other' }))
        const colleague = await context.localPerson(context.person('ito', { lastName: 'Ito' }), {
            employee_number: number,
        })
        const before = [await context.record(namesake), await context.record(colleague)]
        const untouched = async () =>
            assert.deepEqual([await context.record(namesake), await context.record(colleague)], before)

        // Opened: it says what Okta said, and who it could be.
        const answer = await context.refused(creationOf(maya))
        const review = await onlyReview(context, maya.id)
        assertInReview(answer, review)
        assert.deepEqual(
            [review.state, review.situation, review.method, review.user_name, review.name, review.employee_number],
            ['open', 'disputed', 'POST', maya.login, 'Maya Ito', number],
        )
        assert.deepEqual([review.email, review.decision, review.user, review.addressed], [maya.email, '', '', ''])
        assert.match(`${review.first_seen}`, TIME)
        const candidates = await candidatesOf(context, review)
        assert.deepEqual(candidates.map(({ user }) => user).sort(), [namesake, colleague].sort())
        const matchedBy = (user: string) => candidates.find((row) => row.user === user)?.matched_by ?? ''
        assert.match(matchedBy(namesake), /userName/)
        assert.match(matchedBy(colleague), /employeeNumber/)
        for (const row of candidates) assert.ok(row.why && row.why_not, `candidate ${row.user} explains nothing`)
        await assertLink(context, maya.id, 'pending', '')

        // Refused decisions change nothing.
        const refuse = async (changes: TableRow) => {
            await assert.rejects(table.update('x_scim_okta_review', String(review.sys_id), changes), / answered 403 /)
            const now = await onlyReview(context, maya.id)
            assert.deepEqual([now.state, now.decision, now.user, now.decided_by], ['open', '', '', ''])
            await assertLink(context, maya.id, 'pending', '')
        }
        await refuse({ decision: 'link' })
        await refuse({ decision: 'link', user: maya.id })
        await refuse({ decision: 'link', user: colleague })
        await refuse({ decision: 'create' })
        await refuse({ decision: 'merge' })

        // Ignored, which can be undone.
        const ignored = await decide(context, review, 'ignore')
        assert.equal(ignored.state, 'ignored')
        assertInReview(await context.refused(creationOf(maya)), review)
        await untouched()

        // Decided: a promise, and no more than that.
        const decided = await decide(context, review, 'link', namesake)
        assert.deepEqual([decided.state, decided.user, decided.number], ['linked', namesake, review.number])
        assert.match(`${decided.decided_at}`, TIME)
        const promise = await linkOf(context, maya.id)
        assert.deepEqual([promise.state, promise.user, promise.origin], ['pending', namesake, 'review'])
        assert.ok(promise.approver !== '' && promise.approver === decided.decided_by, 'nobody approved it')
        assert.ok(String(promise.reason).includes(String(review.number)), `the link says "${promise.reason}"`)
        await untouched()

        // Carried out by the next request, and closed.
        assert.equal((await context.created(creationOf(maya))).id, namesake)
        const row = await context.record(namesake)
        assertActive(row)
        assert.deepEqual([row.last_name, row.x_scim_okta_user_id], ['Ito', maya.id])
        assert.deepEqual(await context.record(colleague), before[1])
        const link = await linkOf(context, maya.id)
        assert.deepEqual([link.sys_id, link.state, link.user], [promise.sys_id, 'current', namesake])
        assert.equal(link.approver, promise.approver)
        for (const decision of ['ignore', 'create'] as const) {
            await assert.rejects(decide(context, decided, decision), / answered 403 /)
        }
        assert.equal((await onlyReview(context, maya.id)).state, 'linked')
    },
}
