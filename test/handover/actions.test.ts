// What the actions of handover rules do to records of the built package's instance.
import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { openHandoverDesk, type HandoverDesk } from './handover-desk.ts'

for (const mode of ['strict', 'nasty'] as Mode[]) {
    describe(`handover: actions of rules (${mode})`, function () {
        this.timeout(60_000)
        let desk: HandoverDesk
        let top: string
        let boss: string
        let leaver: string

        beforeEach(async () => {
            desk = await openHandoverDesk(mode)
            top = desk.person('top')
            boss = desk.person('boss', { manager: top })
            leaver = desk.person('lea', { manager: boss, active: '0' })
        })
        afterEach(() => desk.close())

        const run = (fields = {}) => {
            const plan = desk.plan(leaver, fields)
            desk.queue(plan)
            return { plan, row: desk.finish(plan) }
        }

        it('reassigns tasks of every class in one update with a comment, and tells the recipient once', () => {
            desk.rule({ members_only: '0' })
            const classes = [
                'task',
                'incident',
                'problem',
                'change_request',
                'change_task',
                'sc_request',
                'sc_req_item',
                'sc_task',
            ]
            const records = classes.map((table, n) => desk.record(table, { number: `N${n}`, assigned_to: leaver }))
            const closed = desk.record('incident', { assigned_to: leaver, state: '7', active: '0' })
            const { plan, row } = run()
            assert.equal(row.state, 'done', row.message!)
            assert.deepEqual(desk.counts(plan), [8, 0, 0, 0, 0])
            assert.equal(row.message, '8 records were handed over: 8 to boss.')
            classes.forEach((table, n) => {
                const record = desk.read(table, records[n]!)
                assert.deepEqual([record.assigned_to, record.sys_mod_count], [boss, '1'], table)
                const notes = desk.platform.store.find('sys_journal_field', { element_id: records[n]! })
                assert.deepEqual(
                    notes.map(({ element, value }) => [element, value]),
                    [['work_notes', 'From lea to boss by HND1']],
                    table,
                )
            })
            assert.equal(desk.read('incident', closed).assigned_to, leaver)
            assert.deepEqual(
                desk
                    .items(plan)
                    .map(({ table_name: table, record_name: name }) => [table, name])
                    .sort(),
                classes.map((table, n) => [table, `N${n}`]).sort(),
            )
            const mails = desk.events('x_scim_okta.handover.inherited')
            assert.deepEqual(
                mails.map(({ instance, parm1, parm2 }) => [instance, parm1, parm2]),
                [[plan, boss, '8']],
            )
            assert.deepEqual(desk.events('x_scim_okta.handover.failed'), [])
            assert.equal(row.active_for, plan)
            assert.deepEqual(desk.platform.store.find('x_scim_okta_handover_turn', {}), [])
        })

        it('goes up to the first manager who can have it, and keeps why the others cannot', () => {
            desk.rule({ members_only: '0' })
            const robot = desk.person('robot', { manager: top, web_service_access_only: '1' })
            const going = desk.person('going', { manager: robot })
            desk.plan(going, { number: 'HND2', due_at: '2099-01-01 00:00:00' })
            const held = desk.person('held', { manager: going })
            desk.record('x_scim_okta_brake_entry', {
                counts_for: 'deactivations',
                subject: held,
                state: 'held',
                entry_key: 'k',
            })
            const safe = desk.person('safe', { manager: held })
            desk.record('x_scim_okta_guard', { kind: 'protected_user', user: safe, active: '1', number: 'GRD1' })
            const gone = desk.person('gone', { manager: safe, active: '0' })
            desk.platform.store.update('sys_user', leaver, { manager: gone })
            desk.platform.store.update('x_scim_okta_handover_rule', desk.rule({ name: 'deep' }), { active: '0' })
            const rule = desk.platform.store.find('x_scim_okta_handover_rule', { name: 'Tasks', active: '1' })[0]!
            desk.platform.store.update('x_scim_okta_handover_rule', rule.sys_id!, { manager_depth: '5' })
            const task = desk.record('incident', { assigned_to: leaver })
            const { plan } = run()
            assert.equal(desk.read('incident', task).assigned_to, top)
            const [item] = desk.items(plan)
            assert.equal(item?.step, 'managers_manager')
            assert.equal(
                item?.passed_over,
                'gone is inactive; safe is protected by GRD1; held is to be deactivated, which the brake holds back; ' +
                    'going is leaving (HND2); robot is a technical account (web service access only)',
            )
        })

        it('passes over whoever is not in the group, and goes back to its queue or leaves it', () => {
            desk.rule({})
            const chief = desk.person('chief')
            const led = desk.group('Led', [chief], { manager: chief })
            const unled = desk.group('Unled', [])
            const retired = desk.group('Retired', [], { active: '0' })
            const [toChief, toQueue, left, none] = [led, unled, retired, null].map((group) =>
                desk.record('incident', { assigned_to: leaver, assignment_group: group }),
            ) as [string, string, string, string]
            const { plan } = run()
            assert.equal(desk.read('incident', toChief).assigned_to, chief)
            assert.deepEqual(
                [desk.read('incident', toQueue).assigned_to, desk.read('incident', toQueue).assignment_group],
                [null, unled],
            )
            assert.equal(desk.read('incident', left).assigned_to, leaver)
            assert.equal(desk.outcomes(plan)[left], 'left: Nobody could take it')
            assert.equal(desk.read('incident', none).assigned_to, boss)
            const note = desk.platform.store.find('sys_journal_field', { element_id: toQueue })[0]?.value
            assert.equal(note, 'From lea to the queue of its group by HND1')
        })

        it('moves to the queue of another group in one update, past "Abort changes on group"', () => {
            const desk2 = desk.group('Desk')
            const old = desk.group('Old', [leaver])
            desk.rule({ step_1: 'group', step_2: null, step_3: null, step_4: null, group: desk2 })
            const task = desk.record('incident', { assigned_to: leaver, assignment_group: old })
            const { plan } = run()
            const moved = desk.read('incident', task)
            assert.deepEqual([moved.assigned_to, moved.assignment_group, moved.sys_mod_count], [null, desk2, '1'])
            const row = desk.undo(plan)
            assert.equal(row.state, 'undone')
            const back = desk.read('incident', task)
            assert.deepEqual([back.assigned_to, back.assignment_group], [leaver, old])
        })

        it('hands over posts of group managers', () => {
            desk.rule({
                table_name: 'sys_user_group',
                assignee_field: 'manager',
                group_field: null,
                members_only: '0',
                comment_field: null,
                comment: null,
                step_3: null,
                step_4: null,
            })
            const group = desk.group('Posts', [], { manager: leaver })
            const { plan } = run()
            assert.equal(desk.read('sys_user_group', group).manager, boss)
            desk.undo(plan)
            assert.equal(desk.read('sys_user_group', group).manager, leaver)
        })
    })
}
