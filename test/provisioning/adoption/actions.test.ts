import assert from 'node:assert/strict'
import { decisionRefusal, stateAfter } from '../../../src/server/provisioning/adoption/actions.ts'
import type { AdoptionState, ProposalState } from '../../../src/server/provisioning/adoption/adoption.ts'

const STATES: AdoptionState[] = [
    'draft',
    'proposing',
    'proposed',
    'approving',
    'linking',
    'linked',
    'undoing',
    'undone',
    'failed',
]
const PROPOSALS: ProposalState[] = [
    'proposed',
    'approved',
    'rejected',
    'linked',
    'already_linked',
    'conflict',
    'no_match',
    'invalid',
    'failed',
    'undone',
    'kept',
]

describe('adoption: actions', () => {
    for (const [action, to, from] of [
        ['propose', 'proposing', ['draft', 'proposing', 'failed']],
        ['approve_high', 'approving', ['proposed', 'approving', 'linked', 'undone']],
        ['link', 'linking', ['proposed', 'linking', 'linked', 'undone']],
        ['undo', 'undoing', ['proposed', 'linked', 'undoing', 'undone']],
    ] as [string, AdoptionState, AdoptionState[]][]) {
        it(`${action} leads to ${to}, from ${from.join(', ')} only`, () => {
            const allowed = STATES.filter((state) => 'to' in stateAfter(action, state))
            assert.deepEqual(allowed, from)
            assert.deepEqual(stateAfter(action, from[0]!), { to })
        })
    }

    it('there is no other action', () => {
        for (const action of ['delete', 'constructor', '']) assert.ok('refusal' in stateAfter(action, 'proposed'))
    })
})

describe('adoption: decisions', () => {
    it('are open for what was proposed, failed or undone, and for decisions', () => {
        const approvable = PROPOSALS.filter((state) => decisionRefusal(state, 'approved', 'proposed') === '')
        assert.deepEqual(approvable, ['proposed', 'rejected', 'failed', 'undone'])
        const rejectable = PROPOSALS.filter((state) => decisionRefusal(state, 'rejected', 'linked') === '')
        assert.deepEqual(rejectable, ['proposed', 'approved', 'failed', 'undone'])
    })

    it('never give a state that the application gives', () => {
        for (const from of PROPOSALS) {
            for (const to of ['linked', 'already_linked', 'undone', 'kept', 'failed', 'conflict', 'anything', '']) {
                assert.notEqual(decisionRefusal(from, to, 'proposed'), '', `${from} to ${to}`)
            }
        }
    })

    it('wait until everything is proposed', () => {
        assert.match(decisionRefusal('proposed', 'approved', 'proposing'), /still being proposed/)
        assert.match(decisionRefusal('proposed', 'approved', undefined), /does not exist/)
    })
})
