import assert from 'node:assert/strict'
import { allPages, listings, type Search } from './listing.ts'
import { memory, person, refused } from './memory-stores.ts'

/** Seven people: titles are given to every second, in reverse. */
function setUp() {
    const state = memory()
    state.people.clear()
    'abcdefg'.split('').forEach((id, index) => add(id, index % 2 === 0 ? `T${9 - index}` : ''))
    function add(id: string, title: string, created = `2026-01-01 00:00:00`): void {
        person(state, id, { user_name: id, title, sys_created_on: created })
    }
    const lists = listings(state)
    return { state, lists, add, users: lists.users, remove: (id: string) => state.people.delete(id) }
}

/** The same lists, once out of the database and once, because of the filter, out of memory. */
const PATHS: [string, string][] = [
    ['in the database', ''],
    ['in memory', 'not (userName eq "x")'],
]

for (const [where, filter] of PATHS) {
    describe(`cursor paging ${where} (RFC 9865)`, () => {
        const first: Search = { filter, cursor: '', count: 3 }

        it('has a cursor on every page but the last', () => {
            const { users } = setUp()
            for (const [count, pages] of [
                [1, 7],
                [3, 3],
                [6, 2],
                [7, 1],
                [500, 1],
            ] as const) {
                const found = allPages((cursor) => users({ filter, cursor, count }))
                assert.equal(found.length, pages)
                assert.ok(found.every(({ total }) => total === 7))
                assert.equal(found.flatMap(({ names }) => names).join(''), 'abcdefg')
            }
        })

        it('an empty list has none', () => {
            const { users } = setUp()
            const nobody = filter === '' ? 'active eq false' : 'userName eq "nobody"'
            assert.deepEqual(users({ filter: nobody, cursor: '', count: 3 }), { names: [], total: 0 })
        })

        it('the size of a page may change on the way', () => {
            const { users } = setUp()
            const { nextCursor } = users(first)
            assert.deepEqual(users({ filter, cursor: nextCursor, count: 4 }), { names: ['d', 'e', 'f', 'g'], total: 7 })
        })

        it('count=0 stands still: the total, and where to go on', () => {
            const { users } = setUp()
            const nothing = users({ ...first, count: 0 })
            assert.deepEqual([nothing.names, nothing.total], [[], 7])
            assert.equal(users({ ...first, cursor: nothing.nextCursor }).names.join(''), 'abc')
            const { nextCursor } = users(first)
            const still = users({ filter, cursor: nextCursor, count: 0 })
            assert.equal(users({ ...first, cursor: still.nextCursor }).names.join(''), 'def')
        })

        it('shows nobody twice and leaves nobody out when people come and go between pages', () => {
            const { users, add, remove } = setUp()
            const { nextCursor } = users(first)
            remove('a')
            add('aa', '')
            remove('e')
            add('cc', '')
            add('h', '')
            const rest = users({ filter, cursor: nextCursor, count: 100 })
            assert.equal(rest.names.join(), 'cc,d,f,g,h')
        })

        it('goes on when the person it stands at is gone', () => {
            const { users, remove } = setUp()
            const { nextCursor } = users(first)
            remove('c')
            assert.equal(users({ ...first, cursor: nextCursor }).names.join(''), 'def')
        })

        it('is over when all that were left are gone', () => {
            const { users, remove } = setUp()
            const { nextCursor } = users(first)
            'defg'.split('').forEach(remove)
            assert.deepEqual(users({ ...first, cursor: nextCursor }), { names: [], total: 3 })
        })

        it('refuses a cursor of another query with 400 invalidCursor', () => {
            const { users, lists } = setUp()
            const { nextCursor: cursor } = users(first)
            const others: Search[] = [
                { ...first, filter: 'userName sw "a"', cursor },
                { ...first, sortBy: 'title', cursor },
                { ...first, sortBy: 'title', sortOrder: 'descending', cursor },
            ]
            for (const other of others) {
                assert.deepEqual(
                    refused(() => users(other)),
                    [400, 'invalidCursor'],
                )
            }
            assert.deepEqual(
                refused(() => lists.groups({ filter: filter.replace('userName', 'displayName'), cursor })),
                [400, 'invalidCursor'],
            )
            assert.deepEqual(
                refused(() => lists.everything({ filter, cursor })),
                [400, 'invalidCursor'],
            )
        })

        it('refuses a cursor of the other order', () => {
            const { users } = setUp()
            const { nextCursor } = users({ ...first, sortBy: 'title', sortOrder: 'ascending' })
            const other: Search = { ...first, cursor: nextCursor, sortBy: 'title', sortOrder: 'descending' }
            assert.deepEqual(
                refused(() => users(other)),
                [400, 'invalidCursor'],
            )
        })

        it('refuses what was never a cursor', () => {
            const { users } = setUp()
            for (const cursor of [
                'x',
                ' ',
                'MA',
                '0'.repeat(16),
                'ü',
                `${users(first).nextCursor!.slice(0, -4)}AAAA`,
            ]) {
                assert.deepEqual(
                    refused(() => users({ ...first, cursor })),
                    [400, 'invalidCursor'],
                )
            }
        })

        it('crosses from those with a value to those without (RFC 7644 section 3.4.2.3)', () => {
            const { users, add } = setUp()
            const sorted: Search = { filter, sortBy: 'title', count: 3 }
            const page = users({ ...sorted, cursor: '' })
            assert.equal(page.names.join(''), 'gec')
            add('aa', 'T1')
            add('hh', 'T95')
            const next = users({ ...sorted, cursor: page.nextCursor })
            assert.equal(next.names.join(), 'a,hh,b')
            assert.equal(users({ ...sorted, cursor: next.nextCursor }).names.join(), 'd,f')
        })

        it('and back when descending', () => {
            const { users } = setUp()
            const sorted: Search = { filter, sortBy: 'title', sortOrder: 'descending', count: 2 }
            const pages = allPages((cursor) => users({ ...sorted, cursor }))
            assert.equal(pages.map(({ names }) => names.join('')).join(), 'bd,fa,ce,g')
        })

        it('holds names in any script', () => {
            const { users, add } = setUp()
            add('v', 'Ünï 日本 😀')
            add('w', 'Ünï 日本 😀')
            const pages = allPages((cursor) => users({ filter, sortBy: 'title', cursor, count: 1 }))
            assert.equal(pages.flatMap(({ names }) => names).join(''), 'gecavwbdf')
        })
    })
}

describe('cursor paging: from one way to the other', () => {
    it('goes on when a list came to fit into memory, and starts again when it outgrew it: 400 invalidCursor', () => {
        const { state, users } = setUp()
        for (const [id, fields] of state.people) state.people.set(id, { ...fields, title: 'T' })
        const search: Search = { filter: 'title eq "t"', count: 2 }
        const { nextCursor } = users({ ...search, cursor: '', candidateLimit: 7 })
        assert.equal(users({ ...search, cursor: nextCursor, candidateLimit: 7 }).names.join(''), 'cd')
        assert.deepEqual(
            refused(() => users({ ...search, cursor: nextCursor, candidateLimit: 6 })),
            [400, 'invalidCursor'],
        )
        const grown = users({ ...search, cursor: '', candidateLimit: 6 })
        assert.equal(users({ ...search, cursor: grown.nextCursor, candidateLimit: 7 }).names.join(''), 'cd')
    })
})
