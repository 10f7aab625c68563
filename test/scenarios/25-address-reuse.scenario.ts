/** An address given up by a rename goes to a newcomer: two people, two records. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { rename } from '../../okta/lifecycle.ts'
import { assertActive, lookupHits } from './expectations.ts'
import { assertLink, reviewsOf } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '25',
    title: 'Reused address: the newcomer inherits nothing',
    source: 'Reports of newcomers who were given the account of whoever had their address before',
    dialects: BOTH,
    async run(context) {
        const { okta, table } = context
        const maya = context.person('maya')
        const { id } = await assign(okta, maya)
        await context.localGroup(context.unique('Ledger'), [id])
        const { login } = context.person('mreyes')
        await rename(okta, id, maya, { login, email: login })
        await lookupHits(context, maya.login, 0)

        const mayan = context.person('mayan', { login: maya.login, email: maya.email })
        const newcomer = await assign(okta, mayan)
        assert.notEqual(newcomer.id, id)

        const [old, fresh] = [await context.record(id), await context.record(newcomer.id)]
        assertActive(old)
        assert.deepEqual([old.user_name, old.email, old.x_scim_okta_user_id], [login, login, maya.id])
        assertActive(fresh)
        assert.deepEqual([fresh.user_name, fresh.email], [maya.login, maya.email])
        assert.equal(fresh.x_scim_okta_user_id, mayan.id)
        assert.equal((await table.query('sys_user_grmember', `user=${newcomer.id}`)).length, 0)
        assert.equal((await table.query('sys_user_grmember', `user=${id}`)).length, 1)
        assert.equal((await table.query('sys_user_has_role', `user=${newcomer.id}`)).length, 0)
        await assertLink(context, maya.id, 'current', id)
        await assertLink(context, mayan.id, 'current', newcomer.id)
        assert.deepEqual(await reviewsOf(context, mayan.id), [])
    },
}
