// Leaving and returning over SCIM: the plan for open work, when it is made, and what ends it.
import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { minutesAfter } from '../../src/server/provisioning/platform-time.ts'
import { openDesk, PLANS, RULES, type Desk } from './leave-desk.ts'

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[])
    describe(`open work of somebody who leaves (${mode})`, function () {
        this.timeout(60_000)
        let desk: Desk

        beforeEach(async () => {
            desk = await openDesk(mode)
        })
        afterEach(() => desk.close())

        const tasks = (count = 1) =>
            desk.work('incident', { assigned_to: desk.ada, active: '1', short_description: 'x' }, count)
        const plan = () => {
            const plans = desk.plans()
            assert.equal(plans.length, 1)
            return plans[0]!
        }
        const left = () => {
            assert.equal(desk.leave().status, 204)
            assert.equal(desk.isActive(), false)
        }

        it('is planned: how much in which table, for when, and its beginning is scheduled', () => {
            tasks(3)
            desk.work('task', { assigned_to: desk.ada, active: '1' })
            desk.work('incident', { assigned_to: desk.ada, active: '0' })
            desk.work('incident', { assigned_to: desk.bob, active: '1' })
            desk.work('sysapproval_approver', { approver: desk.ada, state: 'requested' }, 2)
            desk.work('sysapproval_approver', { approver: desk.ada, state: 'approved' })
            desk.work('sys_user_group', { name: 'Crew', manager: desk.ada, active: '1' })
            desk.work('sys_user_delegate', { user: desk.bob, delegate: desk.ada })
            desk.work('sys_user_delegate', { user: desk.bob, delegate: desk.ada, ends: '2027-01-01 00:00:00' })
            desk.work('sys_user_delegate', { user: desk.bob, delegate: desk.ada, ends: '2026-01-01 00:00:00' })
            left()
            const made = plan()
            const tables = String(made.by_table).split(', ').sort()
            assert.deepEqual(tables, [
                'incident 3',
                'sys_user_delegate 2',
                'sys_user_group 1',
                'sysapproval_approver 2',
                'task 1',
            ])
            assert.deepEqual(
                [made.user, made.okta_user_id, made.manager, made.state, made.open_records, made.active_for],
                [desk.ada, '00uada', desk.bob, 'waiting', '9', desk.ada],
            )
            const leftAt = desk.platform.store.read('sys_user', desk.ada)!.x_scim_okta_deactivated_at!
            assert.ok(made.planned_at! >= leftAt)
            assert.deepEqual([made.due_at, desk.beginning()], [minutesAfter(leftAt, 60), made.due_at])
            assert.match(String(made.number), /^HND[0-9A-F]{8}$/)
            assert.match(String(made.request_id), /^[0-9a-f]{8}$/)
            assert.deepEqual(desk.chunks(), [`${made.sys_id} 0`])
        })

        it('counts memberships only in groups whose members Okta changes, and when the rule is active', () => {
            const rule = desk.platform.store.find(RULES, { table_name: 'sys_user_grmember' })[0]!
            assert.equal(desk.table('PATCH', `${RULES}/${rule.sys_id}`, { active: 'true' }).status, 200)
            const pushed = desk.work('sys_user_group', { name: 'Pushed', x_scim_okta_members_revision: '2' })
            const local = desk.work('sys_user_group', { name: 'Local' })
            for (const group of [pushed, local]) desk.work('sys_user_grmember', { user: desk.ada, group })
            left()
            assert.equal(plan().by_table, 'sys_user_grmember 1')
        })

        it('waits as long as the property says', () => {
            tasks()
            desk.property('x_scim_okta.handover.wait_minutes', '0')
            left()
            assert.equal(plan().due_at, plan().planned_at)
        })

        it('is nothing where nothing is open, and costs nothing when it is said again', () => {
            left()
            assert.deepEqual([desk.plans(), desk.chunks()], [[], []])
        })

        it('is planned once: a second deactivation by any door changes nothing', () => {
            tasks()
            left()
            desk.pass(5)
            const planned = plan()
            left()
            assert.equal(desk.setActive(false).status, 200)
            const again = desk.scim('PUT', `/Users/${desk.ada}`, desk.resource({ active: false }))
            assert.equal(again.status, 200, again.text)
            assert.deepEqual(plan(), planned)
            assert.equal(desk.chunks().length, 1)
        })

        it('is planned when the leave is also a rename', () => {
            tasks()
            const renamed = desk.resource({ userName: 'ada.former@corp.example', active: false })
            const answer = desk.scim('PUT', `/Users/${desk.ada}`, renamed)
            assert.deepEqual([answer.status, answer.json.active], [200, false], answer.text)
            assert.equal(plan().state, 'waiting')
        })

        it('is not planned by a preview, which shows that it would be', () => {
            tasks()
            const preview = { method: 'DELETE', id: desk.ada }
            const answer = desk.administrator('POST', '/api/x_scim_okta/v1/provisioning/preview', preview)
            assert.equal(answer.status, 200, answer.text)
            const writes = answer.json.current.writes as { table: string; operation: string }[]
            const planned = writes.filter(({ table }) => table === PLANS)
            assert.deepEqual(
                planned.map(({ operation }) => operation),
                ['insert'],
            )
            assert.deepEqual([desk.plans(), desk.chunks(), desk.isActive()], [[], [], true])
        })

        for (const [door, come] of [
            ['PATCH', () => desk.setActive(true)],
            ['PUT', () => desk.scim('PUT', `/Users/${desk.ada}`, desk.resource({ active: true }))],
            ['POST', () => desk.scim('POST', '/Users', desk.resource())],
            ['POST under a new name', () => desk.scim('POST', '/Users', desk.resource({ userName: 'ada.king' }))],
        ] as const) {
            it(`is cancelled when the person returns in time by ${door}`, () => {
                tasks()
                left()
                desk.pass(59)
                const back = come()
                assert.ok(back.status === 200 || back.status === 201, back.text)
                assert.equal(back.json.id, desk.ada)
                assert.equal(desk.scim('GET', `/Users/${desk.ada}`).json.active, true)
                const ended = plan()
                assert.deepEqual(
                    [ended.state, ended.stop, ended.returned_at, ended.active_for],
                    ['cancelled', '1', null, ended.sys_id],
                )
                assert.ok(ended.finished_at)
                assert.match(String(ended.message), /returned before/)
                left()
                assert.deepEqual(
                    desk
                        .plans()
                        .map(({ state }) => state)
                        .sort(),
                    ['cancelled', 'waiting'],
                )
            })
        }

        it('is stopped when the person returns while it runs', () => {
            tasks()
            left()
            desk.platform.store.update(PLANS, plan().sys_id!, { state: 'running', handed_over: '2' })
            desk.pass(61)
            desk.setActive(true)
            assert.deepEqual([plan().state, plan().stop], ['cancelled', '1'])
            assert.ok(plan().returned_at)
            assert.match(String(plan().message), /Undo gives back/)
        })

        it('is shown for reversal when the person returns after it was handed over', () => {
            tasks()
            left()
            const done = { state: 'done', handed_over: '1', active_for: plan().sys_id! }
            desk.platform.store.update(PLANS, plan().sys_id!, done)
            desk.pass(24 * 60)
            desk.setActive(true)
            assert.equal(plan().state, 'done')
            assert.ok(plan().returned_at)
            desk.pass(60)
            const { returned_at } = plan()
            left()
            desk.setActive(true)
            const ended = desk.plans().find(({ state }) => state === 'done')
            assert.equal(ended?.returned_at, returned_at, 'noted once')
        })

        it('says which rule could not be counted, and plans the others', () => {
            tasks()
            desk.work(RULES, {
                ...{ name: 'Gone', active: '1', order: '50', table_name: 'u_gone', assignee_field: 'owner' },
                ...{ action: 'reassign' },
            })
            left()
            assert.equal(plan().by_table, 'incident 1, not counted: 1 rule')
            assert.match(String(plan().message), /Gone: There is no table "u_gone"/)
        })
    })
