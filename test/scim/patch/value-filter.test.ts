import assert from 'node:assert/strict'
import type { JsonObject, JsonValue, ScimResource } from '../../../src/server/scim/resource.ts'
import { device, DEVICE_TYPE, DEVICE_URN, lan, RACK_URN, wan } from '../device.ts'
import { assertRefused } from '../fixtures.ts'
import { changes, patch, type Operation } from './patching.ts'

function patched(operations: Operation[], before: ScimResource = device()): JsonObject {
    return changes(before, patch(operations, before, DEVICE_TYPE).resource)
}

function table(cases: readonly [string, Operation[], JsonObject][]): void {
    cases.forEach(([name, operations, expected]) => it(name, () => assert.deepEqual(patched(operations), expected)))
}

const notPrimary = { ...lan(), primary: false }

describe('RFC 7644 3.5.2 value filters: what they pick', () => {
    const one = (path: string): Operation[] => [['replace', `${path}.display`, 'D']]
    const lanOnly = { ports: [{ ...lan(), display: 'D' }, wan()] }
    const wanOnly = { ports: [lan(), { ...wan(), display: 'D' }] }
    const both = { ports: [lan(), wan()].map((port) => ({ ...port, display: 'D' })) }
    table([
        ['eq in other letter case', one('PORTS[TYPE EQ "LAN"]'), lanOnly],
        ['and', one('ports[type eq "lan" and speed lt 200]'), lanOnly],
        ['or', one('ports[type eq "lan" or speed gt 500]'), both],
        ['not', one('ports[not (type eq "lan")]'), wanOnly],
        ['not and and, in parentheses', one('ports[not (type eq "x") and (value ew "1" or value eq "y")]'), wanOnly],
        ['ne takes absent values too', one('ports[primary ne true]'), wanOnly],
        ['pr', one('ports[since pr]'), wanOnly],
        ['eq null', one('ports[since eq null]'), lanOnly],
        ['an instant in another zone', one('ports[since eq "2026-02-01T01:00:00+01:00"]'), wanOnly],
        ['a number', one('ports[speed ge 100.0]'), both],
        ['a boolean', one('ports[primary eq true]'), lanOnly],
        ['a readOnly sub-attribute', one('ports[state eq "up"]'), lanOnly],
        ['under the URN of the schema', one(`${DEVICE_URN}:ports[type eq "wan"]`), wanOnly],
        ['brackets in a string', one('ports[value ne "]"]'), both],
    ])
})

describe('RFC 7644 3.5.2.1 add, RFC 7644 3.5.2.3 replace: value filters', () => {
    table([
        [
            'add completes what it picks',
            [['add', 'ports[type eq "wan"]', { speed: 5, display: 'W' }]],
            { ports: [lan(), { ...wan(), speed: 5, display: 'W' }] },
        ],
        [
            'replace leaves nothing but what is given and what the filter says',
            [['replace', 'ports[type eq "wan" and speed eq 1000]', { value: 'eth9' }]],
            { ports: [lan(), { type: 'wan', speed: 1000, value: 'eth9' }] },
        ],
        [
            'replace with a filter that says nothing of the kind',
            [['replace', 'ports[type ne "lan"]', { value: 'eth9' }]],
            { ports: [lan(), { value: 'eth9' }] },
        ],
        [
            'add makes a value of several eq conditions',
            [['add', 'ports[type eq "usb" and speed eq 12 and since eq "2026-03-01T00:00:00Z"].value', 'u0']],
            { ports: [lan(), wan(), { type: 'usb', speed: 12, since: '2026-03-01T00:00:00Z', value: 'u0' }] },
        ],
        [
            'add to a list that is not there',
            [
                ['remove', 'ports'],
                ['add', 'ports[type eq "usb"].value', 'u0'],
            ],
            { ports: [{ type: 'usb', value: 'u0' }] },
        ],
        ['add of what is there', [['add', 'ports[type eq "wan"].speed', 1000]], {}],
        ['add of null', [['add', 'ports[type eq "wan"].speed', null]], {}],
        ['replace by null removes', [['replace', 'ports[type eq "wan"]', null]], { ports: [lan()] }],
        [
            'a value that loses its last sub-attribute is gone',
            [
                ['remove', 'wires.from'],
                ['remove', 'wires[to eq "b"].to'],
            ],
            { wires: [] },
        ],
    ])
})

describe('RFC 7644 3.5.2 and table 9: value filters that find nothing', () => {
    const cases: [Operation, string][] = [
        [['replace', 'ports[type eq "x"]', { value: 'v' }], 'noTarget'],
        [['replace', 'ports[type eq "x"].speed', 5], 'noTarget'],
        [['replace', 'ports[type eq "x"]', null], 'noTarget'],
        [['remove', 'ports[type eq "x"]'], 'noTarget'],
        [['remove', 'ports[type eq "x"].speed'], 'noTarget'],
        [['add', 'ports[type ne "lan" and type ne "wan"].value', 'v'], 'noTarget'],
        [['add', 'ports[type eq "x" or type eq "y"].value', 'v'], 'noTarget'],
        [['add', 'ports[type eq "x" and type eq "y"].value', 'v'], 'noTarget'],
        [['add', 'ports[type eq "x" and since eq null].value', 'v'], 'noTarget'],
        [['add', 'ports[speed eq 1.5].value', 'v'], 'invalidValue'],
        [['replace', 'users[value eq "u9"].type', 'x'], 'noTarget'],
    ]
    cases.forEach(([operation, scimType]) =>
        it(`${JSON.stringify(operation)} is ${scimType}`, () =>
            assertRefused(() => patched([operation]), 400, scimType as 'noTarget', /^operation 1: (ports|users)/)),
    )

    it('a resource that is not in the list need not be taken out', () => {
        assert.deepEqual(patched([['remove', 'users[value eq "u9"]']]), {})
        assert.deepEqual(patched([['remove', 'users', [{ value: 'u9' }]]]), {})
    })
})

describe('RFC 7644 3.5.2 and table 9: filters in paths that do not fit', () => {
    const cases: [string, 'invalidFilter' | 'invalidPath'][] = [
        ['ports[kind eq "x"]', 'invalidFilter'],
        ['ports[primary gt true]', 'invalidFilter'],
        ['ports[speed eq "fast"]', 'invalidFilter'],
        ['ports[speed co 1]', 'invalidFilter'],
        ['ports[since gt "yesterday"]', 'invalidFilter'],
        ['ports[type eq lan]', 'invalidFilter'],
        ['ports[type]', 'invalidFilter'],
        ['ports[type eq "lan"', 'invalidPath'],
        ['ports[type eq "lan"].', 'invalidPath'],
        ['hostName[value eq "x"]', 'invalidPath'],
        ['tags[value eq "red"]', 'invalidPath'],
        ['place[row eq "R1"]', 'invalidPath'],
        [`${RACK_URN}:keeper[value eq "k1"].value`, 'invalidPath'],
    ]
    cases.forEach(([path, scimType]) => {
        for (const op of ['add', 'replace', 'remove']) {
            it(`${op} ${path} is ${scimType}`, () =>
                assertRefused(() => patched([[op, path, { value: 'v' }]]), 400, scimType, /^operation 1: /))
        }
    })
})

describe('RFC 7644 3.5.2: primary true makes the others false', () => {
    const added: JsonValue = { value: 'eth2', primary: true }
    table([
        ['added', [['add', 'ports', [added]]], { ports: [notPrimary, wan(), added] }],
        ['added without a path', [['add', undefined, { ports: [added] }]], { ports: [notPrimary, wan(), added] }],
        [
            'added to a value that is there',
            [['add', 'ports', { value: 'ETH1', primary: true }]],
            { ports: [notPrimary, { ...wan(), value: 'ETH1', primary: true }] },
        ],
        [
            'set on what a filter picks',
            [['replace', 'ports[type eq "wan"].primary', true]],
            { ports: [notPrimary, { ...wan(), primary: true }] },
        ],
        [
            'set on all: the first one keeps it',
            [['add', 'ports.primary', true]],
            { ports: [lan(), { ...wan(), primary: false }] },
        ],
        [
            'in a value made for a filter',
            [['add', 'ports[type eq "x" and primary eq true].value', 'p']],
            { ports: [notPrimary, wan(), { type: 'x', primary: true, value: 'p' }] },
        ],
        [
            'in a value that takes the place of another',
            [['replace', 'ports[type eq "wan"]', { value: 'p', primary: true }]],
            { ports: [notPrimary, { type: 'wan', value: 'p', primary: true }] },
        ],
        [
            'twice in a new list: the first one keeps it',
            [['replace', 'ports', [added, { value: 'b', primary: true }]]],
            { ports: [added, { value: 'b', primary: false }] },
        ],
        [
            'one operation after the other',
            [
                ['replace', 'ports[type eq "wan"].primary', true],
                ['replace', 'ports[type eq "lan"].primary', true],
            ],
            { ports: [lan(), { ...wan(), primary: false }] },
        ],
        [
            'false changes nothing elsewhere',
            [['add', 'ports[type eq "wan"].primary', false]],
            {
                ports: [lan(), { ...wan(), primary: false }],
            },
        ],
    ])
})
