/** What the server tells about itself. */
import assert from 'node:assert/strict'
import {
    assertHolds,
    assertStatus,
    baseUrl,
    ENTERPRISE,
    GROUP,
    LIST,
    read,
    send,
    SERVICENOW_GROUP,
    SERVICENOW_USER,
    USER,
} from './scim-server.ts'

const CORE = 'urn:ietf:params:scim:schemas:core:2.0'

const DESCRIBED = [USER, GROUP, ENTERPRISE, SERVICENOW_USER, SERVICENOW_GROUP].concat(
    ['ServiceProviderConfig', 'ResourceType', 'Schema'].map((name) => `${CORE}:${name}`),
)

describe('conformance: service provider configuration', () => {
    for (const [member, expected] of [
        ['schemas', [`${CORE}:ServiceProviderConfig`]],
        ['patch', { supported: true }],
        ['bulk', { supported: true, maxOperations: 100, maxPayloadSize: 1048576 }],
        ['filter', { supported: true, maxResults: 500 }],
        ['changePassword', { supported: false }],
        ['sort', { supported: true }],
        ['etag', { supported: true }],
        ['meta', { resourceType: 'ServiceProviderConfig' }],
    ] as const) {
        it(`RFC 7643 5: ${member}`, async () => {
            assertHolds((await read('/ServiceProviderConfig'))[member], expected)
        })
    }

    it('RFC 7643 5: every authentication scheme has a known type, a name and a description', async () => {
        const schemes = (await read('/ServiceProviderConfig')).authenticationSchemes as Record<string, string>[]
        assert.ok(schemes.length > 0)
        for (const { type, name, description } of schemes) {
            assert.ok(
                ['oauth', 'oauth2', 'oauthbearertoken', 'httpbasic', 'httpdigest'].includes(type ?? ''),
                `type ${type}`,
            )
            assert.ok(name && description)
        }
    })

    it('RFC 9865 4: pagination says that index and cursor are there and which is the default', async () => {
        const { pagination } = await read('/ServiceProviderConfig')
        assertHolds(pagination, { cursor: true, index: true, defaultPaginationMethod: 'index' })
        const { defaultPageSize, maxPageSize } = pagination as { defaultPageSize: number; maxPageSize: number }
        assert.ok(Number.isInteger(defaultPageSize) && defaultPageSize > 0 && defaultPageSize <= maxPageSize)
    })

    it('RFC 7643 5: meta.location is its own address', async () => {
        const { meta } = await read('/ServiceProviderConfig')
        assert.equal(meta.location, `${await baseUrl()}/ServiceProviderConfig`)
    })
})

describe('conformance: resource types', () => {
    for (const [id, endpoint, schema, extensions] of [
        ['User', '/Users', USER, [ENTERPRISE, SERVICENOW_USER]],
        ['Group', '/Groups', GROUP, [SERVICENOW_GROUP]],
    ] as const) {
        it(`RFC 7643 6: ${id} has all its characteristics, and its own address`, async () => {
            assertHolds(await read(`/ResourceTypes/${id}`), {
                schemas: [`${CORE}:ResourceType`],
                id,
                name: id,
                endpoint,
                schema,
                schemaExtensions: extensions.map((each) => ({ schema: each, required: false })),
                meta: { resourceType: 'ResourceType', location: `${await baseUrl()}/ResourceTypes/${id}` },
            })
        })

        it(`RFC 7644 4: ${id} is in the list as it is by itself`, async () => {
            const { Resources } = await read('/ResourceTypes')
            assert.deepEqual(
                Resources.find((each) => each.id === id),
                await read(`/ResourceTypes/${id}`),
            )
        })
    }

    for (const address of ['/ResourceTypes', '/Schemas']) {
        it(`RFC 7644 4: ${address} is a ListResponse that counts right`, async () => {
            const list = await read(address)
            assert.deepEqual(list.schemas, [LIST])
            assert.equal(list.totalResults, list.Resources.length)
            const ids = list.Resources.map(({ id }) => id)
            assert.equal(new Set(ids).size, ids.length)
            const expected = address === '/ResourceTypes' ? ['User', 'Group'] : DESCRIBED
            assert.deepEqual(
                expected.filter((id) => !ids.includes(id)),
                [],
            )
        })

        it(`RFC 7644 4: every resource in ${address} can be read at its location`, async () => {
            for (const each of (await read(address)).Resources) {
                assert.ok(each.meta.location.startsWith(await baseUrl()))
                assert.deepEqual(await read(each.meta.location.slice((await baseUrl()).length)), each)
            }
        })
    }

    it('RFC 7643 6: every schema a resource type names is one of /Schemas', async () => {
        const known = (await read('/Schemas')).Resources.map(({ id }) => id)
        for (const type of (await read('/ResourceTypes')).Resources) {
            const extensions = type.schemaExtensions as { schema: string }[]
            for (const urn of [type.schema as string, ...extensions.map(({ schema }) => schema)]) {
                assert.ok(known.includes(urn), urn)
            }
        }
    })
})

describe('conformance: discovery refuses', () => {
    for (const address of [
        '/ServiceProviderConfig?filter=patch.supported%20eq%20true',
        '/ResourceTypes?filter=id%20eq%20%22User%22',
        '/Schemas?filter=id%20pr',
        '/ResourceTypes/User?filter=id%20pr',
    ]) {
        it(`RFC 7644 4: 403 to a filter: ${address}`, async () => {
            assertStatus(await send('GET', address), 403)
        })
    }

    for (const address of [
        '/ResourceTypes/Device',
        '/Schemas/urn:nobody:2.0:User',
        '/Schemas/User',
        '/ServiceProviderConfig/1',
        '/ResourceTypes/User/endpoint',
    ]) {
        it(`RFC 7644 3.12: 404 to ${address}`, async () => {
            assertStatus(await send('GET', address), 404)
        })
    }

    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE']) {
        for (const address of ['/ServiceProviderConfig', '/ResourceTypes', `/Schemas/${USER}`]) {
            it(`RFC 7644 4: 405 with Allow to ${method} ${address}`, async () => {
                const answer = await send(method, address, method === 'DELETE' ? undefined : {})
                assertStatus(answer, 405)
                assert.equal(answer.headers.get('allow'), 'GET')
            })
        }
    }

    for (const parameters of ['startIndex=2', 'count=0', 'attributes=id', 'sortBy=id']) {
        it(`RFC 7644 4: ${parameters} has no effect on /Schemas`, async () => {
            assert.deepEqual(await read(`/Schemas?${parameters}`), await read('/Schemas'))
        })
    }
})
