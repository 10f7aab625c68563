/** Addresses, parameters and headers nobody expects: never an answer from 500, and nobody and nothing is changed. */
import assert from 'node:assert/strict'
import { sendRaw } from './raw-request.ts'
import { assertStatus, createGroup, createUser, NOBODY, PATCH_OP, read, USER } from './scim-server.ts'

/** Behind `/Users/` and `/Groups/`. */
const SEGMENTS = [
    '..',
    '.',
    '%2e%2e',
    '%2E',
    '%2e%2e%2fGroups',
    '..%2f..%2fUsers',
    '../../../../etc/passwd',
    '%00',
    'a%00b',
    '%0d%0aX-Injected:%201',
    '%',
    '%zz',
    '%ff%fe',
    '%c0%ae%c0%ae',
    '%ed%a0%80',
    '%20',
    '%09',
    '%252e%252e',
    '%25',
    'a%2Fb',
    '%2F',
    '%5c..%5c',
    '%F0%9F%A6%A6',
    'NULL',
    'null',
    'undefined',
    'true',
    '*',
    '%25',
    '_',
    "'%20OR%20'1'='1",
    '%5EORactive=true',
    '%5ENQactive=true',
    'sys_idISNOTEMPTY',
    'javascript:gs.getUserID()',
    'javascript%3Ags.getUserID()',
    '{id}',
    '%7Bid%7D',
    '$%7B7*7%7D',
    '[object%20Object]',
    ';jsessionid=1',
    '__proto__',
    'constructor',
    'bulkId:x',
    'admin',
    '-1',
    '0',
    '1e3',
    NOBODY.toUpperCase(),
    `${NOBODY}%20`,
    `%20${NOBODY}`,
    `${NOBODY}${NOBODY}`,
    'a'.repeat(4000),
    '%41'.repeat(1200),
    '/',
    '//',
    '/x',
    'x/',
    'x//y',
]

/** What stands in any table, cheaply: how many there are and when the last of them was changed. */
async function fingerprint(): Promise<unknown> {
    const query = 'sortBy=meta.lastModified&sortOrder=descending&count=1&attributes=meta'
    const lists = [await read(`/Users?${query}`), await read(`/Groups?${query}`)]
    const inactive = await read(`/Users?count=0&filter=${encodeURIComponent('active eq false')}`)
    return [lists.map(({ totalResults, Resources }) => [totalResults, Resources[0]?.meta]), inactive.totalResults]
}

for (const [collection, body] of [
    ['/Users', JSON.stringify({ schemas: [USER], userName: 'robust.address', active: false, title: 'Lost' })],
    ['/Groups', JSON.stringify({ displayName: 'Robust address', members: [] })],
] as const) {
    describe(`conformance: robust addresses below ${collection}`, () => {
        let unchanged: unknown
        before(async () => {
            unchanged = await fingerprint()
        })
        for (const segment of SEGMENTS.filter((_segment, index) => collection === '/Users' || index % 3 === 0)) {
            it(`RFC 7644 3.12: ${collection}/${segment.slice(0, 60)} is nobody and nothing`, async () => {
                const operations = JSON.stringify({
                    schemas: [PATCH_OP],
                    Operations: [{ op: 'replace', path: 'externalId', value: 'lost' }],
                })
                const address = `${collection}/${segment}`
                for (const [method, sent] of [
                    ['DELETE', undefined],
                    ['PATCH', operations],
                    ['PUT', body],
                    ['POST', body],
                ] as const) {
                    const { status, text } = await sendRaw(method, address, sent)
                    assert.ok(status >= 400 && status < 500, `${method}: ${status} ${text}`)
                }
                const { status, text, headers } = await sendRaw('GET', address)
                assert.equal(headers.get('x-injected'), null)
                const isList = /^\/+$/.test(segment) && status === 200
                assert.ok(isList || (status >= 400 && status < 500), `GET: ${status} ${text}`)
            })
        }

        it('RFC 7644 3.12: all of this changes nobody and nothing', async () => {
            assert.deepEqual(await fingerprint(), unchanged)
        })
    })
}

describe('conformance: robust parameters', () => {
    for (const query of [
        '?',
        '&&&',
        '=x',
        'filter',
        'filter[]=x',
        'filter=%00',
        'filter=%ff',
        'filter=%',
        'filter=a&filter=b',
        'filter=id%20pr&filter=',
        `filter=${'%20'.repeat(2000)}`,
        'count=%00',
        'count=NaN',
        'count=Infinity',
        'count=-0',
        'count=1&count=2',
        'startIndex=9007199254740993',
        'startIndex=%EF%BC%91',
        'attributes=%25',
        'attributes=,,,',
        'attributes=__proto__,constructor',
        'attributes=userName.__proto__',
        'excludedAttributes=__proto__',
        'attributes=id&excludedAttributes=id',
        'sortBy=..',
        'sortBy=toString',
        'sortBy=%00',
        'sortBy=userName&sortOrder=__proto__',
        'cursor=%00',
        'cursor=__proto__',
        'sysparm_query=active=true',
        '__proto__=x',
        'constructor=x&toString=y',
    ]) {
        it(`RFC 7644 3.4.2: ?${query.slice(0, 60)} is answered below 500`, async () => {
            for (const address of ['/Users', '/Groups', `/Users/${NOBODY}`, '/Me', '/Schemas']) {
                const { status, text } = await sendRaw('GET', `${address}?${query}`)
                assert.ok(status === 200 || (status >= 400 && status < 500), `${address}: ${status} ${text}`)
            }
        })
    }
})

describe('conformance: robust headers', () => {
    for (const tag of [
        '',
        ' ',
        '"',
        'W/',
        'W/"',
        '*,*',
        ',',
        '"a" "b"',
        'W/"x"'.repeat(900),
        '__proto__',
        '[object Object]',
    ]) {
        it(`RFC 7644 3.14: If-Match and If-None-Match ${JSON.stringify(tag.slice(0, 20))}: nothing by mistake`, async () => {
            for (const { id, meta } of [await createUser(), await createGroup()]) {
                const address = `/${meta.resourceType}s/${id}`
                const removed = await sendRaw('DELETE', address, undefined, { 'If-Match': tag })
                if (tag.trim() !== '' && tag !== '*,*') assertStatus(removed, 412)
                else assert.ok([204, 412].includes(removed.status))
                const { status } = await sendRaw('GET', address, undefined, { 'If-None-Match': tag })
                assert.equal(status, removed.status === 204 && meta.resourceType === 'Group' ? 404 : 200)
            }
        })
    }
})
