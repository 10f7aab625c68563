import assert from 'node:assert/strict'
import { createUser } from '../../../src/server/provisioning/create-user.ts'
import { endReview } from '../../../src/server/provisioning/review/open-review.ts'
import { cutOffBeforeEachWrite } from '../identity/cut-off.ts'
import { linkOf, memory, NOW, person, refusal, type Memory } from '../memory-stores.ts'
import { put } from '../user-requests.ts'

const MAYA = '00uMAYA00000000000A'
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const body = {
    userName: 'maya@corp.example',
    externalId: MAYA,
    name: { givenName: 'Maya', familyName: 'Ito' },
    emails: [{ value: 'maya.ito@corp.example', primary: true, type: 'work' }],
    [ENTERPRISE]: { employeeNumber: '7' },
}
const refusedPost = (state: Memory) => refusal(() => createUser(state.context, body))

describe('what is not certain ends in a review', () => {
    let state: Memory
    beforeEach(() => {
        state = memory()
        person(state, 'x', { user_name: body.userName })
    })

    it('with what Okta said, so that somebody can tell', () => {
        refusedPost(state)
        const { sysId: _sysId, number: _number, candidates: _candidates, note: _note, ...review } = state.reviews[0]!
        assert.deepEqual(review, {
            oktaUserId: MAYA,
            userName: body.userName,
            said: { email: 'maya.ito@corp.example', employeeNumber: '7', name: 'Maya Ito' },
            method: 'POST',
            addressed: '',
            situation: 'unlinked',
            reason: 'only userName is equal',
            seenAt: NOW,
            state: 'open',
            timesSeen: 1,
        })
    })

    it('names the record a PUT was for', () => {
        state.method = 'PUT'
        state.policy = { ...state.policy, userNameAdopts: 'never' }
        refusal(() => put(state, 'x', body))
        assert.deepEqual([state.reviews[0]!.method, state.reviews[0]!.addressed], ['PUT', 'x'])
    })

    it('with candidates that the decision found first, then those that only suggest themselves', () => {
        person(state, 'y', { user_name: 'y', email: 'MAYA.ITO@corp.example', active: 'false' })
        person(state, 'z', { user_name: 'z', email: 'other@corp.example' })
        refusedPost(state)
        assert.deepEqual(
            state.reviews[0]!.candidates.map(({ user, matchedBy, active }) => [user, matchedBy, active]),
            [
                ['x', 'userName', true],
                ['y', 'emails', false],
            ],
        )
    })

    it('with ten candidates at most', () => {
        for (let each = 0; each < 15; each++)
            person(state, `p${each}`, { user_name: `p${each}`, email: 'maya.ito@corp.example' })
        refusedPost(state)
        assert.equal(state.reviews[0]!.candidates.length, 10)
    })

    it('and leaves a link without a person, by which later requests know of it', () => {
        refusedPost(state)
        const { user, state: now, approver, origin } = state.links.get(MAYA)!
        assert.deepEqual([user, now, approver, origin], ['', 'pending', '', 'post'])
    })

    it('only one, which counts how often it was asked', () => {
        const [first, second] = [refusedPost(state), refusedPost(state)]
        assert.deepEqual([state.reviews.length, state.reviews[0]!.timesSeen], [1, 2])
        assert.deepEqual([first.status, first.scimType, first.detail], [409, 'uniqueness', second.detail])
        assert.deepEqual(state.writes, ['open review', 'claim identity', 'count review'])
    })

    it('and stays refused when an administrator ignored it', () => {
        refusedPost(state)
        state.reviews[0]!.state = 'ignored'
        assert.match(refusedPost(state).detail, /decided to ignore/)
        assert.equal(state.reviews.length, 1)
    })

    it('that a simultaneous request may have made needless: it ends at once', () => {
        state.beforeWrite = (what) => {
            if (what === 'open review') state.links.set(MAYA, linkOf(MAYA, 'x'))
        }
        assert.equal(refusedPost(state).status, 409)
        assert.equal(state.reviews[0]!.state, 'obsolete')
    })

    it('that a simultaneous request may have made needless, though its Okta id was known before', () => {
        const pending = linkOf(MAYA, '', { state: 'pending' })
        state.links.set(MAYA, pending)
        state.beforeWrite = (what) => {
            if (what === 'open review') state.links.set(MAYA, linkOf(MAYA, 'x'))
        }
        refusedPost(state)
        assert.equal(state.reviews[0]!.state, 'obsolete')
    })

    it('that stays open when the Okta id had its person before and Okta wrote to another record', () => {
        person(state, 'y', { user_name: 'y', x_scim_okta_user_id: MAYA })
        state.links.set(MAYA, linkOf(MAYA, 'y'))
        refusal(() => put(state, 'x', body))
        assert.equal(state.reviews[0]!.state, 'open')
    })

    it('that throws when it cannot be opened', () => {
        state.beforeWrite = (what) => what !== 'open review'
        assert.throws(() => createUser(state.context, body), /no review could be opened/)
    })

    it('that is complete when a request that was cut off is repeated', () => {
        const writes = cutOffBeforeEachWrite(
            (fresh) => person(fresh, 'x', { user_name: body.userName }),
            // Only a refusal is the end of it: anything else was the cut.
            (fresh) => void refusal(() => createUser(fresh.context, body)),
            ({ links, reviews }) => ({ links: [...links], open: reviews.map(({ state: now }) => now) }),
        )
        assert.equal(writes, 2)
    })
})

describe('a review whose question went away', () => {
    it('ends when Okta finds the record after all', () => {
        const state = memory()
        person(state, 'x', { user_name: body.userName })
        refusedPost(state)
        put(state, 'x', body)
        assert.deepEqual([state.reviews[0]!.state, state.links.get(MAYA)!.state], ['obsolete', 'current'])
    })

    it('ends before the link is current, so that a repetition cannot miss it', () => {
        const state = memory()
        person(state, 'x', { user_name: body.userName })
        refusedPost(state)
        state.beforeWrite = (what) => {
            if (what === 'change identity') assert.equal(state.reviews[0]!.state, 'obsolete')
        }
        put(state, 'x', body)
        assert.deepEqual(state.writes.slice(2), ['end review', 'change identity', 'update sys_user'])
    })

    it('does not, while it is somebody else’s or there is none', () => {
        const state = memory()
        person(state, 'x', { user_name: body.userName })
        refusedPost(state)
        endReview(state.context, '00uOTHER')
        assert.equal(state.reviews[0]!.state, 'open')
    })
})
