import assert from 'node:assert/strict'
import { listResponse, parsePaging } from '../../src/server/scim/list.ts'
import { LIST_URN } from '../../src/server/scim/schema/urns.ts'
import { assertRefused } from './fixtures.ts'

const limits = { defaultCount: 50, maxCount: 200 }

describe('RFC 7644 3.4.2.4 parsePaging', () => {
    const cases: [string | undefined, string | undefined, number, number][] = [
        [undefined, undefined, 1, 50],
        ['', '', 1, 50],
        ['1', '2', 1, 2],
        ['101', '100', 101, 100],
        ['0', '0', 1, 0],
        ['-5', '-5', 1, 0],
        ['+3', '+4', 3, 4],
        [' 7 ', ' 8 ', 7, 8],
        ['007', '008', 7, 8],
        ['1', '201', 1, 200],
        ['1', '999999999999999999999', 1, 200],
        ['999999999999999999999', '1', Number.MAX_SAFE_INTEGER, 1],
        ['-999999999999999999999', '-999999999999999999999', 1, 0],
    ]
    cases.forEach(([startIndex, count, first, many]) =>
        it(`startIndex=${String(startIndex)} count=${String(count)}`, () =>
            assert.deepEqual(parsePaging({ startIndex, count }, limits), {
                by: 'index',
                startIndex: first,
                count: many,
            })),
    )

    for (const text of ['abc', '1.5', '1e3', '0x10', '1,2', '1 2', '--1', 'NaN', 'Infinity', '١', 'null']) {
        it(`refuses ${text}`, () => {
            assertRefused(() => parsePaging({ startIndex: text }, limits), 400, 'invalidValue', /^startIndex/)
            assertRefused(() => parsePaging({ count: text }, limits), 400, 'invalidValue', /^count/)
        })
    }
})

describe('RFC 9865 2 parsePaging by cursor', () => {
    const cases: [string, string | undefined, string | undefined, number][] = [
        ['', undefined, undefined, 50],
        ['abc', '10', undefined, 10],
        ['abc', '0', '', 0],
        ['abc', '-1', ' ', 0],
        [' ', '201', undefined, 200],
    ]
    cases.forEach(([cursor, count, startIndex, many]) =>
        it(`cursor="${cursor}" count=${String(count)}`, () =>
            assert.deepEqual(parsePaging({ cursor, count, startIndex }, limits), {
                by: 'cursor',
                cursor,
                count: many,
            })),
    )

    it('refuses both cursor and startIndex', () => {
        for (const cursor of ['', 'abc']) {
            for (const startIndex of ['1', '0', '7']) {
                assertRefused(() => parsePaging({ cursor, startIndex }, limits), 400, 'invalidValue', /not by both/)
            }
        }
    })
})

describe('RFC 7644 3.4.2 listResponse', () => {
    const index = { by: 'index', startIndex: 11, count: 5 } as const
    const cursor = { by: 'cursor', cursor: '', count: 5 } as const

    it('counts in numbers', () => {
        assert.deepEqual(listResponse({ resources: [{ id: 'a' }, { id: 'b' }], total: 12 }, index), {
            schemas: [LIST_URN],
            totalResults: 12,
            startIndex: 11,
            itemsPerPage: 2,
            Resources: [{ id: 'a' }, { id: 'b' }],
        })
    })
    it('has an empty list past the end', () => {
        assert.deepEqual(listResponse({ resources: [], total: 12 }, { ...index, startIndex: 13 }), {
            schemas: [LIST_URN],
            totalResults: 12,
            startIndex: 13,
            itemsPerPage: 0,
            Resources: [],
        })
    })
    it('RFC 9865 2: by cursor it has no startIndex, and a nextCursor on every page but the last', () => {
        assert.deepEqual(listResponse({ resources: [{ id: 'a' }], total: 2, nextCursor: 'x' }, cursor), {
            schemas: [LIST_URN],
            totalResults: 2,
            itemsPerPage: 1,
            nextCursor: 'x',
            Resources: [{ id: 'a' }],
        })
        assert.deepEqual(listResponse({ resources: [{ id: 'b' }], total: 2 }, cursor), {
            schemas: [LIST_URN],
            totalResults: 2,
            itemsPerPage: 1,
            Resources: [{ id: 'b' }],
        })
    })
})
