import assert from 'node:assert/strict'
import { resourceMatcher } from '../../../src/server/scim/filter/evaluate.ts'
import { parseFilter } from '../../../src/server/scim/filter/parse.ts'
import { DEVICE_TYPE } from '../device.ts'

type Truth = (a: boolean, b: boolean, c: boolean, d: boolean) => boolean

/** `a` to `d` stand for comparisons, each in one of the ways a comparison can be written. */
const WRITTEN: Record<string, string> = {
    a: 'tags eq "a"',
    b: 'TAGS co "b"',
    c: 'urn:example:params:scim:schemas:core:2.0:Device:tags sw "c"',
    d: 'ports[value eq "d"]',
}

describe('RFC 7644 3.4.2.2 figure 1 and its order of operations: not before and before or', () => {
    const cases: [string, Truth][] = [
        ['a and b', (a, b) => a && b],
        ['a or b', (a, b) => a || b],
        ['a or b and c', (a, b, c) => a || (b && c)],
        ['a and b or c', (a, b, c) => (a && b) || c],
        ['a and b or c and d', (a, b, c, d) => (a && b) || (c && d)],
        ['a or b and c or d', (a, b, c, d) => a || (b && c) || d],
        ['(a or b) and c', (a, b, c) => (a || b) && c],
        ['(a or b) and (c or d)', (a, b, c, d) => (a || b) && (c || d)],
        ['a and (b or c and d)', (a, b, c, d) => a && (b || (c && d))],
        ['not (a) and b', (a, b) => !a && b],
        ['not (a) or b', (a, b) => !a || b],
        ['not (a or b)', (a, b) => !(a || b)],
        ['not (a and b) and not (c or d)', (a, b, c, d) => !(a && b) && !(c || d)],
        ['a and not (b or c) or d', (a, b, c, d) => (a && !(b || c)) || d],
        ['a or not (b) and c', (a, b, c) => a || (!b && c)],
        ['not (not (a))', (a) => a],
        ['NOT(a)AND(b)OR(c)', (a, b, c) => (!a && b) || c],
        ['((a) or ((b)))', (a, b) => a || b],
    ]
    cases.forEach(([pattern, expected]) =>
        it(pattern, () => {
            const text = pattern.replace(/\b[abcd]\b/g, (letter) => WRITTEN[letter]!)
            const matches = resourceMatcher(parseFilter(text), DEVICE_TYPE)
            for (let bits = 0; bits < 16; bits += 1) {
                const [a, b, c, d] = [1, 2, 4, 8].map((bit) => (bits & bit) !== 0) as [
                    boolean,
                    boolean,
                    boolean,
                    boolean,
                ]
                const tags = [...(a ? ['a'] : []), ...(b ? ['b'] : []), ...(c ? ['c'] : [])]
                const resource = { tags, ports: d ? [{ value: 'd' }] : [] }
                assert.equal(matches(resource), expected(a, b, c, d), JSON.stringify(resource))
            }
        }),
    )
})

describe('RFC 7644 3.4.2.2 strings are JSON strings, whatever is in them', () => {
    const values = [
        '',
        ' ',
        ')',
        '](',
        '[type eq "x"]',
        '" or "',
        '\\',
        '\\"',
        'a\nb',
        '\u0000',
        'é😀',
        'and',
        'null',
        "O'Malley",
    ]
    values.forEach((value) =>
        it(JSON.stringify(value), () => {
            const escaped = JSON.stringify(value).replace(/[^ -~]/g, codeOf)
            for (const written of [JSON.stringify(value), escaped]) {
                const filter = parseFilter(`(hostName eq ${written}) and ports[not (value ne ${written})]`)
                const matches = resourceMatcher(filter, DEVICE_TYPE)
                assert.equal(matches({ hostName: value, ports: [{ value }] }), value !== '', written)
                assert.equal(matches({ hostName: `${value}x`, ports: [{ value }] }), false, written)
            }
        }),
    )

    function codeOf(unit: string): string {
        return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
    }
})
