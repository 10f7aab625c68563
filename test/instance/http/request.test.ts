import assert from 'node:assert/strict'
import type { Mode } from '../../../instance/platform.ts'
import type { Inbound } from '../../../instance/http/exchange.ts'
import { scriptRequest } from '../../../instance/http/request.ts'

/* eslint-disable @typescript-eslint/no-explicit-any */
function requestOf(changes: Partial<Inbound> & { text?: string } = {}, mode: Mode = 'strict', type?: string): any {
    const inbound: Inbound = {
        method: 'POST',
        path: '/api/x_test/v2/api/Users/a%40b',
        queryString: 'count=5&filter=a%20eq%20%22x%22&tag=1&tag=2',
        headers: [
            ['Accept', 'application/json, text/xml;q=0.5'],
            ['X-Request-ID', 'r1'],
            ['Authorization', 'Basic abc'],
        ],
        body: Buffer.from(changes.text ?? ''),
        ...changes,
    }
    return scriptRequest(inbound, { id: 'a@b' }, type ?? 'application/json', 'http://127.0.0.1:1', mode)
}

function namesIn(map: object): string[] {
    const names: string[] = []
    for (const name in map) names.push(name)
    return names
}

describe('RESTAPIRequest', () => {
    it('gives every query parameter as an array of decoded values', () => {
        const { queryParams } = requestOf()
        assert.deepEqual(queryParams.count, ['5'])
        assert.deepEqual(queryParams.filter, ['a eq "x"'])
        assert.deepEqual(queryParams.tag, ['1', '2'])
        assert.equal(queryParams.toString, undefined)
        assert.deepEqual(Object.keys(queryParams), ['count', 'filter', 'tag'])
    })

    it('nasty: gives maps that for…in walks and Object.keys does not', () => {
        const { queryParams, pathParams } = requestOf({}, 'nasty')
        assert.deepEqual(queryParams.tag, ['1', '2'])
        assert.deepEqual(namesIn(queryParams), ['count', 'filter', 'tag'])
        assert.deepEqual(Object.keys(queryParams), [])
        assert.equal(pathParams.id, 'a@b')
    })

    it('adds the pairs of a form body to the query parameters', () => {
        const request = requestOf({ text: 'count=6&x=a+b' }, 'strict', 'application/x-www-form-urlencoded')
        assert.deepEqual(request.queryParams.count, ['5', '6'])
        assert.deepEqual(request.queryParams.x, ['a b'])
    })

    it('shows the query and the path undecoded', () => {
        const request = requestOf()
        assert.equal(request.queryString, 'count=5&filter=a%20eq%20%22x%22&tag=1&tag=2')
        assert.equal(request.uri, '/api/x_test/v2/api/Users/a%40b')
        assert.equal(request.url, `http://127.0.0.1:1${request.uri}?${request.queryString}`)
        assert.deepEqual({ ...request.pathParams }, { id: 'a@b' })
    })

    it('finds headers in any case through getHeader, and by sent name in headers', () => {
        const request = requestOf()
        assert.equal(request.getHeader('x-request-id'), 'r1')
        assert.equal(request.getHeader('X-REQUEST-ID'), 'r1')
        assert.equal(request.getHeader('absent'), null)
        assert.equal(request.headers['X-Request-ID'], 'r1')
        assert.equal(request.headers['x-request-id'], undefined)
        assert.equal(requestOf({}, 'nasty').headers['x-request-id'], 'r1')
    })

    it('keeps the credentials to itself', () => {
        const request = requestOf()
        assert.equal(request.getHeader('Authorization'), null)
        assert.equal(namesIn(request.headers).includes('Authorization'), false)
    })

    it('lists the accepted types, best first', () => {
        assert.deepEqual(requestOf().getSupportedResponseContentTypes(), ['application/json', 'text/xml'])
    })

    it('does not guess at other members', () => {
        assert.throws(() => requestOf().getRequestedQueryCategory(), /^Error: not emulated: RESTAPIRequest\./)
        assert.throws(() => requestOf({ text: '{}' }).body.dataStream, /not emulated: RESTAPIRequestBody\.dataStream/)
        assert.throws(() => {
            requestOf().extra = 1
        }, /not emulated: setting RESTAPIRequest\.extra/)
    })
})

describe('RESTAPIRequestBody', () => {
    it('parses JSON objects and arrays', () => {
        assert.deepEqual(requestOf({ text: '{"a":[1,null]}' }).body.data, { a: [1, null] })
        assert.deepEqual(requestOf({ text: '[1]' }, 'strict', 'application/scim+json').body.data, [1])
    })

    it('is read once: the second access is empty', () => {
        const { body } = requestOf({ text: '{"a":1}' })
        assert.equal(body.dataString, '{"a":1}')
        assert.equal(body.dataString, '')
        assert.equal(body.data, null)
    })

    it('nasty: is read once, the second access throws', () => {
        const { body } = requestOf({ text: '{"a":1}' }, 'nasty')
        assert.equal(body.dataString, '{"a":1}')
        assert.throws(() => body.data, /already consumed/)
    })

    it('walks the entries of an array', () => {
        const { body } = requestOf({ text: '[1,2]' })
        const seen: unknown[] = []
        for (let left = 5; left > 0 && body.hasNext(); left--) seen.push(body.nextEntry())
        assert.deepEqual(seen, [1, 2])
        assert.equal(body.nextEntry(), undefined)
    })

    it('throws on malformed JSON when read as data, not as text', () => {
        assert.throws(() => requestOf({ text: '{"a":' }).body.data, SyntaxError)
        assert.equal(requestOf({ text: '{"a":' }).body.dataString, '{"a":')
    })

    it('cannot be read as text in other types, nor parsed as XML', () => {
        assert.throws(() => requestOf({ text: 'a,b' }, 'strict', 'text/csv').body.dataString, /dataStream only/)
        assert.throws(() => requestOf({ text: '<a/>' }, 'strict', 'text/xml').body.data, /not emulated/)
        assert.equal(requestOf({ text: '<a/>' }, 'strict', 'text/xml').body.dataString, '<a/>')
    })

    it('is missing when nothing was sent', () => {
        assert.equal(requestOf().body, null)
        assert.equal(requestOf({}, 'nasty').body, undefined)
    })
})
