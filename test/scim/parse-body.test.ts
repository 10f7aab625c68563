import assert from 'node:assert/strict'
import { MAX_DEPTH, parseJsonBody } from '../../src/server/scim/parse-body.ts'
import { isScimError } from '../../src/server/scim/error.ts'
import { assertRefused } from './fixtures.ts'

describe('RFC 7644 3.3 parseJsonBody', () => {
    it('reads JSON, also after a byte order mark and with white space around', () => {
        assert.deepEqual(parseJsonBody('\uFEFF {"a":[1,"x",null,true]}\n'), { a: [1, 'x', null, true] })
    })

    for (const empty of [undefined, null, '', '  \n', '\uFEFF']) {
        it(`refuses ${JSON.stringify(empty) ?? 'undefined'}`, () =>
            assertRefused(() => parseJsonBody(empty), 400, 'invalidSyntax', /no body/))
    }

    const malformed = [
        '{',
        '{"a":}',
        "{'a':1}",
        '{"a":1,}',
        'undefined',
        '{"a":1}{',
        '<a/>',
        '"\\x"',
        'NaN',
        ']',
        '{"a":"\n"}',
    ]
    malformed.forEach((text) =>
        it(`refuses ${JSON.stringify(text)}`, () =>
            assertRefused(() => parseJsonBody(text), 400, 'invalidSyntax', /not valid JSON/)),
    )

    it('does not repeat the body in the error', () => {
        try {
            parseJsonBody('{"password":"hunter2" oops}')
            assert.fail('was accepted')
        } catch (thrown) {
            assert.ok(isScimError(thrown))
            assert.equal(JSON.stringify(thrown).indexOf('hunter2'), -1)
        }
    })

    it('takes the deepest nesting and refuses more, however deep', () => {
        const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)
        assert.ok(Array.isArray(parseJsonBody(nested(MAX_DEPTH))))
        assertRefused(() => parseJsonBody(nested(MAX_DEPTH + 1)), 400, 'invalidSyntax', /deeper than 50/)
        assertRefused(() => parseJsonBody('{"a":'.repeat(1000000)), 400, 'invalidSyntax', /deeper than 50/)
    })

    it('does not count brackets in strings or side by side', () => {
        const text = JSON.stringify(['['.repeat(100), '\\"[{', '\\', ...Array(100).fill([])])
        assert.equal((parseJsonBody(text) as unknown[]).length, 103)
    })

    it('keeps __proto__ an ordinary member', () => {
        const body = parseJsonBody('{"__proto__":{"polluted":1}}') as { polluted?: number }
        assert.deepEqual(Object.keys(body), ['__proto__'])
        assert.equal(body.polluted, undefined)
        assert.equal(Object.getPrototypeOf(body), Object.prototype)
    })

    it('refuses numbers beyond all bounds, wherever they stand', () => {
        for (const text of ['1e400', '-1e400', '{"a":[{"b":1e999}]}', `1${'0'.repeat(400)}`]) {
            assertRefused(() => parseJsonBody(text), 400, 'invalidValue', /too large/)
        }
        assert.deepEqual(parseJsonBody('[1e308,1e-400,-0.0]'), [1e308, 0, -0])
    })

    it('refuses names that are no text, and leaves values to be judged where they are used', () => {
        for (const text of ['{"\\ud800":1}', '{"a":[{"x\\udc00":1}]}', '{"\\udc00\\ud800":1}']) {
            assertRefused(() => parseJsonBody(text), 400, 'invalidSyntax', /name with an unpaired surrogate/)
        }
        assert.deepEqual(parseJsonBody('{"\\ud83d\\ude00":"\\ud800"}'), { '😀': '\ud800' })
    })

    it('lets the last of names repeated to the letter count (RFC 8259 section 4)', () =>
        assert.deepEqual(parseJsonBody('{"a":1,"b":2,"a":3}'), { a: 3, b: 2 }))

    it('takes any JSON value at the top, which is for its reader to refuse', () =>
        assert.deepEqual(['[]', '"x"', '1', 'null', 'false'].map(parseJsonBody), [[], 'x', 1, null, false]))
})
