import assert from 'node:assert/strict'
import { allPages, listings, type Search } from './listing.ts'
import { member } from './memory-groups.ts'
import { memory, person, refused } from './memory-stores.ts'

/** Three people and three groups. */
function setUp() {
    const state = memory()
    state.people.clear()
    const created = (day: number) => ({ sys_created_on: `2026-01-0${day} 00:00:00` })
    person(state, 'u1', { user_name: 'ann', title: 'Lead', first_name: 'Ann', ...created(1) })
    person(state, 'u2', { user_name: 'bob', active: 'false', first_name: 'Zoe', ...created(3) })
    person(state, 'u3', { user_name: 'cyd', title: 'Clerk', first_name: 'Mel', ...created(5) })
    state.groups.set('g1', { name: 'Risk', x_scim_okta_external_id: 'lead', ...created(2) })
    state.groups.set('g2', { name: 'Audit', description: 'Lead', ...created(4) })
    state.groups.set('g3', { name: 'Nora', ...created(6) })
    state.groups.set('g4', { name: 'Retired', x_scim_okta_retired_at: '2026-01-01 00:00:00', ...created(7) })
    member(state, 'g1', 'u1')
    return { state, ...listings(state) }
}

const names = (search: Search) => setUp().everything(search).names.join()

describe('search over all resource types (RFC 7644 section 3.4.2.1)', () => {
    const filters: [string, string][] = [
        ['', 'ann,bob,cyd,Risk,Audit,Nora'],
        ['title eq "lead"', 'ann'],
        ['not (title eq "lead")', 'bob,cyd,Risk,Audit,Nora'],
        ['title ne "lead"', 'bob,cyd,Risk,Audit,Nora'],
        ['title pr', 'ann,cyd'],
        ['title eq null', 'bob,Risk,Audit,Nora'],
        ['active eq false', 'bob'],
        ['not (active eq true)', 'bob,Risk,Audit,Nora'],
        ['members eq "u1"', 'Risk'],
        ['members[value eq "u1"] or userName eq "cyd"', 'cyd,Risk'],
        ['displayName sw "A"', 'ann,Audit'],
        ['userName pr and displayName pr', 'ann,bob,cyd'],
        ['id eq "g2" or id eq "u2"', 'bob,Audit'],
        ['meta.created gt "2026-01-03T00:00:00Z"', 'cyd,Audit,Nora'],
        ['urn:ietf:params:scim:schemas:extension:servicenow:2.0:Group:description eq "lead"', 'Audit'],
        ['urn:ietf:params:scim:schemas:core:2.0:User:displayName pr', 'ann,bob,cyd'],
        ['externalId eq "lead" and title pr', ''],
    ]
    for (const [filter, expected] of filters) {
        it(`${filter || 'no filter'} → ${expected}`, () => {
            const { everything } = setUp()
            const found = everything({ filter })
            assert.deepEqual([found.names.join(), found.total], [expected, found.names.length])
            for (let count = 1; count <= 7; count++) {
                const byCursor = allPages((cursor) => everything({ filter, cursor, count }))
                assert.equal(byCursor.flatMap((page) => page.names).join(), expected)
                assert.equal(byCursor.length, Math.max(1, Math.ceil(found.total / count)))
                assert.ok(byCursor.every(({ total }) => total === found.total))
                const byIndex: (string | undefined)[] = []
                for (let startIndex = 1; startIndex <= found.total; startIndex += count) {
                    const page = everything({ filter, startIndex, count })
                    byIndex.push(...page.names)
                    assert.equal(page.total, found.total)
                }
                assert.equal(byIndex.join(), expected)
            }
        })
    }

    it('count=0 answers the total alone', () => {
        assert.deepEqual(setUp().everything({ count: 0 }), { names: [], total: 6 })
        assert.deepEqual(setUp().everything({ startIndex: 7, count: 5 }), { names: [], total: 6 })
    })

    it('count=0 by cursor stands still, in either list', () => {
        const { everything } = setUp()
        const start = everything({ cursor: '', count: 0 })
        assert.deepEqual([start.names, start.total], [[], 6])
        const four = everything({ cursor: start.nextCursor, count: 4 })
        assert.equal(four.names.join(), 'ann,bob,cyd,Risk')
        const still = everything({ cursor: four.nextCursor, count: 0 })
        assert.equal(everything({ cursor: still.nextCursor, count: 4 }).names.join(), 'Audit,Nora')
    })

    it('a type that the filter rules out is not asked', () => {
        const { everything, reads } = setUp()
        everything({ filter: 'userName eq "ann"' })
        assert.deepEqual(reads, ['window 0+101'])
    })

    for (const filter of ['shoeSize eq 1', 'userName pr and shoeSize pr', 'not (shoeSize pr)', 'shoes[size eq 1]']) {
        it(`an attribute no type has is refused with 400 invalidFilter: ${filter}`, () => {
            assert.deepEqual(
                refused(() => names({ filter })),
                [400, 'invalidFilter'],
            )
        })
    }

    for (const filter of ['active eq "yes"', 'emails[shoeSize eq 1]', 'active gt true']) {
        it(`what the type that has it cannot compare too: ${filter}`, () => {
            assert.deepEqual(
                refused(() => names({ filter })),
                [400, 'invalidFilter'],
            )
        })
    }
})

describe('search over all resource types: one order', () => {
    const orders: [string, string, string][] = [
        ['displayName', 'ann,Audit,cyd,Nora,Risk,bob', 'bob,Risk,Nora,cyd,Audit,ann'],
        ['meta.created', 'ann,Risk,bob,Audit,cyd,Nora', 'Nora,cyd,Audit,bob,Risk,ann'],
        ['title', 'cyd,ann,Risk,Audit,Nora,bob', 'Risk,Audit,Nora,bob,ann,cyd'],
        ['members', 'Risk,Audit,Nora,ann,bob,cyd', 'Audit,Nora,ann,bob,cyd,Risk'],
        ['id', 'Risk,Audit,Nora,ann,bob,cyd', 'cyd,bob,ann,Nora,Audit,Risk'],
    ]
    for (const [sortBy, ascending, descending] of orders) {
        it(`by ${sortBy}, an attribute a type lacks counting as no value`, () => {
            const { everything } = setUp()
            for (const [sortOrder, expected] of [
                ['ascending', ascending],
                ['descending', descending],
            ] as const) {
                assert.equal(everything({ sortBy, sortOrder }).names.join(), expected)
                for (let count = 1; count <= 7; count++) {
                    const pages = allPages((cursor) => everything({ sortBy, sortOrder, cursor, count }))
                    assert.equal(pages.flatMap((page) => page.names).join(), expected)
                    assert.ok(pages.every(({ total }) => total === 6))
                }
                const middle = everything({ sortBy, sortOrder, startIndex: 3, count: 2 })
                assert.deepEqual([middle.names.join(), middle.total], [expected.split(',').slice(2, 4).join(), 6])
            }
        })
    }

    it('with a filter', () => {
        assert.equal(names({ sortBy: 'displayName', filter: 'not (title pr)' }), 'Audit,Nora,Risk,bob')
        assert.equal(names({ sortBy: 'displayName', filter: 'title pr' }), 'ann,cyd')
    })

    it('by what no type has, or what has no order: 400 invalidPath', () => {
        for (const sortBy of ['shoeSize', 'addresses', 'meta']) {
            assert.deepEqual(
                refused(() => names({ sortBy })),
                [400, 'invalidPath'],
            )
        }
    })

    it('over more than may be looked at: 400 tooMany, also in sum', () => {
        const sorted: Search = { sortBy: 'displayName' }
        assert.equal(names({ ...sorted, candidateLimit: 6 }).split(',').length, 6)
        for (const candidateLimit of [5, 3, 2]) {
            assert.deepEqual(
                refused(() => names({ ...sorted, candidateLimit })),
                [400, 'tooMany'],
            )
        }
    })

    it('a cursor belongs to its order and filter', () => {
        const { everything } = setUp()
        const { nextCursor: cursor } = everything({ sortBy: 'displayName', cursor: '', count: 2 })
        for (const search of [{}, { sortBy: 'title' }, { sortBy: 'displayName', filter: 'id pr' }]) {
            assert.deepEqual(
                refused(() => everything({ ...search, cursor, count: 2 })),
                [400, 'invalidCursor'],
            )
        }
    })
})
