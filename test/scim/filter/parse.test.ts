import assert from 'node:assert/strict'
import {
    MAX_FILTER_COMPARISONS,
    MAX_FILTER_DEPTH,
    MAX_FILTER_LENGTH,
    parseFilter,
} from '../../../src/server/scim/filter/parse.ts'
import type { Filter } from '../../../src/server/scim/filter/ast.ts'
import { assertRefused } from '../fixtures.ts'

/** The tree in short: `(and a b)`, paths as `urn|attribute|sub`. */
function short(filter: Filter): string {
    if ('operands' in filter) return `(${filter.kind} ${filter.operands.map(short).join(' ')})`
    if (filter.kind === 'not') return `(not ${short(filter.operand)})`
    const { urn, attribute, subAttribute } = filter.path
    const path =
        (urn === undefined ? '' : `${urn}|`) + attribute + (subAttribute === undefined ? '' : `|${subAttribute}`)
    if (filter.kind === 'present') return `pr:${path}`
    if (filter.kind === 'valuePath') return `${path}[${short(filter.filter)}]`
    return `${filter.operator}:${path}=${JSON.stringify(filter.value)}`
}

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User'
const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

describe('RFC 7644 3.4.2.2 parseFilter: well-formed', () => {
    const cases: [string, string][] = [
        ['userName eq "bjensen"', 'eq:userName="bjensen"'],
        ['name.familyName co "O\'Malley"', 'co:name|familyName="O\'Malley"'],
        ['userName sw "J"', 'sw:userName="J"'],
        [`${CORE}:userName sw "J"`, `sw:${CORE}|userName="J"`],
        ['title pr', 'pr:title'],
        ['meta.lastModified gt "2011-05-13T04:42:34Z"', 'gt:meta|lastModified="2011-05-13T04:42:34Z"'],
        ['meta.lastModified ge "2011-05-13T04:42:34Z"', 'ge:meta|lastModified="2011-05-13T04:42:34Z"'],
        ['meta.lastModified lt "2011-05-13T04:42:34Z"', 'lt:meta|lastModified="2011-05-13T04:42:34Z"'],
        ['meta.lastModified le "2011-05-13T04:42:34Z"', 'le:meta|lastModified="2011-05-13T04:42:34Z"'],
        ['title pr and userType eq "Employee"', '(and pr:title eq:userType="Employee")'],
        ['title pr or userType eq "Intern"', '(or pr:title eq:userType="Intern")'],
        [`schemas eq "${ENTERPRISE}"`, `eq:schemas="${ENTERPRISE}"`],
        [
            'userType eq "Employee" and (emails co "example.com" or emails.value co "example.org")',
            '(and eq:userType="Employee" (or co:emails="example.com" co:emails|value="example.org"))',
        ],
        [
            'userType ne "Employee" and not (emails co "example.com" or emails.value co "example.org")',
            '(and ne:userType="Employee" (not (or co:emails="example.com" co:emails|value="example.org")))',
        ],
        ['userType eq "Employee" and (emails.type eq "work")', '(and eq:userType="Employee" eq:emails|type="work")'],
        [
            'userType eq "Employee" and emails[type eq "work" and value co "@example.com"]',
            '(and eq:userType="Employee" emails[(and eq:type="work" co:value="@example.com")])',
        ],
        [
            'emails[type eq "work" and value co "@example.com"] or ims[type eq "xmpp" and value co "@foo.com"]',
            '(or emails[(and eq:type="work" co:value="@example.com")] ims[(and eq:type="xmpp" co:value="@foo.com")])',
        ],
        ['a pr or b pr and c pr', '(or pr:a (and pr:b pr:c))'],
        ['a pr and b pr or c pr', '(or (and pr:a pr:b) pr:c)'],
        ['(a pr or b pr) and c pr', '(and (or pr:a pr:b) pr:c)'],
        ['a pr and (b pr and (c pr and d pr))', '(and pr:a pr:b pr:c pr:d)'],
        ['a pr or b pr or c pr', '(or pr:a pr:b pr:c)'],
        ['not (a pr) and b pr', '(and (not pr:a) pr:b)'],
        ['not(a pr)', '(not pr:a)'],
        ['not (not (a pr))', '(not (not pr:a))'],
        ['((a pr))', 'pr:a'],
        ['(a pr)and(b pr)', '(and pr:a pr:b)'],
        [
            'userName EQ "x" AND NOT (active Eq TRUE) Or title PR',
            '(or (and eq:userName="x" (not eq:active=true)) pr:title)',
        ],
        ['active eq false', 'eq:active=false'],
        ['manager eq null', 'eq:manager=null'],
        ['count gt -1.5e3', 'gt:count=-1500'],
        ['count eq 0', 'eq:count=0'],
        ['userName eq ""', 'eq:userName=""'],
        ['userName eq "a\\"b\\\\c\\u0041\\n"', 'eq:userName="a\\"b\\\\cA\\n"'],
        ['userName eq "a ) ] and or not ("', 'eq:userName="a ) ] and or not ("'],
        ['userName eq "日本 😀"', 'eq:userName="日本 😀"'],
        [`${ENTERPRISE}:manager.value eq "1"`, `eq:${ENTERPRISE}|manager|value="1"`],
        [`${ENTERPRISE}:manager[value eq "1"]`, `${ENTERPRISE}|manager[eq:value="1"]`],
        ['emails[type eq "work"].value eq "x"', 'emails[(and eq:type="work" eq:value="x")]'],
        [
            'emails[type eq "work" and primary eq true].value sw "x"',
            'emails[(and eq:type="work" eq:primary=true sw:value="x")]',
        ],
        ['emails[type eq "a" or type eq "b"].value pr', 'emails[(and (or eq:type="a" eq:type="b") pr:value)]'],
        ['emails[not (type eq "work")]', 'emails[(not eq:type="work")]'],
        ['groups.$ref pr', 'pr:groups|$ref'],
        ['  userName   eq\t"x"  ', 'eq:userName="x"'],
        ['not pr', 'pr:not'],
        ['and eq "x"', 'eq:and="x"'],
        ['a pr and and pr', '(and pr:a pr:and)'],
    ]
    cases.forEach(([text, expected]) => it(text, () => assert.equal(short(parseFilter(text)), expected)))
})

describe('RFC 7644 3.4.2.2 parseFilter: malformed is invalidFilter with the position', () => {
    const cases: [string, RegExp][] = [
        ['', /expected an attribute, found the end at position 1$/],
        ['   ', /position 4$/],
        ['userName', /expected an operator.*position 9$/],
        ['userName eq', /a space and a value.*position 12$/],
        ['userName xx "x"', /operator.*found xx at position 10$/],
        ['userName eq bob', /expected a value.*position 13$/],
        ["userName eq 'bob'", /unexpected character at position 13$/],
        ['userName eq "bob', /without closing quote at position 13$/],
        ['userName eq "bob\\"', /without closing quote at position 13$/],
        ['userName eq "\\x"', /not valid JSON at position 13$/],
        ['userName eq "\\u12G4"', /not valid JSON at position 13$/],
        ['userName eq "a\nb"', /not valid JSON at position 13$/],
        ['userName eq"bob"', /a space and a value.*position 12$/],
        ['userName eq "a"and title pr', /a space, found and at position 16$/],
        ['userName eq "a" and', /expected an attribute, found the end at position 20$/],
        ['and userName pr', /operator.*position 5$/],
        ['userName pr title pr', /expected and, or or the end, found title at position 13$/],
        ['userName pr or or title pr', /operator.*position 19$/],
        ['(userName pr', /\) or another condition, found the end at position 13$/],
        ['userName pr)', /or the end, found \) at position 12$/],
        ['()', /expected an attribute, found \) at position 2$/],
        ['not userName pr', /operator.*position 5$/],
        ['not ()', /position 6$/],
        ['emails[]', /position 8$/],
        ['emails[type eq "work"', /\] or another condition.*position 22$/],
        ['emails[type eq "work"]]', /position 23$/],
        ['emails[type eq "work"].', /one sub-attribute after the bracket at position 23$/],
        ['emails[type eq "work"].value', /operator.*position 29$/],
        ['emails[type eq "work"].a.b eq "x"', /position 23$/],
        ['emails[x[y eq 1]]', /brackets within brackets at position 9$/],
        ['emails[name.given eq "x"]', /plain names of sub-attributes at position 8$/],
        [`emails[${CORE}:userName pr]`, /plain names of sub-attributes at position 8$/],
        ['userName.a.b eq "x"', /not an attribute path at position 1$/],
        ['userName. eq "x"', /not an attribute path at position 1$/],
        ['user_name! pr', /unexpected character at position 10$/],
        ['1abc pr', /not a number at position 1$/],
        ['count eq 01', /not a number at position 10$/],
        ['count eq 1.', /not a number at position 10$/],
        ['count eq 1e999', /not a number at position 10$/],
        ['count eq +1', /unexpected character at position 10$/],
        ['foo:bar pr', /not an attribute path at position 1$/],
        ['urn:x:: pr', /not an attribute path at position 1$/],
        ['userName == "x"', /unexpected character at position 10$/],
        ['userName eq {}', /unexpected character at position 13$/],
        ['"userName" eq "x"', /expected an attribute, found "userName" at position 1$/],
        ['userName eq "a" ; drop', /unexpected character at position 17$/],
    ]
    cases.forEach(([text, detail]) =>
        it(JSON.stringify(text), () => assertRefused(() => parseFilter(text), 400, 'invalidFilter', detail)),
    )
})

describe('RFC 7644 7.4 parseFilter: bounds', () => {
    it('takes the greatest length and refuses one character more', () => {
        const value = 'x'.repeat(MAX_FILTER_LENGTH - 'userName eq ""'.length)
        assert.equal(parseFilter(`userName eq "${value}"`).kind, 'compare')
        assertRefused(() => parseFilter(`userName eq "${value}x"`), 400, 'invalidFilter', /longer than 8192 characters/)
    })

    it('takes the deepest nesting and refuses one level more, without overflowing on absurd ones', () => {
        const nested = (depth: number): string => '('.repeat(depth) + 'a pr' + ')'.repeat(depth)
        assert.equal(parseFilter(nested(MAX_FILTER_DEPTH)).kind, 'present')
        assertRefused(() => parseFilter(nested(MAX_FILTER_DEPTH + 1)), 400, 'invalidFilter', /nested deeper than 20/)
        assertRefused(() => parseFilter('('.repeat(8000)), 400, 'invalidFilter', /nested deeper than 20/)
        assertRefused(() => parseFilter('not ('.repeat(1000)), 400, 'invalidFilter', /nested deeper than 20/)
    })

    it('takes the most comparisons and refuses one more', () => {
        const many = (count: number): string => Array(count).fill('a pr').join(' or ')
        const filter = parseFilter(many(MAX_FILTER_COMPARISONS))
        assert.equal('operands' in filter && filter.operands.length, MAX_FILTER_COMPARISONS)
        assertRefused(
            () => parseFilter(many(MAX_FILTER_COMPARISONS + 1)),
            400,
            'invalidFilter',
            /more than 200 comparisons/,
        )
    })
})
