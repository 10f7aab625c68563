/** A known userName under a new Okta id, while the owner is active: a conflict for people to settle. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { creationOf, newOktaId } from '../../okta/okta-user.ts'
import { assertScimError } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '24',
    title: 'POST of a taken userName under another Okta id: 409, nothing changes',
    source: "Okta's SPEC test, duplicate user; RFC 7644 section 3.3",
    dialects: BOTH,
    async run(context) {
        const maya = context.person('maya')
        const { id } = await assign(context.okta, maya)
        const before = await context.record(id)
        const impostor = { ...maya, id: newOktaId(), firstName: 'Not', lastName: 'Maya' }

        const answer = await context.refused(creationOf(impostor))
        assertScimError(answer, 409, 'uniqueness')
        assert.match(String(answer.body.detail), /userName/)
        assert.deepEqual(await context.record(id), before)
        assert.equal(await context.recordsOf(impostor.id), 0)

        const { externalId: _none, ...unlinked } = creationOf(maya)
        assertScimError(await context.refused(unlinked), 409, 'uniqueness')
        assert.deepEqual(await context.record(id), before)
    },
}
