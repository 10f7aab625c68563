/** Sorting users and groups. */
import assert from 'node:assert/strict'
import {
    assertStatus,
    createGroup,
    createUser,
    ENTERPRISE,
    patch,
    read,
    SEARCH,
    send,
    SERVICENOW_GROUP,
    succeed,
    unique,
    type Body,
} from './scim-server.ts'

const BATCH = unique('Sorted')
const ONLY = `filter=${encodeURIComponent(`userType eq "${BATCH}"`)}`

/** In the order they are created, which is none of the orders below. */
const PEOPLE: Readonly<Record<string, Record<string, unknown>>> = {
    c: {
        title: 'banana',
        nickName: 'Zed',
        name: { givenName: 'C', familyName: 'Ahlgren' },
        emails: [
            { value: 'z@example.com', type: 'work' },
            { value: 'b@example.com', type: 'other', primary: true },
        ],
        [ENTERPRISE]: { employeeNumber: 's-2', division: 'North' },
    },
    a: {
        title: 'Cherry',
        nickName: 'yve',
        active: false,
        emails: [{ value: 'C@example.com', type: 'other', primary: true }],
        [ENTERPRISE]: { employeeNumber: 'S-1', division: 'south' },
    },
    d: { name: { givenName: 'D', familyName: 'ahlberg' }, nickName: 'Xan' },
    b: {
        title: 'Apple',
        name: { familyName: 'Zorn' },
        emails: [{ value: 'a@example.com', type: 'other', primary: true }],
        [ENTERPRISE]: { employeeNumber: 's-3', division: 'East' },
    },
}

describe('conformance: RFC 7644 3.4.2.3', () => {
    const people: Record<string, Body> = {}
    before(async () => {
        for (const [key, attributes] of Object.entries(PEOPLE)) {
            people[key] = await createUser({ userName: unique(`sort.${key}`), userType: BATCH, ...attributes })
        }
    })
    const keysOf = ({ Resources }: Body): string =>
        Resources.map(({ id }) => Object.keys(people).find((key) => people[key]!.id === id)).join(' ')

    for (const [sortBy, ascending, descending] of [
        ['userName', 'a b c d', 'd c b a'],
        ['USERNAME', 'a b c d', 'd c b a'],
        ['urn:ietf:params:scim:schemas:core:2.0:User:userName', 'a b c d', 'd c b a'],
        ['title', 'b c a d', 'd a c b'],
        ['nickName', 'd a c b', 'b c a d'],
        ['name.familyName', 'd c b a', 'a b c d'],
        ['emails', 'b c a d', 'd a c b'],
        ['emails.value', 'b c a d', 'd a c b'],
        [`${ENTERPRISE}:employeeNumber`, 'a c b d', 'd b c a'],
        [`${ENTERPRISE.toLowerCase()}:EmployeeNumber`, 'a c b d', 'd b c a'],
        [`${ENTERPRISE}:division`, 'b c a d', 'd a c b'],
    ] as const) {
        for (const [query, expected] of [
            [`sortBy=${sortBy}`, ascending],
            [`sortBy=${sortBy}&sortOrder=ascending`, ascending],
            [`sortBy=${sortBy}&sortOrder=descending`, descending],
        ] as const) {
            it(`RFC 7644 3.4.2.3: ${query}`, async () => {
                assert.equal(keysOf(await read(`/Users?${ONLY}&${query}`)), expected)
            })
        }

        it(`RFC 7644 3.4.3: the same by .search with ${sortBy}`, async () => {
            const filter = `userType eq "${BATCH}"`
            const search = { schemas: [SEARCH], filter, sortBy, sortOrder: 'descending' }
            assert.equal(keysOf(await succeed('POST', '/Users/.search', search)), descending)
        })
    }

    it('RFC 7644 3.4.2.3: booleans, false before true', async () => {
        assert.match(keysOf(await read(`/Users?${ONLY}&sortBy=active`)), /^a /)
        assert.match(keysOf(await read(`/Users?${ONLY}&sortBy=active&sortOrder=descending`)), / a$/)
    })

    it('RFC 7644 3.4.2.3: dates, as instants', async () => {
        await patch(`/Users/${people.a!.id}`, [{ op: 'replace', path: 'locale', value: 'de-DE' }])
        for (const sortBy of ['meta.created', 'meta.lastModified'] as const) {
            const field = sortBy === 'meta.created' ? 'created' : 'lastModified'
            for (const order of ['ascending', 'descending']) {
                const { Resources } = await read(`/Users?${ONLY}&sortBy=${sortBy}&sortOrder=${order}`)
                const instants = Resources.map(({ meta }) => Date.parse(meta[field]))
                const sign = order === 'ascending' ? 1 : -1
                assert.deepEqual(
                    instants,
                    [...instants].sort((one, other) => sign * (one - other)),
                )
                assert.equal(instants.length, 4)
            }
        }
    })

    it('RFC 7644 3.4.2.3: sortOrder without sortBy changes nothing', async () => {
        const plain = await read(`/Users?${ONLY}`)
        assert.deepEqual((await read(`/Users?${ONLY}&sortOrder=descending`)).Resources, plain.Resources)
    })

    it('RFC 7644 3.4.2.3: a page is a part of the whole order', async () => {
        const found: string[] = []
        for (const startIndex of [1, 2, 3, 4]) {
            found.push(keysOf(await read(`/Users?${ONLY}&sortBy=title&startIndex=${startIndex}&count=1`)))
        }
        assert.equal(found.join(' '), 'b c a d')
        const answered = await read(`/Users?${ONLY}&sortBy=title&attributes=id`)
        assert.equal(keysOf(answered), 'b c a d')
        assert.equal(answered.Resources[0]?.title, undefined)
    })

    it('RFC 7644 3.4.2.3: groups by name, by extension and by externalId', async () => {
        const stem = unique('Sorting')
        const rows = [
            { displayName: `${stem} b`, externalId: 'x2', [SERVICENOW_GROUP]: { description: 'One' } },
            { displayName: `${stem} A`, externalId: 'x3', [SERVICENOW_GROUP]: { description: 'three' } },
            { displayName: `${stem} c`, externalId: 'x1' },
        ]
        for (const row of rows) await createGroup(row)
        const only = `filter=${encodeURIComponent(`displayName sw "${stem}"`)}`
        for (const [sortBy, ascending] of [
            ['displayName', 'A b c'],
            ['externalId', 'c b A'],
            [`${SERVICENOW_GROUP}:description`, 'b A c'],
        ] as const) {
            for (const sortOrder of ['ascending', 'descending']) {
                const { Resources } = await read(`/Groups?${only}&sortBy=${sortBy}&sortOrder=${sortOrder}`)
                const expected = sortOrder === 'ascending' ? ascending : [...ascending].reverse().join('')
                assert.equal(Resources.map(({ displayName }) => displayName.slice(-1)).join(' '), expected, sortBy)
            }
        }
    })

    for (const [what, parameters, scimType] of [
        ['an unknown attribute', 'sortBy=shoeSize', 'invalidPath'],
        ['an unknown sub-attribute', 'sortBy=name.shoeSize', 'invalidPath'],
        ['an extension attribute without its URN', 'sortBy=employeeNumber', 'invalidPath'],
        ['a complex attribute without value', 'sortBy=name', 'invalidPath'],
        ['a multi-valued one without value', 'sortBy=addresses', 'invalidPath'],
        ['meta', 'sortBy=meta', 'invalidPath'],
        ['password', 'sortBy=password', 'invalidPath'],
        ['two attributes', 'sortBy=userName,title', 'invalidPath'],
        ['a filter', 'sortBy=emails%5Btype%20eq%20%22work%22%5D', 'invalidPath'],
        ['__proto__', 'sortBy=__proto__', 'invalidPath'],
        ['an unknown order', 'sortBy=userName&sortOrder=upwards', 'invalidValue'],
        ['an unknown order of nothing', 'sortOrder=1', 'invalidValue'],
    ] as const) {
        for (const collection of ['/Users', '/Groups', '']) {
            it(`RFC 7644 3.12: 400 ${scimType} for ${what} on ${collection || 'the base'}`, async () => {
                assertStatus(await send('GET', `${collection}?${parameters}`), 400, scimType)
            })
        }
    }
})
