import assert from 'node:assert/strict'
import type { JsonValue } from '../../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused, ITEM_TYPE, maya } from '../fixtures.ts'
import { changes, patch, type Operation } from './patching.ts'

describe('RFC 7644 3.5.2 unknown, readOnly and required targets, wrong values', () => {
    it('names unknown explicit paths once and carries on', () => {
        const result = patch([
            ['add', 'shoeSize', 'x'],
            ['replace', 'shoeSize', 'y'],
            ['replace', 'urn:acme:2.0:User:level', 1],
            ['replace', 'name.nick', 'x'],
            ['replace', 'portraits[type eq "thumb"].value', 'secret'],
            ['replace', 'constructor', 'x'],
            ['replace', 'title', 'Lead'],
        ])
        assert.deepEqual(changes(maya(), result.resource), { title: 'Lead' })
        assert.deepEqual(result.ignored, [
            'shoeSize',
            'urn:acme:2.0:User:level',
            'name.nick',
            'portraits[…].value',
            'constructor',
        ])
    })

    const mutability: Operation[] = [
        ['replace', 'id', 'x'],
        ['add', 'groups', [{ value: 'g2' }]],
        ['replace', 'groups[value eq "g1"].display', 'x'],
        ['replace', 'META.LOCATION', 'x'],
        ['remove', `${USER_URN}:id`],
        ['remove', 'groups'],
        ['remove', 'groups[value eq "g1"]'],
        ['replace', 'meta.created', '2026-01-01T00:00:00Z'],
        ['replace', 'schemas', [USER_URN]],
        ['add', `${ENTERPRISE_USER_URN}:manager.$ref`, 'x'],
        ['remove', 'userName'],
        ['replace', 'userName', null],
        ['replace', undefined, { userName: null }],
    ]
    mutability.forEach((operation) =>
        it(`${operation[0]} ${operation[1] ?? 'without path'} is mutability`, () =>
            assertRefused(
                () => patch([operation]),
                400,
                'mutability',
                /^operation 1: .*(read-only|cannot be removed)/,
            )),
    )

    it('an immutable attribute can be set, and set again to the same, but not changed', () => {
        const set = patch([['add', 'serial', 'S1']], {}, ITEM_TYPE).resource
        assert.deepEqual(set, { serial: 'S1' })
        assert.deepEqual(patch([['replace', 'serial', 'S1']], set, ITEM_TYPE).resource, set)
        assertRefused(() => patch([['replace', 'serial', 'S2']], set, ITEM_TYPE), 400, 'mutability', /once it is set/)
        assertRefused(() => patch([['remove', 'serial']], set, ITEM_TYPE), 400, 'mutability')
    })

    const invalid: [Operation, RegExp][] = [
        [['replace', 'active', 'true'], /active must be true or false/],
        [['replace', 'active', 0], /active/],
        [['replace', 'title', 5], /title must be a string/],
        [['replace', 'title', ['x']], /title must be a string/],
        [['replace', 'name', 'Maya'], /name must be an object/],
        [['replace', 'name.givenName', {}], /name\.givenName must be a string/],
        [['add', 'emails', 'a@x'], /emails must be an object/],
        [['add', 'emails', [{ value: 1 }]], /emails\.value must be a string/],
        [['replace', 'emails[type eq "work"].primary', 'yes'], /emails\.primary/],
        [['replace', 'emails[type eq "work"]', 'x'], /emails must be an object/],
        [['replace', undefined, { active: 'banana' }], /active/],
        [['replace', undefined, { [ENTERPRISE_USER_URN]: [] }], /must be an object/],
        [['replace', `${ENTERPRISE_USER_URN}:manager`, 'm1'], /manager must be an object/],
        [['replace', 'title', '\ud83d'], /unpaired surrogate/],
        [['replace', 'userName', ''], /userName is required/],
        [['replace', 'userName', '  '], /userName is required/],
    ]
    invalid.forEach(([operation, detail]) =>
        it(`${JSON.stringify(operation)} is invalidValue`, () =>
            assertRefused(() => patch([operation]), 400, 'invalidValue', detail)),
    )

    it('a filter that does not fit its attribute', () => {
        assertRefused(() => patch([['remove', 'emails[kind eq "x"]']]), 400, 'invalidFilter', /kind/)
        assertRefused(() => patch([['remove', 'emails[primary gt true]']]), 400, 'invalidFilter', /primary/)
        assertRefused(() => patch([['remove', 'title[value eq "x"]']]), 400, 'invalidPath', /takes no filter/)
        assertRefused(() => patch([['remove', 'name[givenName eq "x"]']]), 400, 'invalidPath', /takes no filter/)
    })

    it('errors carry the number of the operation, and the resource given stays as it was', () => {
        const before = maya()
        const operations: Operation[] = [
            ['replace', 'title', 'Lead'],
            ['add', 'emails', [{ value: 'n' }]],
            ['replace', 'active', 'x'],
        ]
        assertRefused(() => patch(operations, before), 400, 'invalidValue', /^operation 3: active/)
        patch(operations.slice(0, 2), before)
        assert.deepEqual(before, maya())
    })

    it('leaves the prototype of objects alone', () => {
        const value = JSON.parse('{"__proto__":{"polluted":true},"name":{"__proto__":{"polluted":true}}}') as JsonValue
        const result = patch([['add', undefined, value]])
        assert.deepEqual(changes(maya(), result.resource), {})
        assert.deepEqual(result.ignored, ['__proto__', 'name.__proto__'])
        assert.equal(({} as { polluted?: boolean }).polluted, undefined)
    })
})
