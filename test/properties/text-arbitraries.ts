/** Texts that databases, encodings and parsers like to misread, short and few enough to meet each other again. */
import fc, { type Arbitrary } from 'fast-check'

const PLAIN = ['a', 'b', 'A', 'B', 'x']
const AWKWARD = [
    ...['"', "'", '\\', '%', '_', '^', ',', ' ', '/', '(', ']', '*', '&', '+', '=', '<'],
    ...['é', 'É', 'e', 'E', 'e\u0301', 'ö', 'Ö', 'ß', 'ж', 'Ж', '😀', '日', '\n', '\u00a0'],
]

const piece = fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...PLAIN) }, fc.constantFrom(...AWKWARD))

const pieces = fc.array(piece, { minLength: 1, maxLength: 4 }).map((each) => each.join(''))

/** Often met again: the same but for letter case, accents and blanks at the end. */
const known = fc.constantFrom('a', 'A', 'a ', 'A  ', 'a b ', 'é', 'É ', 'e')

/** One to four pieces, or a text that is often met; may be blank. */
export const text: Arbitrary<string> = fc.oneof({ weight: 3, arbitrary: pieces }, known)

/** A text that is no white space alone, as required attributes need it. */
export const name: Arbitrary<string> = text.filter((written) => written.trim() !== '')

/** Moments around those of `platformTimes`, in the forms that xsd:dateTime has. */
export const dateTime: Arbitrary<string> = fc.constantFrom(
    ...['2024-02-29T23:59:59Z', '2024-03-01T00:00:00Z', '2024-03-01T00:00:00', '2024-03-01T00:00:00.5Z'],
    ...['2024-03-01T01:00:00+01:00', '2024-02-29T18:29:59.999-05:30', '2024-02-29T24:00:00z', '2024-03-01T00:00:01Z'],
    ...[
        '2024-03-01T14:00:00.000000+14:00',
        '2024-03-01T00:00:00.0004Z',
        '1969-12-31T23:59:59Z',
        '0001-01-01T00:00:00Z',
    ],
    ...['9999-12-31T23:59:59Z', '2023-12-31T12:00:00-12:00', '2024-02-29T23:59:59.001Z'],
)

/** When records are said to have been made or changed, as the platform writes it. */
export const platformTimes: Arbitrary<string> = fc.constantFrom(
    ...[
        '2024-02-29 23:59:59',
        '2024-03-01 00:00:00',
        '2024-03-01 00:00:01',
        '2024-01-01 00:00:00',
        '2030-06-01 12:30:00',
    ],
)
