/** Two people with one mailbox. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { lookupHits } from './expectations.ts'
import { reviewsOf } from './reviews.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '27',
    title: 'Same e-mail, different userNames: two records; a lookup never matches on e-mail',
    source: 'Okta: login is unique, e-mail is not',
    dialects: BOTH,
    async run(context) {
        const email = `${context.unique('team')}@corp.example`
        const [first, second] = [context.person('aone', { email }), context.person('atwo', { email })]
        const one = await assign(context.okta, first)
        const two = await assign(context.okta, second)
        assert.notEqual(one.id, two.id)
        assert.equal((await context.record(one.id)).email, email)
        assert.equal((await context.record(two.id)).email, email)
        await lookupHits(context, email, 0)

        // Nor does it link a record that nobody in Okta has.
        const local = await context.localPerson(context.person('athree', { email }))
        const before = await context.record(local)
        const fourth = context.person('afour', { email })
        assert.notEqual((await assign(context.okta, fourth)).id, local)
        assert.deepEqual(await context.record(local), before)
        for (const { id } of [first, second, fourth]) assert.deepEqual(await reviewsOf(context, id), [])
    },
}
