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
            assert.deepEqual(parsePaging({ startIndex, count }, limits), { startIndex: first, count: many })),
    )

    for (const text of ['abc', '1.5', '1e3', '0x10', '1,2', '1 2', '--1', 'NaN', 'Infinity', '١', 'null']) {
        it(`refuses ${text}`, () => {
            assertRefused(() => parsePaging({ startIndex: text }, limits), 400, 'invalidValue', /^startIndex/)
            assertRefused(() => parsePaging({ count: text }, limits), 400, 'invalidValue', /^count/)
        })
    }
})

describe('RFC 7644 3.4.2 listResponse', () => {
    it('counts in numbers', () => {
        assert.deepEqual(listResponse([{ id: 'a' }, { id: 'b' }], 12, 11), {
            schemas: [LIST_URN],
            totalResults: 12,
            startIndex: 11,
            itemsPerPage: 2,
            Resources: [{ id: 'a' }, { id: 'b' }],
        })
    })
    it('has an empty list past the end', () => {
        assert.deepEqual(listResponse([], 12, 13), {
            schemas: [LIST_URN],
            totalResults: 12,
            startIndex: 13,
            itemsPerPage: 0,
            Resources: [],
        })
    })
})
