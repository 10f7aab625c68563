import assert from 'node:assert/strict'
import { parseBulk, type BulkFault } from '../../../src/server/scim/bulk/request.ts'
import type { ScimType } from '../../../src/server/scim/error.ts'
import type { JsonObject, JsonValue } from '../../../src/server/scim/resource.ts'
import { BULK_REQUEST_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused } from '../fixtures.ts'

const LIMITS = { maxOperations: 5 }
const remove: JsonObject = { method: 'DELETE', path: '/Users/u1' }
const make: JsonObject = { method: 'POST', path: '/Users', bulkId: 'a', data: { userName: 'ken' } }
const body = (...operations: JsonValue[]): JsonObject => ({ schemas: [BULK_REQUEST_URN], Operations: operations })

describe('RFC 7644 3.7 parseBulk: the request', () => {
    it('reads the four methods', () => {
        const given = body(
            make,
            { method: 'PUT', path: '/Users/u1', version: 'W/"1"', data: { userName: 'mia' } },
            { method: 'PATCH', path: 'Groups/bulkId:g', data: { Operations: [] } },
            { method: 'DELETE', path: '/Users/u2', version: 'W/"2"' },
        )
        assert.deepEqual(parseBulk({ ...given, failOnErrors: 2 }, LIMITS), {
            failOnErrors: 2,
            operations: [
                { method: 'POST', path: ['Users'], bulkId: 'a', data: { userName: 'ken' } },
                { method: 'PUT', path: ['Users', 'u1'], version: 'W/"1"', data: { userName: 'mia' } },
                { method: 'PATCH', path: ['Groups', 'bulkId:g'], data: { Operations: [] } },
                { method: 'DELETE', path: ['Users', 'u2'], version: 'W/"2"' },
            ],
        })
    })

    it('reads names and methods in any letter case, and does without schemas', () => {
        const given = {
            operations: [{ METHOD: 'post', Path: 'Users', BULKID: 'Q', DATA: { userName: 'ken' } }],
            FailOnErrors: 1,
        }
        assert.deepEqual(parseBulk(given, LIMITS), {
            failOnErrors: 1,
            operations: [{ method: 'POST', path: ['Users'], bulkId: 'Q', data: { userName: 'ken' } }],
        })
    })

    it('takes null for absent', () => {
        const given = {
            schemas: null,
            failOnErrors: null,
            Operations: [{ ...remove, version: null, bulkId: null, data: null }],
        }
        assert.deepEqual(parseBulk(given, LIMITS), {
            failOnErrors: 0,
            operations: [{ method: 'DELETE', path: ['Users', 'u1'] }],
        })
    })

    it('leaves out what means nothing: the data of a DELETE, the version of a POST, the bulkId of others', () => {
        const given = body({ ...remove, data: { x: 'bulkId:no' }, bulkId: 'd' }, { ...make, version: 'W/"1"' })
        assert.deepEqual(parseBulk(given, LIMITS).operations, [
            { method: 'DELETE', path: ['Users', 'u1'] },
            { method: 'POST', path: ['Users'], bulkId: 'a', data: { userName: 'ken' } },
        ])
    })

    const refused: [string, JsonValue, number, ScimType | undefined, RegExp][] = [
        ['no object', [], 400, 'invalidSyntax', /JSON object/],
        ['null', null, 400, 'invalidSyntax', /JSON object/],
        ['schemas a string', { ...body(remove), schemas: BULK_REQUEST_URN }, 400, 'invalidSyntax', /schemas/],
        ['schemas of numbers', { ...body(remove), schemas: [1] }, 400, 'invalidSyntax', /schemas/],
        ['no Operations', {}, 400, 'invalidSyntax', /Operations/],
        ['empty Operations', body(), 400, 'invalidSyntax', /non-empty/],
        ['Operations an object', { Operations: remove }, 400, 'invalidSyntax', /array/],
        ['failOnErrors 0', { ...body(remove), failOnErrors: 0 }, 400, 'invalidValue', /whole number from 1/],
        ['failOnErrors negative', { ...body(remove), failOnErrors: -1 }, 400, 'invalidValue', /failOnErrors/],
        ['failOnErrors a fraction', { ...body(remove), failOnErrors: 1.5 }, 400, 'invalidValue', /failOnErrors/],
        ['failOnErrors a text', { ...body(remove), failOnErrors: '1' }, 400, 'invalidValue', /failOnErrors/],
        ['failOnErrors true', { ...body(remove), failOnErrors: true }, 400, 'invalidValue', /failOnErrors/],
        ['RFC 7644 3.7.4 too many', body(...Array(6).fill(remove)), 413, undefined, /More than 5 operations/],
    ]
    refused.forEach(([name, given, status, scimType, detail]) =>
        it(`refuses: ${name}`, () => assertRefused(() => parseBulk(given, LIMITS), status, scimType, detail)),
    )

    it('RFC 7644 3.7.4 takes the most operations', () => {
        assert.equal(parseBulk(body(...Array(5).fill(remove)), LIMITS).operations.length, 5)
    })
})

describe('RFC 7644 3.7 parseBulk: operations at fault', () => {
    const cases: [string, JsonValue, Omit<BulkFault, 'fault'>, RegExp][] = [
        ['null', null, {}, /must be an object/],
        ['a text', 'x', {}, /must be an object/],
        ['an array', [make], {}, /must be an object/],
        ['no method', { path: '/Users' }, { path: ['Users'] }, /method must be/],
        ['a number as method', { ...remove, method: 1 }, { path: ['Users', 'u1'] }, /method must be/],
        ['another method', { ...remove, method: 'get' }, { method: 'GET', path: ['Users', 'u1'] }, /method must be/],
        ['a method of Object', { method: '__proto__', path: '/' }, { method: '__PROTO__' }, /method must be/],
        ['a POST without bulkId', { ...make, bulkId: null }, { method: 'POST', path: ['Users'] }, /needs a bulkId/],
        ['a POST with an empty bulkId', { ...make, bulkId: ' ' }, { method: 'POST', path: ['Users'] }, /bulkId/],
        ['a POST with a number as bulkId', { ...make, bulkId: 1 }, { method: 'POST', path: ['Users'] }, /bulkId/],
        ['no path', { ...make, path: null }, { method: 'POST', bulkId: 'a' }, /path must be relative/],
        ['a number as path', { ...remove, path: 1 }, { method: 'DELETE' }, /path must be/],
        ['a query', { ...remove, path: '/Users/1?a=b' }, { method: 'DELETE' }, /without a query/],
        ['a URL', { ...remove, path: 'https://instance.example/Users/1' }, { method: 'DELETE' }, /relative to/],
        [
            'a POST without data',
            { ...make, data: null },
            { method: 'POST', bulkId: 'a', path: ['Users'] },
            /POST needs/,
        ],
        [
            'a PUT without data',
            { method: 'put', path: 'Users/1' },
            { method: 'PUT', path: ['Users', '1'] },
            /PUT needs/,
        ],
        ['a PATCH without data', { method: 'PATCH', path: 'Me' }, { method: 'PATCH', path: ['Me'] }, /PATCH needs/],
        ['a number as version', { ...remove, version: 1 }, { method: 'DELETE', path: ['Users', 'u1'] }, /version/],
    ]
    cases.forEach(([name, given, expected, detail]) =>
        it(`${name} is a fault and leaves the others alone`, () => {
            const [first, second, third] = parseBulk(body(remove, given, remove), LIMITS).operations
            const { fault, ...rest } = second as BulkFault
            assert.deepEqual(rest, expected)
            assert.deepEqual([fault.status, fault.scimType], [400, 'invalidSyntax'])
            assert.match(fault.detail, detail)
            assert.deepEqual([first, third], Array(2).fill({ method: 'DELETE', path: ['Users', 'u1'] }))
        }),
    )

    it('RFC 7644 3.7.2 the second POST with a bulkId is at fault, also after one at fault itself', () => {
        const given = body(
            make,
            { ...make, path: '/Groups' },
            { ...make, bulkId: 'b', data: null },
            { ...make, bulkId: 'b' },
        )
        const operations = parseBulk(given, LIMITS).operations
        assert.deepEqual(
            operations.map((operation) => ('fault' in operation ? operation.fault.detail : '')),
            [
                '',
                'Another POST of this request has the same bulkId a',
                'POST needs data',
                'Another POST of this request has the same bulkId b',
            ],
        )
        assert.deepEqual(
            operations.map(({ bulkId }) => bulkId),
            ['a', 'a', 'b', 'b'],
        )
    })

    it('RFC 7644 3.7.2 bulkIds differ by letter case, and names of Object are ordinary ones', () => {
        const ids = ['a', 'A', '__proto__', 'constructor', 'hasOwnProperty']
        const operations = parseBulk(body(...ids.map((bulkId) => ({ ...make, bulkId }))), LIMITS).operations
        assert.ok(operations.every((operation) => !('fault' in operation)))
        assert.deepEqual(
            operations.map(({ bulkId }) => bulkId),
            ids,
        )
    })

    it('a member called __proto__ is no member of an operation', () => {
        const given = JSON.parse('{"Operations":[{"__proto__":{"method":"DELETE","path":"/Users/1"}}]}') as JsonValue
        assert.ok('fault' in parseBulk(given, LIMITS).operations[0]!)
    })
})
