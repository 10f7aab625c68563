/** Deactivation by a wizard app: our own data back with `active: false`. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { assertDeactivated, assertUnchanged, lookupHits, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '14',
    title: 'Deactivate by PUT: inactive, locked, dated; everything else is kept',
    source: 'Okta: SCIM 2.0 reference, deactivate users; ServiceNow: Lock Out Inactive Users',
    dialects: ['wizard'],
    async run(context) {
        const { scim, table } = context
        const maya = context.person('maya', { title: 'Analyst' })
        const { id } = await assign(context.okta, maya)
        const group = await table.create('sys_user_group', { name: context.unique('Ledger') })
        const membership = await table.create('sys_user_grmember', { user: id, group: String(group.sys_id) })
        const task = await table.create('task', { short_description: context.unique('Close books'), assigned_to: id })
        const before = await context.record(id)

        const current = userOf(await scim.read(id))
        assert.equal(userOf(await scim.replace(id, { ...current, active: false })).active, false)

        const after = await context.record(id)
        assertDeactivated(after)
        assertUnchanged(after, before, ['active', 'locked_out', 'x_scim_okta_deactivated_at'])
        assert.equal(userOf(await scim.read(id)).active, false)
        assert.equal((await lookupHits(context, maya.login, 1))[0]?.active, false)
        assert.ok(await table.get('sys_user_grmember', String(membership.sys_id)), 'the membership is gone')
        assert.equal((await table.get('task', String(task.sys_id)))?.assigned_to, id)
    },
}
