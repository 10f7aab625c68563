/** Whatever is sent, the server answers in SCIM, never fails, and changes nothing when it refuses (RFC 7644 3.12). */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { openFilledInstance, type Filled, type FilledInstance, type Snapshot } from './filled-instance.ts'
import {
    anyAddress,
    anyQuery,
    bulkBody,
    groupBody,
    percent,
    patchBody,
    searchBody,
    userBody,
} from './fuzz-arbitraries.ts'
import { anyBody, anyFilter } from './fuzz-texts.ts'
import { allFailed, assertSound, exchange, withIdsOf, type RawRequest } from './raw-exchange.ts'
import { repeatable } from './repeatable.ts'
import { population } from './resource-arbitraries.ts'

const METHODS = ['GET', 'GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD', 'OPTIONS']

function sent(method: Arbitrary<string>, target: Arbitrary<string>, body?: Arbitrary<string>): Arbitrary<RawRequest> {
    return fc.record({ method, target, ...(body ? { body } : {}) })
}

const only = fc.constant<string>
const to = (...targets: string[]) => fc.constantFrom(...targets)
const user = to('/Users/<person 0>', '/Users/<person 1>', '/Me')
const group = to('/Groups/<team 0>', '/Groups/<team 1>')

/** Sent first: what once found a fault that noise finds seldom. */
const ODD_SCHEMAS = ['{"schemas":[{"toString":{}}]}', '{"schemas":[[]],"Operations":[]}', '{"schemas":{"length":1}}']
const oddSchemas = (method: string, target: string) => ODD_SCHEMAS.map((body) => ({ method, target, body }))

const FUZZ: readonly [string, Arbitrary<RawRequest>, number, RawRequest[]?][] = [
    [
        'filters',
        fc
            .tuple(to('/Users', '/Groups', ''), anyFilter)
            .map(([path, filter]) => [path, percent(filter)])
            .map(([path, filter]) => ({ method: 'GET', target: `${path}?filter=${filter}` })),
        120,
    ],
    [
        'PATCH bodies for a user',
        sent(only('PATCH'), user, anyBody(patchBody)),
        120,
        oddSchemas('PATCH', '/Users/<person 0>'),
    ],
    ['PATCH bodies for a group', sent(only('PATCH'), group, anyBody(patchBody)), 80],
    ['bodies of users', sent(to('POST', 'PUT'), to('/Users', '/Users/<person 0>', '/Me'), anyBody(userBody)), 100],
    ['bodies of groups', sent(to('POST', 'PUT'), to('/Groups', '/Groups/<team 0>'), anyBody(groupBody)), 70],
    ['Bulk bodies', sent(only('POST'), only('/Bulk'), anyBody(bulkBody)), 80, oddSchemas('POST', '/Bulk')],
    [
        'search bodies',
        sent(only('POST'), to('/Users/.search', '/Groups/.search', '/.search'), anyBody(searchBody)),
        80,
        [
            ...oddSchemas('POST', '/Users/.search'),
            { method: 'POST', target: '/Users/.search', body: '{"sortBy":"\\ud800"}' },
            { method: 'POST', target: '/Users/.search', body: JSON.stringify({ sortBy: `x${'😀'.repeat(60)}` }) },
        ],
    ],
    [
        'query parameters',
        fc
            .tuple(to('/Users', '/Groups', '', '/Users/<person 0>', '/Schemas', '/Me', '/Groups/<team 0>'), anyQuery)
            .map(([path, query]) => ({ method: 'GET', target: `${path}?${query}` })),
        120,
    ],
    ['methods and paths', sent(fc.constantFrom(...METHODS), anyAddress), 100],
]

describe('properties: RFC 7644 3.12 anything over HTTP', function () {
    this.timeout(0)
    let instance: FilledInstance
    let filled: Filled
    let untouched: Snapshot

    before(async () => {
        instance = await openFilledInstance()
        // Any population will do, as long as there are people and groups in it.
        const everybody = fc.sample(population(5, 5), { seed: 1, numRuns: 20 })
        filled = await instance.fill(everybody.find(({ teams }) => teams.length > 1)!)
        untouched = instance.snapshot()
    })
    after(() => instance?.close())

    for (const [what, requests, runs, known = []] of FUZZ) {
        it(`${what}: sound answers, and nothing changes by what is refused`, async () => {
            const property = fc.asyncProperty(requests, async ({ method, target, body }) => {
                const request = {
                    method,
                    target: withIdsOf(target, filled),
                    ...(body === undefined ? {} : { body: withIdsOf(body, filled) }),
                }
                const answer = await exchange(instance, request)
                const now = instance.snapshot()
                try {
                    assertSound(request, answer)
                    if (!allFailed(answer)) return
                    assert.deepEqual(now, untouched, `${JSON.stringify(request)} was answered ${answer.text}`)
                } finally {
                    instance.restore(untouched)
                }
            })
            const examples = known.map((request): [RawRequest] => [request])
            await fc.assert(property, { ...repeatable(runs), examples })
        })
    }
})
