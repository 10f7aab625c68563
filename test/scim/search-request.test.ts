import assert from 'node:assert/strict'
import { searchOfBody, searchOfQuery } from '../../src/server/scim/search-request.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { PATCH_URN, SEARCH_REQUEST_URN } from '../../src/server/scim/schema/urns.ts'
import { assertRefused } from './fixtures.ts'

const limits = { defaultCount: 50, maxCount: 200 }
const NOTHING = {
    paging: { by: 'index', startIndex: 1, count: 50 },
    projection: { mode: 'default', names: [] },
}

const byQuery = (query: Record<string, string>) => searchOfQuery((name) => query[name], limits)
const byBody = (members: JsonObject) => searchOfBody({ schemas: [SEARCH_REQUEST_URN], ...members }, limits)

/** The same search as query parameters and as a body. */
const SAME: [string, Record<string, string>, JsonObject][] = [
    ['nothing', {}, {}],
    ['filter', { filter: 'userName eq "a"' }, { filter: 'userName eq "a"' }],
    ['sort', { sortBy: 'userName', sortOrder: 'descending' }, { sortBy: 'userName', sortOrder: 'descending' }],
    ['paging', { startIndex: '11', count: '10' }, { startIndex: 11, count: 10 }],
    ['paging below 1', { startIndex: '-1', count: '-1' }, { startIndex: -1, count: -1 }],
    ['cursor', { cursor: '', count: '5' }, { cursor: '', count: 5 }],
    ['attributes', { attributes: 'userName,emails.value' }, { attributes: ['userName', 'emails.value'] }],
    ['excludedAttributes', { excludedAttributes: 'groups' }, { excludedAttributes: ['groups'] }],
    ['null for absent', {}, { filter: null, sortBy: null, startIndex: null, cursor: null, attributes: null }],
    ['empty lists for absent', {}, { attributes: [], excludedAttributes: [] }],
]

describe('RFC 7644 3.4.2 searchOfQuery and 3.4.3 searchOfBody', () => {
    for (const [name, query, body] of SAME) {
        it(`read the same: ${name}`, () => assert.deepEqual(byBody(body), byQuery(query)))
    }

    it('have defaults for everything', () => {
        assert.deepEqual(byQuery({}), NOTHING)
        assert.deepEqual(searchOfBody({}, limits), NOTHING)
    })

    it('read all of it', () => {
        const search = byBody({
            filter: 'userName eq "a"',
            sortBy: 'userName',
            sortOrder: 'descending',
            cursor: 'abc',
            count: 500,
            attributes: ['userName'],
            excludedAttributes: ['groups'],
        })
        assert.deepEqual(search, {
            filter: { kind: 'compare', path: { attribute: 'userName' }, operator: 'eq', value: 'a' },
            sort: { path: { attribute: 'userName' }, descending: true },
            paging: { by: 'cursor', cursor: 'abc', count: 200 },
            projection: { mode: 'only', names: [{ text: 'userName', path: { attribute: 'userName' } }] },
        })
    })

    it('read members of the body in any letter case (RFC 7643 2.1)', () => {
        const body = { SCHEMAS: [SEARCH_REQUEST_URN.toUpperCase()], FILTER: 'id pr', startindex: 3, Count: 1 }
        assert.deepEqual(searchOfBody(body, limits).paging, { by: 'index', startIndex: 3, count: 1 })
    })

    it('ignore members they do not know', () => assert.deepEqual(byBody({ shoeSize: 7, Operations: [] }), NOTHING))

    it('an empty filter is no filter to leave out: 400 invalidFilter', () => {
        assertRefused(() => byQuery({ filter: '' }), 400, 'invalidFilter')
        assertRefused(() => byBody({ filter: '' }), 400, 'invalidFilter')
    })
})

describe('RFC 7644 3.4.3 searchOfBody refuses', () => {
    const refused: [string, JsonValue, 'invalidSyntax' | 'invalidValue' | 'invalidFilter' | 'invalidPath'][] = [
        ['text', 'filter', 'invalidSyntax'],
        ['null', null, 'invalidSyntax'],
        ['a list', [{ schemas: [SEARCH_REQUEST_URN] }], 'invalidSyntax'],
        ['another schema', { schemas: [PATCH_URN] }, 'invalidSyntax'],
        ['schemas that are no list', { schemas: SEARCH_REQUEST_URN }, 'invalidSyntax'],
        ['a member given twice', { filter: 'id pr', FILTER: 'id pr' }, 'invalidSyntax'],
        ['a filter that is no text', { filter: { id: 1 } }, 'invalidValue'],
        ['a filter that is none', { filter: 'id' }, 'invalidFilter'],
        ['a sortBy that is no text', { sortBy: ['userName'] }, 'invalidValue'],
        ['a sortBy that is no path', { sortBy: 'a b' }, 'invalidPath'],
        ['another order', { sortBy: 'id', sortOrder: 'up' }, 'invalidValue'],
        ['an order that is no text', { sortBy: 'id', sortOrder: true }, 'invalidValue'],
        ['a startIndex as text', { startIndex: '1' }, 'invalidValue'],
        ['a count as text', { count: '1' }, 'invalidValue'],
        ['a count that is no whole number', { count: 1.5 }, 'invalidValue'],
        ['a startIndex beyond all numbers', { startIndex: 1e30 }, 'invalidValue'],
        ['a cursor that is no text', { cursor: 1 }, 'invalidValue'],
        ['cursor and startIndex', { cursor: '', startIndex: 1 }, 'invalidValue'],
        ['attributes as a number', { attributes: 7 }, 'invalidValue'],
        ['attributes that are no text', { attributes: ['userName', 1] }, 'invalidValue'],
        ['attributes that are no paths', { attributes: ['a b'] }, 'invalidPath'],
        ['excludedAttributes as an object', { excludedAttributes: { groups: true } }, 'invalidValue'],
    ]
    for (const [name, body, scimType] of refused) {
        it(`${name}: 400 ${scimType}`, () => assertRefused(() => searchOfBody(body, limits), 400, scimType))
    }
})
