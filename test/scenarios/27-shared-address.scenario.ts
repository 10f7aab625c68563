/** Two people with one mailbox. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { lookupHits } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '27',
    title: 'Same e-mail, different userNames: two records; a lookup never matches on e-mail',
    source: 'Okta: login is unique, e-mail is not',
    async run(context) {
        const email = `${context.unique('team')}@corp.example`
        const [first, second] = [context.person('aone', { email }), context.person('atwo', { email })]
        const one = await assign(context.okta, first)
        const two = await assign(context.okta, second)
        assert.notEqual(one.id, two.id)
        assert.equal((await context.record(one.id)).email, email)
        assert.equal((await context.record(two.id)).email, email)
        await lookupHits(context, email, 0)
    },
}
