import assert from 'node:assert/strict'
import type { JsonObject, JsonValue, ScimResource } from '../../../src/server/scim/resource.ts'
import { device, DEVICE_TYPE, DEVICE_URN, lan, RACK_URN, wan } from '../device.ts'
import { assertRefused } from '../fixtures.ts'
import { changes, patch, type Operation } from './patching.ts'

function patched(operations: Operation[], before: ScimResource = device()): JsonObject {
    return changes(before, patch(operations, before, DEVICE_TYPE).resource)
}

const place = { row: 'R1', column: 4, code: 'K1', label: 'Row one' }
const rack = { shelf: 'top', height: 1.5, zone: 'Z1', keeper: { value: 'k1', name: 'Ken' } }
const bare: ScimResource = { hostName: 'x' }

describe('RFC 7644 3.5.2 every operation on every kind of target', () => {
    const cases: [Operation, JsonObject][] = [
        [['add', 'asset', 'B'], { asset: 'B' }],
        [['replace', 'asset', 'B'], { asset: 'B' }],
        [['remove', 'asset'], { asset: null }],
        [['remove', 'asset', 'whatever'], { asset: null }],
        [['replace', 'units', 3.0], { units: 3 }],
        [['replace', 'load', -0.25], { load: -0.25 }],
        [['replace', 'installed', '2026-01-31T24:00:00Z'], { installed: '2026-01-31T24:00:00Z' }],
        [['replace', 'firmware', 'QQ'], { firmware: 'QQ' }],
        [['replace', 'pin', '9'], { pin: '9' }],
        [['add', 'place', { column: 5 }], { place: { ...place, column: 5 } }],
        [['replace', 'place', { COLUMN: 5 }], { place: { ...place, column: 5 } }],
        [['add', 'place', { column: null }], {}],
        [['replace', 'place', { column: null }], { place: { ...place, column: null } }],
        [['replace', 'place', {}], {}],
        [['add', 'place.column', 5], { place: { ...place, column: 5 } }],
        [['replace', 'PLACE.COLUMN', 5], { place: { ...place, column: 5 } }],
        [['remove', 'place.column'], { place: { ...place, column: null } }],
        [['add', 'tags', 'green'], { tags: ['red', 'Blue', 'green'] }],
        [['add', 'tags', ['BLUE', 'green', 'Green']], { tags: ['red', 'Blue', 'green'] }],
        [['add', 'tags', []], {}],
        [['replace', 'tags', 'green'], { tags: ['green'] }],
        [['replace', 'tags', ['a', 'b', 'A']], { tags: ['a', 'b'] }],
        [['replace', 'tags', []], { tags: [] }],
        [['remove', 'tags', 'BLUE'], { tags: ['red'] }],
        [['remove', 'tags', ['red', 'blue', 'x']], { tags: [] }],
        [['remove', 'tags'], { tags: null }],
        [['add', 'ports', { value: 'e' }], { ports: [lan(), wan(), { value: 'e' }] }],
        [
            ['add', 'ports', [{ value: 'ETH1', type: 'WAN' }]],
            { ports: [lan(), { ...wan(), value: 'ETH1', type: 'WAN' }] },
        ],
        [['add', 'ports', [{ value: 'eth1', type: null, speed: null }]], {}],
        [['add', 'ports', [{}]], {}],
        [['replace', 'ports', { value: 'e' }], { ports: [{ value: 'e' }] }],
        [['remove', 'ports', { value: 'ETH0' }], { ports: [wan()] }],
        [['remove', 'ports', [{ value: 'eth0', type: 'wan' }]], {}],
        [['remove', 'ports', [{ unknown: 1 }]], {}],
        [
            ['replace', 'ports.speed', 5],
            {
                ports: [
                    { ...lan(), speed: 5 },
                    { ...wan(), speed: 5 },
                ],
            },
        ],
        [
            ['remove', 'ports.speed'],
            {
                ports: [
                    { ...lan(), speed: null },
                    { ...wan(), speed: null },
                ],
            },
        ],
        [['add', 'wires', [{ from: 'A', to: 'B', primary: true }]], { wires: [{ from: 'A', to: 'B', primary: true }] }],
        [['add', 'wires', [{ from: 'a' }]], { wires: [{ from: 'a', to: 'b' }, { from: 'a' }] }],
        [['remove', 'wires', [{ from: 'A', to: 'B' }]], { wires: [] }],
        [['replace', `${DEVICE_URN}:asset`, 'B'], { asset: 'B' }],
        [['replace', `${DEVICE_URN.toUpperCase()}:Place.Column`, 5], { place: { ...place, column: 5 } }],
        [['replace', DEVICE_URN, { asset: 'B' }], { asset: 'B' }],
        [['add', `${RACK_URN}:shelf`, 'low'], { [RACK_URN]: { ...rack, shelf: 'low' } }],
        [
            ['replace', `${RACK_URN}:keeper.value`, 'k2'],
            { [RACK_URN]: { ...rack, keeper: { ...rack.keeper, value: 'k2' } } },
        ],
        [['remove', `${RACK_URN.toLowerCase()}:KEEPER`], { [RACK_URN]: { ...rack, keeper: null } }],
        [
            ['add', RACK_URN, { shelf: 'low', keeper: { value: 'k2' } }],
            { [RACK_URN]: { ...rack, shelf: 'low', keeper: { ...rack.keeper, value: 'k2' } } },
        ],
        [['replace', RACK_URN.toUpperCase(), { SHELF: null }], { [RACK_URN]: { ...rack, shelf: null } }],
        [['add', RACK_URN, null], {}],
        [
            ['add', undefined, { [RACK_URN.toUpperCase()]: { shelf: 'low' }, Tags: 'x' }],
            { tags: ['red', 'Blue', 'x'], [RACK_URN]: { ...rack, shelf: 'low' } },
        ],
        [
            ['replace', undefined, { [DEVICE_URN]: { asset: 'B' }, [`${RACK_URN}:shelf`]: 'low' }],
            { asset: 'B', [RACK_URN]: { ...rack, shelf: 'low' } },
        ],
    ]
    cases.forEach(([operation, expected]) =>
        it(JSON.stringify(operation), () => assert.deepEqual(patched([operation]), expected)),
    )
})

describe('RFC 7644 3.5.2.1 and RFC 7644 3.5.2.3: what is not there yet is added', () => {
    for (const op of ['add', 'replace']) {
        const cases: [string, JsonValue, JsonObject][] = [
            ['asset', 'B', { asset: 'B' }],
            ['place', { row: 'R' }, { place: { row: 'R' } }],
            ['place.row', 'R', { place: { row: 'R' } }],
            ['tags', 'x', { tags: ['x'] }],
            ['ports', { value: 'e' }, { ports: [{ value: 'e' }] }],
            ['ports.value', 'e', { ports: [{ value: 'e' }] }],
            [`${RACK_URN}:keeper.value`, 'k', { [RACK_URN]: { keeper: { value: 'k' } } }],
            [RACK_URN, { shelf: 's' }, { [RACK_URN]: { shelf: 's' } }],
        ]
        cases.forEach(([path, value, expected]) =>
            it(`${op} ${path}`, () => {
                assert.deepEqual(patched([[op, path, value]], bare), expected)
                const cleared = /[.:]/.test(path) ? bare : { ...bare, [path]: null }
                assert.deepEqual(patched([[op, path, value]], cleared), expected)
            }),
        )
    }

    it('remove of what is not there changes nothing', () => {
        for (const path of [
            'asset',
            'place',
            'place.column',
            'tags',
            'ports',
            'ports.speed',
            RACK_URN,
            `${RACK_URN}:zone`,
        ]) {
            assert.deepEqual(patched([['remove', path]], bare), {}, path)
        }
    })
})

describe('RFC 7644 3.5.2 and table 9: values that do not fit are invalidValue', () => {
    const wrong: [string, JsonValue[]][] = [
        ['hostName', [5, true, {}, ['x'], []]],
        ['active', ['true', 0, 'yes', [true]]],
        ['units', [1.5, '1', 2 ** 53, [1]]],
        ['load', ['0.5', true, {}]],
        ['installed', ['yesterday', '2026-01-31', 5, '']],
        ['firmware', ['a b', 'A', 'QQ=', '====', 'QUJD\n', 'Q-_D', 5]],
        ['site', [5, {}, ['x']]],
        ['place', ['R1', 5, [], [{ row: 'x' }]]],
        ['place.column', ['x', {}, [1]]],
        ['tags', [5, { value: 'x' }, ['x', 5], [null], [['x']]]],
        ['ports', ['eth0', 5, ['eth0'], [null], [[]], [{ value: 5 }], [{ value: 'x', primary: 'yes' }]]],
        ['ports.speed', ['fast', [5]]],
        ['ports[type eq "lan"]', ['x', [], [null], [{ value: 'a' }, { value: 'b' }]]],
        ['ports[type eq "lan"].speed', ['fast', {}]],
        [`${RACK_URN}:keeper`, ['k1', [{ value: 'k1' }]]],
        [RACK_URN, ['x', 5, [], [{}]]],
        [DEVICE_URN, ['x', null, []]],
    ]
    wrong.forEach(([path, values]) =>
        values.forEach((value) => {
            for (const op of ['add', 'replace']) {
                it(`${op} ${path} ${JSON.stringify(value)}`, () =>
                    assertRefused(() => patched([[op, path, value]]), 400, 'invalidValue', /^operation 1: /))
            }
        }),
    )
})

describe('RFC 7643 2.1: an attribute that one value gives twice is invalidSyntax', () => {
    const twice: JsonObject[] = [
        { asset: 'a', ASSET: 'b' },
        { asset: 'a', [`${DEVICE_URN}:asset`]: 'b' },
        { [RACK_URN]: {}, [RACK_URN.toUpperCase()]: {} },
        { [RACK_URN]: { shelf: 'a', Shelf: 'b' } },
        { place: { row: 'a', ROW: 'b' } },
        { ports: [{ value: 'a', VALUE: 'b' }] },
    ]
    twice.forEach((value) =>
        it(JSON.stringify(value), () =>
            assertRefused(() => patched([['replace', undefined, value]]), 400, 'invalidSyntax', /given twice/),
        ),
    )
})
