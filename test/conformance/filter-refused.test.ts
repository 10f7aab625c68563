/** Filters that are refused. */
import assert from 'node:assert/strict'
import { assertStatus, ENTERPRISE, send, SERVICENOW_GROUP } from './scim-server.ts'

const query = (filter: string): string => `filter=${encodeURIComponent(filter)}`

/** Filter and, if there is one, the character where it goes wrong, counted from 1. */
const MALFORMED: readonly (readonly [filter: string, position?: number])[] = [
    ['', 1],
    [' ', 2],
    ['userName', 9],
    ['userName eq', 12],
    ['userName eq "x', 13],
    ['userName eq bjensen', 13],
    ["userName eq 'x'", 13],
    ['userName eq "x" and', 20],
    ['userName eq "x" or', 19],
    ['and userName pr'],
    ['userName eq "x" userName pr', 17],
    ['userName eq "x" xor title pr', 17],
    ['userName = "x"', 10],
    ['userName == "x"', 10],
    ['userName like "x"', 10],
    ['eq "x"'],
    ['userName pr "x"', 13],
    ['(userName pr', 13],
    ['userName pr)', 12],
    ['((userName pr)', 15],
    ['()', 2],
    ['not userName pr'],
    ['not (userName pr', 17],
    ['emails[type eq "work"', 22],
    ['emails[]', 8],
    ['emails[type eq "work"]]', 23],
    ['emails[type eq "work" and]', 26],
    ['emails[emails[type eq "x"]]'],
    ['userName eq "\\x"', 13],
    ['userName eq "\\ud800"', 13],
    ['userName eq "a"b"'],
    ['userName eq "line\nbreak"', 13],
    ['active eq tru', 11],
    ['active eq nil', 11],
    ['userName eq 01', 13],
    ['userName eq {"a":1}', 13],
    ['userName eq ["a"]', 13],
    ['user Name eq "x"', 6],
    ['.userName pr', 1],
    ['userName. pr'],
    ['name..familyName pr'],
    ['name.familyName.x pr'],
    ['1userName pr', 1],
    ['user*Name pr', 5],
    ['userName;pr', 9],
]

const MEANINGLESS = [
    'shoeSize eq 46',
    'name.shoeSize pr',
    'employeeNumber pr',
    `${ENTERPRISE}:shoeSize pr`,
    `${ENTERPRISE}:title pr`,
    `${SERVICENOW_GROUP}:description pr`,
    'urn:nobody:2.0:User:title pr',
    'emails[shoeSize eq 1]',
    'members.value eq "x"',
    'password eq "x"',
    'password pr',
    '__proto__ pr',
    'constructor pr',
    'name.constructor pr',
    'active gt true',
    'active ge false',
    'active lt true',
    'active le true',
    'active co "tr"',
    'active sw true',
    'active eq "true"',
    'active eq 1',
    'userName eq 7',
    'userName eq true',
    'userName co 7',
    'userName gt null',
    'title co null',
    'emails eq true',
    'emails.primary eq "true"',
    'emails.primary gt true',
    'emails[primary gt true]',
    'emails[value eq 1]',
    'name eq "x"',
    'addresses eq "x"',
    'title[value eq "x"]',
    'name.familyName[value eq "x"]',
    'userName.value eq "x"',
    'meta eq "x"',
    'meta.created eq "yesterday"',
    'meta.created gt "2026-13-01T00:00:00Z"',
    'meta.created gt "2026-02-30T00:00:00Z"',
    'meta.created gt "2026-01-01"',
    'meta.created gt 1700000000',
    'meta.created eq true',
    'x509Certificates.value gt "QQ=="',
    'x509Certificates.value le "QQ=="',
]

describe('conformance: RFC 7644 3.4.2.2 filters that are none', () => {
    for (const [filter, position] of MALFORMED) {
        it(`RFC 7644 3.12: 400 invalidFilter to ${JSON.stringify(filter)}${position ? ` at ${position}` : ''}`, async () => {
            const answer = await send('GET', `/Users?${query(filter)}`)
            assertStatus(answer, 400, 'invalidFilter')
            assert.match(answer.body.detail, position ? new RegExp(`position ${position}\\b`) : /position \d+/)
        })
    }

    for (const filter of MEANINGLESS) {
        it(`RFC 7644 3.12: 400 invalidFilter to ${filter}`, async () => {
            assertStatus(await send('GET', `/Users?${query(filter)}`), 400, 'invalidFilter')
        })
    }

    for (const [what, filter] of [
        ['more parentheses than anybody needs', `${'('.repeat(5000)}title pr${')'.repeat(5000)}`],
        ['more conditions than anybody needs', Array(700).fill('title pr').join(' or ')],
        ['a text without end', `title eq "${'x'.repeat(9000)}"`],
        ['negations without end', `${'not ('.repeat(400)}title pr${')'.repeat(400)}`],
        ['an opening bracket too many', `emails[${'['.repeat(2000)}`],
        ['quotes without end', '"'.repeat(4001)],
        ['backslashes without end', `title eq "${'\\'.repeat(4001)}`],
    ] as const) {
        it(`RFC 7644 3.12: 400 invalidFilter to ${what}`, async () => {
            assertStatus(await send('GET', `/Users?${query(filter)}`), 400, 'invalidFilter')
        })
    }

    for (const collection of ['/Groups', '']) {
        for (const filter of ['userName', 'displayName eq', 'shoeSize pr', 'meta.created gt "never"']) {
            it(`RFC 7644 3.12: 400 invalidFilter to ${collection || 'the base'} with ${filter}`, async () => {
                assertStatus(await send('GET', `${collection}?${query(filter)}`), 400, 'invalidFilter')
            })
        }
    }
})
