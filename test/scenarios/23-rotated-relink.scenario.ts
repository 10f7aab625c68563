/** The policy may be to follow a new Okta id by itself, where the employee number says that it is the same person. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { creationOf, newOktaId } from '../../okta/okta-user.ts'
import { assertActive, assertUnchanged } from './expectations.ts'
import { assertInReview, assertLink, linkOf, onlyReview, reviewsOf } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '23',
    title: 'Boomerang with another Okta id under the policy relink: by itself if the employee number is equal',
    source: 'Property x_scim_okta.match.rotated_id',
    dialects: BOTH,
    async run(context) {
        const { okta } = context
        const maya = context.person('maya', { employeeNumber: context.unique('e') })
        const { id } = await assign(okta, maya)
        await deactivate(okta, id)
        await context.setProperty('x_scim_okta.match.rotated_id', 'relink')

        const before = await context.record(id)
        for (const employeeNumber of [undefined, context.unique('f')]) {
            const stranger = { ...maya, id: newOktaId(), employeeNumber }
            const answer = await context.refused(creationOf(stranger))
            assertInReview(answer, await onlyReview(context, stranger.id))
            assertUnchanged(await context.record(id), before)
        }

        const reborn = { ...maya, id: newOktaId(), title: 'Lead' }
        assert.equal((await assign(okta, reborn)).id, id)
        const row = await context.record(id)
        assertActive(row)
        assert.deepEqual([row.x_scim_okta_user_id, row.title], [reborn.id, 'Lead'])
        assert.deepEqual(await reviewsOf(context, reborn.id), [])
        await assertLink(context, reborn.id, 'current', id)
        const [old, fresh] = [await linkOf(context, maya.id), await linkOf(context, reborn.id)]
        assert.deepEqual([old.state, old.replaced_by, fresh.approver], ['retired', fresh.sys_id, ''])
        assert.match(String(old.reason), /employeeNumber/)
    },
}
