/** The userName is edited on the assignment: Okta deactivates the old account and assigns anew, under the same id. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { assertActive, lookupHits } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '29',
    title: 'userName edited on the assignment: still one record, active under the new name',
    source: 'Reported for SAML apps: deactivation followed by a create with the same externalId',
    dialects: BOTH,
    async run(context) {
        const { okta } = context
        const maya = context.person('maya')
        const { id } = await assign(okta, maya)
        await deactivate(okta, id)
        const { login } = context.person('maya.r')
        await lookupHits(context, login, 0)
        const again = await context.created(creationOf({ ...maya, login }))
        assert.equal(again.id, id)
        const row = await context.record(id)
        assertActive(row)
        assert.equal(row.user_name, login)
        assert.equal(await context.recordsOf(maya.id), 1)

        // Without the deactivation in between it is a rename all the same.
        const third = context.person('maya.q').login
        assert.equal((await context.created(creationOf({ ...maya, login: third }))).id, id)
        assert.equal((await context.record(id)).user_name, third)
        assert.equal(await context.recordsOf(maya.id), 1)
    },
}
