import assert from 'node:assert/strict'
import { coerceResource, requireAttributes } from '../../src/server/scim/coerce.ts'
import { MAX_REFERENCES, MAX_VALUES } from '../../src/server/scim/coerce-value.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { DEVICE_TYPE, DEVICE_URN, RACK_URN } from './device.ts'
import { assertRefused } from './fixtures.ts'

function coerced(body: JsonValue): JsonObject {
    return coerceResource(DEVICE_TYPE, body).resource
}

describe('RFC 7643 2.3 values by type', () => {
    const taken: [string, JsonValue[]][] = [
        ['hostName', ['', ' x ', '\u0000', '😀', 'x'.repeat(100000)]],
        ['active', [true, false]],
        ['units', [0, -5, JSON.parse('1.0') as number, 2 ** 53 - 1, 1e3]],
        ['load', [0, 0.1, -1e-9, 1e308, 5]],
        ['installed', ['2026-01-31T09:00:00', '2026-01-31T09:00:00.123456789012+14:00', '2024-02-29T24:00:00Z']],
        ['firmware', ['', 'QUJD', 'QUI=', 'QQ==', 'QUI', 'QQ', '+/+/']],
        ['site', ['https://example.com/a?b#c', '../Sites/1', 'urn:a:b', '']],
    ]
    taken.forEach(([name, values]) =>
        values.forEach((value) =>
            it(`${name} takes ${JSON.stringify(value).slice(0, 50)}`, () =>
                assert.deepEqual(coerced({ [name]: value }), { [name]: value })),
        ),
    )

    const refused: [string, JsonValue[], RegExp][] = [
        ['hostName', [0, false, {}, []], /must be a string/],
        ['hostName', ['\ud800', '\udc00\ud800', 'x\ud83d'], /unpaired surrogate/],
        ['active', ['true', 'True', 1, 0, '', []], /true or false/],
        ['units', [0.5, '5', 1e300, 2 ** 53, true, [5]], /integer/],
        ['load', ['0.5', Infinity, NaN, false, []], /number/],
        ['installed', ['2026-01-31', '2026-02-30T00:00:00Z', '09:00:00', 'now', ''], /dateTime/],
        ['installed', [1769850000, true], /string/],
        ['firmware', ['A', 'QUJDR', 'QQ=', 'QUI==', 'QUJD=', '=', 'QU JD', 'QUJD\r\n', 'QU-_', 'é'], /Base64/],
        ['firmware', [5, {}], /string/],
        ['site', [5, {}, []], /string/],
        ['place', ['x', 5, [], [{ row: 'x' }]], /object/],
        ['tags', ['x', 5, {}], /array/],
        ['tags', [['x', 5], [null], [['x']]], /string/],
        ['ports', [{ value: 'x' }, 'x', 5], /array/],
        ['ports', [['x'], [null], [[]]], /object/],
    ]
    refused.forEach(([name, values, detail]) =>
        values.forEach((value) =>
            it(`${name} refuses ${JSON.stringify(value)}`, () =>
                assertRefused(() => coerced({ [name]: value }), 400, 'invalidValue', detail)),
        ),
    )
})

describe('RFC 7643 2.4 multi-valued attributes hold each type and value once, and one primary', () => {
    const cases: [string, JsonObject, JsonObject][] = [
        ['simple values', { tags: ['a', 'B', 'A', 'b', 'c'] }, { tags: ['a', 'B', 'c'] }],
        [
            'type and value equal',
            {
                ports: [
                    { value: 'a', type: 'x', speed: 1 },
                    { value: 'A', type: 'X', display: 'D', speed: 2 },
                ],
            },
            { ports: [{ value: 'a', type: 'x', speed: 1, display: 'D' }] },
        ],
        [
            'another type, or none',
            { ports: [{ value: 'a', type: 'x' }, { value: 'a', type: 'y' }, { value: 'a' }] },
            { ports: [{ value: 'a', type: 'x' }, { value: 'a', type: 'y' }, { value: 'a' }] },
        ],
        [
            'primary said the second time',
            { ports: [{ value: 'a', primary: false }, { value: 'b' }, { value: 'a', primary: true }] },
            { ports: [{ value: 'a', primary: true }, { value: 'b' }] },
        ],
        [
            'no value at all',
            { wires: [{ from: 'a', to: 'b' }, { from: 'A', to: 'b', primary: true }, { from: 'a' }] },
            { wires: [{ from: 'a', to: 'b', primary: true }, { from: 'a' }] },
        ],
        [
            'references, whatever their type',
            { users: [{ value: 'u1', type: 'User' }, { value: 'u1' }, { value: 'U1' }] },
            { users: [{ value: 'u1', type: 'User' }, { value: 'U1' }] },
        ],
    ]
    cases.forEach(([name, body, expected]) => it(name, () => assert.deepEqual(coerced(body), expected)))

    it('takes many references, and a thousand of anything else', () => {
        const values = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `v${index}` }))
        assert.equal((coerced({ users: values(MAX_REFERENCES) }).users as JsonValue[]).length, MAX_REFERENCES)
        assert.equal((coerced({ ports: values(MAX_VALUES) }).ports as JsonValue[]).length, MAX_VALUES)
        assertRefused(() => coerced({ users: values(MAX_REFERENCES + 1) }), 400, 'invalidValue', /^users has more/)
        assertRefused(() => coerced({ ports: values(MAX_VALUES + 1) }), 400, 'invalidValue', /^ports has more/)
    })
})

describe('RFC 7644 3.3 schemas in a body', () => {
    const taken: JsonValue[] = [null, [], [DEVICE_URN], [RACK_URN], ['urn:x:y'], [DEVICE_URN, DEVICE_URN]]
    taken.forEach((schemas) =>
        it(`takes ${JSON.stringify(schemas)}`, () =>
            assert.deepEqual(coerced({ schemas, hostName: 'x' }), { hostName: 'x' })),
    )

    it('refuses them twice', () =>
        assertRefused(() => coerced({ schemas: [], SCHEMAS: [] }), 400, 'invalidSyntax', /given twice/))
})

describe('RFC 7643 2.2 required sub-attributes', () => {
    const missing: [JsonObject, RegExp][] = [
        [{ names: ['x'] }, /^hostName/],
        [{ hostName: 'x', names: [] }, /^names/],
        [{ hostName: 'x', names: ['x'], place: { column: 1 } }, /^place\.row/],
        [{ hostName: 'x', names: ['x'], place: { row: null } }, /^place\.row/],
        [{ hostName: 'x', names: ['x'], ports: [{ value: 'a' }, { type: 'x' }] }, /^ports\.value/],
    ]
    missing.forEach(([body, detail]) =>
        it(JSON.stringify(body), () =>
            assertRefused(() => requireAttributes(DEVICE_TYPE, coerced(body)), 400, 'invalidValue', detail),
        ),
    )
})
