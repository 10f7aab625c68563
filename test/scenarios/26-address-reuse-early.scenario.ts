/** The newcomer arrives before the rename that frees the address. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { rename } from '../../okta/lifecycle.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { assertInReview, assertLink, onlyReview } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '26',
    title: 'Reused address, newcomer first: 409, and 201 after the rename',
    source: 'Okta sends operations on different people in no particular order',
    dialects: BOTH,
    async run(context) {
        const { okta } = context
        const maya = context.person('maya')
        const { id } = await assign(okta, maya)
        const mayan = context.person('mayan', { login: maya.login, email: maya.email })
        const answer = await context.refused(creationOf(mayan))
        assertInReview(answer, await onlyReview(context, mayan.id))
        assert.equal((await context.record(id)).x_scim_okta_user_id, maya.id)

        const { login } = context.person('mreyes')
        await rename(okta, id, maya, { login, email: login })
        const newcomer = await context.created(creationOf(mayan))
        assert.notEqual(newcomer.id, id)
        assert.equal((await context.record(newcomer.id)).x_scim_okta_user_id, mayan.id)
        assert.equal((await context.record(id)).x_scim_okta_user_id, maya.id)

        // The question went away by itself.
        assert.equal((await onlyReview(context, mayan.id)).state, 'obsolete')
        await assertLink(context, mayan.id, 'current', newcomer.id)
        await assertLink(context, maya.id, 'current', id)
    },
}
