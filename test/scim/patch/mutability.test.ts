import assert from 'node:assert/strict'
import type { ScimType } from '../../../src/server/scim/error.ts'
import type { JsonObject, ScimResource } from '../../../src/server/scim/resource.ts'
import { device, DEVICE_TYPE, DEVICE_URN, lan, RACK_URN, wan } from '../device.ts'
import { assertRefused } from '../fixtures.ts'
import { changes, patch, type Operation } from './patching.ts'

function patched(operations: Operation[], before: ScimResource = device()): JsonObject {
    return changes(before, patch(operations, before, DEVICE_TYPE).resource)
}

function refused(operation: Operation, scimType: ScimType, detail: RegExp): void {
    it(`${JSON.stringify(operation)} is ${scimType}`, () =>
        assertRefused(() => patch([operation], device(), DEVICE_TYPE), 400, scimType, detail))
}

describe('RFC 7644 3.5.2 readOnly attributes', () => {
    const operations: Operation[] = [
        ['add', 'id', 'x'],
        ['replace', 'ID', 'x'],
        ['remove', 'id'],
        ['replace', 'schemas', []],
        ['add', 'schemas', [RACK_URN]],
        ['remove', 'schemas[value eq "x"]'],
        ['remove', 'meta'],
        ['replace', 'meta.version', 'W/"1"'],
        ['replace', `${DEVICE_URN}:meta.created`, '2026-01-01T00:00:00Z'],
        ['replace', 'place.label', 'x'],
        ['remove', 'place.label'],
        ['replace', 'ports[type eq "lan"].state', 'down'],
        ['replace', 'ports[type eq "none"].state', 'down'],
        ['remove', 'ports.state'],
        ['add', 'users[value eq "u1"].display', 'x'],
        ['add', `${RACK_URN}:keeper.name`, 'x'],
    ]
    operations.forEach((operation) => refused(operation, 'mutability', /read-only/))

    it('are left alone when a value names them among others', () => {
        const { resource, ignored } = patch(
            [
                ['replace', undefined, { id: 'x', meta: {}, place: { label: 'x', column: 5 } }],
                ['add', 'ports', { value: 'eth0', state: 'down' }],
                ['replace', RACK_URN, { keeper: { value: 'k2', name: 'x' } }],
            ],
            device(),
            DEVICE_TYPE,
        )
        assert.deepEqual(changes(device(), resource), {
            place: { row: 'R1', column: 5, code: 'K1', label: 'Row one' },
            [RACK_URN]: { shelf: 'top', height: 1.5, zone: 'Z1', keeper: { value: 'k2', name: 'Ken' } },
        })
        assert.deepEqual(ignored, ['id', 'meta', 'place.label', 'ports.state', `${RACK_URN}:keeper.name`])
    })

    it('are not made up by a filter that asks for them', () =>
        assertRefused(() => patched([['add', 'ports[state eq "new"].value', 'x']]), 400, 'noTarget'))
})

describe('RFC 7644 3.5.2 immutable attributes', () => {
    const bare: ScimResource = { hostName: 'x', place: { row: 'R1' }, ports: [{ value: 'p' }] }
    const first: [Operation, JsonObject][] = [
        [['add', 'serial', 'S9'], { serial: 'S9' }],
        [['replace', 'serial', 'S9'], { serial: 'S9' }],
        [['add', 'marks', ['m']], { marks: ['m'] }],
        [['replace', 'marks', ['m']], { marks: ['m'] }],
        [['replace', 'place.code', 'K'], { place: { row: 'R1', code: 'K' } }],
        [['add', 'place', { code: 'K' }], { place: { row: 'R1', code: 'K' } }],
        [['add', 'ports[value eq "p"].mac', 'aa'], { ports: [{ value: 'p', mac: 'aa' }] }],
        [['add', `${RACK_URN}:zone`, 'Z'], { [RACK_URN]: { zone: 'Z' } }],
    ]
    first.forEach(([operation, expected]) =>
        it(`take a first value: ${JSON.stringify(operation)}`, () =>
            assert.deepEqual(patched([operation], bare), expected)),
    )

    const same: Operation[] = [
        ['add', 'serial', 'S1'],
        ['replace', 'marks', ['m1']],
        ['add', 'marks', 'M1'],
        ['replace', 'place', { code: 'K1' }],
        ['replace', 'ports[type eq "lan"].mac', 'aa'],
        ['add', 'users', [{ value: 'u1', type: 'Group', $ref: '/Groups/u1' }]],
        ['replace', RACK_URN, { zone: 'Z1' }],
    ]
    same.forEach((operation) =>
        it(`take the value they have: ${JSON.stringify(operation)}`, () => assert.deepEqual(patched([operation]), {})),
    )

    const changing: Operation[] = [
        ['replace', 'serial', 's1'],
        ['remove', 'serial'],
        ['replace', 'serial', null],
        ['replace', 'serial', ''],
        ['replace', undefined, { serial: 'S2' }],
        ['add', 'marks', ['m2']],
        ['replace', 'marks', []],
        ['remove', 'marks'],
        ['remove', 'marks', ['m1']],
        ['replace', 'place.code', 'K2'],
        ['replace', 'place', { code: 'K2' }],
        ['replace', 'place', { code: null }],
        ['remove', 'place.code'],
        ['replace', 'ports[type eq "lan"].mac', 'bb'],
        ['add', 'ports[type eq "lan"]', { mac: 'bb' }],
        ['remove', 'ports[type eq "lan"].mac'],
        ['remove', 'ports.mac'],
        ['replace', 'users[value eq "u1"].value', 'u3'],
        ['replace', 'users[value eq "u1"].type', 'Group'],
        ['remove', 'users.value'],
        ['replace', `${RACK_URN}:zone`, 'Z2'],
        ['remove', RACK_URN],
    ]
    changing.forEach((operation) => refused(operation, 'mutability', /once it is set/))

    it('go with the value that holds them, and come with another', () => {
        assert.deepEqual(patched([['remove', 'ports[type eq "lan"]']]), { ports: [wan()] })
        assert.deepEqual(patched([['replace', 'users', [{ value: 'u9' }]]]), { users: [{ value: 'u9' }] })
        assert.deepEqual(patched([['replace', 'ports[type eq "lan"]', { value: 'p', mac: 'bb' }]]), {
            ports: [{ type: 'lan', value: 'p', mac: 'bb' }, wan()],
        })
        assert.deepEqual(patched([['add', 'ports', [{ value: 'eth0', mac: 'bb', speed: 1 }]]]), {
            ports: [{ ...lan(), speed: 1 }, wan()],
        })
    })
})

describe('RFC 7644 3.5.2.2 required attributes', () => {
    const removed: Operation[] = [
        ['remove', 'hostName'],
        ['replace', 'hostName', null],
        ['remove', 'names'],
        ['replace', 'names', []],
        ['replace', 'names', null],
        ['remove', 'names', ['ONE', 'two']],
        ['remove', 'place.row'],
        ['remove', 'ports.value'],
        ['remove', 'ports[type eq "lan"].value'],
        ['replace', 'ports[type eq "lan"].value', null],
    ]
    removed.forEach((operation) => refused(operation, 'mutability', /is required and cannot be removed/))

    const emptied: Operation[] = [
        ['replace', 'hostName', ''],
        ['replace', 'place.row', ' '],
        ['replace', 'place', { row: null }],
        ['replace', 'place', { row: '' }],
        ['replace', undefined, { place: { row: null } }],
        ['add', 'ports', [{ type: 'lan' }]],
        ['replace', 'ports', [{ value: 'x' }, { value: '' }]],
        ['add', 'ports[type eq "new"].speed', 5],
        ['replace', 'ports[type eq "lan"]', { speed: 5 }],
        ['replace', 'ports[type eq "lan"].value', ''],
    ]
    emptied.forEach((operation) => refused(operation, 'invalidValue', /(row|value|hostName) is required/))

    it('may come with a later operation', () => {
        const before: ScimResource = { hostName: 'x' }
        const operations: Operation[] = [
            ['add', 'place.column', 3],
            ['add', 'place.row', 'R'],
        ]
        assert.deepEqual(patched(operations, before), { place: { column: 3, row: 'R' } })
        assertRefused(() => patched(operations.slice(0, 1), before), 400, 'invalidValue', /^place\.row is required/)
    })

    it('are not asked of a value of which nothing is known', () => {
        const values: JsonObject[] = [{ unknown: 1 }, { label: 'x' }, {}]
        for (const value of values) {
            assert.deepEqual(patched([['add', 'place', value]], { hostName: 'x' }), {}, JSON.stringify(value))
        }
    })

    it('are not asked of what no operation touched', () =>
        assert.deepEqual(patched([['replace', 'asset', 'B']], { hostName: 'x', ports: [{}] }), { asset: 'B' }))

    it('a single one of several required values can go', () =>
        assert.deepEqual(patched([['remove', 'names', 'ONE']]), { names: ['two'] }))
})
