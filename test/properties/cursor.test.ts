/** Cursors (RFC 9865) hold any position, and none that was touched is taken. */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { decodeCursor, encodeCursor } from '../../src/server/scim/cursor.ts'
import type { JsonValue } from '../../src/server/scim/resource.ts'
import { assertRefused } from '../scim/fixtures.ts'
import { anyJson, noise } from './fuzz-texts.ts'
import { repeatable } from './repeatable.ts'

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'

/** What a cursor may hold: anything that JSON gives back as it was. */
const position: Arbitrary<JsonValue[]> = fc
    .array(
        fc.oneof(anyJson, fc.string({ unit: 'binary', maxLength: 20 }), fc.string({ minLength: 900, maxLength: 1000 })),
        {
            maxLength: 3,
        },
    )
    .map((values) => JSON.parse(JSON.stringify(values)) as JsonValue[])
    .filter((values) => JSON.stringify(values).length < 2000)

const query = fc.oneof(fc.constant(''), noise)

describe('properties: RFC 9865 cursors', () => {
    it('give back the position they were made of, in unreserved characters', () => {
        const property = fc.property(position, query, (values, asked) => {
            const cursor = encodeCursor(values, asked)
            assert.match(cursor, /^[A-Za-z0-9._~-]+$/)
            assert.deepEqual(decodeCursor(cursor, asked), values)
        })
        fc.assert(property, repeatable(500))
    })

    it('are refused when one character is another, is missing or is too many', () => {
        const property = fc.property(
            position,
            query,
            fc.nat(),
            fc.constantFrom(...ALPHABET, '=', 'é', ' '),
            (values, asked, at, char) => {
                const cursor = encodeCursor(values, asked)
                const place = at % cursor.length
                const touched = [
                    cursor.slice(0, place) + char + cursor.slice(place + 1),
                    cursor.slice(0, -1) + char,
                    cursor.slice(0, place) + cursor.slice(place + 1),
                    cursor.slice(0, place) + char + cursor.slice(place),
                    cursor + char,
                ]
                for (const each of touched.filter((made) => made !== cursor)) {
                    assertRefused(() => decodeCursor(each, asked), 400, 'invalidCursor')
                }
            },
        )
        fc.assert(property, repeatable(300))
    })

    it('are refused for another query', () => {
        const property = fc.property(position, query, query, (values, asked, other) => {
            fc.pre(asked !== other)
            assertRefused(() => decodeCursor(encodeCursor(values, asked), other), 400, 'invalidCursor')
        })
        fc.assert(property, repeatable(200))
    })

    it('are refused when they are noise', () => {
        const property = fc.property(fc.oneof(noise, fc.string({ unit: fc.constantFrom(...ALPHABET) })), (text) => {
            assertRefused(() => decodeCursor(text, ''), 400, 'invalidCursor')
        })
        fc.assert(property, repeatable(300))
    })
})
