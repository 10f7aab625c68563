/** A record that was there before Okta is linked, not doubled, and keeps what Okta did not give it. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { assertActive, lookupHits } from './expectations.ts'
import { assertLink } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '10',
    title: 'Link an existing record: same sys_id, profile updated, memberships kept',
    source: 'Okta: SCIM 2.0 reference, create users; requests captured from Okta when the lookup finds somebody',
    dialects: BOTH,
    async run(context) {
        const { table, okta } = context
        const abel = context.person('abel', { firstName: 'Abel', lastName: 'Tuter', title: 'Lead' })
        const id = await context.localPerson({ ...abel, lastName: 'Tuter-Old' }, { mobile_phone: '+1 555 0199' })
        const group = await context.localGroup(context.unique('Ledger'), [id])
        assert.equal((await lookupHits(context, abel.login, 1))[0]?.externalId ?? null, null)

        const assignment = await assign(okta, abel)
        assert.equal(assignment.how, 'linked')
        assert.equal(assignment.id, id)

        const row = await context.record(assignment.id)
        assertActive(row)
        assert.equal(row.x_scim_okta_user_id, abel.id)
        assert.equal(row.last_name, 'Tuter')
        assert.equal(row.title, 'Lead')
        assert.equal(row.mobile_phone, '+1 555 0199')
        assert.equal(await context.recordsOf(abel.id), 1)
        assert.equal((await table.query('sys_user', `user_name=${abel.login}`)).length, 1)
        assert.equal((await table.query('sys_user_grmember', `user=${id}^group=${group}`)).length, 1)
        await assertLink(context, abel.id, 'current', id)
    },
}
