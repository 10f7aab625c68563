/** Pages of a list: complete, without repetition, in an order that an insert in between does not upset. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import type { ListResponse } from '../../okta/scim-message.ts'
import type { Scenario, ScenarioContext } from './scenario.ts'

const PEOPLE = 25

export const scenario: Scenario = {
    id: '06',
    title: 'Paging: stable order, right totals, capped counts reported',
    source: 'RFC 7644 section 3.4.2.4; Okta: SCIM 2.0 reference, paging of imports',
    async run(context) {
        const prefix = context.unique('page')
        const filter = `userName sw "${prefix}"`
        const expected = new Set<string>()
        let lastCreated = ''
        for (let number = 0; number < PEOPLE; number++) {
            const login = `${prefix}.${String(number).padStart(2, '0')}@corp.example`
            const { id, resource } = await context.created(creationOf(context.person('p', { login, email: login })))
            expected.add(id)
            lastCreated = String(resource.meta?.created)
        }

        const seen: string[] = []
        for (let startIndex = 1; startIndex <= PEOPLE; startIndex += 10) {
            const page = await list(context, { filter, startIndex, count: 10 })
            assert.equal(page.startIndex, startIndex)
            assert.equal(page.itemsPerPage, page.Resources?.length)
            seen.push(...(page.Resources ?? []).map((user) => String(user.id)))
            if (startIndex === 11) {
                await untilLaterThan(context, lastCreated)
                const login = `${prefix}.00a@corp.example`
                await context.created(creationOf(context.person('p', { login, email: login })))
            }
        }
        const early = seen.filter((id) => expected.has(id))
        assert.equal(new Set(seen).size, seen.length, 'somebody was listed twice')
        assert.equal(early.length, PEOPLE, 'somebody was not listed')

        const total = (await list(context, { filter, count: 0 })).totalResults
        assert.equal(total, PEOPLE + 1)
        const none = await list(context, { filter, count: 0 })
        assert.equal(none.itemsPerPage, 0)
        assert.deepEqual(none.Resources ?? [], [])
        assert.equal((await list(context, { filter, count: -3 })).itemsPerPage, 0)

        const first = await list(context, { filter, startIndex: 1, count: 3 })
        for (const startIndex of [0, -5]) {
            const page = await list(context, { filter, startIndex, count: 3 })
            assert.equal(page.startIndex, 1)
            assert.deepEqual(page.Resources, first.Resources)
        }
        const beyond = await list(context, { filter, startIndex: PEOPLE + 100, count: 10 })
        assert.equal(beyond.totalResults, PEOPLE + 1)
        assert.deepEqual(beyond.Resources ?? [], [])

        const capped = await list(context, { count: 100_000 })
        assert.equal(capped.itemsPerPage, capped.Resources?.length)
        assert.ok((capped.itemsPerPage ?? 0) <= 1000, `a page of ${capped.itemsPerPage}`)
    },
}

async function list(context: ScenarioContext, query: Record<string, string | number>): Promise<ListResponse> {
    const parameters = Object.entries(query).map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    const answer = await context.scim.send<ListResponse>('GET', `/Users?${parameters.join('&')}`)
    assert.equal(answer.status, 200, answer.text)
    return answer.body
}

/** Waits until the server's clock has passed the second of a time stamp: records of one second have no order in time. */
async function untilLaterThan(context: ScenarioContext, created: string): Promise<void> {
    for (let tries = 0; tries < 50; tries++) {
        const { headers } = await context.scim.send('GET', '/Users?count=0')
        if (Date.parse(headers.get('date') ?? '') > Date.parse(created)) return
        await new Promise((waited) => setTimeout(waited, 100))
    }
    assert.fail(`the server's clock does not pass ${created}`)
}
