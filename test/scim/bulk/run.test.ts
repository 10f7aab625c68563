import assert from 'node:assert/strict'
import { parseBulk } from '../../../src/server/scim/bulk/request.ts'
import { runBulk } from '../../../src/server/scim/bulk/run.ts'
import type { JsonObject, JsonValue } from '../../../src/server/scim/resource.ts'
import { BULK_RESPONSE_URN, ENTERPRISE_USER_URN, ERROR_URN } from '../../../src/server/scim/schema/urns.ts'
import { executed, make, run, summary } from './bulk-server.ts'

const patchGroup = (id: string, ...operations: JsonValue[]): JsonObject => ({
    method: 'PATCH',
    path: `/Groups/${id}`,
    data: { Operations: operations },
})

describe('RFC 7644 3.7.3 runBulk: the response', () => {
    it('tells each operation by method, bulkId, version, location and status', () => {
        const ran = run([
            make('ken'),
            { method: 'put', path: '/Users/u1', version: 'W/"7"', data: { name: 'mia' } },
            patchGroup('g1', { op: 'add', path: 'members', value: [{ value: 'u1' }] }),
            { method: 'DELETE', path: 'Users/u2', version: 'W/"3"' },
        ])
        const base = 'https://instance.example/scim'
        assert.deepEqual(ran.response, {
            schemas: [BULK_RESPONSE_URN],
            Operations: [
                { method: 'POST', bulkId: 'ken', version: 'W/"1"', location: `${base}/Users/r1`, status: '201' },
                { method: 'PUT', version: 'W/"2"', location: `${base}/Users/u1`, status: '200' },
                { method: 'PATCH', version: 'W/"2"', location: `${base}/Groups/g1`, status: '200' },
                { method: 'DELETE', location: `${base}/Users/u2`, status: '204' },
            ],
        })
        assert.deepEqual(ran.calls, [
            { method: 'POST', path: ['Users'], data: { name: 'ken' } },
            { method: 'PUT', path: ['Users', 'u1'], version: 'W/"7"', data: { name: 'mia' } },
            {
                method: 'PATCH',
                path: ['Groups', 'g1'],
                data: { Operations: [{ op: 'add', path: 'members', value: [{ value: 'u1' }] }] },
            },
            { method: 'DELETE', path: ['Users', 'u2'], version: 'W/"3"' },
        ])
    })

    it('holds the error of what failed, and goes on', () => {
        const ran = run([make('fail1'), { method: 'PUT', path: '/Users/u1', data: { name: 'fail2' } }, make('ken')])
        const error = (name: string): JsonObject => ({
            schemas: [ERROR_URN],
            status: '409',
            scimType: 'uniqueness',
            detail: `There is ${name} already`,
        })
        assert.deepEqual(ran.results.slice(0, 2), [
            { method: 'POST', bulkId: 'fail1', status: '409', response: error('fail1') },
            {
                method: 'PUT',
                location: 'https://instance.example/scim/Users/u1',
                status: '409',
                response: error('fail2'),
            },
        ])
        assert.deepEqual(summary(ran), ['409 fail1', '409 PUT', '201 ken'])
    })

    it('makes up an error for an answer that brings none', () => {
        const request = parseBulk({ Operations: [{ method: 'DELETE', path: '/Users/1' }] }, { maxOperations: 1 })
        assert.deepEqual(runBulk(request, () => ({ status: 503 })).Operations, [
            {
                method: 'DELETE',
                status: '503',
                response: { schemas: [ERROR_URN], status: '503', detail: 'The operation has failed' },
            },
        ])
    })

    it('tells operations at fault with what of them could be read', () => {
        const ran = run([
            'x',
            { method: 'get', path: '/Users/u1' },
            { method: 'PUT', path: '/Users/u1' },
            { method: 'DELETE', path: '/Users?x' },
            { ...make('ken'), data: null },
            make('mia'),
            make('mia'),
        ])
        assert.deepEqual(
            ran.results.map(({ method, bulkId, location, status }) => [method, bulkId, location, status]),
            [
                [undefined, undefined, undefined, '400'],
                ['GET', undefined, 'https://instance.example/scim/Users/u1', '400'],
                ['PUT', undefined, 'https://instance.example/scim/Users/u1', '400'],
                ['DELETE', undefined, undefined, '400'],
                ['POST', 'ken', undefined, '400'],
                ['POST', 'mia', 'https://instance.example/scim/Users/r1', '201'],
                ['POST', 'mia', undefined, '400'],
            ],
        )
        assert.deepEqual(ran.results[2]!.response, {
            schemas: [ERROR_URN],
            status: '400',
            scimType: 'invalidSyntax',
            detail: 'PUT needs data',
        })
        assert.equal(ran.calls.length, 1)
    })

    it('does without locations of what is not executed', () => {
        const request = parseBulk({ Operations: [{ method: 'PUT', path: '/Users/1' }] }, { maxOperations: 1 })
        const [result] = runBulk(request, () => assert.fail('was executed')).Operations as JsonObject[]
        assert.deepEqual(Object.keys(result!), ['method', 'status', 'response'])
    })

    it('lets through what execute throws', () => {
        const request = parseBulk({ Operations: [make('ken')] }, { maxOperations: 1 })
        const broken = (): never => {
            throw new TypeError('broken')
        }
        assert.throws(() => runBulk(request, broken), TypeError)
    })
})

describe('RFC 7644 3.7.2 runBulk: references', () => {
    it('puts the id of a new resource into what follows', () => {
        const ran = run([make('ken'), make('ledger', 'bulkId:ken', 'u7')])
        assert.deepEqual(ran.calls[1]!.data, { name: 'ledger', members: [{ value: 'r1' }, { value: 'u7' }] })
    })

    it('waits for a POST further on, and answers in the order of the request', () => {
        const ran = run([make('ledger', 'bulkId:ken'), make('mia'), make('ken'), make('last')])
        assert.deepEqual(executed(ran), ['mia', 'ken', 'ledger', 'last'])
        assert.deepEqual(ran.calls[2]!.data, { name: 'ledger', members: [{ value: 'r2' }] })
        assert.deepEqual(summary(ran), ['201 ledger', '201 mia', '201 ken', '201 last'])
    })

    it('follows a chain of POSTs further on', () => {
        const ran = run([make('a', 'bulkId:b'), make('b', 'bulkId:c'), make('c', 'bulkId:d'), make('d')])
        assert.deepEqual(executed(ran), ['d', 'c', 'b', 'a'])
        assert.deepEqual(
            ran.calls.map(({ data }) => (data as JsonObject).members),
            [undefined, [{ value: 'r1' }], [{ value: 'r2' }], [{ value: 'r3' }]],
        )
    })

    it('resolves managers, path segments, PATCH values and PATCH paths', () => {
        const manager = { [ENTERPRISE_USER_URN]: { manager: { value: 'bulkId:boss' } } }
        const ran = run([
            { method: 'DELETE', path: '/Users/bulkId:ken' },
            patchGroup(
                'bulkId:team',
                { op: 'remove', path: 'members[value eq "bulkId:ken"]' },
                { op: 'add', path: 'members', value: [{ value: 'bulkId:boss' }] },
            ),
            { method: 'POST', path: '/Users', bulkId: 'ken', data: { name: 'ken', ...manager } },
            make('boss'),
            make('team', 'bulkId:ken'),
        ])
        assert.deepEqual(ran.calls, [
            { method: 'POST', path: ['Users'], data: { name: 'boss' } },
            {
                method: 'POST',
                path: ['Users'],
                data: { name: 'ken', [ENTERPRISE_USER_URN]: { manager: { value: 'r1' } } },
            },
            { method: 'DELETE', path: ['Users', 'r2'] },
            { method: 'POST', path: ['Groups'], data: { name: 'team', members: [{ value: 'r2' }] } },
            {
                method: 'PATCH',
                path: ['Groups', 'r3'],
                data: {
                    Operations: [
                        { op: 'remove', path: 'members[value eq "r2"]' },
                        { op: 'add', path: 'members', value: [{ value: 'r1' }] },
                    ],
                },
            },
        ])
        assert.deepEqual(summary(ran), ['204 DELETE', '200 PATCH', '201 ken', '201 boss', '201 team'])
    })

    it('leaves text that merely holds one alone', () => {
        const data = { name: 'x', title: 'see bulkId:1', nickName: 'bulkId: unknown' }
        assert.deepEqual(run([{ method: 'PUT', path: '/Users/1', data }]).calls[0]!.data, data)
    })

    it('takes bulkIds called like members of Object', () => {
        const ids = ['__proto__', 'constructor', 'toString']
        const ran = run([make('g', ...ids.map((id) => `bulkId:${id}`)), ...ids.map((id) => make(id))])
        assert.deepEqual(ran.calls[3]!.data, {
            name: 'g',
            members: [{ value: 'r1' }, { value: 'r2' }, { value: 'r3' }],
        })
        assert.deepEqual(summary(ran), ['201 g', '201 __proto__', '201 constructor', '201 toString'])
        assert.deepEqual(summary(run([make('g', 'bulkId:__proto__', 'bulkId:valueOf')])), ['400 g'])
    })

    it('takes a bulkId that begins like a reference', () => {
        const ran = run([{ ...make('bulkId:a'), data: { name: 'a' } }, make('g', 'bulkId:bulkId:a')])
        assert.deepEqual(ran.calls[1]!.data, { name: 'g', members: [{ value: 'r1' }] })
    })

    it('does not resolve the ids it puts in', () => {
        const request = parseBulk({ Operations: [make('a'), make('g', 'bulkId:a'), make('b')] }, { maxOperations: 3 })
        const seen: (JsonValue | undefined)[] = []
        runBulk(request, ({ data }) => {
            seen.push(data)
            return { status: 201, id: 'bulkId:b' }
        })
        assert.deepEqual(seen[1], { name: 'g', members: [{ value: 'bulkId:b' }] })
    })
})
