/** Lookups however they are encoded, and values that try to be more than a value. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import type { ListResponse } from '../../okta/scim-message.ts'
import { assertScimError, lookupHits } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '05',
    title: 'Lookup: every encoding finds the one user, no value becomes a query',
    source: 'RFC 7644 section 3.4.2.2; RFC 3986; lookups captured from Okta',
    async run(context) {
        const { scim } = context
        const plus = context.person('maya+test')
        const apostrophe = context.person("o'neil")
        const { id } = await context.created(creationOf(plus))
        const neil = await context.created(creationOf(apostrophe))

        const value = encodeURIComponent(plus.login)
        for (const query of [
            `filter=userName%20eq%20%22${value}%22&startIndex=1&count=100`,
            `startIndex=1&count=100&filter=userName%20eq%20%22${value}%22`,
            `filter=userName+eq+%22${value}%22`,
            `filter=userName%20EQ%20%22${value}%22`,
            `filter=username%20eq%20%22${encodeURIComponent(plus.login.toUpperCase())}%22`,
        ]) {
            const answer = await scim.send<ListResponse>('GET', `/Users?${query}`)
            assert.equal(answer.status, 200, answer.text)
            assert.deepEqual(
                answer.body.Resources?.map((user) => user.id),
                [id],
                query,
            )
        }
        assert.equal((await lookupHits(context, apostrophe.login, 1))[0]?.id, neil.id)

        for (const value of [
            plus.login.replace('+', ' '),
            `${plus.login}"`,
            `\\${plus.login}`,
            `${plus.login}^ORuser_nameISNOTEMPTY`,
            `x^NQactive=true`,
            `javascript:gs.getUserName()`,
            '%',
            '*',
            '',
        ]) {
            await lookupHits(context, value, 0)
        }

        for (const filter of [
            'userName zz "x"',
            'userName eq',
            'userName eq "x',
            'eq "x"',
            '(userName eq "x"',
            'userName',
        ]) {
            const answer = await scim.send('GET', `/Users?filter=${encodeURIComponent(filter)}`)
            assertScimError(answer, 400, 'invalidFilter')
        }
    },
}
