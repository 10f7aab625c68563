import assert from 'node:assert/strict'
import { queryOf, scimTime } from '../../src/server/provisioning/query.ts'
import { USER_COLUMNS } from '../../src/server/provisioning/query-columns.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'

function query(text: string): string {
    const { clauses, complete, exact } = queryOf(parseFilter(text), USER_COLUMNS)
    const shown = clauses.map((clause) => clause.map((c) => `${c.field} ${c.operator} ${c.value}`.trim()).join(' | '))
    return `${shown.join(' & ')} ${exact ? 'exact' : complete ? 'complete' : 'partial'}`.trim()
}

describe('query: RFC 7644 section 3.4.2.2 in the database', () => {
    const cases: [string, string][] = [
        ['userName eq "a^ORb"', 'user_name = a^ORb complete'],
        ['USERNAME Eq "a"', 'user_name = a complete'],
        ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "a"', 'user_name STARTSWITH a complete'],
        ['userName eq "a" or externalId eq "b"', 'user_name = a | x_scim_okta_user_id = b complete'],
        ['active eq true and title co "x"', 'active = true & title CONTAINS x complete'],
        ['active eq false', 'active = false exact'],
        ['title pr', 'title ISNOTEMPTY exact'],
        ['title pr or userName eq "a"', 'partial'],
        ['userName ne "a"', 'partial'],
        ['not (userName eq "a")', 'partial'],
        ['userName eq "a" and nickName eq "b"', 'user_name = a partial'],
        ['userName eq "a" or nickName eq "b"', 'partial'],
        [
            '(title eq "a" and active eq true) or title eq "b"',
            'title = a | title = b & active = true | title = b complete',
        ],
        ['userName eq "NULL"', 'sys_id NEVER complete'],
        ['userName eq "javascript:alert(1)"', 'sys_id NEVER complete'],
        ['meta.lastModified gt "2026-01-02T03:04:05.500Z"', 'sys_updated_on > 2026-01-02 03:04:05 exact'],
        ['meta.lastModified ge "2026-01-02T03:04:05+01:00"', 'sys_updated_on >= 2026-01-02 02:04:05 exact'],
        ['meta.created lt "2026-01-02T03:04:05Z"', 'sys_created_on < 2026-01-02 03:04:05 exact'],
        [
            'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:department eq "Risk"',
            'department.name = Risk complete',
        ],
        ['emails[type eq "work"]', 'partial'],
    ]
    for (const [filter, expected] of cases) {
        it(`${filter} → ${expected}`, () => assert.equal(query(filter), expected))
    }

    it('stays bounded when alternatives multiply', () => {
        const pair = '(title eq "a" and userName eq "b")'
        assert.equal(query(Array.from({ length: 10 }, () => pair).join(' or ')), 'partial')
    })

    it('turns platform times into SCIM times', () => {
        assert.equal(scimTime('2026-01-02 03:04:05'), '2026-01-02T03:04:05Z')
        assert.equal(scimTime(''), '')
    })
})
