/** An answer is lost on the way, and the POST or the whole operation comes again. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { assertActive, assertScimError, lookupHits } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '33',
    title: 'The same POST twice: one record; the retry from the lookup links it',
    source: 'Okta closes the socket after 60 seconds; an administrator retries the task from its lookup',
    dialects: BOTH,
    async run(context) {
        const maya = context.person('maya')
        const first = await context.created(creationOf(maya))
        assertScimError(await context.refused(creationOf(maya)), 409, 'uniqueness')
        assert.equal(await context.recordsOf(maya.id), 1)

        const again = await assign(context.okta, { ...maya, title: 'Lead' })
        assert.deepEqual([again.id, again.how], [first.id, 'linked'])
        const row = await context.record(first.id)
        assertActive(row)
        assert.equal(row.title, 'Lead')
        assert.equal(await context.recordsOf(maya.id), 1)
        await lookupHits(context, maya.login, 1)
    },
}
