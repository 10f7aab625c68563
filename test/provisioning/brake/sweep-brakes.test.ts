import assert from 'node:assert/strict'
import { passBrake } from '../../../src/server/provisioning/brake/pass-brake.ts'
import type { BrakeKind } from '../../../src/server/provisioning/brake/brake.ts'
import { minutesBefore } from '../../../src/server/provisioning/brake/limit.ts'
import { sweepBrakes } from '../../../src/server/provisioning/brake/sweep-brakes.ts'
import { decide, statesIn } from '../memory-brakes.ts'
import { memory, NOW, person, refusal, type Memory } from '../memory-stores.ts'

describe('tidying up behind the brake', () => {
    let state: Memory
    const hold = (subject: string, kind: BrakeKind = 'deactivations') => {
        const change = {
            kind,
            subject,
            people: kind === 'removals' ? ['a', 'b', 'c', 'd', 'e'] : [],
            amount: 5,
            population: () => 0,
        } as const
        assert.equal(refusal(() => passBrake(state.context, change)).status, 429)
    }
    const sweep = () => sweepBrakes(state.context)

    beforeEach(() => {
        state = memory()
        const limit = { most: 1, percent: 0, atLeast: 0 }
        state.brakes.set = { ...state.brakes.set, deactivations: limit, retirements: limit }
        person(state, 'ada', { user_name: 'ada' })
    })

    it('leaves alone what waits', () => {
        hold('ada')
        assert.equal(sweep(), 0)
        assert.deepEqual(statesIn(state.brakes), { held: 1 })
    })

    it('takes over what the brake says', () => {
        hold('ada')
        decide(state.brakes, 'brake-1', 'approved', NOW)
        assert.equal(sweep(), 1)
        assert.deepEqual(statesIn(state.brakes), { approved: 1 })
        decide(state.brakes, 'brake-1', 'refused', NOW)
        assert.equal(sweep(), 1)
        assert.deepEqual(statesIn(state.brakes), { refused: 1 })
    })

    it('closes those who are inactive, retired or deleted', () => {
        person(state, 'bob', { user_name: 'bob', active: 'false' })
        state.groups.set('old', { name: 'Old', x_scim_okta_retired_at: NOW })
        state.groups.set('team', { name: 'Team' })
        for (const id of ['ada', 'bob', 'gone']) hold(id)
        for (const id of ['old', 'team']) hold(id, 'retirements')
        assert.equal(sweep(), 3)
        const open = [...state.brakes.entries.values()].filter((row) => row.state === 'held')
        assert.deepEqual(
            open.map(({ subject }) => subject),
            ['ada', 'team'],
        )
    })

    it('withdraws removals from a group that is gone, and leaves those from a living one', () => {
        state.brakes.set = { ...state.brakes.set, removals: { most: 1, percent: 0, atLeast: 0 } }
        state.groups.set('old', { name: 'Old', x_scim_okta_retired_at: NOW })
        state.groups.set('team', { name: 'Team' })
        for (const id of ['old', 'team', 'deleted']) hold(id, 'removals')
        assert.equal(sweep(), 2)
        assert.deepEqual(statesIn(state.brakes), { withdrawn: 2, held: 1 })
        assert.deepEqual(
            [...state.brakes.brakes.values()].map(({ held }) => held),
            [0, 5, 0],
        )
    })

    it('forgets what nobody asks for, and the brake with it', () => {
        hold('ada')
        state.now = '2026-01-06 03:04:06'
        assert.equal(sweep(), 1)
        assert.deepEqual(statesIn(state.brakes), { withdrawn: 1 })
        assert.equal(state.brakes.brakes.get('brake-1')!.state, 'expired')
    })

    it('tells of a brake whose request was cut off before it did, once, and not while it may be about to', () => {
        hold('ada')
        const brake = state.brakes.brakes.get('brake-1')!
        brake.isTold = false
        state.brakes.told.length = 0
        sweep()
        assert.deepEqual(state.brakes.told, [])
        state.now = minutesBefore(NOW, -6)
        sweep()
        sweep()
        assert.deepEqual(state.brakes.told, ['brake-1'])
    })

    it('tells nobody of a brake that was decided about', () => {
        hold('ada')
        state.brakes.brakes.get('brake-1')!.isTold = false
        decide(state.brakes, 'brake-1', 'refused', NOW)
        state.brakes.told.length = 0
        state.now = minutesBefore(NOW, -6)
        sweep()
        assert.deepEqual(state.brakes.told, [])
    })

    it('goes through more rows than one page', () => {
        for (let index = 0; index < 450; index++) hold(`nobody ${index}`)
        assert.equal(sweep(), 450)
        assert.deepEqual(statesIn(state.brakes), { let_through: 450 })
    })
})
