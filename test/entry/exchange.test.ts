import assert from 'node:assert/strict'
import { handle, type Answer, type Exchange, type Method } from '../../src/server/entry/exchange.ts'
import type { Answered } from '../../src/server/entry/request-log.ts'
import { scimError } from '../../src/server/scim/error.ts'
import { assertRefused } from '../scim/fixtures.ts'
import { BASE, replaceExports } from './fake-exchange.ts'

const URI = '/api/x_scim_okta/v2/scim/Users/4f'

/** What the client sent, as the platform hands it over. */
interface Sent {
    readonly method?: Method
    readonly headers?: Record<string, string>
    readonly query?: Record<string, unknown>
    readonly text?: string | null
    readonly uri?: string
}

/** What the platform's response heard. */
interface Heard {
    status: number
    headers: Record<string, string>
    type?: string
    text?: string
    log: string[]
    /** What the request log was told. */
    logged: Answered[]
}

function run(sent: Sent, work: (exchange: Exchange) => Answer): Heard {
    const heard: Heard = { status: 0, headers: {}, log: [], logged: [] }
    const gs = {
        generateGUID: () => '0123456789abcdef0123456789abcdef',
        getProperty: (_name: string, fallback: string) => fallback,
        info: (line: string) => heard.log.push(line),
        error: (line: string) => heard.log.push(`error ${line}`),
    }
    const lower = Object.fromEntries(
        Object.entries(sent.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value]),
    )
    const uri = sent.uri ?? URI
    const request = {
        uri,
        url: `https://instance.example${uri}`,
        queryParams: sent.query,
        body: sent.text === null ? null : { dataString: sent.text ?? '' },
        getHeader: (name: string) => lower[name.toLowerCase()] ?? null,
    }
    const response = {
        setStatus: (status: number) => void (heard.status = status),
        setHeader: (name: string, value: string) => void (heard.headers[name] = value),
        setContentType: (type: string) => void (heard.type = type),
        getStreamWriter: () => ({ writeString: (text: string) => void (heard.text = text) }),
    }
    const restore = replaceExports('@servicenow/glide', { gs })
    const restoreLog = replaceExports('./src/server/entry/request-log.ts', {
        logRequest: (request: Answered) => heard.logged.push(request),
    })
    try {
        handle(sent.method ?? 'GET', request as never, response as never, work)
    } finally {
        restore()
        restoreLog()
    }
    return heard
}

/** What an operation sees of a request. */
function seen<T>(sent: Sent, look: (exchange: Exchange) => T): T {
    let result: T | undefined
    run(sent, (exchange) => {
        result = look(exchange)
        return { status: 204 }
    })
    return result!
}

describe('exchange: what an operation gets', () => {
    it('address, method and a short id', () => {
        const { requestId, method, baseUrl, path } = seen({ method: 'PUT' }, (exchange) => exchange)
        assert.deepEqual([requestId, method, baseUrl, path], ['01234567', 'PUT', BASE, ['Users', '4f']])
    })

    it('the first value of a query parameter, in whatever form the platform has it', () => {
        const query = { a: ['x', 'y'], b: 'z', c: [], d: null, e: { 0: 'w' }, f: [null], g: [''] }
        const values = seen({ query }, (exchange) => [...'abcdefgh'].map((name) => exchange.query(name)))
        assert.deepEqual(values, ['x', 'z', undefined, undefined, 'w', undefined, '', undefined])
        assert.equal(
            seen({}, (exchange) => exchange.query('a')),
            undefined,
        )
    })

    it('headers, empty ones counting as absent', () => {
        const headers = { 'IF-MATCH': '*', Empty: '' }
        const values = seen({ headers }, (exchange) =>
            ['If-Match', 'Empty', 'None'].map((name) => exchange.header(name)),
        )
        assert.deepEqual(values, ['*', undefined, undefined])
    })

    it('the body as JSON, or 400 invalidSyntax', () => {
        assert.deepEqual(
            seen({ text: '{"a":1}' }, (exchange) => exchange.body()),
            { a: 1 },
        )
        for (const text of ['', null, 'x', '{']) {
            seen({ text }, (exchange) => assertRefused(() => exchange.body(), 400, 'invalidSyntax'))
        }
    })

    it('RFC 7644 3.7.4: the limit of a body is in bytes of UTF-8', () => {
        for (const [text, bytes] of [
            ['"abcd"', 6],
            ['"é"', 4],
            ['"日"', 5],
            ['"😀"', 6],
        ] as const) {
            seen({ text }, (exchange) => exchange.body(bytes))
            seen({ text }, (exchange) => assertRefused(() => exchange.body(bytes - 1), 413, undefined, /more than/))
        }
    })
})

describe('exchange: what the client gets', () => {
    it('status, headers and the body, as SCIM', () => {
        const answer = { status: 201, body: { id: 'x' }, location: 'there', version: 'W/"1"' }
        const { logged, ...heard } = run({}, () => answer)
        assert.equal(logged.length, 1)
        assert.deepEqual(heard, {
            status: 201,
            headers: { Location: 'there', ETag: 'W/"1"' },
            type: 'application/scim+json',
            text: '{"id":"x"}',
            log: [`SCIM 01234567 GET ${URI}: 201`],
        })
    })

    it('nothing but the status, without a body', () => {
        const { headers, type, text } = run({}, () => ({ status: 204 }))
        assert.deepEqual([headers, type, text], [{}, undefined, undefined])
    })

    for (const [accept, type] of [
        [undefined, 'application/scim+json'],
        ['application/scim+json', 'application/scim+json'],
        ['application/json', 'application/json'],
        ['application/json, application/scim+json', 'application/scim+json'],
        ['application/json, */*', 'application/scim+json'],
        ['Application/JSON; charset=utf-8', 'application/json'],
        ['text/html', 'application/scim+json'],
    ] as const) {
        it(`RFC 7644 3.1: Accept ${String(accept)} → ${type}`, () => {
            const heard = run(accept ? { headers: { Accept: accept } } : {}, () => ({ status: 200, body: {} }))
            assert.equal(heard.type, type)
        })
    }

    it('RFC 7644 3.12: a refusal as a SCIM error with the id of the request', () => {
        const heard = run({}, () => {
            throw { ...scimError(429, 'Too often'), retryAfter: 7 }
        })
        assert.deepEqual([heard.status, heard.headers], [429, { 'Retry-After': '7' }])
        assert.deepEqual(JSON.parse(heard.text!), {
            schemas: ['urn:ietf:params:scim:api:messages:2.0:Error'],
            status: '429',
            detail: 'Too often (request 01234567)',
        })
        assert.deepEqual(heard.log, [`SCIM 01234567 GET ${URI}: 429 (refused)`])
    })

    it('a failure of ours as 500, its cause in the log alone', () => {
        for (const thrown of [new Error('secret cause'), 'secret cause']) {
            const heard = run({}, () => {
                throw thrown
            })
            assert.equal(heard.status, 500)
            assert.equal(heard.text!.includes('secret'), false)
            assert.match(heard.log[0]!, /^error SCIM 01234567 failed: secret cause/)
        }
    })

    it('the request log hears of every request: id, path without the query, answer, and the account of the operation', () => {
        const heard = run({ method: 'PUT', uri: `${URI}?filter=secret` }, ({ account }) => {
            account.action = 'updated'
            throw scimError(409, 'Taken')
        })
        assert.equal(heard.logged.length, 1)
        const [{ requestId, method, path, account, answer }] = heard.logged as [Answered]
        assert.deepEqual(
            [requestId, method, path, account.action, answer.status],
            ['01234567', 'PUT', '/Users/4f', 'updated', 409],
        )
        for (const uri of [`${URI}/${'x'.repeat(3000)}`, '/nowhere']) {
            assert.equal(run({ uri }, () => ({ status: 200 })).logged.length, 1)
        }
    })

    it('an address nobody can mean as 404', () => {
        const heard = run({ uri: `${URI}/${'x'.repeat(3000)}` }, () => ({ status: 200 }))
        assert.equal(heard.status, 404)
    })

    it('an Allow header with 405', () => {
        assert.equal(run({}, () => ({ status: 405, allow: 'GET, PUT' })).headers.Allow, 'GET, PUT')
    })

    it('one line in the log, whatever the client sent', () => {
        const heard = run({ uri: `${URI}?a\nb\u2028c` }, (exchange) => {
            exchange.note('two\r\nlines')
            exchange.note('x'.repeat(5000))
            return { status: 200 }
        })
        assert.equal(heard.log.length, 1)
        assert.match(heard.log[0]!, /^SCIM 01234567 GET [^\n\r\u2028]*a b c: 200 \(two {2}lines; x+$/)
        assert.equal(heard.log[0]!.length, 2000)
    })
})
