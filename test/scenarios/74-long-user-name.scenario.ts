/** The platform cuts a userName silently after 40 characters, into what may be another person's. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertScimError, lookupHits, userOf } from './expectations.ts'
import { reviewsOf } from './reviews.ts'
import type { Scenario } from './scenario.ts'

const LIMIT = 40

export const scenario: Scenario = {
    id: '74',
    title: 'A userName of 40 characters fits; a longer one that begins alike is refused, never cut',
    source: 'ServiceNow: sys_user.user_name holds 40 characters, over-long values are truncated',
    async run(context) {
        const { scim } = context
        const stem = context.unique('long')
        const fitting = stem.padEnd(LIMIT, 'x')
        const tooLong = stem.padEnd(LIMIT + 1, 'x')
        const { id } = await assign(context.okta, context.person('fits', { login: fitting }))
        assert.equal((await context.record(id)).user_name, fitting)
        const before = await context.record(id)

        const over = context.person('over', { login: tooLong })
        const answer = await context.refused(creationOf(over))
        assertScimError(answer, 400, 'invalidValue')
        assert.match(String(answer.body.detail), /userName/)
        await lookupHits(context, tooLong, 0)
        assert.deepEqual(await reviewsOf(context, over.id), [])
        assert.equal(await context.recordsOf(over.id), 0)

        const current = userOf(await scim.read(id))
        assertScimError(await scim.replace(id, { ...current, userName: tooLong }), 400, 'invalidValue')
        const request = patchRequest({ op: 'replace', path: 'userName', value: tooLong })
        assertScimError(await scim.modify(id, request), 400, 'invalidValue')
        assert.deepEqual(await context.record(id), before)
    },
}
