import assert from 'node:assert/strict'
import fc from 'fast-check'
import { parseCsv } from '../../../src/server/provisioning/adoption/csv.ts'

const values = (text: string) => parseCsv(text).records.map((record) => record.values)
const lines = (text: string) => parseCsv(text).records.map((record) => record.line)

describe('adoption: CSV', () => {
    for (const [name, text, expected] of [
        [
            'plain values',
            'a,b\n1,2\n',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        [
            'no line end at the end',
            'a,b\n1,2',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        [
            'CRLF',
            'a,b\r\n1,2\r\n',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        [
            'CR alone',
            'a,b\r1,2',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        [
            'a byte order mark',
            '\uFEFFa,b\n1,2',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        [
            'a byte order mark before a quote',
            '\uFEFF"a",b\n1,2',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        [
            'semicolons',
            'a;b\n1,5;2',
            [
                ['a', 'b'],
                ['1,5', '2'],
            ],
        ],
        [
            'a comma header with semicolons in values',
            'a,b\n1;5,2',
            [
                ['a', 'b'],
                ['1;5', '2'],
            ],
        ],
        [
            'a quoted separator in the header',
            '"a;x",b\n1,2',
            [
                ['a;x', 'b'],
                ['1', '2'],
            ],
        ],
        [
            'quotes',
            'a,b\n"1,1","2"',
            [
                ['a', 'b'],
                ['1,1', '2'],
            ],
        ],
        ['doubled quotes', 'a\n"say ""hi"""', [['a'], ['say "hi"']]],
        ['only a doubled quote', 'a\n""""', [['a'], ['"']]],
        [
            'a line break in quotes',
            'a,b\n"1\r\n1",2\n3,4',
            [
                ['a', 'b'],
                ['1\r\n1', '2'],
                ['3', '4'],
            ],
        ],
        [
            'empty values',
            'a,b,c\n,,\n"",x,',
            [
                ['a', 'b', 'c'],
                ['', '', ''],
                ['', 'x', ''],
            ],
        ],
        [
            'blank lines',
            '\n\na,b\n\n1,2\n\n',
            [
                ['a', 'b'],
                ['1', '2'],
            ],
        ],
        ['a quoted empty value alone', 'a\n""\n', [['a'], ['']]],
        ['one column', 'a\n1\n2', [['a'], ['1'], ['2']]],
        ['rows of any length', 'a,b\n1\n1,2,3', [['a', 'b'], ['1'], ['1', '2', '3']]],
        ['nothing', '', []],
    ] as [string, string, string[][]][]) {
        it(`reads ${name}`, () => {
            assert.equal(parseCsv(text).fault, undefined)
            assert.deepEqual(values(text), expected)
        })
    }

    it('says on which line a record begins', () => {
        assert.deepEqual(lines('a,b\n"1\n1\r\n1",2\r\n\r\n3,4'), [1, 2, 6])
    })

    for (const [name, text, line, column, message] of [
        ['a quote that is never closed', 'a,b\n1,2\n3,"4\n5,6\n', 3, 3, /never closed/],
        ['a quote that is never closed in the header', '"a,b\n1,2', 1, 1, /never closed/],
        ['text after a closing quote', 'a,b\n"1"x,2', 2, 4, /follows the closing quote/],
        ['the place after a line break in quotes', 'a,b\n"1\n22"x,2', 3, 4, /follows the closing quote/],
        ['a quote within a value', 'a,b\n1,2"3', 2, 4, /does not begin with one/],
    ] as [string, string, number, number, RegExp][]) {
        it(`finds ${name}`, () => {
            const { fault } = parseCsv(text)
            assert.deepEqual([fault?.line, fault?.column], [line, column])
            assert.match(fault?.message ?? '', message)
        })
    }

    it('reads back what was written, whatever the values, separator and line end', () => {
        const value = fc.string({
            unit: fc.constantFrom('a', 'é', ',', ';', '"', '\r', '\n', ' ', '\uFEFF', 'ü'),
            maxLength: 8,
        })
        const table = fc
            .integer({ min: 1, max: 4 })
            .chain((width) =>
                fc.array(fc.array(value, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
            )
        fc.assert(
            fc.property(table, fc.constantFrom(',', ';'), fc.constantFrom('\n', '\r\n'), (rows, separator, end) => {
                const header = rows[0]!.map((_, index) => `h${index}`)
                // A header of one column names no separator, so the first row's values have to be quoted in any case.
                const quoted = rows.map((row) => row.map((each) => `"${each.replace(/"/g, '""')}"`).join(separator))
                const text = [header.join(separator), ...quoted].join(end)
                assert.equal(parseCsv(text).fault, undefined)
                assert.deepEqual(values(text), [header, ...rows])
            }),
            { numRuns: 400 },
        )
    })

    it('ends on any text, with records or a fault', () => {
        fc.assert(
            fc.property(fc.string({ unit: fc.constantFrom('a', ',', ';', '"', '\r', '\n'), maxLength: 30 }), (text) => {
                const { records, fault } = parseCsv(text)
                assert.ok(fault || records.every((record) => record.line >= 1))
            }),
        )
    })
})
