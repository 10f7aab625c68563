/** Several operations in one request. */
import assert from 'node:assert/strict'
import {
    assertHolds,
    assertStatus,
    assertUnchanged,
    createGroup,
    createUser,
    ENTERPRISE,
    ERROR,
    GROUP,
    NOBODY,
    PATCH_OP,
    read,
    SEARCH,
    send,
    succeed,
    unique,
    USER,
    type Body,
    type JsonObject,
} from './scim-server.ts'

const BULK = 'urn:ietf:params:scim:api:messages:2.0:BulkRequest'
const RESPONSE = 'urn:ietf:params:scim:api:messages:2.0:BulkResponse'

const newUser = (bulkId: string, userName = unique('bulk')): JsonObject => ({
    method: 'POST',
    path: '/Users',
    bulkId,
    data: { schemas: [USER], userName },
})
const newGroup = (bulkId: string, members: string[] = []): JsonObject => ({
    method: 'POST',
    path: '/Groups',
    bulkId,
    data: { schemas: [GROUP], displayName: unique('Bulk'), members: members.map((value) => ({ value })) },
})

interface Result {
    method: string
    status: string
    location: string
    version?: string
    bulkId?: string
    response?: Body
}

async function bulk(Operations: unknown[], more: object = {}): Promise<Result[]> {
    const { schemas, Operations: results } = await succeed('POST', '/Bulk', { schemas: [BULK], Operations, ...more })
    assert.deepEqual(schemas, [RESPONSE])
    for (const { status, response } of results as unknown as Result[]) {
        assert.match(status, /^[1-5]\d\d$/)
        assert.equal(response !== undefined, Number(status) >= 400, `response of ${status}`)
        if (response) assertHolds(response, { schemas: [ERROR], status })
    }
    return results as unknown as Result[]
}
const statuses = (results: readonly Result[]): string => results.map(({ status }) => status).join(' ')
const addressOf = ({ location }: Result): string => location.slice(location.search(/\/(?:Users|Groups)\//))
const count = async (collection: string): Promise<number> => (await read(`${collection}?count=0`)).totalResults

describe('conformance: RFC 7644 3.7', () => {
    it('RFC 7644 3.7: every method on users and groups, each answered with what it did', async () => {
        const user = await createUser({ title: 'Old' })
        const group = await createGroup()
        const gone = await createUser()
        const patched = { schemas: [PATCH_OP], Operations: [{ op: 'replace', path: 'title', value: 'New' }] }
        const results = await bulk([
            newUser('u'),
            newGroup('g'),
            { method: 'PUT', path: `/Groups/${group.id}`, data: { displayName: `${group.displayName} renamed` } },
            { method: 'PATCH', path: `/Users/${user.id}`, data: patched },
            { method: 'DELETE', path: `/Users/${gone.id}` },
        ])
        assert.equal(statuses(results), '201 201 200 200 204')
        assert.deepEqual(
            results.map(({ method, bulkId }) => [method, bulkId]),
            [
                ['POST', 'u'],
                ['POST', 'g'],
                ['PUT', undefined],
                ['PATCH', undefined],
                ['DELETE', undefined],
            ],
        )
        for (const result of results.slice(0, 4)) {
            const { meta } = await read(addressOf(result))
            assert.deepEqual([result.location, result.version], [meta.location, meta.version])
        }
        assert.equal(results[4]?.location, gone.meta.location)
        assert.equal((await read(`/Users/${user.id}`)).title, 'New')
        assert.equal((await read(`/Users/${gone.id}`)).active, false)
        assert.equal((await read(`/Groups/${group.id}`)).displayName, `${group.displayName} renamed`)
    })

    it('RFC 7644 3.7.3: what fails is answered as it would be by itself, and what comes after it is done', async () => {
        const taken = await createUser()
        const results = await bulk([
            newUser('a', taken.userName),
            { method: 'DELETE', path: `/Users/${NOBODY}` },
            { ...newUser('b'), data: { schemas: [USER] } },
            newUser('c'),
        ])
        assert.equal(statuses(results), '409 404 400 201')
        assert.deepEqual(
            results.map(({ response }) => response?.scimType),
            ['uniqueness', undefined, 'invalidValue', undefined],
        )
        assert.equal(results[0]?.location, undefined)
        assert.ok(results[1]?.location.endsWith(`/Users/${NOBODY}`))
    })

    for (const [failOnErrors, expected] of [
        [1, '201 404'],
        [2, '201 404 201 404'],
        [3, '201 404 201 404 201'],
    ] as const) {
        it(`RFC 7644 3.7.3: failOnErrors ${failOnErrors} stops after as many, and undoes nothing`, async () => {
            const failing = { method: 'DELETE', path: `/Groups/${NOBODY}` }
            const before = await count('/Users')
            const results = await bulk([newUser('a'), failing, newUser('b'), failing, newUser('c')], { failOnErrors })
            assert.equal(statuses(results), expected)
            assert.equal((await count('/Users')) - before, expected.split(' ').filter((each) => each === '201').length)
        })
    }

    it('RFC 7644 3.7: version of an operation is If-Match', async () => {
        const [one, two] = [await createUser(), await createUser({ title: 'Kept' })]
        const data = { schemas: [PATCH_OP], Operations: [{ op: 'replace', path: 'title', value: 'New' }] }
        const results = await bulk([
            { method: 'PATCH', path: `/Users/${one.id}`, version: one.meta.version, data },
            { method: 'PATCH', path: `/Users/${two.id}`, version: 'W/"x"', data },
            { method: 'DELETE', path: `/Users/${two.id}`, version: 'W/"x"' },
        ])
        assert.equal(statuses(results), '200 412 412')
        assert.deepEqual(await read(`/Users/${two.id}`), two)
    })

    it('RFC 7644 3.7: method and member names in any letter case', async () => {
        const { bulkId, data } = newUser('x')
        assert.equal(statuses(await bulk([{ METHOD: 'post', Path: '/Users', BULKID: bulkId, DATA: data }])), '201')
    })

    const FAULTS: readonly (readonly [what: string, operation: unknown, status: string])[] = [
        ['no object', 'POST', '400'],
        ['null', null, '400'],
        ['no method', { path: '/Users', bulkId: 'x', data: {} }, '400'],
        ['method GET', { method: 'GET', path: '/Users' }, '400'],
        ['a method that is a number', { method: 1, path: '/Users' }, '400'],
        ['no path', { method: 'POST', bulkId: 'x', data: {} }, '400'],
        ['a path that is a number', { method: 'POST', path: 1, bulkId: 'x', data: {} }, '400'],
        ['POST without bulkId', { method: 'POST', path: '/Users', data: { userName: unique('bulk') } }, '400'],
        ['POST without data', { method: 'POST', path: '/Users', bulkId: 'x' }, '400'],
        ['PUT without data', { method: 'PUT', path: `/Users/${NOBODY}` }, '400'],
        ['data that is a text', { method: 'POST', path: '/Users', bulkId: 'x', data: 'x' }, '400'],
        ['data that is a list', { method: 'POST', path: '/Users', bulkId: 'x', data: [] }, '400'],
        ['an absolute address', { method: 'DELETE', path: `https://example.com/Users/${NOBODY}` }, '400'],
        ['a path with a query', { method: 'DELETE', path: `/Users/${NOBODY}?attributes=id` }, '400'],
        ['a path upwards', { method: 'DELETE', path: '/Users/../Groups/x' }, '400'],
        ['a bulk in a bulk', { method: 'POST', path: '/Bulk', bulkId: 'x', data: {} }, '4..'],
        ['a search', { method: 'POST', path: '/Users/.search', bulkId: 'x', data: { schemas: [SEARCH] } }, '4..'],
        ['an endpoint nobody has', { method: 'POST', path: '/Devices', bulkId: 'x', data: {} }, '404'],
        ['POST on a resource', { method: 'POST', path: `/Users/${NOBODY}`, bulkId: 'x', data: {} }, '4..'],
        ['DELETE on a collection', { method: 'DELETE', path: '/Users' }, '405'],
        ['PUT on the configuration', { method: 'PUT', path: '/ServiceProviderConfig', data: {} }, '4..'],
        ['__proto__', { method: 'DELETE', path: '/__proto__/x' }, '404'],
        ['an empty path', { method: 'DELETE', path: '' }, '4..'],
        ['a bulkId nobody has in data', newGroup('x', ['bulkId:nobody']), '4..'],
        ['a bulkId nobody has in the path', { method: 'DELETE', path: '/Users/bulkId:nobody' }, '4..'],
    ]
    for (const [what, operation, status] of FAULTS) {
        it(`RFC 7644 3.7.3: ${status} for ${what}, and the operations around it are done`, async () => {
            const before = await count('')
            const results = await bulk([newUser('before'), operation, newUser('after')])
            assert.match(statuses(results), new RegExp(`^201 ${status} 201$`))
            assert.equal(await count(''), before + 2)
        })
    }

    it('RFC 7644 3.7: the same bulkId twice: the second fails', async () => {
        assert.match(statuses(await bulk([newUser('same'), newUser('same')])), /^201 4\d\d$/)
    })

    for (const [what, body, status, scimType] of [
        ['nothing', '', 400, 'invalidSyntax'],
        ['half a body', '{"Operations":[', 400, 'invalidSyntax'],
        ['a list', [], 400, 'invalidSyntax'],
        ['no Operations', { schemas: [BULK] }, 400, 'invalidSyntax'],
        ['Operations that are an object', { schemas: [BULK], Operations: {} }, 400, 'invalidSyntax'],
        ['failOnErrors 0', { schemas: [BULK], failOnErrors: 0, Operations: [newUser('x')] }, 400, 'invalidValue'],
        [
            'failOnErrors that is a text',
            { schemas: [BULK], failOnErrors: '1', Operations: [newUser('x')] },
            400,
            'invalidValue',
        ],
        [
            '101 operations',
            { schemas: [BULK], Operations: Array.from({ length: 101 }, (_, at) => newUser(`b${at}`)) },
            413,
        ],
        ['1,048,577 bytes', JSON.stringify({ schemas: [BULK], Operations: [newUser('x')] }).padEnd(1048577), 413],
        ['1,048,578 bytes of two', JSON.stringify({ schemas: [BULK], Operations: [newUser('é'.repeat(524288))] }), 413],
    ] as readonly [string, unknown, number, string?][]) {
        it(`RFC 7644 3.7.4: ${status} for ${what}, and nothing is done`, async () => {
            const before = await count('/Users')
            assertStatus(await send('POST', '/Bulk', body), status, scimType)
            assert.equal(await count('/Users'), before)
        })
    }

    it('RFC 7644 3.7.4: exactly as many operations and bytes as are allowed', async () => {
        const operations = Array.from({ length: 100 }, () => ({ method: 'DELETE', path: `/Users/${NOBODY}` }))
        const text = JSON.stringify({ schemas: [BULK], Operations: operations }).padEnd(1048576)
        const { Operations } = await succeed('POST', '/Bulk', text)
        assert.equal(Operations.length, 100)
    })
})

describe('conformance: RFC 7644 3.7.2', () => {
    it('RFC 7644 3.7.2: a new user is a member of a new group by bulkId', async () => {
        const results = await bulk([newUser('ytrewq'), newGroup('qwerty', ['bulkId:ytrewq'])])
        assert.equal(statuses(results), '201 201')
        const user = await read(addressOf(results[0]!))
        assert.deepEqual(
            (await read(addressOf(results[1]!))).members?.map(({ value }) => value),
            [user.id],
        )
    })

    it('RFC 7644 3.7.2: in any order, and results in the order of the request', async () => {
        const results = await bulk([newGroup('g', ['bulkId:h', 'bulkId:u']), newGroup('h', ['bulkId:u']), newUser('u')])
        assert.deepEqual(
            results.map(({ bulkId, status }) => `${bulkId} ${status}`),
            ['g 201', 'h 201', 'u 201'],
        )
        assert.equal((await read(addressOf(results[0]!))).members?.length, 2)
    })

    it('RFC 7644 3.7.2: by bulkId in a path and in a PATCH', async () => {
        const group = await createGroup()
        const Operations = [{ op: 'add', path: 'members', value: [{ value: 'bulkId:new' }] }]
        const results = await bulk([
            { method: 'PATCH', path: `/Groups/${group.id}`, data: { schemas: [PATCH_OP], Operations } },
            newUser('new'),
            { method: 'DELETE', path: '/Users/bulkId:new' },
        ])
        assert.equal(statuses(results), '200 201 204')
        const user = await read(addressOf(results[1]!))
        assert.equal(user.active, false)
        assert.deepEqual(
            (await read(`/Groups/${group.id}`)).members?.map(({ value }) => value),
            [user.id],
        )
    })

    it('RFC 7644 3.7.2: a new user is the manager of a new user, by bulkId', async () => {
        const operation = newUser('boss')
        const managed = {
            schemas: [USER],
            userName: unique('bulk'),
            [ENTERPRISE]: { manager: { value: 'bulkId:boss' } },
        }
        const results = await bulk([{ ...newUser('managed'), data: managed }, operation])
        assert.equal(statuses(results), '201 201')
        const [user, boss] = [await read(addressOf(results[0]!)), await read(addressOf(results[1]!))]
        assertHolds(user[ENTERPRISE], { manager: { value: boss.id } })
    })

    it('RFC 7644 3.7.1: circular references fail, each with 409, and others are done', async () => {
        const before = await count('/Groups')
        const results = await bulk([newGroup('a', ['bulkId:b']), newGroup('b', ['bulkId:a']), newGroup('c')])
        assert.equal(statuses(results), '409 409 201')
        assert.equal(await count('/Groups'), before + 1)
    })

    it('RFC 7644 3.7.2: what refers to something that failed fails', async () => {
        const taken = await createUser()
        const results = await bulk([newUser('u', taken.userName), newGroup('g', ['bulkId:u'])])
        assert.match(statuses(results), /^409 4\d\d$/)
    })

    it('RFC 7644 3.7.2: a text that only looks like a reference stays as it is', async () => {
        const operation = newUser('u')
        ;(operation.data as JsonObject).title = 'see bulkId:u below'
        const [result] = await bulk([operation])
        assert.equal((await read(addressOf(result!))).title, 'see bulkId:u below')
    })

    it('RFC 7644 3.7: an operation that is refused leaves its resource alone', async () => {
        const user = await createUser({ title: 'Kept' })
        await assertUnchanged(`/Users/${user.id}`, async () => {
            const data = { schemas: [USER], userName: user.userName, title: 'Half done', active: 7 }
            assert.equal(statuses(await bulk([{ method: 'PUT', path: `/Users/${user.id}`, data }])), '400')
        })
    })
})
