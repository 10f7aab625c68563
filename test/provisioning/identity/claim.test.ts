import assert from 'node:assert/strict'
import { claimFor } from '../../../src/server/provisioning/identity/claim.ts'
import { linkOf, memory, NOW, person, refused, type Memory } from '../memory-stores.ts'

const MAYA = '00uMAYA00000000000A'

describe('an Okta id is taken for a record to be created', () => {
    let state: Memory
    beforeEach(() => {
        state = memory()
    })
    const claim = () => claimFor(state.context, MAYA, state.links.get(MAYA))

    it('by a new link that names the sys_id', () => {
        const { link } = claim()
        assert.deepEqual([link.user, link.state, link.lastSeen], ['new-1', 'current', NOW])
        assert.deepEqual(state.links.get(MAYA), link)
    })

    it('by the link of a request that was cut off, without a write', () => {
        state.links.set(MAYA, linkOf(MAYA, 'planned'))
        const claimed = claim()
        assert.deepEqual([claimed.link.user, state.writes], ['planned', []])
        claimed.release()
        assert.equal(state.links.get(MAYA)?.user, 'planned')
    })

    it('by the link of a simultaneous request that was faster', () => {
        state.links.set(MAYA, linkOf(MAYA, 'theirs'))
        const claimed = claimFor(state.context, MAYA, undefined)
        claimed.release()
        assert.deepEqual([claimed.link.user, state.links.get(MAYA)?.user], ['theirs', 'theirs'])
    })

    for (const found of [linkOf(MAYA, '', { state: 'pending' }), linkOf(MAYA, 'y', { state: 'retired' })]) {
        it(`not by a link that became ${found.state} meanwhile: 409`, () => {
            state.links.set(MAYA, found)
            assert.deepEqual(
                refused(() => claimFor(state.context, MAYA, undefined)),
                [409, 'uniqueness'],
            )
        })
    }

    it('by a promise, for the same sys_id whoever comes', () => {
        const promised = linkOf(MAYA, '', { state: 'pending', approver: 'admin' })
        state.links.set(MAYA, promised)
        const [one, two] = [1, 2].map(() => claimFor(state.context, MAYA, promised).link)
        assert.equal(one!.user, two!.user)
        assert.deepEqual([two!.state, two!.approver], ['current', 'admin'])
    })

    it('by a promise, for the record that a simultaneous request has created since', () => {
        const promised = linkOf(MAYA, '', { state: 'pending', approver: 'admin' })
        state.links.set(MAYA, promised)
        const { user } = claimFor(state.context, MAYA, promised).link
        person(state, user, { user_name: 'maya', x_scim_okta_user_id: MAYA })
        assert.equal(claimFor(state.context, MAYA, promised).link.user, user)
    })

    it('by a promise, for another sys_id when the planned one is a record of somebody else', () => {
        const promised = linkOf(MAYA, '', { state: 'pending', approver: 'admin' })
        state.links.set(MAYA, promised)
        const { user } = claimFor(state.context, MAYA, promised).link
        person(state, user, { user_name: 'before', x_scim_okta_user_id: '00uOTHER' })
        assert.notEqual(claimFor(state.context, MAYA, promised).link.user, user)
    })

    it('and is given back as it was, when the record could not be created', () => {
        claim().release()
        assert.equal(state.links.size, 0)
        const promised = linkOf(MAYA, '', { state: 'pending', approver: 'admin' })
        state.links.set(MAYA, promised)
        claim().release()
        assert.deepEqual(state.links.get(MAYA), { ...promised, lastSeen: NOW })
    })

    it('and is not given back when another request has made something of it meanwhile', () => {
        for (const before of [undefined, linkOf(MAYA, '', { state: 'pending' })]) {
            if (before) state.links.set(MAYA, before)
            const claimed = claim()
            const theirs = linkOf(MAYA, 'theirs')
            state.links.set(MAYA, theirs)
            claimed.release()
            assert.deepEqual(state.links.get(MAYA), theirs)
            state.links.clear()
        }
    })

    it('and not given at all when the platform refuses: 403', () => {
        state.beforeWrite = () => false
        assert.equal(refused(claim)[0], 403)
    })
})
