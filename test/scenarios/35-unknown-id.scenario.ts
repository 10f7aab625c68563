/** Ids that are not (or no longer) there, as after a clone of the instance. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { profileOf } from '../../okta/okta-user.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertScimError, lookupHits } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '35',
    title: 'Unknown id: 404 from GET, PUT, PATCH and DELETE, and nothing comes into being',
    source: "Okta's SPEC test, user by unknown id; RFC 7644 section 3.5.1 (a PUT never creates)",
    async run(context) {
        const { scim } = context
        const maya = context.person('maya')
        const vanished = randomBytes(16).toString('hex')
        for (const id of [
            vanished,
            '010101001010101011001010101011',
            'x y',
            "'",
            '%',
            maya.login,
            context.integrationUser,
        ]) {
            assertScimError(await scim.read(id), 404)
            assertScimError(await scim.replace(id, { ...profileOf(maya), id, active: true }), 404)
            assertScimError(await scim.modify(id, patchRequest({ op: 'replace', value: { active: false } })), 404)
            assertScimError(await scim.remove(id), 404)
        }
        await lookupHits(context, maya.login, 0)
        assert.equal(await context.recordsOf(maya.id), 0)
    },
}
