import assert from 'node:assert/strict'
import { beginningOf, hasUnpairedSurrogate, memberOf, sameJson } from '../../src/server/scim/json.ts'
import type { JsonValue } from '../../src/server/scim/resource.ts'
import { assertRefused } from './fixtures.ts'

describe('RFC 7643 2.1 memberOf', () => {
    it('finds a member in any letter case', () => {
        assert.equal(memberOf({ OPERATIONS: 1 }, 'Operations'), 1)
        assert.equal(memberOf({ a: null }, 'A'), null)
        assert.equal(memberOf({}, 'toString'), undefined)
    })

    it('refuses two spellings of one name', () =>
        assertRefused(() => memberOf({ path: 'a', Path: 'b' }, 'path'), 400, 'invalidSyntax', /^path is given twice/))
})

describe('sameJson', () => {
    const cases: [JsonValue | undefined, JsonValue | undefined, boolean][] = [
        [1, 1, true],
        [1, '1', false],
        ['a', 'A', false],
        [null, undefined, true],
        [null, '', false],
        [[], {}, false],
        [[1, 2], [1, 2], true],
        [[1, 2], [2, 1], false],
        [[1], [1, null], false],
        [{ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2 }], a: 1 }, true],
        [{ a: 1, b: null }, { a: 1 }, true],
        [{ a: 1 }, { a: 1, b: 2 }, false],
        [{ toString: null }, {}, true],
        [JSON.parse('{"__proto__":1}') as JsonValue, {}, false],
    ]
    cases.forEach(([left, right, expected]) =>
        it(`${JSON.stringify(left) ?? 'undefined'} and ${JSON.stringify(right) ?? 'undefined'}`, () => {
            assert.equal(sameJson(left, right), expected)
            assert.equal(sameJson(right, left), expected)
        }),
    )
})

describe('texts of whole characters', () => {
    it('finds halves of surrogate pairs', () => {
        assert.deepEqual(['', 'a', '😀', 'a😀b'].filter(hasUnpairedSurrogate), [])
        for (const text of ['\ud83d', '\ude00', 'a\ud83d', '\ud83da', '\ude00\ud83d', '😀\ud83d']) {
            assert.ok(hasUnpairedSurrogate(text), JSON.stringify(text))
        }
    })

    it('cuts between characters', () => {
        assert.deepEqual(
            [0, 1, 2, 3, 4, 9].map((length) => beginningOf('a😀b', length)),
            ['', 'a', 'a', 'a😀', 'a😀b', 'a😀b'],
        )
    })
})
