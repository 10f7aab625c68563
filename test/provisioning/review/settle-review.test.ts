import assert from 'node:assert/strict'
import type { Review, ReviewState } from '../../../src/server/provisioning/review/review.ts'
import { settleReview, type Verdict } from '../../../src/server/provisioning/review/settle-review.ts'
import { linkOf, memory, person, type Memory } from '../memory-stores.ts'

const MAYA = '00uMAYA00000000000A'

describe('an administrator settles a review', () => {
    let state: Memory
    beforeEach(() => {
        state = memory()
        person(state, 'x', { user_name: 'maya', name: 'Maya Ito' })
        state.links.set(MAYA, linkOf(MAYA, '', { state: 'pending' }))
    })
    const settle = (verdict: Partial<Verdict>, said: Partial<Review> = {}) =>
        settleReview(
            state.context,
            { sysId: 'r', number: 'OSR1', oktaUserId: MAYA, userName: 'Maya', state: 'open', ...said },
            { decision: 'link', user: 'x', isCandidate: false, approver: 'admin', ...verdict },
        )
    const promised = () => {
        const { user, state: now, approver, origin } = state.links.get(MAYA)!
        return [user, now, approver, origin]
    }

    it('link: promises the Okta id to the person, and writes nothing else', () => {
        assert.deepEqual(settle({}), { state: 'linked' })
        assert.deepEqual(promised(), ['x', 'pending', 'admin', 'review'])
        assert.deepEqual(state.writes, ['change identity'])
    })

    it('link: makes the link where there is none', () => {
        state.links.clear()
        assert.deepEqual(settle({}), { state: 'linked' })
        assert.deepEqual(promised(), ['x', 'pending', 'admin', 'review'])
    })

    it('link: brings a retired link back', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x', { state: 'retired', replacedBy: 'link-of-another' }))
        settle({})
        assert.deepEqual(promised(), ['x', 'pending', 'admin', 'review'])
        assert.equal(state.links.get(MAYA)!.replacedBy, '')
    })

    it('link: leaves a link that is right already', () => {
        state.links.set(MAYA, linkOf(MAYA, 'x'))
        assert.deepEqual(settle({}), { state: 'linked' })
        assert.deepEqual(state.writes, [])
    })

    it('link: a second time writes nothing', () => {
        settle({})
        state.writes.length = 0
        assert.deepEqual(settle({}), { state: 'linked' })
        assert.deepEqual(state.writes, [])
    })

    it('create: promises the Okta id to a record yet to be made, when the userName is free', () => {
        state.people.get('x')!.user_name = 'moved'
        assert.deepEqual(settle({ decision: 'create' }), { state: 'created' })
        assert.deepEqual(promised(), ['new-1', 'pending', 'admin', 'review'])
    })

    it('ignore: writes nothing', () => {
        assert.deepEqual(settle({ decision: 'ignore' }), { state: 'ignored' })
        assert.deepEqual(state.writes, [])
    })

    it('may think better of it while it is ignored', () => {
        assert.deepEqual(settle({}, { state: 'ignored' }), { state: 'linked' })
    })

    const refusals: [string, Partial<Verdict>, Partial<Review>, RegExp][] = [
        ['nobody chosen', { user: '' }, {}, /^Choose the user/],
        ['somebody who does not exist', { user: 'gone' }, {}, /^Choose the user/],
        ['no sys_id', { user: 'javascript:gs.log()' }, {}, /^Choose the user/],
        ['create, the userName is taken', { decision: 'create' }, {}, /"Maya" is that of .*: link that user/],
        ['link, the userName is another’s', { user: 'y' }, {}, /"Maya" is that of .*another one first/],
        ...(['linked', 'created', 'obsolete'] as ReviewState[]).map((ended): (typeof refusals)[number] => [
            `over already: ${ended}`,
            {},
            { state: ended },
            new RegExp(`^Review OSR1 is ${ended} already$`),
        ]),
    ]
    for (const [name, verdict, review, words] of refusals) {
        it(`is refused, and nothing written: ${name}`, () => {
            person(state, 'y', { user_name: 'y' })
            const settled = settle(verdict, review)
            assert.match('refused' in settled ? settled.refused : settled.state, words)
            assert.deepEqual(state.writes, [])
        })
    }

    it('throws when no link can be made', () => {
        state.links.clear()
        state.beforeWrite = () => false
        assert.throws(() => settle({}), /no link could be made for review OSR1/)
    })
})
