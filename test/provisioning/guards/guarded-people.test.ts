// What guards of people cost and stop, over stores in memory.
import assert from 'node:assert/strict'
import { deactivateUser, replaceUser } from '../../../src/server/provisioning/change-user.ts'
import { createUser } from '../../../src/server/provisioning/create-user.ts'
import { dryRun } from '../../../src/server/provisioning/preview/dry-run.ts'
import { settleReview } from '../../../src/server/provisioning/review/settle-review.ts'
import { DEACTIVATED_AT, OKTA_USER_ID } from '../../../src/server/provisioning/records.ts'
import { guard } from '../memory-guards.ts'
import { linkOf, memory, NOW, person, refusal, type Memory } from '../memory-stores.ts'

const TERMS = { preconditions: {}, wanted: () => false }

function setUp(active = 'true'): Memory {
    const state = memory()
    person(state, 'ada', {
        user_name: 'ada',
        first_name: 'Ada',
        active,
        [OKTA_USER_ID]: '00ada',
        [DEACTIVATED_AT]: active === 'true' ? '' : NOW,
    })
    state.links.set('00ada', linkOf('00ada', 'ada', { lastSeen: NOW }))
    state.method = 'PUT'
    return state
}

const put = (state: Memory, said: object = {}) =>
    replaceUser(state.context, 'ada', { userName: 'ada', externalId: '00ada', ...said } as never, TERMS)

describe('guards of people', () => {
    it('are asked for once, and only when something is to be written', () => {
        const state = setUp()
        put(state)
        deactivateUser(state.context, 'ada', {})
        assert.deepEqual(state.guardReads, ['guards 1'])
        deactivateUser(state.context, 'ada', {})
        put(state, { active: true, title: 'Countess' })
        assert.deepEqual(state.guardReads, ['guards 1', 'guards 1'])
    })

    it('count until they expire, and while they are active', () => {
        const state = setUp()
        guard(state, 'protected_user', 'ada', { expiresAt: NOW })
        guard(state, 'protected_user', 'ada', { active: false })
        guard(state, 'protected_user', 'bob')
        assert.equal(put(state, { title: 'One' }).action, 'updated')
        const number = guard(state, 'protected_user', 'ada', { expiresAt: '2026-01-02 03:04:06' })
        const { status, detail } = refusal(() => put(state, { title: 'Two' }))
        assert.deepEqual(
            [status, detail],
            [403, `Guard ${number} in ServiceNow protects user ada: SCIM changes nothing about it`],
        )
        state.now = '2026-01-02 03:04:06'
        assert.equal(put(state, { title: 'Two' }).action, 'updated')
    })

    it('stop a request before it makes the record of a reference or a link', () => {
        const state = setUp()
        guard(state, 'protected_user', 'ada')
        const enterprise = { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { department: 'New' } }
        assert.equal(refusal(() => put(state, enterprise)).status, 403)
        state.links.clear()
        assert.equal(refusal(() => put(state)).status, 403)
        assert.deepEqual([state.writes, state.links.size], [[], 0])
    })

    it('judge every attribute as protected', () => {
        const state = setUp()
        guard(state, 'protected_user', 'ada')
        refusal(() => put(state, { title: 'One' }))
        const { verdicts } = state.context.account
        assert.deepEqual(new Set(verdicts.map(({ code }) => code)), new Set(['protected']))
        assert.ok(verdicts.some(({ path }) => path === 'title'))
    })

    it('let a terminated person be changed and deactivated, not activated', () => {
        const state = setUp('false')
        const number = guard(state, 'terminated_user', 'ada')
        assert.equal(put(state, { title: 'One' }).action, 'updated')
        const { status, scimType, detail } = refusal(() => put(state, { title: 'Two', active: true }))
        assert.deepEqual([status, scimType], [409, 'uniqueness'])
        assert.match(detail, new RegExp(`lift guard ${number} .* REVIEW-1`))
        assert.equal(state.people.get('ada')!.title, 'One')
        const [review] = state.reviews
        assert.deepEqual(
            [review!.reason, review!.addressed],
            [`guard ${number} says that this person was terminated`, 'ada'],
        )
        assert.deepEqual(
            review!.candidates.map(({ user }) => user),
            ['ada'],
        )
        assert.deepEqual(state.links.get('00ada'), linkOf('00ada', 'ada', { lastSeen: NOW }))
    })

    it('keep an administrator from settling the review until they are lifted; then the return ends it', () => {
        const state = setUp('false')
        const number = guard(state, 'terminated_user', 'ada')
        refusal(() => put(state, { active: true }))
        const review = state.reviews[0]!
        const settle = (decision: 'link' | 'create') =>
            settleReview(state.context, review, { decision, user: 'ada', isCandidate: true, approver: 'boss' })
        assert.deepEqual(settle('link'), { refused: `That user is terminated: lift ${number} first` })
        assert.deepEqual(settle('create'), {
            refused: `The Okta user is ada, whom a guard keeps as they are: lift ${number} first`,
        })
        assert.equal(state.links.get('00ada')!.state, 'current')
        state.guards[0]!.active = false
        assert.equal(put(state, { active: true }).action, 'revived')
        assert.equal(review.state, 'obsolete')
    })

    it('keep a match by another key from bringing the person back, and give way to it later', () => {
        const state = setUp('false')
        const number = guard(state, 'terminated_user', 'ada')
        state.links.clear()
        Object.assign(state.people.get('ada')!, { [OKTA_USER_ID]: '', employee_number: '7' })
        state.method = 'POST'
        const enterprise = { 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { employeeNumber: '7' } }
        const post = () =>
            createUser(state.context, {
                userName: 'ada',
                externalId: '00new',
                name: { givenName: 'Ada' },
                ...enterprise,
            })
        assert.match(refusal(post).detail, new RegExp(`lift guard ${number} `))
        assert.match(refusal(post).detail, new RegExp(`lift guard ${number} `))
        assert.deepEqual([state.reviews.length, state.reviews[0]!.timesSeen], [1, 2])
        assert.equal(state.people.get('ada')!.active, 'false')
        assert.equal(state.links.get('00new')!.user, '')
        state.guards.length = 0
        assert.equal(post().action, 'revived')
        assert.equal(state.reviews[0]!.state, 'obsolete')
        assert.equal(state.people.get('ada')![OKTA_USER_ID], '00new')
    })

    it('are seen by a preview, which writes nothing', () => {
        const state = setUp('false')
        guard(state, 'terminated_user', 'ada')
        const dry = dryRun(state.context, '')
        const whole = { userName: 'ada', externalId: '00ada', active: true }
        assert.equal(refusal(() => replaceUser(dry, 'ada', whole, TERMS)).status, 409)
        assert.match(dry.openedReview()?.reason ?? '', /was terminated/)
        assert.deepEqual([state.writes, state.reviews], [[], []])
    })
})
