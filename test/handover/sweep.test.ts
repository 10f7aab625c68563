// The job of handovers does what requests, returns and events left undone.
import assert from 'node:assert/strict'
import { minutesAfter, platformTime } from '../../src/server/provisioning/platform-time.ts'
import { openDesk, PLANS, type Desk } from './leave-desk.ts'

const NOW = platformTime(Date.now())

describe('the job of handovers', function () {
    this.timeout(120_000)
    let desk: Desk

    beforeEach(async () => {
        desk = await openDesk()
        desk.work('incident', { assigned_to: desk.ada, active: '1' }, 2)
    })
    afterEach(() => desk.close())

    const only = () => {
        const plans = desk.plans()
        assert.equal(plans.length, 1)
        return plans[0]!
    }
    const forget = () => {
        const { store } = desk.platform
        for (const { sys_id } of store.find('sysevent', { name: 'x_scim_okta.handover.chunk' })) {
            store.remove('sysevent', sys_id!)
        }
    }

    it('queues a plan that is due, and not before', () => {
        desk.leave()
        forget()
        desk.pass(58)
        desk.sweep()
        assert.deepEqual(desk.chunks(), [])
        desk.pass(2)
        desk.sweep()
        assert.deepEqual(desk.chunks(), [`${only().sys_id} 0`])
    })

    for (const state of ['running', 'undoing']) {
        it(`queues the chunk of a plan that is ${state} and stands still for ten minutes`, () => {
            desk.leave()
            forget()
            desk.platform.store.update(PLANS, only().sys_id!, { state, chunk: '7' })
            desk.pass(9)
            desk.sweep()
            assert.deepEqual(desk.chunks(), [])
            desk.pass(2)
            desk.sweep()
            assert.deepEqual(desk.chunks(), [`${only().sys_id} 7`])
        })
    }

    for (const state of ['done', 'cancelled', 'undone']) {
        it(`leaves a plan alone that is ${state}`, () => {
            desk.leave()
            forget()
            desk.platform.store.update(PLANS, only().sys_id!, { state })
            desk.pass(200)
            desk.sweep()
            assert.deepEqual([desk.chunks(), only().state], [[], state])
        })
    }

    it('plans for whoever was deactivated by a request that was cut off, wherever it was', () => {
        let cutOff = 0
        for (let write = 1; write < 30; write += 1) {
            desk.platform.cancelAtWrite(write)
            const answer = desk.leave()
            if (answer.status !== 500) break
            cutOff += 1
            desk.pass(3)
            desk.sweep()
            const waiting = desk.plans().filter(({ state }) => state === 'waiting')
            assert.equal(waiting.length, desk.isActive() ? 0 : 1, `cut off at write ${write}`)
            if (!desk.isActive()) assert.equal(waiting[0]?.open_records, '2')
            assert.equal(desk.setActive(true).status, 200)
            desk.pass(7)
        }
        assert.ok(cutOff > 3, `${cutOff} writes`)
    })

    it('keeps the time they left, and begins no later than it would have', () => {
        desk.leave()
        desk.platform.store.remove(PLANS, only().sys_id!)
        desk.pass(1)
        desk.sweep()
        assert.deepEqual(desk.plans(), [], 'their own request may still go on')
        desk.pass(2)
        desk.sweep()
        const leftAt = desk.platform.store.read('sys_user', desk.ada)!.x_scim_okta_deactivated_at!
        assert.deepEqual([only().due_at, only().manager], [minutesAfter(leftAt, 60), desk.bob])
        desk.pass(5)
        desk.sweep()
        only()
    })

    it('does not plan for those who left long ago, have a plan already, or have nothing open', () => {
        desk.leave()
        const old = desk.platform.store.insert('sys_user', {
            ...{ user_name: 'old', active: '0', x_scim_okta_deactivated_at: minutesAfter(NOW, -1500) },
        })
        desk.work('incident', { assigned_to: old, active: '1' })
        desk.work('sys_user', {
            ...{ user_name: 'idle', active: '0', x_scim_okta_deactivated_at: NOW },
        })
        desk.pass(5)
        desk.sweep()
        assert.equal(only().user, desk.ada)
    })

    it('ends the plans of somebody who was made active by hand', () => {
        desk.leave()
        const plan = only().sys_id!
        desk.platform.store.update('sys_user', desk.ada, { active: '1' })
        desk.pass(5)
        desk.sweep()
        assert.equal(desk.platform.store.read(PLANS, plan)?.state, 'cancelled')
        desk.platform.store.update(PLANS, plan, { state: 'done', handed_over: '1' })
        desk.sweep()
        assert.ok(desk.platform.store.read(PLANS, plan)?.returned_at)
    })

    it('plans 450 leavers at a query for each rule and page', () => {
        const { store } = desk.platform
        store.transaction(() => {
            for (let each = 0; each < 450; each += 1) {
                const user = store.insert('sys_user', {
                    ...{ user_name: `leaver.${each}`, active: '0', x_scim_okta_deactivated_at: NOW },
                })
                if (each % 3 === 0) store.insert('incident', { assigned_to: user, active: '1' })
            }
        })
        desk.pass(5)
        desk.sweep()
        assert.equal(store.count(PLANS), 150)
    })

    it('does nothing on a clone that nobody confirmed', () => {
        desk.leave()
        forget()
        desk.pass(100)
        desk.platform.becomeClone({ id: 'f'.repeat(32), name: 'dev' } as never)
        desk.sweep()
        assert.deepEqual(desk.chunks(), [])
    })
})
