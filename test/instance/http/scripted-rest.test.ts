import assert from 'node:assert/strict'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Mode, Row } from '../../../instance/platform.ts'
import { serving, type Call, type Reply } from './call.ts'
import { basic, fakePlatform, installService, type FakePlatform } from './fake-platform.ts'

const PATH = '/api/x_test/v2/api/Users'

/* eslint-disable @typescript-eslint/no-explicit-any */
type Script = (request: any, response: any) => void

function platformWith(script: Script, mode: Mode = 'strict', changes: Row = {}): FakePlatform {
    const platform = fakePlatform({ run: script as never }, mode)
    installService(platform.store, [
        { method: 'GET', path: '/Users', script: 'run', changes },
        { method: 'POST', path: '/Users', script: 'run', changes },
    ])
    return platform
}

function withHeaders(headers: Record<string, string>, body?: string | Buffer): Call {
    return { method: body === undefined ? 'GET' : 'POST', headers: { Authorization: basic('okta'), ...headers }, body }
}

async function answer(script: Script, sent: Call = withHeaders({}), mode?: Mode, changes?: Row): Promise<Reply> {
    let reply: Reply | undefined
    await serving(platformWith(script, mode, changes), async (send) => {
        reply = await send(PATH, sent)
    })
    assert.ok(reply)
    return reply
}

const quiet: Script = () => undefined
const JSON_TYPE = 'application/json'
const SCIM = 'application/scim+json'

describe('content types of Scripted REST', () => {
    const inbound: [type: string | undefined, strict: number, nasty: number][] = [
        [JSON_TYPE, 200, 200],
        [SCIM, 200, 200],
        [`${SCIM}; charset=utf-8`, 200, 200],
        ['Application/JSON', 200, 200],
        ['text/xml', 415, 415],
        ['application/x-www-form-urlencoded', 415, 415],
        [undefined, 200, 415],
    ]
    for (const [type, strict, nasty] of inbound) {
        it(`takes a body of ${type ?? 'no type'}: strict ${strict}, nasty ${nasty}`, async () => {
            const sent = withHeaders(type === undefined ? {} : { 'Content-Type': type }, '{}')
            assert.equal((await answer(quiet, sent)).status, strict)
            assert.equal((await answer(quiet, sent, 'nasty')).status, nasty)
        })
    }

    const outbound: [accept: string | undefined, expected: string | number][] = [
        [undefined, SCIM],
        ['*/*', SCIM],
        ['application/*', SCIM],
        [JSON_TYPE, JSON_TYPE],
        [`text/html, ${JSON_TYPE};q=0.9, ${SCIM};q=0.1`, JSON_TYPE],
        ['text/html', 406],
        [`${JSON_TYPE};q=0`, 406],
    ]
    for (const [accept, expected] of outbound) {
        it(`answers Accept ${accept ?? '(none)'} with ${expected}`, async () => {
            const script: Script = (_request, response) => response.getStreamWriter().writeString('{}')
            const reply = await answer(script, withHeaders(accept === undefined ? {} : { Accept: accept }))
            assert.equal(reply.status === 200 ? reply.headers['content-type'] : reply.status, expected)
        })
    }

    it('refuses with 415 and 406 in the platform shape, before the script', async () => {
        const script: Script = () => assert.fail('the script ran')
        for (const sent of [withHeaders({ 'Content-Type': 'text/csv' }, 'a,b'), withHeaders({ Accept: 'text/csv' })]) {
            const reply = await answer(script, sent)
            assert.ok([415, 406].includes(reply.status))
            assert.equal(reply.json.status, 'failure')
            assert.equal(typeof reply.json.error.message, 'string')
        }
    })

    it('uses the list of the operation once that is customised', async () => {
        const lists = { produces: 'text/plain', consumes: 'text/*' }
        const own = { ...lists, produces_customized: '1', consumes_customized: '1' }
        const sent = withHeaders({ 'Content-Type': 'text/csv', Accept: 'text/plain' }, 'a,b')
        assert.equal((await answer(quiet, sent, 'strict', lists)).status, 415)
        assert.equal((await answer(quiet, sent, 'strict', own)).status, 200)
    })
})

describe('size and compression of Scripted REST', () => {
    const echo: Script = (request, response) => response.setBody(request.body.data)

    it('takes gzip bodies', async () => {
        const sent = { 'Content-Type': JSON_TYPE, 'Content-Encoding': 'gzip', Accept: JSON_TYPE }
        const reply = await answer(echo, withHeaders(sent, gzipSync('{"a":"ü"}')))
        assert.deepEqual(reply.json, { result: { a: 'ü' } })
    })

    it('refuses broken gzip, too long and too long unpacked bodies with 400', async () => {
        const gzip = { 'Content-Type': JSON_TYPE, 'Content-Encoding': 'gzip' }
        const long = Buffer.alloc(10 * 1024 * 1024 + 1, ' ')
        for (const sent of [
            withHeaders(gzip, 'not gzip'),
            withHeaders({ 'Content-Type': JSON_TYPE }, long),
            withHeaders(gzip, gzipSync(long)),
        ]) {
            const reply = await answer(echo, sent)
            assert.equal(reply.status, 400)
            assert.equal(reply.json.status, 'failure')
        }
    })

    it('packs answers beyond one kilobyte when asked to', async () => {
        const write =
            (length: number): Script =>
            (_request, response) =>
                response.getStreamWriter().writeString('x'.repeat(length))
        const packed = await answer(write(2000), withHeaders({ 'Accept-Encoding': 'deflate, gzip' }))
        assert.equal(packed.headers['content-encoding'], 'gzip')
        assert.equal(gunzipSync(packed.bytes).toString(), 'x'.repeat(2000))
        for (const [length, encoding] of [
            [1000, 'gzip'],
            [2000, 'gzip;q=0'],
            [2000, 'br'],
        ] as const) {
            const plain = await answer(write(length), withHeaders({ 'Accept-Encoding': encoding }))
            assert.equal(plain.headers['content-encoding'], undefined)
            assert.equal(plain.text, 'x'.repeat(length))
        }
    })
})

describe('turns of requests', () => {
    it('delivers events after each answer and before the next request', async () => {
        const seen: number[] = []
        const platform = platformWith(() => seen.push(platform.delivered()))
        await serving(platform, async (send) => {
            await Promise.all([1, 2, 3].map(() => send(PATH, withHeaders({}))))
        })
        assert.deepEqual(seen, [0, 1, 2])
        assert.equal(platform.delivered(), 3)
    })

    it('counts statements on every answer with trace only', async () => {
        const platform = platformWith(quiet)
        await serving(
            platform,
            async (send) => {
                for (const sent of [withHeaders({}), {}]) {
                    assert.equal((await send(PATH, sent)).headers['x-instance-statements'], '3/1')
                }
            },
            { trace: true },
        )
        assert.equal((await answer(quiet)).headers['x-instance-statements'], undefined)
    })

    it('answers a cancelled transaction with 500 whatever the script wrote', async () => {
        const reply = await answer((_request, response) => {
            response.getStreamWriter().writeString('done')
            throw { transactionCancelled: true, message: 'after statement 4' }
        })
        assert.equal(reply.status, 500)
        assert.match(reply.json.error.message, /Transaction cancelled: maximum execution time exceeded/)
    })
})
