import assert from 'node:assert/strict'
import { queryOf } from '../../src/server/provisioning/query.ts'
import { userMapping } from '../../src/server/provisioning/mapping/compile-mapping.ts'
import { groupColumns } from '../../src/server/provisioning/query-columns.ts'
import { userColumns } from '../../src/server/provisioning/user-columns.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'
import { settings, SHIPPED } from './mapping/mappings.ts'

const USER_COLUMNS = userColumns(userMapping(settings(SHIPPED)))

const holders = (member: string) => (member === 'nobody' ? [] : [`g1-of-${member}`, 'g2'])

function query(text: string, columns = USER_COLUMNS, kept = true): string {
    const { clauses, complete, exact } = queryOf(parseFilter(text), columns, kept)
    const shown = clauses.map((clause) => clause.map((c) => `${c.field} ${c.operator} ${c.value}`.trim()).join(' | '))
    return `${shown.join(' & ')} ${exact ? 'exact' : complete ? 'complete' : 'partial'}`.trim()
}

function table(cases: readonly [string, string][], translate = query): void {
    for (const [filter, expected] of cases) {
        it(`${filter} → ${expected}`, () => assert.equal(translate(filter), expected))
    }
}

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const KEPT = 'x_scim_okta_attributes'

describe('query: RFC 7644 section 3.4.2.2 in the database', () => {
    table([
        ['userName eq "a^ORb"', 'user_name = a^ORb complete'],
        ['USERNAME Eq "a"', 'user_name = a complete'],
        ['urn:ietf:params:scim:schemas:core:2.0:User:userName sw "a"', 'user_name STARTSWITH a complete'],
        ['userName ew "a"', 'user_name ENDSWITH a complete'],
        ['userName eq "a" or externalId eq "b"', 'user_name = a | x_scim_okta_user_id = b complete'],
        ['active eq true and title co "x"', 'active = true & title CONTAINS x complete'],
        ['title pr', 'title ISNOTEMPTY exact'],
        ['title pr and userName eq "a"', 'title ISNOTEMPTY & user_name = a complete'],
        ['title pr or userName eq "a"', 'partial'],
        ['userName gt "a"', 'partial'],
        ['userName eq ""', 'partial'],
        ['userName eq null', 'partial'],
        ['preferredLanguage eq "en"', 'partial'],
        [
            '(title eq "a" and active eq true) or title eq "b"',
            'title = a | title = b & active = true | title = b complete',
        ],
        ['userName eq "NULL"', 'sys_id NEVER complete'],
        ['userName eq " JavaScript:alert(1)"', 'sys_id NEVER complete'],
        ['userName eq "NULL" or title eq "a"', 'sys_id NEVER | title = a complete'],
        ['constructor eq "a"', 'partial'],
    ])

    it('no filter is exact and says nothing', () => {
        assert.deepEqual(queryOf(undefined, USER_COLUMNS), { clauses: [], complete: true, exact: true })
    })
})

describe('query: not, by De Morgan where nothing is lost', () => {
    table([
        ['active eq false', 'active = false exact'],
        ['active ne true', 'active = false exact'],
        ['not (active eq true)', 'active = false exact'],
        ['not (active ne true)', 'active = true exact'],
        ['not (not (active eq true))', 'active = true exact'],
        [
            'not (active eq true and meta.created ge "2026-01-02T03:04:05Z")',
            'active = false | sys_created_on < 2026-01-02 03:04:05 exact',
        ],
        [
            'not (active eq true or meta.created lt "2026-01-02T03:04:05Z")',
            'active = false & sys_created_on >= 2026-01-02 03:04:05 exact',
        ],
        // Text is never negated: the database ignores letter case and accents, and would leave out who matches.
        ['userName ne "a"', 'partial'],
        ['not (userName eq "a")', 'partial'],
        ['not (userName ne "a")', 'partial'],
        ['not (userName co "a" and active eq true)', 'partial'],
        ['not (userName co "a" or active eq true)', 'active = false partial'],
        ['not (title pr)', 'partial'],
        ['not (emails[value eq "a"])', 'partial'],
    ])
})

describe('query: times (RFC 7643 section 2.3.5)', () => {
    const at = (operator: string, time: string) => `meta.lastModified ${operator} "${time}"`
    const whole = '2026-01-02T03:04:05Z'
    const part = '2026-01-02T03:04:05.500Z'
    const shown = '2026-01-02 03:04:05'
    table([
        [at('gt', whole), `sys_updated_on > ${shown} exact`],
        [at('ge', whole), `sys_updated_on >= ${shown} exact`],
        [at('lt', whole), `sys_updated_on < ${shown} exact`],
        [at('le', whole), `sys_updated_on <= ${shown} exact`],
        [at('eq', whole), `sys_updated_on = ${shown} exact`],
        [at('ne', whole), 'partial'],
        [at('gt', part), `sys_updated_on > ${shown} exact`],
        [at('ge', part), `sys_updated_on > ${shown} exact`],
        [at('lt', part), `sys_updated_on <= ${shown} exact`],
        [at('le', part), `sys_updated_on <= ${shown} exact`],
        [at('eq', part), `sys_updated_on NEVER ${shown} exact`],
        [`not (${at('gt', part)})`, `sys_updated_on <= ${shown} exact`],
        [`not (${at('ge', part)})`, `sys_updated_on <= ${shown} exact`],
        [`not (${at('lt', part)})`, `sys_updated_on > ${shown} exact`],
        [`not (${at('le', whole)})`, `sys_updated_on > ${shown} exact`],
        [`not (${at('ne', whole)})`, `sys_updated_on = ${shown} exact`],
        [`not (${at('eq', whole)})`, 'partial'],
        [at('ge', '2026-01-02T03:04:05+01:00'), 'sys_updated_on >= 2026-01-02 02:04:05 exact'],
        [at('gt', '1969-12-31T23:59:59Z'), 'partial'],
        [at('sw', '2026'), 'partial'],
    ])
})

describe('query: attributes of which another form or further values may be kept', () => {
    const inKept = (text: string) => `${KEPT} CONTAINS ${text}`
    table([
        ['nickName eq "b"', `${inKept('b')} partial`],
        ['userName eq "a" and nickName eq "b"', `user_name = a & ${inKept('b')} partial`],
        ['userName eq "a" or nickName eq "b"', `user_name = a | ${inKept('b')} partial`],
        ['emails eq "a@b.example"', `email = a@b.example | ${inKept('a@b.example')} partial`],
        ['emails.value co "a"', `email CONTAINS a | ${inKept('a')} partial`],
        ['phoneNumbers.value eq "1"', `phone = 1 | mobile_phone = 1 | home_phone = 1 | ${inKept('1')} partial`],
        [`${ENTERPRISE}:department eq "Risk"`, `department.name = Risk | ${inKept('Risk')} partial`],
        [`${ENTERPRISE}:manager eq "k"`, `manager = k | ${inKept('k')} partial`],
        [`${ENTERPRISE}:manager.value eq "k"`, `manager = k | ${inKept('k')} partial`],
        ['nickName pr', `${KEPT} ISNOTEMPTY partial`],
        ['emails pr', 'partial'],
        ['nickName ne "b"', 'partial'],
        // Kept text stands in JSON with its escapes.
        ['nickName eq "a\\"b\\\\c\\n"', `${inKept('a\\"b\\\\c\\n')} partial`],
        ['nickName eq "Ünïté/😀"', `${inKept('Ünïté/😀')} partial`],
        // Kept text may well be NULL, but the database cannot be asked for it.
        ['nickName eq "NULL"', 'partial'],
        ['emails eq "javascript:a"', 'partial'],
    ])

    it('without looking into what is kept the clauses are complete', () => {
        const columnsOnly = (text: string) => query(text, USER_COLUMNS, false)
        assert.equal(columnsOnly('emails eq "a"'), 'email = a complete')
        assert.equal(columnsOnly('nickName eq "a"'), 'sys_id NEVER complete')
        assert.equal(columnsOnly('displayName pr'), 'name ISNOTEMPTY exact')
        assert.equal(columnsOnly('nickName pr'), 'partial')
        assert.equal(columnsOnly('phoneNumbers pr'), 'partial')
    })
})

describe('query: filters in brackets (RFC 7644 section 3.4.2.2, valuePath)', () => {
    table([
        ['emails[type eq "work"]', 'partial'],
        ['emails[value eq "a"]', `email = a | ${KEPT} CONTAINS a partial`],
        ['emails[type eq "work" and value sw "a"]', `email STARTSWITH a | ${KEPT} CONTAINS a partial`],
        ['emails[type eq "work" or value eq "a"]', 'partial'],
        ['emails[not (value eq "a")]', 'partial'],
        ['emails[type eq "work"].value eq "a"', `email = a | ${KEPT} CONTAINS a partial`],
        ['addresses[country eq "JP" and locality eq "T"]', addressQuery()],
        ['active eq true and emails[value eq "a"]', `active = true & email = a | ${KEPT} CONTAINS a partial`],
    ])
    function addressQuery(): string {
        return `country = JP | ${KEPT} CONTAINS JP & city = T | ${KEPT} CONTAINS T partial`
    }
})

describe('query: groups', () => {
    table(
        [
            ['displayName eq "Risk"', 'name = Risk complete'],
            ['externalId eq "e"', 'x_scim_okta_external_id = e complete'],
            ['members eq "m"', 'sys_id IN g1-of-m,g2 complete'],
            ['members.value eq "m"', 'sys_id IN g1-of-m,g2 complete'],
            ['members[value eq "m"]', 'sys_id IN g1-of-m,g2 partial'],
            ['members[value eq "m" and type eq "User"]', 'sys_id IN g1-of-m,g2 partial'],
            ['members eq "nobody"', 'sys_id NEVER complete'],
            ['members eq "nobody" or displayName eq "Risk"', 'sys_id NEVER | name = Risk complete'],
            ['members ne "m"', 'partial'],
            ['not (members eq "m")', 'partial'],
            ['members co "m"', 'partial'],
            ['members pr', 'partial'],
            ['members.display eq "Maya"', 'partial'],
            ['urn:ietf:params:scim:schemas:core:2.0:Group:displayName eq "Risk"', 'name = Risk complete'],
            ['urn:ietf:params:scim:schemas:extension:servicenow:2.0:Group:email pr', 'email ISNOTEMPTY exact'],
        ],
        (text) => query(text, groupColumns(holders)),
    )
})

describe('query: bounds', () => {
    const pair = '(title eq "a" and userName eq "b")'
    const times = (count: number, text: string) => Array.from({ length: count }, () => text)

    it('alternatives that multiply are left out: at most 40 clauses', () => {
        assert.equal(query(times(10, pair).join(' or ')), 'partial')
        assert.match(query(times(5, pair).join(' or ')), / complete$/)
    })

    it('at most 40 conditions that must all hold', () => {
        assert.match(query(times(40, 'title eq "a"').join(' and ')), / complete$/)
        assert.equal(query(times(41, 'title eq "a"').join(' and ')), 'partial')
    })

    it('at most 200 conditions in all', () => {
        assert.match(query(times(200, 'title eq "a"').join(' or ')), / complete$/)
        const many = times(101, 'title eq "a"').join(' or ')
        assert.equal(query(`${many} or (userName eq "b" and active eq true)`), 'partial')
    })
})
