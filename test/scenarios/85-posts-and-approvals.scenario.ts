/** The leaver manages a group, has to approve a change, and stands in for a colleague. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { itemOf, onlyPlan, openTasks, runPlan } from './handovers.ts'
import type { TableRow } from '../../story/table-api.ts'
import { BOTH, type Scenario } from './scenario.ts'

const YEARS = { starts: '2020-01-01 00:00:00', ends: '2099-01-01 00:00:00' }

export const scenario: Scenario = {
    id: '85',
    title: 'Leaver who manages a group, holds an approval and a delegation: each goes to the manager, or ends',
    source: 'Handover rules as shipped; delegations and approvals are kept by a deactivation',
    dialects: BOTH,
    async run(context) {
        const { okta, table } = context
        const boss = context.person('boss')
        const { id: bossId } = await assign(okta, boss)
        const { id } = await assign(okta, { ...context.person('maya'), managerId: boss.id })
        const { id: colleague } = await assign(okta, context.person('ken'))

        const group = await context.localGroup(context.group('Desk').name)
        await table.update('sys_user_group', group, { manager: id })
        const [change] = await openTasks(context, 'change_request', 1, {})
        const approval = await table.create('sysapproval_approver', {
            approver: id,
            sysapproval: change!,
            source_table: 'change_request',
            document_id: change!,
            state: 'requested',
        })
        const approved = await table.create('sysapproval_approver', {
            approver: id,
            sysapproval: change!,
            state: 'approved',
        })
        const delegation = await table.create('sys_user_delegate', { user: colleague, delegate: id, ...YEARS })

        await deactivate(okta, id)
        const plan = await onlyPlan(context, id)
        assert.equal(plan.open_records, '3')
        const done = await runPlan(context, plan)
        assert.equal((await context.groupRecord(group)).manager, bossId)
        const item = await itemOf(context, plan, String(approval.sys_id))
        const approver = (await table.get('sysapproval_approver', String(approval.sys_id)))?.approver
        // Workflows may ignore another approver (reported); then the item has to say so.
        assert.equal(approver, item.outcome === 'done' ? bossId : id)
        assertTold(item)
        assert.equal(Number(done.handed_over) + Number(done.failed), 3)
        assert.equal((await table.get('sysapproval_approver', String(approved.sys_id)))?.approver, id)
        const ended = await table.get('sys_user_delegate', String(delegation.sys_id))
        const end = await itemOf(context, plan, String(delegation.sys_id))
        // Whether an application may write delegations is not documented; where not, the item has to say so.
        assert.equal(String(ended?.ends) < YEARS.ends, end.outcome === 'done')
        assertTold(end)
        await table.remove('sys_user_delegate', String(delegation.sys_id))
    },
}

/** Fails unless the record was handed over, or the item says why not. */
function assertTold({ outcome, error }: TableRow): void {
    assert.deepEqual([outcome, error !== ''], outcome === 'done' ? ['done', false] : ['failed', true])
}
