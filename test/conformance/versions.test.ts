/** Versions: entity tags, and requests that depend on them. */
import assert from 'node:assert/strict'
import {
    assertStatus,
    assertUnchanged,
    createGroup,
    createUser,
    ENTERPRISE,
    GROUP,
    NOBODY,
    patch,
    read,
    send,
    succeed,
    unique,
    USER,
    type Body,
} from './scim-server.ts'

const KINDS: Readonly<Record<string, { create: () => Promise<Body>; body: (resource: Body) => object }>> = {
    Users: {
        create: () => createUser({ name: { familyName: 'V' } }),
        body: ({ userName }) => ({ schemas: [USER], userName }),
    },
    Groups: {
        create: () => createGroup({ externalId: 'v' }),
        body: ({ displayName }) => ({ schemas: [GROUP], displayName }),
    },
}
const change = (): object[] => [{ op: 'replace', path: 'displayName', value: unique('Version') }]

for (const [collection, { create, body }] of Object.entries(KINDS)) {
    describe(`conformance: versions of ${collection}`, () => {
        it('RFC 7643 3.1: meta.version is a weak entity tag, in every answer the same as ETag', async () => {
            const resource = await create()
            const address = `/${collection}/${resource.id}`
            assert.match(resource.meta.version, /^W\/"[\x21\x23-\x7e]+"$/)
            for (const answer of [
                await send('GET', address),
                await send('PUT', address, body(resource)),
                await patch(address, [{ op: 'add', value: {} }]),
            ]) {
                assert.equal(answer.headers.get('etag'), resource.meta.version)
                assert.equal(answer.body.meta.version, resource.meta.version)
            }
            const filter = encodeURIComponent(`id eq "${resource.id}"`)
            const list = await send('GET', `/${collection}?filter=${filter}`)
            assert.equal(list.body.Resources[0]?.meta.version, resource.meta.version)
            assert.equal(list.headers.get('etag'), null)
        })

        for (const [what, header, status] of [
            ['the version', (version: string) => version, 304],
            ['the version as a strong tag', (version: string) => version.slice(2), 304],
            ['a list with the version', (version: string) => `"x", ${version} , W/"y"`, 304],
            ['*', () => '*', 304],
            ['another version', () => 'W/"x"', 200],
            ['a list of others', () => '"x","y"', 200],
            ['a part of the version', (version: string) => `${version.slice(0, -3)}"`, 200],
        ] as const) {
            it(`RFC 7644 3.14: ${status} to GET with If-None-Match ${what}`, async () => {
                const { id, meta } = await create()
                const answer = await send('GET', `/${collection}/${id}`, undefined, {
                    'If-None-Match': header(meta.version),
                })
                assertStatus(answer, status)
                assert.equal(answer.headers.get('etag'), meta.version)
                assert.equal(answer.text === '', status === 304)
            })
        }

        for (const [what, header, fits] of [
            ['the version', (version: string) => version, true],
            ['the version as a strong tag', (version: string) => version.slice(2), true],
            ['a list with the version', (version: string) => `"x", ${version}`, true],
            ['*', () => '*', true],
            ['another version', () => 'W/"x"', false],
            ['a list of others', () => '"x", W/"y"', false],
            ['no tag', () => 'x', false],
        ] as const) {
            for (const method of ['PUT', 'PATCH', 'DELETE'] as const) {
                it(`RFC 7644 3.14: ${method} with If-Match ${what} ${fits ? 'goes through' : 'is 412'}`, async () => {
                    const resource = await create()
                    const address = `/${collection}/${resource.id}`
                    const headers = { 'If-Match': header(resource.meta.version) }
                    const request = {
                        PUT: () => send('PUT', address, { ...body(resource), displayName: unique('Version') }, headers),
                        PATCH: () => patch(address, change(), headers),
                        DELETE: () => send('DELETE', address, undefined, headers),
                    }[method]
                    if (fits) return assertStatus(await request(), method === 'DELETE' ? 204 : 200)
                    await assertUnchanged(address, async () => assertStatus(await request(), 412))
                })
            }
        }

        it('RFC 7644 3.14: who read before the last change is refused, and may read again', async () => {
            const resource = await create()
            const address = `/${collection}/${resource.id}`
            const headers = { 'If-Match': resource.meta.version }
            const changed = await patch(address, change(), headers)
            assertStatus(changed, 200)
            assertStatus(await patch(address, change(), headers), 412)
            const newer = { 'If-Match': (await read(address)).meta.version }
            assert.equal(newer['If-Match'], changed.body.meta.version)
            assertStatus(await patch(address, change(), newer), 200)
        })

        it('RFC 7644 3.14: If-Match is looked at before the body', async () => {
            const { id } = await create()
            const nonsense = [{ op: 'replace', path: 'meta.version', value: 'x' }]
            assertStatus(await patch(`/${collection}/${id}`, nonsense, { 'If-Match': 'W/"x"' }), 412)
        })

        it('RFC 7644 3.14: nothing that is not there has a version: 404', async () => {
            for (const tag of ['*', 'W/"x"']) {
                const address = `/${collection}/${NOBODY}`
                assertStatus(await send('DELETE', address, undefined, { 'If-Match': tag }), 404)
                assertStatus(await patch(address, change(), { 'If-Match': tag }), 404)
                assertStatus(await send('GET', address, undefined, { 'If-None-Match': tag }), 404)
            }
        })

        it('RFC 7644 3.14: the version is new after every change, and that of before after the way back', async () => {
            const { id, meta } = await createUser()
            const seen = new Set([meta.version])
            for (const title of ['One', 'Two', 'Three']) {
                const { body: changed } = await patch(`/Users/${id}`, [{ op: 'replace', path: 'title', value: title }])
                assert.ok(!seen.has(changed.meta.version))
                seen.add(changed.meta.version)
                assert.ok(Date.parse(changed.meta.lastModified) >= Date.parse(meta.created))
                assert.equal(changed.meta.created, meta.created)
            }
        })
    })
}

describe('conformance: what makes a new version', () => {
    for (const [path, value] of [
        ['title', 'x'],
        ['nickName', 'x'],
        ['active', false],
        ['name.honorificSuffix', 'Jr.'],
        ['emails', [{ value: 'x@example.com', type: 'other' }]],
        ['roles', [{ value: 'x' }]],
        ['x509Certificates', [{ value: 'QUJD' }]],
        [`${ENTERPRISE}:division`, 'x'],
        [`${ENTERPRISE}:employeeNumber`, 'x'],
    ] as const) {
        it(`RFC 7644 3.14: ${path} of a user, and not the same again`, async () => {
            const { id, meta } = await createUser()
            const operations = [{ op: 'replace', path, value }]
            const { body: changed } = await patch(`/Users/${id}`, operations)
            assert.notEqual(changed.meta.version, meta.version)
            assert.deepEqual((await patch(`/Users/${id}`, operations)).body, changed)
        })
    }

    it('RFC 7644 3.14: members that come and go, also within one second', async () => {
        const [one, two] = [await createUser(), await createUser()]
        const { id, meta } = await createGroup()
        const seen = [meta.version]
        for (const operation of [
            { op: 'add', path: 'members', value: [{ value: one.id }] },
            { op: 'remove', path: `members[value eq "${one.id}"]` },
            { op: 'add', path: 'members', value: [{ value: one.id }] },
            { op: 'replace', path: 'members', value: [{ value: two.id }] },
            { op: 'replace', path: 'members', value: [{ value: one.id }] },
            { op: 'remove', path: 'members' },
        ]) {
            const { body: changed } = await patch(`/Groups/${id}`, [operation])
            assert.ok(!seen.includes(changed.meta.version), JSON.stringify(operation))
            assert.ok(Date.parse(changed.meta.lastModified) >= Date.parse(meta.lastModified))
            seen.push(changed.meta.version)
        }
        assertStatus(await patch(`/Groups/${id}`, change(), { 'If-Match': meta.version }), 412)
    })

    it('RFC 7644 3.14: of many who change the same version at once exactly one goes through', async () => {
        const { id, meta } = await createGroup()
        const users = await Promise.all(Array.from({ length: 8 }, () => createUser()))
        const answers = await Promise.all(
            users.map((user) => {
                const operation = { op: 'add', path: 'members', value: [{ value: user.id }] }
                return patch(`/Groups/${id}`, [operation], { 'If-Match': meta.version })
            }),
        )
        assert.deepEqual(answers.map(({ status }) => status).sort(), [200, 412, 412, 412, 412, 412, 412, 412])
        assert.equal((await read(`/Groups/${id}`)).members?.length, 1)
    })

    it('RFC 7644 3.14: many who add to the same group at once are all heard', async () => {
        const { id } = await createGroup()
        const users = await Promise.all(Array.from({ length: 8 }, () => createUser()))
        await Promise.all(
            users.map((user) => patch(`/Groups/${id}`, [{ op: 'add', value: { members: [{ value: user.id }] } }])),
        )
        assert.equal((await read(`/Groups/${id}`)).members?.length, 8)
    })

    it('RFC 7644 3.14: a nested group that comes and goes', async () => {
        const inner = await createGroup()
        const { id, displayName, meta } = await createGroup()
        const put = (members: object[]): Promise<Body> =>
            succeed('PUT', `/Groups/${id}`, { schemas: [GROUP], displayName, members })
        const nested = await put([{ value: inner.id }])
        const emptied = await put([])
        assert.equal(new Set([meta.version, nested.meta.version, emptied.meta.version]).size, 3)
    })

    it('RFC 7644 3.14: the groups of a user belong to the version of the user, as they are shown', async () => {
        const user = await createUser()
        await createGroup({ members: [{ value: user.id }] })
        const joined = await read(`/Users/${user.id}`)
        assert.notDeepEqual(joined.groups, user.groups)
        assert.notEqual(joined.meta.version, user.meta.version)
    })

    it('RFC 7644 3.14: two that are alike have versions of their own', async () => {
        const [one, two] = [await createUser({ title: 'Same' }), await createUser({ title: 'Same' })]
        assert.notEqual(one.meta.version, two.meta.version)
    })
})
