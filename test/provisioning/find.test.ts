import assert from 'node:assert/strict'
import { findPage, type Source } from '../../src/server/provisioning/find.ts'
import { USER_COLUMNS } from '../../src/server/provisioning/query-columns.ts'
import { renderUser } from '../../src/server/provisioning/render-user.ts'
import type { UserRecord } from '../../src/server/provisioning/records.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'
import { USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import type { ScimError } from '../../src/server/scim/error.ts'
import { memory, person } from './memory-stores.ts'

/** Ten people, the caller apart, and what the list read: windows and counts. */
function setUp() {
    const state = memory()
    state.people.clear()
    for (let i = 0; i < 10; i++) {
        person(state, `u${i}`, { user_name: `user${i}`, title: i % 2 === 0 ? 'Even' : 'Odd', active: String(i < 3) })
    }
    const reads: string[] = []
    const { users, baseUrl } = state.context
    const source: Source<UserRecord> = {
        type: USER_TYPE,
        columns: USER_COLUMNS,
        window: (clauses, window) => {
            reads.push(`window ${window.offset}+${window.limit}`)
            return users.window(clauses, window)
        },
        count: (clauses) => {
            reads.push('count')
            return users.count(clauses)
        },
        render: (rows) => rows.map((row) => renderUser(baseUrl, row, { groups: [], names: {} })),
    }
    const page = (filter: string, startIndex: number, count: number, candidateLimit = 100) => {
        const found = findPage(source, filter ? parseFilter(filter) : undefined, { startIndex, count }, candidateLimit)
        return { names: found.resources.map((each) => each.userName), total: found.total }
    }
    return { page, reads }
}

describe('lists: RFC 7644 section 3.4.2', () => {
    const cases: [string, string, number, number, (string | undefined)[], number][] = [
        ['the first page', '', 1, 3, ['user0', 'user1', 'user2'], 10],
        ['the last page, not full', '', 9, 5, ['user8', 'user9'], 10],
        ['past the end', '', 11, 5, [], 10],
        ['count=0 answers the total alone', '', 1, 0, [], 10],
        ['text, any letter case', 'userName eq "USER4"', 1, 100, ['user4'], 1],
        ['a page of what matches', 'title eq "even"', 2, 2, ['user2', 'user4'], 5],
        ['what only the script can tell', 'not (title eq "Even") and active eq true', 1, 100, ['user1'], 1],
        ['nobody', 'userName eq "nobody"', 1, 100, [], 0],
    ]
    for (const [name, filter, startIndex, count, names, total] of cases) {
        it(name, () => assert.deepEqual(setUp().page(filter, startIndex, count), { names, total }))
    }

    it('saves the count when the page holds the last row', () => {
        const { page, reads } = setUp()
        page('', 9, 5)
        assert.deepEqual(reads, ['window 8+5'])
    })

    it('answers a userName lookup with one read', () => {
        const { page, reads } = setUp()
        page('userName eq "user4"', 1, 100)
        assert.deepEqual(reads, ['window 0+101'])
    })

    it('leaves paging to the database when more rows match than may be compared', () => {
        const { page } = setUp()
        assert.deepEqual(page('title eq "even"', 2, 2, 3), { names: ['user2', 'user4'], total: 5 })
    })

    it('refuses what neither can answer', () => {
        assert.throws(
            () => setUp().page('not (title eq "Even")', 1, 2, 3),
            (error: ScimError) => error.status === 400 && error.scimType === 'tooMany',
        )
    })

    it('refuses unknown attributes also when no row is looked at', () => {
        assert.throws(
            () => setUp().page('nickName eq "x" and userName eq "nobody"', 1, 2),
            (error: ScimError) => error.status === 400 && error.scimType === 'invalidFilter',
        )
    })
})
