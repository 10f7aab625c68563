import assert from 'node:assert/strict'
import { bulk } from '../../src/server/entry/bulk-operation.ts'
import * as discovery from '../../src/server/entry/discovery-operations.ts'
import type { Answer, Exchange } from '../../src/server/entry/exchange.ts'
import { create, type forward } from '../../src/server/entry/me-operations.ts'
import { scimError } from '../../src/server/scim/error.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { BULK_REQUEST_URN } from '../../src/server/scim/schema/urns.ts'
import { assertRefused } from '../scim/fixtures.ts'
import { BASE, exchange, loadAnew, replaceExports } from './fake-exchange.ts'

/** The application's properties; without any they have their shipped values. */
const properties: Record<string, string> = {}

describe('operations that need no stores', () => {
    let restore: () => void

    before(() => {
        restore = replaceExports('@servicenow/glide', {
            gs: {
                getProperty: (name: string, fallback: string) => properties[name] ?? fallback,
                getUserID: () => 'caller',
                error: () => undefined,
            },
        })
    })
    after(() => restore())

    describe('discovery: RFC 7644 4', () => {
        const reads: [string, (given: Exchange) => Answer, string, string][] = [
            ['ServiceProviderConfig', discovery.readServiceProviderConfig, 'ServiceProviderConfig', ''],
            ['all resource types', discovery.listResourceTypes, 'ResourceTypes', ''],
            ['a resource type', discovery.readResourceType, 'ResourceTypes/User', 'User'],
            ['all schemas', discovery.listSchemas, 'Schemas', ''],
            ['a schema', discovery.readSchema, 'Schemas/urn:ietf:params:scim:schemas:core:2.0:Group', 'Group'],
        ]
        for (const [name, read, path, named] of reads) {
            it(`${name}; a filter is 403`, () => {
                const { status, body } = read(
                    exchange({ path, query: { startIndex: '2', count: '0', attributes: 'id' } }),
                )
                assert.equal(status, 200)
                if (named !== '') assert.equal(body!.name, named)
                if (body!.Resources) assert.equal((body!.Resources as JsonValue[]).length, body!.totalResults)
                assertRefused(() => read(exchange({ path, query: { filter: 'id pr' } })), 403, undefined)
            })
        }

        it('404 for what there is not', () => {
            assertRefused(() => discovery.readSchema(exchange({ path: 'Schemas/urn:acme' })), 404, undefined)
            assertRefused(() => discovery.readResourceType(exchange({ path: 'ResourceTypes/Device' })), 404, undefined)
        })

        it('tells the limits that the properties set, out of range the shipped ones', () => {
            const told = () => {
                const { bulk: batch, filter } = discovery.readServiceProviderConfig(exchange()).body!
                return [(batch as JsonObject).maxOperations, (filter as JsonObject).maxResults]
            }
            assert.deepEqual(told(), [100, 500])
            Object.assign(properties, { 'x_scim_okta.bulk.max_operations': '7', 'x_scim_okta.list.max_count': '5000' })
            assert.deepEqual(told(), [7, 500])
            for (const name of Object.keys(properties)) properties[name] = 'x'
            assert.deepEqual(told(), [100, 500])
        })
    })

    describe('/Me: RFC 7644 3.11', () => {
        it('is /Users/{id} of the caller for GET, PUT, PATCH and DELETE', () => {
            const users = './src/server/entry/user-operations.ts'
            const said = (operation: string) => (own: Exchange) => ({
                status: 200,
                body: { operation, path: [...own.path] },
            })
            const names = ['read', 'replace', 'modify', 'remove']
            const back = replaceExports(users, Object.fromEntries(names.map((name) => [name, said(name)])))
            try {
                const me = loadAnew('./src/server/entry/me-operations.ts').forward as typeof forward
                for (const [index, method] of (['GET', 'PUT', 'PATCH', 'DELETE'] as const).entries()) {
                    const { body } = me(exchange({ method, path: 'Me' }))
                    assert.deepEqual(body, { operation: names[index], path: ['Users', 'caller'] })
                }
            } finally {
                back()
            }
        })

        it('POST is 403', () => assertRefused(() => create(), 403, undefined))
    })

    describe('/Bulk: RFC 7644 3.7, each operation as a request of its own', () => {
        const seen: Exchange[] = []

        function run(operations: JsonObject[], answer: (own: Exchange) => Answer): JsonObject[] {
            seen.length = 0
            const body = { schemas: [BULK_REQUEST_URN], Operations: operations }
            const given = exchange({
                method: 'POST',
                path: 'Bulk',
                body,
                query: { attributes: 'id' },
                headers: { 'If-Match': '*' },
            })
            const found = bulk(given, (own) => {
                seen.push(own)
                return answer(own)
            })
            assert.equal(found.status, 200)
            return found.body!.Operations as JsonObject[]
        }

        it('with method, path, version and data of its own', () => {
            const made = { status: 201, location: `${BASE}/Users/4f`, version: 'W/"1"', body: { id: '4f' } }
            const answers = run(
                [
                    { method: 'POST', path: '/Users', bulkId: 'b', data: { userName: 'a' } },
                    { method: 'DELETE', path: '/Groups/x', version: 'W/"2"' },
                ],
                ({ method }) => (method === 'POST' ? made : { status: 204 }),
            )
            assert.deepEqual(
                answers.map(({ method, location, version, status }) => [method, location, version, status]),
                [
                    ['POST', made.location, 'W/"1"', '201'],
                    ['DELETE', `${BASE}/Groups/x`, undefined, '204'],
                ],
            )
            const [post, remove] = seen
            assert.deepEqual([post!.path, post!.body()], [['Users'], { userName: 'a' }])
            assert.deepEqual([post!.query('attributes'), post!.header('If-Match')], [undefined, undefined])
            assert.deepEqual(
                [remove!.method, remove!.path, remove!.header('If-Match')],
                ['DELETE', ['Groups', 'x'], 'W/"2"'],
            )
            assert.equal(remove!.header('If-None-Match'), undefined)
        })

        it('what one is refused stays with it', () => {
            const answers = run(
                [
                    { method: 'DELETE', path: '/Users/1' },
                    { method: 'DELETE', path: '/Users/2' },
                    { method: 'DELETE', path: '/Users/3' },
                ],
                ({ path }) => {
                    if (path[1] === '1') throw scimError(404, 'Nobody')
                    if (path[1] === '2') throw new Error('secret')
                    return { status: 204 }
                },
            )
            assert.deepEqual(
                answers.map(({ status }) => status),
                ['404', '500', '204'],
            )
            assert.match(String((answers[0]!.response as JsonObject).detail), /^Nobody \(request r1\)$/)
            assert.equal(JSON.stringify(answers).includes('secret'), false)
        })

        for (const path of ['/Bulk', '/Me', '/Schemas', '/ServiceProviderConfig', '/Users/.search', '/Devices/1']) {
            it(`${path} is no path of an operation: never dispatched`, () => {
                let refused = false
                try {
                    const [answer] = run([{ method: 'POST', path, bulkId: 'b', data: {} }], () => ({ status: 200 }))
                    refused = Number(answer!.status) >= 400
                } catch {
                    refused = true
                }
                assert.deepEqual([refused, seen.length], [true, 0])
            })
        }
    })
})
