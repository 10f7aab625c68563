/** userName ignores case, externalId and id do not. */
import assert from 'node:assert/strict'
import { deactivate } from '../../okta/lifecycle.ts'
import { creationOf, newOktaId } from '../../okta/okta-user.ts'
import type { ListResponse } from '../../okta/scim-message.ts'
import { assertActive, assertScimError, lookupHits } from './expectations.ts'
import { assertInReview, onlyReview } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '31',
    title: 'Case: userName is found and refused in any case, echoed as sent; ids are case-exact',
    source: 'RFC 7643 sections 3.1 and 4.1.1; database comparisons on the platform ignore case',
    dialects: BOTH,
    async run(context) {
        const { scim } = context
        const login = context.person('maya').login.replace('maya', 'Maya').replace('corp', 'Corp')
        const maya = context.person('maya', { login, email: login })
        const { id, resource } = await context.created(creationOf(maya))
        assert.equal(resource.userName, login)
        for (const variant of [login, login.toUpperCase(), login.toLowerCase()]) {
            const [found] = await lookupHits(context, variant, 1)
            assert.deepEqual([found?.id, found?.userName], [id, login])
        }
        const lower = { ...maya, id: newOktaId(), login: login.toLowerCase() }
        assertInReview(await context.refused(creationOf(lower)), await onlyReview(context, lower.id))
        const shouted = { ...maya, login: login.toUpperCase() }
        assertScimError(await context.refused(creationOf(shouted)), 409, 'uniqueness')
        assert.equal((await context.record(id)).user_name, login)

        const byExternalId = async (value: string) => {
            const filter = encodeURIComponent(`externalId eq "${value}"`)
            return (await scim.send<ListResponse>('GET', `/Users?filter=${filter}`)).body.totalResults
        }
        const swapped = maya.id.replace(/[a-zA-Z]/g, (letter) =>
            letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase(),
        )
        assert.equal(await byExternalId(maya.id), 1)
        assert.equal(await byExternalId(swapped), 0)
        if (id !== id.toUpperCase()) assertScimError(await scim.read(id.toUpperCase()), 404)

        // An id that differs in letter case only is somebody else, and cannot be told apart by the database.
        const alike = context.person('alike', { id: swapped })
        assertScimError(await context.refused(creationOf(alike)), 409, 'uniqueness')
        await lookupHits(context, alike.login, 0)

        // Somebody who returns may write the same name in other letters.
        await deactivate(context.okta, id)
        assert.equal((await context.created(creationOf(shouted))).id, id)
        const row = await context.record(id)
        assertActive(row)
        assert.equal(row.user_name, shouted.login)
    },
}
