import assert from 'node:assert/strict'
import type {
    Adoption,
    AdoptionContext,
    Proposal,
    ProposalState,
} from '../../../src/server/provisioning/adoption/adoption.ts'
import { isRefused } from '../../../src/server/provisioning/records.ts'
import { linkProposal } from '../../../src/server/provisioning/adoption/link-proposal.ts'
import { undoProposal } from '../../../src/server/provisioning/adoption/undo-proposal.ts'
import { linkOf, memory, person, type Memory } from '../memory-stores.ts'

const ADOPTION: Adoption = {
    sysId: 'adoption',
    name: 'Pilot',
    state: 'linking',
    doneToLine: 0,
    run: 1,
    startedBy: 'me',
}
const CLAIMED = linkOf('00u1', 'ann', { origin: 'adoption' })

function proposal(state: ProposalState, said: Partial<Proposal> = {}): Proposal {
    return {
        sysId: 'proposal',
        line: 2,
        oktaUserId: '00u1',
        user: 'ann',
        recordUserName: 'ann',
        reason: 'The userName agrees.',
        state,
        decidedBy: 'approver',
        ...said,
    }
}

/** The parts of the context that a single proposal is worked on with. */
function contextOf(state: Memory): AdoptionContext {
    const { users, identities } = state.context
    const people = {
        read: (sysIds: readonly string[]) => sysIds.map((id) => users.read(id)).filter((found) => found !== undefined),
        writeOktaId: (sysId: string, oktaUserId: string) => {
            const written = users.update(sysId, { x_scim_okta_user_id: oktaUserId })
            return isRefused(written) ? undefined : written.fields.x_scim_okta_user_id
        },
    }
    return { people, links: identities } as unknown as AdoptionContext
}

function opened(annHas: Record<string, string> = {}): Memory {
    const state = memory()
    person(state, 'ann', { user_name: 'ann', ...annHas })
    return state
}

describe('adoption: linking a proposal', () => {
    const link = (state: Memory, said: Partial<Proposal> = {}) =>
        linkProposal(contextOf(state), ADOPTION, proposal('approved', said))

    it('takes the link, then writes the column and nothing else', () => {
        const state = opened({ title: 'Lead' })
        assert.deepEqual(link(state), { state: 'linked', link: 'link-00u1', error: '' })
        assert.deepEqual(state.writes, ['claim identity', 'update sys_user'])
        const { user, origin, approver, lastSeen } = state.links.get('00u1')!
        assert.deepEqual([user, origin, approver, lastSeen], ['ann', 'adoption', 'approver', ''])
        assert.equal(state.people.get('ann')?.x_scim_okta_user_id, '00u1')
        assert.equal(state.people.get('ann')?.title, 'Lead')
    })

    it('completes an attempt that was cut off after the link', () => {
        const state = opened()
        state.links.set('00u1', CLAIMED)
        assert.equal(link(state).state, 'linked')
        assert.deepEqual(state.writes, ['update sys_user'])
    })

    it('completes an attempt that was cut off after the column', () => {
        const state = opened({ x_scim_okta_user_id: '00u1' })
        state.links.set('00u1', CLAIMED)
        assert.deepEqual(link(state), { state: 'linked', link: 'link-00u1', error: '' })
        assert.deepEqual(state.writes, [])
    })

    it('removes the link again when the column is refused', () => {
        const state = opened()
        state.beforeWrite = (what) => what !== 'update sys_user'
        const { state: outcome, error } = link(state)
        assert.equal(outcome, 'failed')
        assert.match(error!, /refused the column Okta user ID/)
        assert.equal(state.links.size, 0)
    })

    it('says when the link is refused', () => {
        const state = opened()
        state.beforeWrite = (what) => what !== 'claim identity'
        assert.match(link(state).error!, /refused the identity link/)
        assert.deepEqual(state.writes, [])
    })

    const refusals: [string, (state: Memory) => void, RegExp][] = [
        ['a record that is gone', (state) => void state.people.delete('ann'), /does not exist/],
        ['a record that was renamed', (state) => void person(state, 'ann', { user_name: 'ann.a' }), /it is ann\.a now/],
        [
            'a record that became technical',
            (state) => void person(state, 'ann', { user_name: 'ann', web_service_access_only: 'true' }),
            /technical account/,
        ],
        [
            'a record that got another Okta id',
            (state) => void person(state, 'ann', { user_name: 'ann', x_scim_okta_user_id: '00u9' }),
            /another Okta user by now, 00u9/,
        ],
        [
            'a record that another id was promised',
            (state) => void state.links.set('00u9', linkOf('00u9', 'ann', { state: 'pending' })),
            /00u9/,
        ],
        [
            'an id that went to somebody else',
            (state) => void state.links.set('00u1', linkOf('00u1', 'bob')),
            /another record/,
        ],
        [
            'an id that was retired',
            (state) => void state.links.set('00u1', linkOf('00u1', 'ann', { state: 'retired' })),
            /^The link of this Okta id is retired: make it current or delete it first$/,
        ],
        [
            'an id that waits for a review',
            (state) => void state.links.set('00u1', linkOf('00u1', '', { state: 'pending' })),
            /it waits: look at Okta reviews$/,
        ],
        [
            'an id that was promised',
            (state) => void state.links.set('00u1', linkOf('00u1', 'ann', { state: 'pending', approver: 'boss' })),
            /promised to a record/,
        ],
        ['an id in other letters', (state) => void state.links.set('00U1', linkOf('00U1', 'bob')), /letter case/],
    ]
    for (const [name, change, error] of refusals) {
        it(`refuses ${name} and writes nothing`, () => {
            const state = opened()
            change(state)
            const outcome = link(state)
            assert.equal(outcome.state, 'failed')
            assert.match(outcome.error!, error)
            assert.deepEqual(state.writes, [])
        })
    }

    it('notes the new User ID of a record that was renamed, so that an approval given after that counts', () => {
        const state = opened()
        person(state, 'ann', { user_name: 'ann.a' })
        const { state: outcome, recordUserName } = link(state)
        assert.deepEqual([outcome, recordUserName], ['failed', 'ann.a'])
        assert.equal(link(state, { recordUserName: 'ann.a' }).state, 'linked')
    })

    for (const [name, column] of [
        ['column', '00u1'],
        ['no column', ''],
    ] as const) {
        it(`leaves a link that Okta made meanwhile as it is, with ${name}`, () => {
            const state = opened({ x_scim_okta_user_id: column })
            state.links.set('00u1', linkOf('00u1', 'ann', { origin: 'put', lastSeen: '2026-01-01 00:00:00' }))
            assert.equal(link(state).state, 'already_linked')
            assert.deepEqual(state.writes, [])
        })
    }
})

describe('adoption: undoing a link', () => {
    const undo = (state: Memory) => undoProposal(contextOf(state), ADOPTION, proposal('linked'))
    const linked = () => {
        const state = opened({ x_scim_okta_user_id: '00u1' })
        state.links.set('00u1', CLAIMED)
        return state
    }

    it('clears the column, then removes the link', () => {
        const state = linked()
        assert.equal(undo(state).state, 'undone')
        assert.deepEqual(state.writes, ['update sys_user', 'remove identity'])
        assert.equal(state.people.get('ann')?.x_scim_okta_user_id, '')
    })

    it('completes an attempt that was cut off after the column, and one after the link', () => {
        const state = linked()
        person(state, 'ann', { user_name: 'ann' })
        assert.equal(undo(state).state, 'undone')
        assert.deepEqual(state.writes, ['remove identity'])
        assert.equal(undo(state).state, 'undone')
        assert.deepEqual(state.writes, ['remove identity'])
    })

    it('keeps both when the column is refused, and both when the link is', () => {
        const state = linked()
        state.beforeWrite = (what) => what !== 'update sys_user'
        assert.match(undo(state).error!, /refused to clear/)
        assert.ok(state.links.has('00u1'))
        state.beforeWrite = (what) => what !== 'remove identity'
        assert.throws(() => undo(state), /could not be deleted/)
        assert.equal(state.people.get('ann')?.x_scim_okta_user_id, '00u1')
        assert.ok(state.links.has('00u1'))
    })

    it('puts the column back when Okta writes while it is cleared', () => {
        const state = linked()
        state.beforeWrite = () => void state.links.set('00u1', { ...CLAIMED, lastSeen: '2026-02-03 04:05:06' })
        assert.match(undo(state).error!, /2026-02-03$/)
        assert.equal(state.people.get('ann')?.x_scim_okta_user_id, '00u1')
        assert.ok(state.links.has('00u1'))
    })

    const kept: [string, (state: Memory) => void, RegExp][] = [
        [
            'Okta has written',
            (state) => void state.links.set('00u1', { ...CLAIMED, lastSeen: '2026-02-03 04:05:06' }),
            /2026-02-03$/,
        ],
        ['the column holds another id', (state) => void person(state, 'ann', { x_scim_okta_user_id: '00u2' }), /00u2/],
        [
            'the link names somebody else',
            (state) => void state.links.set('00u1', { ...CLAIMED, user: 'bob' }),
            /another record/,
        ],
        ['the link was retired', (state) => void state.links.set('00u1', { ...CLAIMED, state: 'retired' }), /retired/],
        [
            'the link was made again by Okta',
            (state) => void state.links.set('00u1', { ...CLAIMED, origin: 'put' }),
            /something else/,
        ],
        ['the link is gone but not the column', (state) => void state.links.delete('00u1'), /deleted by somebody/],
        ['the record is gone', (state) => void state.people.delete('ann'), /does not exist/],
    ]
    for (const [name, change, reason] of kept) {
        it(`keeps it when ${name}`, () => {
            const state = linked()
            change(state)
            const outcome = undo(state)
            assert.equal(outcome.state, 'kept')
            assert.match(outcome.error!, reason)
            assert.deepEqual(state.writes, [])
        })
    }
})
