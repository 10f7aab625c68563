import assert from 'node:assert/strict'
import { KEPT } from '../../src/server/provisioning/records.ts'
import { allPages, listings, type Search } from './listing.ts'
import { member } from './memory-groups.ts'
import { memory, person, refused } from './memory-stores.ts'

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** `id: title`; two have none, and two the same but for the letter case. */
const TITLES: Record<string, string> = { a: 'lead', b: '', c: 'Analyst', d: 'Lead', e: '', f: 'clerk' }

function setUp() {
    const state = memory()
    state.people.clear()
    Object.entries(TITLES).forEach(([id, title], index) =>
        person(state, id, {
            user_name: id,
            title,
            active: String(index % 2 === 0),
            employee_number: title && String(9 - index),
            email: title && `${title}@corp.example`,
            sys_created_on: `2026-01-0${9 - index} 00:00:00`,
            sys_updated_on: `2026-02-0${index + 1} 00:00:00`,
        }),
    )
    const { users, reads } = listings(state)
    const order = (search: Search) => users(search).names.join('')
    return { state, users, order, reads }
}

/** A filter that only the script can tell, so that the order is made in memory; it lets everybody through. */
const EVERYBODY = 'not (userName eq "x")'

describe('lists: sorting (RFC 7644 section 3.4.2.3)', () => {
    const cases: [string, string, string][] = [
        ['title', 'cfadbe', 'beadfc'],
        ['userName', 'abcdef', 'fedcba'],
        ['USERNAME', 'abcdef', 'fedcba'],
        ['id', 'abcdef', 'fedcba'],
        ['active', 'bdface', 'acebdf'],
        ['meta.created', 'fedcba', 'abcdef'],
        ['meta.lastModified', 'abcdef', 'fedcba'],
        ['emails', 'cfadbe', 'beadfc'],
        ['emails.value', 'cfadbe', 'beadfc'],
        [`${ENTERPRISE}:employeeNumber`, 'fdcabe', 'beacdf'],
        ['urn:ietf:params:scim:schemas:core:2.0:User:title', 'cfadbe', 'beadfc'],
        ['nickName', 'abcdef', 'abcdef'],
        [`${ENTERPRISE}:division`, 'abcdef', 'abcdef'],
    ]
    for (const [sortBy, ascending, descending] of cases) {
        it(`${sortBy}: no value last, or first when descending`, () => {
            const { order } = setUp()
            for (const filter of ['', EVERYBODY]) {
                assert.equal(order({ sortBy, filter }), ascending)
                assert.equal(order({ sortBy, sortOrder: 'ascending', filter }), ascending)
                assert.equal(order({ sortBy, sortOrder: 'Descending', filter }), descending)
            }
        })
    }

    it('is the same page by page, in the database and in memory', () => {
        for (const [sortBy, ascending, descending] of cases) {
            for (const [sortOrder, expected] of [
                ['ascending', ascending],
                ['descending', descending],
            ] as const) {
                for (const filter of ['', EVERYBODY]) {
                    const { users } = setUp()
                    for (let count = 1; count <= 7; count++) {
                        let joined = ''
                        for (let startIndex = 1; startIndex <= 6; startIndex += count) {
                            const page = users({ sortBy, sortOrder, filter, startIndex, count })
                            assert.equal(page.total, 6)
                            joined += page.names.join('')
                        }
                        assert.equal(joined, expected, `${sortBy} ${sortOrder}, ${count} at a time`)
                        const pages = allPages((cursor) => users({ sortBy, sortOrder, filter, cursor, count }))
                        assert.equal(pages.flatMap(({ names }) => names).join(''), expected)
                        assert.equal(pages.length, Math.ceil(6 / count))
                    }
                }
            }
        }
    })

    it('with a filter orders what matches', () => {
        const { order } = setUp()
        assert.equal(order({ sortBy: 'title', filter: 'active eq true' }), 'cae')
        assert.equal(order({ sortBy: 'title', filter: 'title sw "LEAD"' }), 'ad')
    })

    it('by what is kept is made in memory, all of it', () => {
        const { state, order } = setUp()
        const keep = (id: string, kept: object) =>
            state.people.set(id, { ...state.people.get(id), [KEPT]: JSON.stringify(kept) })
        keep('b', { nickName: 'zed' })
        keep('e', { nickName: 'Amy' })
        assert.equal(order({ sortBy: 'nickName' }), 'ebacdf')
        assert.deepEqual(
            refused(() => order({ sortBy: 'nickName', candidateLimit: 5 })),
            [400, 'tooMany'],
        )
    })

    it('by a column is made in memory only where somebody keeps another form', () => {
        const { state, order, reads } = setUp()
        assert.equal(order({ sortBy: 'emails', candidateLimit: 1 }), 'cfadbe')
        assert.ok(!reads.includes('window 0+2'))
        const kept = { emails: [{ value: 'aaa@home.example', type: 'home', primary: true }] }
        state.people.set('e', { ...state.people.get('e'), [KEPT]: JSON.stringify(kept) })
        assert.equal(order({ sortBy: 'emails' }), 'ecfadb')
        assert.deepEqual(
            refused(() => order({ sortBy: 'emails', candidateLimit: 1 })),
            [400, 'tooMany'],
        )
    })

    it('by a kept name for display', () => {
        const { state, order } = setUp()
        person(state, 'a', { user_name: 'a', first_name: 'Zoe' })
        person(state, 'b', { user_name: 'b', first_name: 'Yan' })
        assert.equal(order({ sortBy: 'displayName' }).slice(0, 2), 'ba')
        person(state, 'a', { user_name: 'a', first_name: 'Zoe', [KEPT]: '{"displayName":"Ann"}' })
        assert.equal(order({ sortBy: 'displayName' }).slice(0, 2), 'ab')
    })

    for (const sortBy of ['shoeSize', 'addresses', 'name', 'meta', 'password', `${ENTERPRISE}:shoeSize`, 'title.x']) {
        it(`by ${sortBy} is refused with 400 invalidPath`, () => {
            assert.deepEqual(
                refused(() => setUp().order({ sortBy })),
                [400, 'invalidPath'],
            )
        })
    }

    it('of groups, by name or by their members', () => {
        const state = memory()
        state.groups.set('g1', { name: 'beta' })
        state.groups.set('g2', { name: 'Alpha' })
        state.groups.set('g3', { name: 'gamma' })
        person(state, 'm', { user_name: 'maya' })
        member(state, 'g3', 'm')
        const { groups } = listings(state)
        assert.deepEqual(groups({ sortBy: 'displayName' }).names, ['Alpha', 'beta', 'gamma'])
        assert.deepEqual(groups({ sortBy: 'members' }).names, ['gamma', 'beta', 'Alpha'])
        assert.deepEqual(groups({ filter: 'members eq "m"' }).names, ['gamma'])
    })
})
