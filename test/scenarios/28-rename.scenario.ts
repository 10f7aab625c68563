/** A rename keeps the record and everything that points to it. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { rename } from '../../okta/lifecycle.ts'
import { lookupHits } from './expectations.ts'
import { assertLink } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '28',
    title: 'Rename: the old userName finds nobody, the new one the same record',
    source: 'Okta: changes of a login reach the app as an update of the stored id',
    dialects: BOTH,
    async run(context) {
        const { okta, table } = context
        const maya = context.person('maya', { lastName: 'Ito' })
        const { id } = await assign(okta, maya)
        const task = await table.create('task', { short_description: context.unique('Close books'), assigned_to: id })

        const { login } = context.person('mreyes')
        const { resource } = await rename(okta, id, maya, { login, email: login, lastName: 'Reyes' })
        assert.equal(resource.userName, login)
        await lookupHits(context, maya.login, 0)
        assert.equal((await lookupHits(context, login, 1))[0]?.id, id)

        const row = await context.record(id)
        assert.deepEqual([row.user_name, row.email, row.last_name], [login, login, 'Reyes'])
        assert.equal(row.x_scim_okta_user_id, maya.id)
        assert.equal((await table.get('task', String(task.sys_id)))?.assigned_to, id)
        await assertLink(context, maya.id, 'current', id)
    },
}
