/** An answer is lost on the way, and the POST or the whole operation comes again. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { isCancelled } from '../../okta/task-error.ts'
import { assertActive, assertScimError, lookupHits } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '33',
    title: 'The same POST twice, or at once: one record; the retry from the lookup links it',
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

        const ken = context.person('ken')
        const answers = await Promise.all([1, 2, 3].map(() => context.scim.create(creationOf(ken))))
        assert.equal(await context.recordsOf(ken.id), 1)
        assert.ok(answers.filter(({ status }) => status === 201).length <= 1, 'two answers claim to have created')
        for (const answer of answers) {
            if (answer.status !== 201 && !isCancelled(answer)) assertScimError(answer, 409, 'uniqueness')
        }
    },
}
