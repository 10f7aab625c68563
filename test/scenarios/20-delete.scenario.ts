/** DELETE deactivates: the record stays readable and comes back with the next POST. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { creationOf } from '../../okta/okta-user.ts'
import {
    assertActive,
    assertDeactivated,
    assertScimError,
    assertUnchanged,
    lookupHits,
    userOf,
} from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '20',
    title: 'DELETE means deactivate: 204, again 204, readable, restored by POST',
    source: 'RFC 7644 section 3.6; event types of granular deprovisioning in Okta, 2026; history has to stay',
    dialects: BOTH,
    async run(context) {
        const { scim } = context
        const maya = context.person('maya', { title: 'Analyst' })
        const { id } = await assign(context.okta, maya)
        const before = await context.record(id)

        assert.equal((await scim.remove(id)).status, 204)
        const gone = await context.record(id)
        assertDeactivated(gone)
        assertUnchanged(gone, before, ['active', 'locked_out', 'x_scim_okta_deactivated_at'])
        assert.equal(userOf(await scim.read(id)).active, false)
        assert.equal((await lookupHits(context, maya.login, 1))[0]?.active, false)

        assert.equal((await scim.remove(id)).status, 204)
        assertUnchanged(await context.record(id), gone)
        assertScimError(await scim.remove('0'.repeat(32)), 404)

        const back = await context.created(creationOf(maya))
        assert.equal(back.id, id)
        assert.equal(back.resource.active, true)
        assertActive(await context.record(id))
        assert.equal(await context.recordsOf(maya.id), 1)
    },
}
