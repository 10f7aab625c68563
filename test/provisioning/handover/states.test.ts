// Which state of a handover an administrator may choose, and what the unique column holds.
import assert from 'node:assert/strict'
import type { HandoverState } from '../../../src/server/provisioning/handover/handover.ts'
import { activeFor, mayDecide } from '../../../src/server/provisioning/handover/states.ts'

const STATES: readonly HandoverState[] = ['waiting', 'running', 'done', 'cancelled', 'undoing', 'undone']

describe('states of a handover', () => {
    it('follow each other only so', () => {
        const pairs = STATES.flatMap((from) =>
            STATES.filter((to) => mayDecide(from, to)).map((to) => `${from} → ${to}`),
        )
        assert.deepEqual(pairs, [
            'waiting → running',
            'waiting → cancelled',
            'running → cancelled',
            'done → undoing',
            'cancelled → running',
            'cancelled → undoing',
        ])
    })

    it('keep one plan for each leaver, as long as it waits or runs', () => {
        const held = STATES.filter((state) => activeFor(state, 'ada', 'plan1') === 'ada')
        assert.deepEqual(held, ['waiting', 'running'])
        assert.equal(activeFor('done', 'ada', 'plan1'), 'plan1')
    })
})
