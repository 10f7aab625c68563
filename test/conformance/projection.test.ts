/** Which attributes are answered: `attributes` and `excludedAttributes` wherever a resource is. */
import assert from 'node:assert/strict'
import {
    assertStatus,
    createGroup,
    createUser,
    ENTERPRISE,
    GROUP,
    PATCH_OP,
    read,
    SEARCH,
    send,
    SERVICENOW_GROUP,
    SERVICENOW_USER,
    succeed,
    unique,
    USER,
    type Body,
} from './scim-server.ts'

const ATTRIBUTES = {
    externalId: 'proj-1',
    title: 'Projected',
    nickName: 'P',
    name: { givenName: 'Pro', familyName: 'Jected' },
    emails: [
        { value: 'p@example.com', type: 'work', primary: true },
        { value: 'q@example.com', type: 'home', display: 'Q' },
    ],
    [ENTERPRISE]: { employeeNumber: 'P-1', division: 'Parks' },
    [SERVICENOW_USER]: { company: 'Larkmoor Logistics', location: 'Rotterdam' },
}

/** The paths of all leaves, lists by their first element that has one, without what is always there. */
function pathsOf(value: object, prefix = ''): string[] {
    const paths = Object.entries(value).flatMap(([name, member]: [string, unknown]) => {
        const path = prefix + name
        if (Array.isArray(member) && typeof member[0] === 'object') {
            return member.flatMap((each: object) => pathsOf(each, `${path}.`))
        }
        if (typeof member === 'object' && member !== null && !Array.isArray(member)) {
            return pathsOf(member, `${path}${name.startsWith('urn:') ? ':' : '.'}`)
        }
        return [path]
    })
    return [...new Set(paths)].filter((path) => path !== 'id' && path !== 'schemas').sort()
}

const NUMBER = `${ENTERPRISE}:employeeNumber`
const DIVISION = `${ENTERPRISE}:division`
const EMAILS = ['emails.display', 'emails.primary', 'emails.type', 'emails.value']
const NAME = ['name.familyName', 'name.formatted', 'name.givenName']
const META = ['created', 'lastModified', 'location', 'resourceType', 'version'].map((name) => `meta.${name}`)
const ALL = ['active', 'displayName', 'externalId', 'nickName', 'title', 'userName', NUMBER, DIVISION]
    .concat(EMAILS, NAME, META)
    .sort()
const without = (...paths: string[]): string[] => ALL.filter((path) => !paths.includes(path))

const CASES: readonly (readonly [query: string, expected: readonly string[]])[] = [
    ['', ALL],
    ['attributes=', ALL],
    ['attributes=userName', ['userName']],
    ['attributes=USERNAME', ['userName']],
    ['attributes=id', []],
    ['attributes=schemas', []],
    ['attributes=shoeSize', []],
    ['attributes=userName,shoeSize', ['userName']],
    ['attributes=userName,title', ['title', 'userName']],
    ['attributes=%20userName%20,%20title', ['title', 'userName']],
    ['attributes=name', NAME],
    ['attributes=name.givenName', ['name.givenName']],
    ['attributes=name.givenName,name.familyName', ['name.familyName', 'name.givenName']],
    ['attributes=name,name.givenName', NAME],
    ['attributes=emails', EMAILS],
    ['attributes=emails.value', ['emails.value']],
    ['attributes=emails.display', ['emails.display']],
    ['attributes=roles', []],
    ['attributes=password', []],
    ['attributes=meta', META],
    ['attributes=meta.version', ['meta.version']],
    [`attributes=${USER}:userName`, ['userName']],
    [`attributes=${USER}:name.familyName`, ['name.familyName']],
    [`attributes=${NUMBER}`, [NUMBER]],
    [`attributes=${NUMBER.toUpperCase()}`, [NUMBER]],
    [`attributes=${ENTERPRISE}`, [DIVISION, NUMBER]],
    [`attributes=${SERVICENOW_USER}:company`, [`${SERVICENOW_USER}:company`]],
    [`attributes=title,${SERVICENOW_USER}:location`, ['title', `${SERVICENOW_USER}:location`]],
    ['attributes=employeeNumber', []],
    ['excludedAttributes=', ALL],
    ['excludedAttributes=title', without('title')],
    ['excludedAttributes=TITLE', without('title')],
    ['excludedAttributes=id,schemas', ALL],
    ['excludedAttributes=shoeSize', ALL],
    ['excludedAttributes=name', without(...NAME)],
    ['excludedAttributes=name.givenName', without('name.givenName')],
    ['excludedAttributes=emails', without(...EMAILS)],
    ['excludedAttributes=emails.type,emails.display', without('emails.type', 'emails.display')],
    [`excludedAttributes=${USER}:title,nickName`, without('title', 'nickName')],
    [`excludedAttributes=${NUMBER}`, without(NUMBER)],
    [`excludedAttributes=${ENTERPRISE}`, without(NUMBER, DIVISION)],
    ['excludedAttributes=meta.version', without('meta.version')],
]

/** Every request that answers one user; each writes nothing new. */
const REQUESTS: Readonly<Record<string, (user: Body, query: string) => Promise<Body>>> = {
    GET: ({ id }, query) => read(`/Users/${id}?${query}`),
    PUT: ({ id, userName }, query) => succeed('PUT', `/Users/${id}?${query}`, { schemas: [USER], userName }),
    PATCH: ({ id }, query) => {
        const Operations = [{ op: 'replace', path: 'title', value: 'Projected' }]
        return succeed('PATCH', `/Users/${id}?${query}`, { schemas: [PATCH_OP], Operations })
    },
    list: async ({ id }, query) => {
        const filter = encodeURIComponent(`id eq "${id}"`)
        return (await read(`/Users?filter=${filter}&${query}`)).Resources[0]!
    },
    '.search': async ({ id }, query) => {
        const lists = [...new URLSearchParams(query)].map(([name, list]) => [name, list === '' ? [] : list.split(',')])
        const search = { schemas: [SEARCH], filter: `id eq "${id}"`, ...Object.fromEntries(lists) }
        return (await succeed('POST', '/.search', search)).Resources[0]!
    },
}

for (const [method, request] of Object.entries(REQUESTS)) {
    describe(`conformance: projection of ${method}`, () => {
        let user: Body
        before(async () => {
            const extension = { ...ATTRIBUTES[ENTERPRISE], employeeNumber: unique('P') }
            user = await createUser({ ...ATTRIBUTES, externalId: unique('proj'), [ENTERPRISE]: extension })
        })
        for (const [query, expected] of CASES.filter((_case, index) => method === 'GET' || index % 3 === 0)) {
            it(`RFC 7644 3.9: ${method} with ${query || 'nothing'}`, async () => {
                const answered = await request(user, query)
                assert.deepEqual(pathsOf(answered), [...expected].sort())
                assert.equal(answered.id, user.id)
                assert.ok(answered.schemas.includes(USER))
            })
        }
    })
}

describe('conformance: projection elsewhere', () => {
    it('RFC 7644 3.3: POST answers what is asked for, and Location and ETag all the same', async () => {
        const body = { schemas: [USER], userName: unique('projected'), title: 'T', nickName: 'N' }
        const answer = await send('POST', '/Users?attributes=title', body)
        assertStatus(answer, 201)
        assert.deepEqual(pathsOf(answer.body), ['title'])
        const { meta } = await read(`/Users/${answer.body.id}`)
        assert.equal(answer.headers.get('location'), meta.location)
        assert.equal(answer.headers.get('etag'), meta.version)
        assert.equal((await read(`/Users/${answer.body.id}`)).nickName, 'N')
    })

    it('RFC 7644 3.14: the version does not depend on what is asked for', async () => {
        const { id, meta } = await createUser({ title: 'V', emails: [{ value: 'v@example.com', type: 'work' }] })
        for (const query of [
            'attributes=id',
            'attributes=title',
            'excludedAttributes=emails,meta',
            'attributes=groups',
        ]) {
            assert.equal((await send('GET', `/Users/${id}?${query}`)).headers.get('etag'), meta.version, query)
        }
    })

    for (const [query, expected] of [
        ['attributes=displayName', ['displayName']],
        ['attributes=members.value', ['members.value']],
        ['attributes=members.display,displayName', ['displayName', 'members.display']],
        ['attributes=id', []],
        [`attributes=${SERVICENOW_GROUP}:description`, [`${SERVICENOW_GROUP}:description`]],
        [`attributes=${GROUP}:displayName`, ['displayName']],
        ['excludedAttributes=members', ['displayName', ...META, `${SERVICENOW_GROUP}:description`]],
        [
            'excludedAttributes=members.$ref,members.display,meta',
            ['displayName', 'members.type', 'members.value', `${SERVICENOW_GROUP}:description`],
        ],
    ] as const) {
        it(`RFC 7644 3.9: a group with ${query}, on GET, PUT, PATCH and in a list`, async () => {
            const user = await createUser({ name: { familyName: 'Seen' } })
            const extension = { [SERVICENOW_GROUP]: { description: 'D' } }
            const { id, displayName, meta } = await createGroup({ members: [{ value: user.id }], ...extension })
            const Operations = [{ op: 'add', path: 'members', value: [{ value: user.id }] }]
            const filter = encodeURIComponent(`id eq "${id}"`)
            for (const answered of [
                await read(`/Groups/${id}?${query}`),
                await succeed('PUT', `/Groups/${id}?${query}`, { schemas: [GROUP], displayName }),
                await succeed('PATCH', `/Groups/${id}?${query}`, { schemas: [PATCH_OP], Operations }),
                (await read(`/Groups?filter=${filter}&${query}`)).Resources[0]!,
                (await read(`?filter=${filter}&${query}`)).Resources[0]!,
            ]) {
                assert.deepEqual(pathsOf(answered), [...expected].sort())
                assert.equal(answered.id, id)
            }
            assert.equal((await send('GET', `/Groups/${id}?${query}`)).headers.get('etag'), meta.version)
        })
    }

    for (const query of ['attributes=name..x', 'attributes=%5B', 'excludedAttributes=a%20b', 'attributes=emails%5Bx']) {
        for (const address of ['/Users', '/Groups', '']) {
            it(`RFC 7644 3.12: 400 to ${address || 'the base'} with ${query}`, async () => {
                assertStatus(await send('GET', `${address}?${query}`), 400, 'invalidPath')
            })
        }
    }
})
