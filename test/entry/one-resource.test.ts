import assert from 'node:assert/strict'
import { answerOne, judgeIgnored, preconditionsOf, projectionOf } from '../../src/server/entry/one-resource.ts'
import type { Method } from '../../src/server/entry/exchange.ts'
import { parseProjection } from '../../src/server/scim/projection.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { assertRefused, maya } from '../scim/fixtures.ts'
import { BASE, exchange, type Given } from './fake-exchange.ts'

const VERSION = 'W/"3694e05e9dff5928"'

function versioned() {
    const resource = maya()
    return { ...resource, meta: { ...(resource.meta as object), version: VERSION } }
}

const answer = (given: Given, status = 200, attributes?: string) =>
    answerOne(exchange(given), status, USER_TYPE, versioned(), parseProjection(attributes))

describe('answerOne: RFC 7644 3.14 a resource with its address and version', () => {
    it('carries Location and ETag, whatever is projected', () => {
        const { status, location, version, body } = answer({}, 201, 'userName')
        assert.deepEqual([status, location, version], [201, `${BASE}/Users/${String(maya().id)}`, VERSION])
        assert.deepEqual(Object.keys(body!).sort(), ['id', 'schemas', 'userName'])
    })

    it('is at the endpoint of its type', () => {
        const found = answerOne(exchange(), 200, GROUP_TYPE, { id: 'g', schemas: [] }, parseProjection())
        assert.deepEqual([found.location, 'version' in found], [`${BASE}/Groups/g`, false])
    })

    const headers: [string, Method, string | undefined, number][] = [
        ['no header', 'GET', undefined, 200],
        ['the version', 'GET', VERSION, 304],
        ['a list with it', 'GET', `"a", ${VERSION.slice(2)}`, 304],
        ['*', 'GET', '*', 304],
        ['another', 'GET', '"a"', 200],
        ['the version, but to a PUT', 'PUT', VERSION, 200],
        ['the version, but to a PATCH', 'PATCH', VERSION, 200],
    ]
    for (const [name, method, header, status] of headers) {
        it(`If-None-Match of ${method}: ${name} → ${status}`, () => {
            const found = answer({ method, ...(header ? { headers: { 'If-None-Match': header } } : {}) })
            assert.equal(found.status, status)
            if (status === 304) assert.deepEqual(found, { status, version: VERSION })
        })
    }
})

describe('what a request says about the answer', () => {
    it('RFC 7644 3.9: attributes win over excludedAttributes', () => {
        const query = { attributes: 'userName', excludedAttributes: 'groups' }
        assert.equal(projectionOf(exchange({ query })).mode, 'only')
        assert.equal(projectionOf(exchange({ query: { excludedAttributes: 'groups' } })).mode, 'without')
        assert.equal(projectionOf(exchange()).mode, 'default')
        assertRefused(() => projectionOf(exchange({ query: { attributes: 'a b' } })), 400, 'invalidPath')
    })

    it('RFC 7644 3.14: preconditions are there only when their headers are', () => {
        assert.deepEqual(preconditionsOf(exchange()), {})
        assert.deepEqual(preconditionsOf(exchange({ headers: { 'If-Match': '*' } })), { ifMatch: '*' })
        const headers = { 'If-Match': 'a', 'If-None-Match': 'b' }
        assert.deepEqual(preconditionsOf(exchange({ headers })), { ifMatch: 'a', ifNoneMatch: 'b' })
    })

    it('what had no effect is noted, at most 30 names', () => {
        const notes: string[] = []
        judgeIgnored(exchange({}, notes), USER_TYPE, [])
        judgeIgnored(exchange({}, notes), USER_TYPE, ['a', 'b'])
        judgeIgnored(
            exchange({}, notes),
            USER_TYPE,
            Array.from({ length: 40 }, (_, index) => `n${index}`),
        )
        assert.equal(notes[0], 'ignored: a, b')
        assert.match(notes[1]!, /n29$/)
    })

    it('what had no effect is in the account, with why', () => {
        const given = exchange({})
        judgeIgnored(given, USER_TYPE, ['password'])
        judgeIgnored(given, USER_TYPE, ['nick'])
        assert.deepEqual(given.account.verdicts, [
            { path: 'password', code: 'byRule' },
            { path: 'nick', code: 'notMapped' },
        ])
    })
})
