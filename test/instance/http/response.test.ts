import assert from 'node:assert/strict'
import type { Mode } from '../../../instance/platform.ts'
import { serving, type Reply } from './call.ts'
import { basic, fakePlatform, installService } from './fake-platform.ts'

/* eslint-disable @typescript-eslint/no-explicit-any */
type Script = (response: any, request: any) => void

interface Outcome {
    reply: Reply
    logged: string[]
}

async function outcome(script: Script, mode: Mode = 'strict'): Promise<Outcome> {
    const scripts = { run: (request: never, response: never) => script(response, request) }
    const platform = fakePlatform(scripts, mode)
    installService(platform.store, [{ method: 'GET', path: '/Users', script: 'run' }])
    let reply: Reply | undefined
    await serving(platform, async (send) => {
        const headers = { Authorization: basic('okta'), Accept: 'application/json' }
        reply = await send('/api/x_test/v2/api/Users', { headers })
    })
    assert.ok(reply)
    return { reply, logged: platform.store.find('syslog_app_scope', {}).map((row) => row.message ?? '') }
}

describe('RESTAPIResponse', () => {
    it('wraps what setBody gets in result, errors too', async () => {
        const { reply } = await outcome((response) => {
            response.setStatus(400)
            response.setBody({ schemas: ['urn:x'] })
        })
        assert.equal(reply.status, 400)
        assert.deepEqual(reply.json, { result: { schemas: ['urn:x'] } })
    })

    it('serialises at the call, so later changes to the object are not seen', async () => {
        const { reply } = await outcome((response) => {
            const body = { a: 1 }
            response.setBody(body)
            body.a = 2
        })
        assert.deepEqual(reply.json, { result: { a: 1 } })
    })

    it('cannot serialise itself or the request', async () => {
        for (const script of [
            (response: any) => response.setBody(response),
            (response: any, request: any) => response.setBody(request),
        ]) {
            assert.equal((await outcome(script)).reply.status, 500)
        }
    })

    it('writes raw text with status, type, headers and location set before', async () => {
        const { reply } = await outcome((response) => {
            response.setStatus(201)
            response.setContentType('application/scim+json')
            response.setHeader('ETag', 'W/"1"')
            response.setHeaders({ 'X-One': '1', 'X-Two': 2 })
            response.setLocation('https://host/Users/1')
            const writer = response.getStreamWriter()
            writer.writeString('{"id":')
            writer.writeString('"é"}')
        })
        assert.equal(reply.status, 201)
        assert.equal(reply.text, '{"id":"é"}')
        assert.equal(reply.headers['content-type'], 'application/scim+json')
        assert.equal(reply.headers.etag, 'W/"1"')
        assert.deepEqual([reply.headers['x-one'], reply.headers['x-two']], ['1', '2'])
        assert.equal(reply.headers.location, 'https://host/Users/1')
    })

    it('ignores and logs status, type, headers and bodies after the first write', async () => {
        const { reply, logged } = await outcome((response) => {
            response.getStreamWriter().writeString('{}')
            response.setStatus(404)
            response.setContentType('application/scim+json')
            response.setHeader('X-Late', '1')
            response.setBody({ late: true })
        })
        assert.equal(reply.status, 200)
        assert.equal(reply.text, '{}')
        assert.equal(reply.headers['content-type'], 'application/json')
        assert.equal(reply.headers['x-late'], undefined)
        assert.equal(logged.length, 4)
        assert.match(logged[0] ?? '', /^setStatus after the response stream was written is ignored/)
    })

    it('turns a status that is no number into 0, which no client ever sees as success', async () => {
        const { reply } = await outcome((response) => response.setStatus('created'))
        assert.equal(reply.status, 500)
        assert.match(reply.json.error.detail, /status 0/)
    })

    it('answers 200 when the script says nothing, and 204 without body or type', async () => {
        const silent = await outcome(() => undefined)
        assert.equal(silent.reply.status, 200)
        const { reply } = await outcome((response) => response.setStatus(204))
        assert.equal(reply.status, 204)
        assert.equal(reply.text, '')
        assert.equal(reply.headers['content-type'], undefined)
    })

    it('falls back to JSON for a type that is not produced', async () => {
        const { reply } = await outcome((response) => {
            response.setContentType('text/csv')
            response.getStreamWriter().writeString('{}')
        })
        assert.equal(reply.headers['content-type'], 'application/json')
    })

    it('writes setError in the shape of the error classes', async () => {
        const { reply } = await outcome((response) => {
            response.setError({ status: 409, message: 'Conflict', detail: 'taken' })
        })
        assert.equal(reply.status, 409)
        assert.deepEqual(reply.json, { error: { message: 'Conflict', detail: 'taken' }, status: 'failure' })
    })

    it('answers an uncaught error with 500 and its message', async () => {
        const { reply, logged } = await outcome((response) => {
            response.getStreamWriter().writeString('half')
            throw new TypeError('x is not a function')
        })
        assert.equal(reply.status, 500)
        assert.equal(reply.json.error.detail, 'x is not a function')
        assert.match(logged[0] ?? '', /x is not a function/)
    })

    it('nasty: sends what was written before an uncaught error as well', async () => {
        const { reply } = await outcome((response) => {
            response.getStreamWriter().writeString('half')
            throw new TypeError('x is not a function')
        }, 'nasty')
        assert.equal(reply.status, 500)
        assert.match(reply.text, /^half\{"error"/)
    })

    it('refuses headers that HTTP cannot carry', async () => {
        const { reply } = await outcome((response) => response.setHeader('X-Bad', 'a\r\nb: c'))
        assert.equal(reply.status, 500)
    })

    it('does not guess at other members', async () => {
        const { reply } = await outcome((response) => response.getStreamWriter().writeStream({}))
        assert.equal(reply.status, 500)
        assert.match(reply.json.error.detail, /not emulated: RESTAPIResponseStream\.writeStream/)
    })
})
