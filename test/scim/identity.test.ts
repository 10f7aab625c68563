import assert from 'node:assert/strict'
import { identityOf, indexValues } from '../../src/server/scim/identity.ts'
import type { Attribute } from '../../src/server/scim/attribute.ts'
import type { JsonValue } from '../../src/server/scim/resource.ts'
import { DEVICE_TYPE } from './device.ts'

function named(name: string): Attribute {
    return DEVICE_TYPE.schema.attributes.find((attribute) => attribute.name === name)!
}

/** Whether the two values are the same one, asked of an index. */
function same(attribute: Attribute, left: JsonValue, right: JsonValue): boolean {
    return indexValues(attribute, [left]).find(right) === 0
}

describe('RFC 7643 2.4 which values are the same', () => {
    const cases: [string, JsonValue, JsonValue, boolean][] = [
        ['tags', 'red', 'RED', true],
        ['tags', 'red', 'blue', false],
        ['tags', 'null', 'NULL', true],
        ['ports', { value: 'a' }, { value: 'A' }, true],
        ['ports', { value: 'a', type: 'x' }, { value: 'a', type: 'X' }, true],
        ['ports', { value: 'a', type: 'x' }, { value: 'a', type: 'y' }, false],
        ['ports', { value: 'a', type: 'x' }, { value: 'a' }, true],
        ['ports', { value: 'a' }, { value: 'a', type: 'x' }, true],
        ['ports', { value: 'a', type: null }, { value: 'a', type: 'x' }, true],
        ['ports', { value: 'a', speed: 1 }, { value: 'a', speed: 2 }, true],
        ['ports', { value: 'a' }, { value: 'b' }, false],
        ['ports', { value: 'a' }, { type: 'a' }, false],
        ['ports', { type: 'a', speed: 1 }, { type: 'A', speed: 1 }, true],
        ['ports', { type: 'a', speed: 1 }, { type: 'a', speed: 2 }, false],
        ['ports', { type: 'a', speed: 1 }, { type: 'a' }, false],
        ['wires', { from: 'a', to: 'b', primary: true }, { from: 'A', to: 'B' }, true],
        ['wires', { from: 'a', to: 'b' }, { from: 'b', to: 'a' }, false],
        ['users', { value: 'u1' }, { value: 'U1' }, false],
        ['users', { value: 'u1', type: 'User' }, { value: 'u1', type: 'Group' }, true],
    ]
    cases.forEach(([name, left, right, expected]) =>
        it(`${name}: ${JSON.stringify(left)} and ${JSON.stringify(right)}: ${String(expected)}`, () => {
            assert.equal(same(named(name), left, right), expected)
            assert.equal(same(named(name), right, left), expected)
        }),
    )

    it('tells texts from the keys made of them', () => {
        assert.notEqual(identityOf(named('ports'), { value: 'x' }).key, identityOf(named('ports'), { type: 'x' }).key)
        assert.notEqual(identityOf(named('tags'), '1').key, identityOf(named('tags'), 1).key)
    })
})

describe('RFC 7643 2.4 indexValues', () => {
    const ports = named('ports')
    const lan = { value: 'a', type: 'lan' }
    const wan = { value: 'a', type: 'wan' }
    const any = { value: 'a' }

    it('finds the first of several', () => {
        const index = indexValues(ports, [wan, any, lan, lan])
        assert.deepEqual([lan, wan, any, { value: 'b' }].map(index.find), [1, 0, 0, undefined])
    })

    it('finds what was appended, and hears when a value gets its type', () => {
        const index = indexValues(ports, [any])
        assert.equal(index.find(lan), 0)
        index.change(0, any, lan)
        assert.deepEqual([lan, wan, any].map(index.find), [0, undefined, 0])
        index.append(wan)
        assert.deepEqual([lan, wan, any].map(index.find), [0, 1, 0])
        index.change(1, wan, { ...wan, speed: 5 })
        assert.equal(index.find(wan), 1)
    })
})
