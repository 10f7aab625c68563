/** Test Connector Configuration, with good and with bad credentials. */
import assert from 'node:assert/strict'
import type { ListResponse } from '../../okta/scim-message.ts'
import { LIST_MESSAGE } from '../../okta/scim-message.ts'
import type { Scenario } from './scenario.ts'

const PATH = '/Users?startIndex=1&count=2'

export const scenario: Scenario = {
    id: '01',
    title: 'Connection test: numbers in the list, 401 without valid credentials',
    source: "Okta: SCIM 2.0 reference, list users; RFC 7644 section 3.4.2; Okta's SPEC test, status 401",
    async run({ scim }) {
        const answer = await scim.send<ListResponse>('GET', PATH)
        assert.equal(answer.status, 200, answer.text)
        assert.deepEqual(answer.body.schemas, [LIST_MESSAGE])
        assert.equal(typeof answer.body.totalResults, 'number')
        assert.equal(answer.body.startIndex, 1)
        const resources = answer.body.Resources ?? []
        assert.ok(resources.length >= 1 && resources.length <= 2, `${resources.length} resources`)
        assert.equal(answer.body.itemsPerPage, resources.length)

        const wrong = Buffer.from('nobody.of.this.name:wrong').toString('base64')
        for (const authorization of [`Basic ${wrong}`, 'Bearer not-a-token', 'non-token', 'Basic %%%', undefined]) {
            const refused = await scim.send('GET', PATH, undefined, { headers: { Authorization: authorization } })
            assert.equal(refused.status, 401, `Authorization ${authorization}: ${refused.text}`)
            assert.doesNotMatch(refused.text, /userName/)
        }
    },
}
