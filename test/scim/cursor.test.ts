import assert from 'node:assert/strict'
import fc from 'fast-check'
import { decodeCursor, encodeCursor } from '../../src/server/scim/cursor.ts'
import type { JsonValue } from '../../src/server/scim/resource.ts'
import { assertRefused } from './fixtures.ts'

const QUERY = '["User",null]'
const invalid = (cursor: string, query = QUERY) =>
    assertRefused(() => decodeCursor(cursor, query), 400, 'invalidCursor')

describe('RFC 9865 2 cursors', () => {
    const positions: [string, JsonValue[]][] = [
        ['nothing', []],
        ['null', [0, null, null]],
        ['text', [0, 'Ito', '6816f79cc0a8016401c5a33be04be441']],
        ['numbers', [1, -7.5, 1e21]],
        ['letters of two, three and four bytes', ['é', '日本', '😀𝒜', '\u0000\u001f\u007f\u2028']],
        ['quotes and escapes', ['"a\\b"', '%41', '%', '+', '/', '=']],
        ['half of a surrogate pair', ['\ud83d']],
        ['a cursor within', [1, encodeCursor([0, 'x'], 'inner')]],
        ['nested values', [{ a: [1, { b: true }] }, false]],
    ]
    for (const [name, position] of positions) {
        it(`holds ${name}, in unreserved characters`, () => {
            const cursor = encodeCursor(position, QUERY)
            assert.match(cursor, /^[A-Za-z0-9_-]+$/)
            assert.deepEqual(decodeCursor(cursor, QUERY), position)
        })
    }

    it('holds any text of any length', () => {
        fc.assert(
            fc.property(fc.array(fc.string({ unit: 'binary' })), (position) => {
                assert.deepEqual(decodeCursor(encodeCursor(position, QUERY), QUERY), position)
            }),
        )
    })

    it('is the same for the same position, so that a page can be asked for again', () => {
        assert.equal(encodeCursor([0, 'a'], QUERY), encodeCursor([0, 'a'], QUERY))
        assert.notEqual(encodeCursor([0, 'a'], QUERY), encodeCursor([0, 'b'], QUERY))
    })

    it('of another query is refused', () => {
        const cursor = encodeCursor([0, 'a'], QUERY)
        for (const query of ['', '["Group",null]', `${QUERY} `, `${QUERY}\n[0,"a"]`]) invalid(cursor, query)
    })

    it('leads nowhere else, whichever character is changed', () => {
        const position = [0, 'Ito é', '6816f79cc0a8016401c5a33be04be441']
        const cursor = encodeCursor(position, QUERY)
        let unnoticed = 0
        for (let index = 0; index < cursor.length; index++) {
            for (const digit of 'AZaz09-_=+% é') {
                if (digit === cursor[index]) continue
                const changed = cursor.slice(0, index) + digit + cursor.slice(index + 1)
                let decoded: JsonValue[] | undefined
                try {
                    decoded = decodeCursor(changed, QUERY)
                } catch {
                    continue
                }
                // The last digit has bits that stand for nothing.
                assert.deepEqual([index, decoded], [cursor.length - 1, position])
                unnoticed++
            }
        }
        assert.ok(unnoticed < 13)
    })

    it('damaged, or never one, is refused with 400 invalidCursor', () => {
        const cursor = encodeCursor([0, 'a'], QUERY)
        invalid('')
        invalid(' ')
        invalid('x')
        invalid('null')
        invalid(cursor.slice(0, 16))
        invalid(cursor.slice(0, -2))
        invalid(cursor.slice(1))
        invalid(cursor.toUpperCase())
        invalid(` ${cursor}`)
        invalid(`${cursor}AAAA`)
        invalid(`${cursor}==`)
        invalid(`${'0'.repeat(16)}_w`)
        invalid(cursor + 'A'.repeat(5000))
    })
})
