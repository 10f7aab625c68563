// Approvals, delegations and memberships of leavers.
import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { openHandoverDesk, type HandoverDesk } from './handover-desk.ts'

for (const mode of ['strict', 'nasty'] as Mode[]) {
    describe(`handover: approvals, delegations and memberships (${mode})`, function () {
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

        const approvals = {
            table_name: 'sysapproval_approver',
            open_condition: 'state=requested',
            assignee_field: 'approver',
            group_field: null,
            members_only: '0',
            comment_field: 'comments',
            step_3: null,
            step_4: null,
        }

        it('reassigns approvals, or says that a rule sets them back', () => {
            desk.rule(approvals)
            desk.setProperty('x_scim_okta.mail.administrators', 'admin')
            const change = desk.record('change_request', { number: 'CHG1' })
            const approval = desk.record('sysapproval_approver', {
                approver: leaver,
                state: 'requested',
                sysapproval: change,
            })
            const decided = desk.record('sysapproval_approver', { approver: leaver, state: 'approved' })
            const { plan, row } = run()
            assert.equal(desk.read('sysapproval_approver', decided).approver, leaver)
            assert.equal(desk.items(plan)[0]?.record_name, 'CHG1')
            if (mode === 'strict') {
                assert.equal(desk.read('sysapproval_approver', approval).approver, boss)
                return
            }
            assert.match(desk.outcomes(plan)[approval]!, /^failed: ServiceNow reported success and kept the old values/)
            assert.equal(desk.items(plan)[0]?.attempts, '3')
            assert.match(row.message!, /1 failed: the items say why/)
            assert.equal(desk.events('x_scim_okta.handover.failed').length, 1)
        })

        it('makes one delegation for all approvals of a leaver, and ends it when it is undone', () => {
            desk.platform.setTableAccess('sys_user_delegate', { create: true, update: true })
            desk.rule({ ...approvals, action: 'delegate', comment_field: null, comment: null })
            const ids = [1, 2, 3].map(() =>
                desk.record('sysapproval_approver', { approver: leaver, state: 'requested' }),
            )
            const { plan } = run()
            const rows = desk.platform.store.find('sys_user_delegate', {})
            assert.equal(rows.length, 1)
            const [made] = rows
            assert.deepEqual(
                [
                    made?.user,
                    made?.delegate,
                    made?.approvals,
                    made?.assignments,
                    made?.notifications,
                    made?.invitations,
                ],
                [leaver, boss, '1', '0', '0', '0'],
            )
            const days = (Date.parse(made!.ends!) - Date.parse(made!.starts!)) / 86_400_000
            assert.equal(days, 90)
            assert.deepEqual(
                desk.items(plan).map((item) => item.made_record),
                ids.map(() => made!.sys_id!),
            )
            assert.deepEqual(
                desk.events('x_scim_okta.handover.inherited').map(({ parm2 }) => parm2),
                ['3'],
            )
            assert.equal(desk.read('sysapproval_approver', ids[0]!).approver, leaver)
            desk.undo(plan)
            assert.deepEqual(desk.counts(plan), [0, 0, 0, 3, 0])
            assert.ok(desk.read('sys_user_delegate', made!.sys_id!).ends! < made!.ends!)
        })

        it('keeps a delegation that somebody changed since', () => {
            desk.platform.setTableAccess('sys_user_delegate', { create: true, update: true })
            desk.rule({ ...approvals, action: 'delegate', comment_field: null, comment: null })
            desk.record('sysapproval_approver', { approver: leaver, state: 'requested' })
            const { plan } = run()
            const [made] = desk.platform.store.find('sys_user_delegate', {})
            desk.platform.store.update('sys_user_delegate', made!.sys_id!, { assignments: '1', sys_mod_count: '1' })
            desk.undo(plan)
            assert.deepEqual(Object.values(desk.outcomes(plan)), ['kept: Somebody changed it since'])
        })

        it('says what to allow when delegations are refused', () => {
            desk.rule({ ...approvals, action: 'delegate', comment_field: null, comment: null })
            desk.record('sysapproval_approver', { approver: leaver, state: 'requested' })
            const { plan } = run()
            assert.match(
                Object.values(desk.outcomes(plan))[0]!,
                /create and update sys_user_delegate in its Application Access/,
            )
        })

        const held = {
            table_name: 'sys_user_delegate',
            open_condition: null,
            assignee_field: 'delegate',
            action: 'end',
            group_field: null,
            members_only: '0',
            comment_field: null,
            comment: null,
            step_1: null,
            step_2: null,
            step_3: null,
            step_4: null,
        }

        it('ends delegations that the leaver holds, those that are not over, and begins them again', () => {
            desk.platform.setTableAccess('sys_user_delegate', { create: true, update: true })
            desk.rule(held)
            const [open, later, over] = [null, '2099-01-01 00:00:00', '2020-01-01 00:00:00'].map((ends) =>
                desk.record('sys_user_delegate', { user: top, delegate: leaver, ends }),
            ) as [string, string, string]
            const { plan } = run()
            const ends = (sysId: string) => desk.read('sys_user_delegate', sysId).ends
            assert.ok(ends(open)! < '2099' && ends(later)! < '2099')
            assert.equal(ends(over), '2020-01-01 00:00:00')
            assert.deepEqual(Object.keys(desk.outcomes(plan)).sort(), [open, later].sort())
            desk.platform.store.update('sys_user_delegate', later, { ends: '2098-01-01 00:00:00' })
            desk.undo(plan)
            assert.deepEqual([ends(open), ends(later)], [null, '2098-01-01 00:00:00'])
            assert.deepEqual(desk.outcomes(plan)[later], 'kept: Somebody changed it since')
        })

        it('leaves the groups that Okta put the person into, and only those', () => {
            desk.rule({ ...held, table_name: 'sys_user_grmember', assignee_field: 'user', action: 'leave_group' })
            const pushed = desk.group('Pushed', [], { x_scim_okta_members_revision: '1' })
            const local = desk.group('Local')
            const member = (group: string, by: string) =>
                desk.record('sys_user_grmember', { user: leaver, group, sys_created_by: by })
            const [okta, hand, other] = [
                member(pushed, 'okta'),
                member(local, 'okta'),
                desk.group('P2', [], { x_scim_okta_members_revision: '2' }),
            ]
            const byAdmin = member(other, 'admin')
            const { plan } = run()
            assert.deepEqual(desk.outcomes(plan), {
                [okta]: 'done',
                [byAdmin]: 'left: The membership did not come from Okta',
            })
            assert.equal(desk.platform.store.read('sys_user_grmember', okta), undefined)
            assert.ok(desk.read('sys_user_grmember', hand))
            desk.undo(plan)
            assert.equal(desk.platform.store.find('sys_user_grmember', { user: leaver, group: pushed }).length, 1)
            assert.deepEqual(desk.counts(plan), [0, 1, 0, 1, 0])
        })

        it('only reports what a rule says to report', () => {
            desk.rule({ action: 'report' })
            const task = desk.record('incident', { assigned_to: leaver })
            const { plan } = run()
            assert.deepEqual(desk.outcomes(plan), { [task]: 'left: The rule only reports it' })
            assert.equal(desk.read('incident', task).assigned_to, leaver)
        })
    })
}
