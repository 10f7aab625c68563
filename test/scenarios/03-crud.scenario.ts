/** The service provider's side of Okta's CRUD test: one person through all states, always the same id. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate, reactivate, updateProfile } from '../../okta/lifecycle.ts'
import { lookupHits, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '03',
    title: 'Create, update, deactivate, reactivate, deactivate: one id, one record',
    source: "Okta's CRUD test",
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const runa = context.person('runa', { title: 'Engineer', primaryPhone: '415.123.4567' })
        const { id } = await assign(okta, runa)
        const [found] = await lookupHits(context, runa.login, 1)
        assert.equal(found?.id, id)

        await updateProfile(okta, id, { ...runa, firstName: 'Runaupdate' })
        assert.equal(userOf(await scim.read(id)).name?.givenName, 'Runaupdate')

        for (const active of [false, true, false]) {
            await (active ? reactivate(okta, id) : deactivate(okta, id))
            assert.equal(userOf(await scim.read(id)).active, active)
        }
        assert.equal(await context.recordsOf(runa.id), 1)
    },
}
