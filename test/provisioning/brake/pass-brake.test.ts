import assert from 'node:assert/strict'
import type { BrakedChange } from '../../../src/server/provisioning/brake/brake.ts'
import { passBrake } from '../../../src/server/provisioning/brake/pass-brake.ts'
import { decide, OFF, statesIn } from '../memory-brakes.ts'
import { memory, NOW, refusal, type Memory } from '../memory-stores.ts'

const leaver = (subject: string): BrakedChange => ({
    ...{ kind: 'deactivations', subject, people: [], amount: 1 },
    population: () => 1000,
})
const removal = (people: readonly string[]): BrakedChange => ({
    ...{ kind: 'removals', subject: 'team', people, amount: people.length },
    population: () => 1000,
})

describe('the brake', () => {
    let state: Memory
    const pass = (change: BrakedChange) => passBrake(state.context, change)
    const done = (change: BrakedChange) => pass(change).done()
    const held = (change: BrakedChange) => {
        const error = refusal(() => pass(change))
        return [error.status, error.retryAfter]
    }

    beforeEach(() => {
        state = memory()
        state.brakes.set = {
            ...state.brakes.set,
            deactivations: { most: 2, percent: 0, atLeast: 0 },
            removals: { most: 3, percent: 0, atLeast: 0 },
        }
    })

    it('costs nothing when it is off, or when nothing is taken away', () => {
        state.brakes.set = { ...state.brakes.set, deactivations: OFF }
        done(leaver('ada'))
        done(removal([]))
        assert.deepEqual([state.brakes.reads, state.brakes.writes], [0, 0])
    })

    it('costs a write and a query, and gives back what was not written', () => {
        const passed = pass(leaver('ada'))
        assert.deepEqual([state.brakes.reads, state.brakes.writes], [1, 1])
        passed.withdraw()
        assert.deepEqual(statesIn(state.brakes), { withdrawn: 1 })
        done(leaver('bob'))
        done(leaver('cid'))
        assert.deepEqual(held(leaver('dan')), [429, 300])
    })

    it('holds one row per subject, however often it is asked', () => {
        ;['ada', 'bob'].forEach((id) => done(leaver(id)))
        assert.deepEqual(held(leaver('cid')), [429, 300])
        assert.deepEqual(held(leaver('cid')), [429, 600])
        assert.deepEqual(held(leaver('dan')), [429, 300])
        assert.deepEqual(statesIn(state.brakes), { counted: 2, held: 2 })
        assert.deepEqual(state.brakes.told, ['brake-1'])
        assert.equal(state.brakes.brakes.get('brake-1')!.held, 2)
    })

    it('goes by what the brake says, also before its rows say it', () => {
        ;['ada', 'bob'].forEach((id) => done(leaver(id)))
        held(leaver('cid'))
        decide(state.brakes, 'brake-1', 'approved', NOW)
        const passed = pass(leaver('cid'))
        passed.withdraw()
        pass(leaver('cid')).done()
        assert.deepEqual(statesIn(state.brakes), { counted: 2, let_through: 1 })
        assert.deepEqual(held(leaver('cid')), [429, 300])
        assert.equal(state.brakes.told.length, 2)
    })

    it('refuses what was refused, and forgets it after four days', () => {
        ;['ada', 'bob'].forEach((id) => done(leaver(id)))
        held(leaver('cid'))
        decide(state.brakes, 'brake-1', 'refused', NOW)
        const error = refusal(() => pass(leaver('cid')))
        assert.equal(error.status, 403)
        assert.match(error.detail, /^Brake BRAKE-1: an administrator refused this/)
        assert.deepEqual(statesIn(state.brakes), { counted: 2, held: 1 })
        state.now = '2026-01-06 03:04:06'
        done(leaver('cid'))
        assert.deepEqual(statesIn(state.brakes), { counted: 3, let_through: 1 })
    })

    it('never lets more pass than the limit when requests count at the same moment', () => {
        done(leaver('ada'))
        state.brakes.beforeTally = () => {
            state.brakes.beforeTally = undefined
            assert.deepEqual(held(leaver('other')), [429, 300])
        }
        done(leaver('one'))
        assert.deepEqual(statesIn(state.brakes), { counted: 2, held: 1 })
        assert.deepEqual(held(leaver('other')), [429, 600])
    })

    it('finds the row of a simultaneous request of the same subject', () => {
        ;['ada', 'bob'].forEach((id) => done(leaver(id)))
        // Its sum was answered before the other one was held.
        const { tally } = state.brakes
        state.brakes.tally = (...given) => {
            state.brakes.tally = tally
            const answer = tally(...given)
            assert.deepEqual(held(leaver('cid')), [429, 300])
            return answer
        }
        assert.deepEqual(held(leaver('cid')), [429, 600])
        assert.deepEqual(statesIn(state.brakes), { counted: 2, held: 1 })
    })

    it('does not let a ledger that hides rows pass for an empty one', () => {
        state.brakes.tally = () => ({ total: 0, waits: false })
        assert.throws(() => pass(leaver('ada')), /does not see what it counted/)
        assert.deepEqual(statesIn(state.brakes), { withdrawn: 1 })
    })

    it('fails, and counts nothing, when a brake cannot be stored', () => {
        ;['ada', 'bob'].forEach((id) => done(leaver(id)))
        state.beforeWrite = (what) => what !== 'brake: trip'
        assert.throws(() => pass(leaver('cid')), /trip was refused/)
        assert.deepEqual(statesIn(state.brakes), { counted: 2, withdrawn: 1 })
    })

    it('gathers the people of several removals from one group, and lets those go who were held', () => {
        assert.deepEqual(held(removal(['a', 'b', 'c', 'd'])), [429, 300])
        assert.deepEqual(held(removal(['e', 'f', 'g', 'h'])), [429, 300])
        assert.deepEqual(held(removal(['a', 'b', 'c', 'd'])), [429, 600])
        const [row] = [...state.brakes.entries.values()]
        assert.deepEqual([row!.people, row!.amount], ['a,b,c,d,e,f,g,h', 8])
        decide(state.brakes, 'brake-1', 'approved', NOW)
        assert.deepEqual(held(removal(['a', 'b', 'c', 'x'])), [429, 300])
        assert.deepEqual(row!.people, 'a,b,c,x')
    })

    it('holds whoever waits for a decision, and lets others pass within the limit', () => {
        held(removal(['a', 'b', 'c', 'd']))
        held(removal(['a']))
        done(removal(['e', 'f']))
        assert.deepEqual(
            [...state.brakes.entries.values()].map((row) => [row.state, row.people, row.amount]),
            [
                ['held', 'a,b,c,d', 4],
                ['counted', 'e,f', 2],
            ],
        )
    })
})
