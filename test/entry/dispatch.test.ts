import assert from 'node:assert/strict'
import type { Answer, Exchange, Method } from '../../src/server/entry/exchange.ts'
import { assertRefused } from '../scim/fixtures.ts'
import { exchange, load, loadAnew, replaceExports } from './fake-exchange.ts'

type Dispatch = (exchange: Exchange) => Answer

const METHODS: readonly Method[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const OPERATIONS = ['user', 'group', 'search', 'discovery', 'me'].map((name) => `${name}-operations`)

/** Every operation of a path, method by method; a method that is not here is not possible. */
const TABLE: [string, Partial<Record<Method, string>>][] = [
    ['', { GET: 'search.listEverything' }],
    ['.search', { POST: 'search.searchEverything' }],
    ['Users', { GET: 'search.listUsers', POST: 'user.create' }],
    ['Users/.search', { POST: 'search.searchUsers' }],
    ['Users/4f', { GET: 'user.read', PUT: 'user.replace', PATCH: 'user.modify', DELETE: 'user.remove' }],
    ['Groups', { GET: 'search.listGroups', POST: 'group.create' }],
    ['Groups/.search', { POST: 'search.searchGroups' }],
    ['Groups/4f', { GET: 'group.read', PUT: 'group.replace', PATCH: 'group.modify', DELETE: 'group.remove' }],
    ['Me', { GET: 'me.forward', PUT: 'me.forward', PATCH: 'me.forward', DELETE: 'me.forward', POST: 'me.create' }],
    ['Bulk', { POST: 'bulk' }],
    ['ServiceProviderConfig', { GET: 'discovery.readServiceProviderConfig' }],
    ['ResourceTypes', { GET: 'discovery.listResourceTypes' }],
    ['ResourceTypes/User', { GET: 'discovery.readResourceType' }],
    ['Schemas', { GET: 'discovery.listSchemas' }],
    ['Schemas/urn:ietf:params:scim:schemas:core:2.0:User', { GET: 'discovery.readSchema' }],
]

describe('dispatch: RFC 7644 3.2, each endpoint and method', () => {
    let dispatch: Dispatch
    const restore: (() => void)[] = []

    before(() => {
        const said = (operation: string) => (): Answer => ({ status: 299, body: { operation } })
        for (const name of OPERATIONS) {
            const path = `./src/server/entry/${name}.ts`
            const stubs = Object.keys(load(path)).map((each) => [
                each,
                said(`${name.replace('-operations', '')}.${each}`),
            ])
            restore.push(replaceExports(path, Object.fromEntries(stubs)))
        }
        restore.push(replaceExports('./src/server/entry/bulk-operation.ts', { bulk: said('bulk') }))
        restore.push(replaceExports('./src/server/entry/clone-guard.ts', { guardExchange: () => undefined }))
        dispatch = loadAnew('./src/server/entry/dispatch.ts').dispatch as Dispatch
    })
    after(() => restore.forEach((each) => each()))

    for (const [path, operations] of TABLE) {
        for (const method of METHODS) {
            const expected = operations[method]
            it(`${method} /${path} → ${expected ?? '405'}`, () => {
                const notes: string[] = []
                const answer = dispatch(exchange({ method, path }, notes))
                if (expected) {
                    assert.deepEqual(answer, { status: 299, body: { operation: expected } })
                    return
                }
                assert.deepEqual([answer.status, notes], [405, ['method not allowed']])
                assert.deepEqual(answer.allow?.split(', ').sort(), Object.keys(operations).sort())
                const { schemas, status, detail } = answer.body!
                assert.deepEqual([schemas, status], [['urn:ietf:params:scim:api:messages:2.0:Error'], '405'])
                assert.match(String(detail), new RegExp(`^${method} is not possible here.*\\(request r1\\)$`))
            })
        }
    }

    for (const path of [
        'users',
        'Devices',
        'Users/4f/groups',
        'Users/.search/x',
        'Me/4f',
        'Bulk/4f',
        'ServiceProviderConfig/x',
        '.search/x',
        'constructor',
        '__proto__',
        'toString/4f',
        'hasOwnProperty/.search',
        'Schemas/a/b',
    ]) {
        for (const method of ['GET', 'POST', 'DELETE'] as const) {
            it(`404 for ${method} /${path}`, () => {
                assertRefused(() => dispatch(exchange({ method, path })), 404, undefined, /^There is no endpoint \//)
            })
        }
    }

    it('a path is cut before it comes back', () => {
        assertRefused(() => dispatch(exchange({ path: `x${'y'.repeat(500)}` })), 404, undefined, /^.{0,120}$/)
    })

    it('.search is the id of no resource type: 404 comes from the operation', () => {
        assert.deepEqual(dispatch(exchange({ path: 'Schemas/.search' })).body, { operation: 'discovery.readSchema' })
    })
})
