// What tells the history of links and reviews cannot be written by hand, and goes on being written by the application.
import assert from 'node:assert/strict'
import type { OktaUser } from '../../okta/okta-user.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import type { Row } from '../../instance/platform.ts'
import { ADMIN, BOSS, CANDIDATES, LINKS, openReviewDesk, REVIEWS, type ReviewDesk } from './review-desk.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`forged history, ${mode}`, () => {
        let desk: ReviewDesk
        let eve: OktaUser
        let eveId: string
        let other: string

        beforeEach(async () => {
            desk = await openReviewDesk(mode)
            eve = desk.person('eve')
            eveId = desk.local(eve, { active: '0' })
            other = desk.local(desk.person('other'))
            desk.post(eve)
        })
        afterEach(() => desk.close())

        const write = (body: Row, by = BOSS) =>
            desk.tableApi('PATCH', `${REVIEWS}/${desk.reviewOf(eve).sys_id}`, by, body).status
        /** Ends as it should also where the answer of a request that wrote was cut off. */
        const decide = (body: Row) => {
            write(body)
            assert.equal(desk.reviewOf(eve).decision, body.decision)
        }
        const boss = () => desk.platform.store.find('sys_user', { user_name: BOSS.user }, 1)[0]!.sys_id!

        for (const state of ['open', 'ignored', 'linked'] as const) {
            it(`who decided and when is not written by hand while a review is ${state}`, () => {
                if (state === 'ignored') decide({ decision: 'ignore' })
                if (state === 'linked') decide({ decision: 'link', user: eveId })
                const before = desk.reviewOf(eve)
                for (const by of [BOSS, ADMIN]) {
                    for (const decided_by of [other, '']) write({ decided_by }, by)
                    assert.equal(write({ decided_at: '2001-01-01 00:00:00' }, by), 403)
                    assert.equal(write({ note: 'x', state: 'obsolete' }, by), 403)
                    write({ addressed: other }, by)
                }
                const { decided_by, decided_at, addressed, state: now, note } = desk.reviewOf(eve)
                assert.deepEqual(
                    [decided_by, decided_at, addressed, now, note],
                    [before.decided_by, before.decided_at, before.addressed, state, before.note],
                )
                assert.equal(decided_by, state === 'open' ? null : boss())
            })
        }

        it('what was decided stays, and notes can be taken', () => {
            decide({ decision: 'link', user: eveId })
            assert.equal(write({ user: other }), 403)
            assert.equal(write({ decision: '' }), 403)
            assert.equal(write({ decision: 'create' }), 403)
            write({ note: 'asked HR' })
            const { user, decision, state, note } = desk.reviewOf(eve)
            assert.deepEqual([user, decision, state, note], [eveId, 'link', 'linked', 'asked HR'])
            assert.equal(desk.linkOf(eve).user, eveId)
        })

        it('a decision to ignore gives way to another one only', () => {
            decide({ decision: 'ignore' })
            assert.equal(write({ decision: '' }), 403)
            write({ user: eveId })
            decide({ decision: 'link' })
            assert.equal(desk.linkOf(eve).user, eveId)
        })

        it('a save that is refused decides nothing', () => {
            assert.equal(write({ decision: 'link', user: eveId, decided_at: '2001-01-01 00:00:00' }), 403)
            const { state, user, approver } = desk.linkOf(eve)
            assert.deepEqual([state, user, approver], ['pending', null, null])
            assert.equal(desk.reviewOf(eve).state, 'open')
        })

        it('a deleted person leaves reviews and links that can be read and settled', () => {
            decide({ decision: 'link', user: eveId })
            desk.tableApi('DELETE', `sys_user/${eveId}`, ADMIN)
            desk.tableApi('DELETE', `sys_user/${boss()}`, ADMIN)
            assert.deepEqual([desk.reviewOf(eve).user, desk.reviewOf(eve).decided_by], [null, null])
            assert.deepEqual([desk.linkOf(eve).user, desk.linkOf(eve).approver], [null, null])
        })

        it('candidates are written with their review only', () => {
            const [candidate] = desk.platform.store.find(CANDIDATES, {}, 10)
            for (const by of [BOSS, ADMIN]) {
                const path = `${CANDIDATES}/${candidate!.sys_id}`
                assert.equal(desk.tableApi('PATCH', path, by, { user: other, why: 'forged' }).status, 403)
                const made = { review: desk.reviewOf(eve).sys_id!, user: other }
                assert.equal(desk.tableApi('POST', CANDIDATES, by, made).status, 403)
            }
            assert.deepEqual(desk.platform.store.find(CANDIDATES, {}, 10), [candidate])
        })

        it('the history of a link is not written by hand, at its making neither', () => {
            const maya = desk.person('maya')
            const user = desk.posted(maya)
            const before = desk.linkOf(maya)
            const forged: Row = {
                approver: other,
                origin: 'review',
                first_seen: '2001-01-01 00:00:00',
                last_seen: '2001-01-01 00:00:00',
                replaced_by: desk.linkOf(eve).sys_id!,
            }
            for (const by of [BOSS, ADMIN]) {
                desk.tableApi('PATCH', `${LINKS}/${before.sys_id}`, by, { ...forged, reason: 'checked' })
                const after = desk.linkOf(maya)
                assert.equal(after.reason, 'checked')
                for (const column of Object.keys(forged)) assert.equal(after[column], before[column], column)
            }
            const okta_user_id = newOktaId()
            desk.tableApi('POST', LINKS, BOSS, { ...forged, okta_user_id, user, state: 'retired', reason: 'old' })
            const [made] = desk.platform.store.find(LINKS, { okta_user_id }, 2)
            assert.deepEqual([made?.user, made?.state, made?.reason], [user, 'retired', 'old'])
            for (const column of Object.keys(forged)) assert.equal(made?.[column], null, column)
        })

        it('the application writes the history that people cannot', () => {
            decide({ decision: 'link', user: eveId })
            desk.post(eve)
            const { state, user, origin, approver, reason, last_seen } = desk.linkOf(eve)
            assert.deepEqual(
                [state, user, origin, approver, reason],
                ['current', eveId, 'review', boss(), `Review ${desk.reviewOf(eve).number}`],
            )
            assert.match(last_seen ?? '', /^\d{4}-/)
        })
    })
}
