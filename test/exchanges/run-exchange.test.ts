/** The runner of exchange files against a server that answers from a script: that it fails, and goes on after cuts. */
import assert from 'node:assert/strict'
import type { Server } from 'node:http'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Exchange, ExchangeFile } from './exchange-file.ts'
import { laidOver, runExchangeFile } from './run-exchange.ts'

type Scripted = readonly [status: number, body?: object]

const CUT: Scripted = [500, { error: { message: 'Transaction cancelled' } }]
const USER = { schemas: ['urn:example:Person'], id: '7f', userName: 'a', meta: { location: 'here/Users/7f' } }
const ERROR = { schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'], detail: 'no' }

const create: Exchange = {
    step: 'Create',
    method: 'POST',
    path: '/Users',
    body: { userName: 'a' },
    expect: { status: 201, headers: { location: 'here/Users/7f' }, body: { id: '7f' } },
    capture: { id: '$.id' },
}
const remove: Exchange = { step: 'Delete', method: 'DELETE', path: '/Groups/1', expect: { status: 204 } }
const bulk: Exchange = { step: 'Bulk', method: 'POST', path: '/Bulk', body: {}, expect: { status: 200 } }

describe('exchange files: runner', () => {
    let server: Server
    let script: Scripted[] = []
    let seen: string[] = []

    before((done) => {
        server = createServer((request, response) => {
            seen.push(`${request.method} ${request.url}`)
            const [status, body] = script.shift() ?? [404, { ...ERROR, status: '404' }]
            response.writeHead(status, { 'content-type': 'application/scim+json', location: 'here/Users/7f' })
            response.end(body === undefined ? undefined : JSON.stringify(body))
        }).listen(0, '127.0.0.1', done)
    })
    after((done) => {
        server.close(done)
        server.closeAllConnections()
    })

    async function play(answers: Scripted[], ...exchanges: Exchange[]): Promise<string[]> {
        script = answers
        seen = []
        const file: ExchangeFile = { client: 'c', title: 't', source: 's', headers: {}, exchanges }
        const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
        await runExchangeFile(file, { baseUrl, caller: { user: 'u', password: 'p' } })
        return seen
    }

    it('plays the exchanges in their order, with what was captured', async () => {
        const read: Exchange = { step: 'Read', method: 'GET', path: '/Users/{{id}}', expect: { status: 200 } }
        assert.deepEqual(
            await play(
                [
                    [201, USER],
                    [200, USER],
                ],
                create,
                read,
            ),
            ['POST /Users', 'GET /Users/7f'],
        )
    })

    for (const [what, answer, reason] of [
        ['another status', [200, USER], /expected 201, got 200/],
        ['another body', [201, { ...USER, id: '8a' }], /\$\.id: expected "7f"/],
        ['a password', [201, { ...USER, password: 'x' }], /shows a password/],
    ] as [string, Scripted, RegExp][]) {
        it(`fails for ${what}`, () => assert.rejects(play([answer], create), reason))
    }

    it('fails for an error that is none of SCIM', async () => {
        const refused: Exchange = { ...create, expect: { status: 409 }, capture: undefined }
        await assert.rejects(play([[409, { error: 'x' }]], refused), /is no SCIM error/)
        await play([[409, { ...ERROR, status: '409' }]], refused)
    })

    it('looks for what a cut-off POST made, and posts again when it made nothing', async () => {
        const lookup = 'GET /Users?filter=userName%20eq%20%22a%22'
        const found: Scripted = [200, { Resources: [USER] }]
        assert.deepEqual(await play([CUT, found, [200, USER]], create), ['POST /Users', lookup, 'GET /Users/7f'])
        const nothing: Scripted = [200, { totalResults: 0 }]
        assert.deepEqual(await play([CUT, nothing, [201, USER]], create), ['POST /Users', lookup, 'POST /Users'])
        await assert.rejects(play([CUT, found, [200, { ...USER, id: '8a' }]], create), /expected "7f"/)
    })

    it('takes a 404 for done only when the DELETE is a repeated one', async () => {
        const gone: Scripted = [404, { ...ERROR, status: '404' }]
        assert.equal((await play([CUT, gone], remove)).length, 2)
        await assert.rejects(play([gone], remove), /expected 204, got 404/)
    })

    it('begins the file again when a repetition would say something else', async () => {
        assert.deepEqual(
            await play([[201, USER], CUT, [201, USER], [200, { schemas: ['urn:example:Bulk'] }]], create, bulk),
            [...['POST /Users', 'POST /Bulk'], ...['POST /Users', 'POST /Bulk']],
        )
    })

    it('gives up when the server is cut off again and again', async () => {
        await assert.rejects(play([CUT, CUT, CUT, CUT], { ...remove, method: 'PUT' }), /expected 204, got 500/)
        await assert.rejects(play([CUT, CUT, CUT, CUT], bulk), /was cut off/)
    })

    it('lays a body over what was read', () => {
        assert.deepEqual(laidOver({ a: { b: 1, c: [1, 2] }, d: 1 }, { a: { c: [3] } }), { a: { b: 1, c: [3] }, d: 1 })
        assert.deepEqual(laidOver({ a: 1 }, undefined), { a: 1 })
    })
})
