/** What counts as an exchange file, and what fails the run before anything is sent. */
import assert from 'node:assert/strict'
import { readExchangeFile } from './exchange-file.ts'
import { capture, fill, fillText } from './placeholders.ts'

const EXCHANGE = { step: 'Read', method: 'GET', path: '/Users', expect: { status: 200, body: { totalResults: 1 } } }
const FILE = { client: 'Test', title: 'T', source: 'S', headers: {}, exchanges: [EXCHANGE] }

const refused = (file: unknown, reason: RegExp) => assert.throws(() => readExchangeFile(JSON.stringify(file)), reason)
const withExchange = (changes: object) => ({ ...FILE, exchanges: [{ ...EXCHANGE, ...changes }] })

describe('exchange files: reading', () => {
    it('accepts a file with one exchange', () => {
        assert.equal(readExchangeFile(JSON.stringify(FILE)).exchanges.length, 1)
    })

    for (const [what, file, reason] of [
        ['what is no object', [FILE], /no object/],
        ['a file without a client', { ...FILE, client: ' ' }, /client/],
        ['a file without a source', { ...FILE, source: undefined }, /source/],
        ['a file without exchanges', { ...FILE, exchanges: [] }, /exchanges/],
        ['an unknown member', { ...FILE, skip: true }, /unknown member skip/],
        ['an unknown member of an exchange', withExchange({ expects: {} }), /unknown member expects/],
        ['an unknown member of an expectation', withExchange({ expect: { status: 200, code: 1 } }), /member code/],
        ['an unknown method', withExchange({ method: 'get' }), /method/],
        ['a path with a blank', withExchange({ path: '/Users?filter=a eq' }), /path/],
        ['an exchange without a status', withExchange({ expect: { body: {} } }), /status/],
        ['a status of 0', withExchange({ expect: { status: 0, body: { a: 1 } } }), /status/],
        ['a place that is none', withExchange({ capture: { id: 'id' } }), /capture/],
        ['nothing but status codes', withExchange({ expect: { status: 200 } }), /nothing but status codes/],
        ['an expectation that is empty', withExchange({ expect: { status: 200, body: {} } }), /nothing but status/],
        ['a name nobody has', withExchange({ path: '/Users/{{id}}' }), /nothing is called \{\{id\}\}/],
        ['a matcher in a request', withExchange({ body: { id: '{{any}}' } }), /nothing is called \{\{any\}\}/],
        ['a base that was not captured', withExchange({ over: 'user' }), /nothing is called \{\{user\}\}/],
        ['a name of a matcher', withExchange({ capture: { any: '$.id' } }), /any is taken/],
        ['a name that is there', { ...FILE, variables: { unique: 'x' } }, /unique is taken/],
    ] as [string, unknown, RegExp][]) {
        it(`refuses ${what}`, () => refused(file, reason))
    }

    it('refuses what is no JSON', () => assert.throws(() => readExchangeFile('{"client": '), SyntaxError))

    it('knows a captured name from the next exchange on', () => {
        const first = { ...EXCHANGE, capture: { id: '$.Resources[0].id' } }
        const next = { ...EXCHANGE, path: '/Users/{{id}}' }
        assert.ok(readExchangeFile(JSON.stringify({ ...FILE, exchanges: [first, next] })))
        refused({ ...FILE, exchanges: [next, first] }, /exchange 1: nothing is called/)
    })
})

describe('exchange files: placeholders', () => {
    const variables = new Map<string, unknown>([
        ['id', 'a b'],
        ['user', { id: 'a b' }],
    ])

    it('puts texts into texts, and whole values in the place of a placeholder', () => {
        const filled = fill({ id: 'x{{id}}', list: ['{{user}}'], kind: '{{any}}' }, variables)
        assert.deepEqual(filled, { id: 'xa b', list: [{ id: 'a b' }], kind: '{{any}}' })
    })

    it('encodes values in paths', () => {
        assert.equal(fillText('/Users/{{id}}', variables, encodeURIComponent), '/Users/a%20b')
    })

    it('refuses unknown names, and objects in texts', () => {
        assert.throws(() => fill('{{nobody}}', variables), /nothing is called/)
        assert.throws(() => fillText('x{{user}}', variables), /is no text/)
    })

    it('captures by name, index and quoted name, and fails where nothing is', () => {
        const body = { Resources: [{ id: '1', 'urn:a.b:c': { x: 2 } }] }
        assert.equal(capture(body, '$.Resources[0].id'), '1')
        assert.equal(capture(body, "$.Resources[0]['urn:a.b:c'].x"), 2)
        assert.equal(capture(body, '$'), body)
        assert.throws(() => capture(body, '$.Resources[1].id'), /nothing at/)
    })
})
