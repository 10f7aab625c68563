// What a request that deactivates or revives somebody leaves behind, over stores in memory.
import assert from 'node:assert/strict'
import { deactivateUser } from '../../../src/server/provisioning/change-user.ts'
import { createUser } from '../../../src/server/provisioning/create-user.ts'
import { planWork } from '../../../src/server/provisioning/handover/make-plan.ts'
import { linkOf, memory, NOW, person, refused, type Memory } from '../memory-stores.ts'
import { TASKS } from '../preview/store-calls.ts'
import { patch, put } from '../user-requests.ts'

const APPROVALS = { ...TASKS, sysId: 'rule2', name: 'Approvals', table: 'sysapproval_approver' }

describe('the handover of who leaves', () => {
    let state: Memory

    beforeEach(() => {
        state = memory()
        person(state, 'ada', { user_name: 'ada', manager: 'bob', x_scim_okta_user_id: '00ada', last_name: 'Byron' })
        person(state, 'bob', { user_name: 'bob' })
        state.links.set('00ada', linkOf('00ada', 'ada'))
        state.handovers.rules = [TASKS, APPROVALS]
        state.handovers.open = [
            { of: 'task', leaver: 'ada', table: 'incident', records: 3 },
            { of: 'task', leaver: 'ada', table: 'change_request', records: 1 },
            { of: 'sysapproval_approver', leaver: 'ada', table: 'sysapproval_approver', records: 2 },
        ]
    })

    const plans = () => state.handovers.plans
    const inactive = () => state.people.get('ada')!.active === 'false'
    const RETURN = { userName: 'ada', externalId: '00ada', active: true, name: { familyName: 'Byron' } }

    it('is planned with the counts by table, due after the wait', () => {
        deactivateUser(state.context, 'ada', {})
        assert.deepEqual(plans(), [
            {
                sysId: 'plan1',
                user: 'ada',
                oktaUserId: '00ada',
                manager: 'bob',
                leftAt: NOW,
                openRecords: 6,
                byTable: 'incident 3, change_request 1, sysapproval_approver 2',
                message: '',
                plannedAt: NOW,
                dueAt: '2026-01-02 04:04:05',
                state: 'waiting',
                returnedAt: '',
                handedOver: 0,
            },
        ])
        assert.ok(state.notes.includes('handover PLAN1 is planned for user ada: 6 open records'))
    })

    for (const [how, leave] of [
        ['PATCH', () => patch(state, 'ada', ['replace', 'active', false])],
        ['PUT', () => put(state, 'ada', { ...RETURN, active: false })],
        ['PUT under another name', () => put(state, 'ada', { ...RETURN, userName: 'ada.former', active: false })],
    ] as const) {
        it(`is planned once by ${how}, however often it is said`, () => {
            leave()
            leave()
            deactivateUser(state.context, 'ada', {})
            assert.ok(inactive())
            assert.equal(plans().length, 1)
        })
    }

    it('goes to the manager they had, though the same request takes the manager away', () => {
        const person = { ...RETURN, active: false }
        put(state, 'ada', {
            ...person,
            'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User': { manager: null },
        })
        assert.deepEqual([state.people.get('ada')!.manager, plans()[0]?.manager], ['', 'bob'])
    })

    it('is nothing, and writes nothing, where nothing is open', () => {
        state.handovers.open = [{ of: 'task', leaver: 'bob', table: 'task', records: 9 }]
        deactivateUser(state.context, 'ada', {})
        assert.deepEqual([plans().length, state.writes.includes('insert handover')], [0, false])
    })

    it('is nothing for a change that deactivates nobody', () => {
        patch(state, 'ada', ['replace', 'title', 'Countess'])
        assert.deepEqual(plans(), [])
    })

    it('is nothing when the platform refuses to deactivate', () => {
        state.beforeWrite = (what) => what !== 'update sys_user'
        assert.deepEqual(refused(() => deactivateUser(state.context, 'ada', {}))[0], 403)
        assert.deepEqual([plans().length, inactive()], [0, false])
    })

    it('says what could not be counted, and counts the others', () => {
        const fails = new Error('column task.u_gone does not exist')
        state.handovers.open.unshift({ of: 'task', leaver: 'ada', table: 'task', records: 0, fails })
        state.handovers.faults = [{ sysId: 'r9', name: 'Gone', text: 'There is no table "u_gone"' }]
        deactivateUser(state.context, 'ada', {})
        assert.equal(plans()[0]?.byTable, 'sysapproval_approver 2, not counted: 2 rules')
        assert.equal(
            plans()[0]?.message,
            'Not counted: Gone: There is no table "u_gone"; Tasks: column task.u_gone does not exist',
        )
    })

    it('never loses the deactivation: what fails is noted, and planned by the job', () => {
        state.beforeWrite = (what) => what !== 'insert handover'
        deactivateUser(state.context, 'ada', {})
        assert.ok(inactive())
        assert.match(state.notes.join(), /handover of user ada could not be planned, the job tries again/)
        state.beforeWrite = () => undefined
        const leaver = { user: 'ada', oktaUserId: '00ada', manager: 'bob', leftAt: NOW }
        state.now = '2026-01-02 09:00:00'
        assert.equal(planWork(state.context, [leaver]), 1)
        assert.equal(plans()[0]?.dueAt, state.now)
    })

    it('counts many leavers at once, and plans for those who have something open', () => {
        state.handovers.open.push({ of: 'task', leaver: 'bob', table: 'task', records: 1 })
        const leavers = ['ada', 'bob', 'eve'].map((user) => ({ user, oktaUserId: '', manager: '', leftAt: NOW }))
        assert.equal(planWork(state.context, leavers), 2)
        assert.deepEqual(
            plans().map(({ user, openRecords }) => [user, openRecords]),
            [
                ['ada', 6],
                ['bob', 1],
            ],
        )
        assert.equal(planWork(state.context, leavers), 0)
        assert.equal(planWork(state.context, []), 0)
    })

    describe('and returns', () => {
        beforeEach(() => void deactivateUser(state.context, 'ada', {}))

        it('is cancelled while it waits, by PATCH, PUT and POST', () => {
            const doors = [
                () => patch(state, 'ada', ['replace', 'active', true]),
                () => put(state, 'ada', RETURN),
                () => createUser(state.context, { ...RETURN, userName: 'ada.married' }),
            ]
            for (const [at, door] of doors.entries()) {
                door()
                assert.deepEqual([plans()[at]?.state, plans()[at]?.returnedAt, inactive()], ['cancelled', '', false])
                deactivateUser(state.context, 'ada', {})
                assert.equal(plans().length, at + 2, 'another leave is another plan')
            }
        })

        it('is stopped while it runs', () => {
            plans()[0]!.state = 'running'
            patch(state, 'ada', ['replace', 'active', true])
            assert.deepEqual([plans()[0]?.state, plans()[0]?.returnedAt], ['cancelled', NOW])
        })

        it('is shown for reversal when work was handed over', () => {
            Object.assign(plans()[0]!, { state: 'done', handedOver: 4 })
            patch(state, 'ada', ['replace', 'active', true])
            assert.deepEqual([plans()[0]?.state, plans()[0]?.returnedAt], ['done', NOW])
        })

        it('never loses the return', () => {
            state.beforeWrite = (what) => what !== 'update handover'
            patch(state, 'ada', ['replace', 'active', true])
            assert.equal(inactive(), false)
            assert.match(state.notes.join(), /handover of user ada could not be ended after their return/)
        })
    })
})
