/** Texts and JSON as broken clients and attackers send them: valid ones, valid ones spoilt somewhere, and noise. */
import fc, { type Arbitrary } from 'fast-check'
import { formatAttributePath } from '../../src/server/scim/attribute-path.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { filterOf, placesOf } from './filter-arbitraries.ts'
import { style, writeFilter } from './filter-text.ts'
import { text } from './text-arbitraries.ts'

export const BOTH = [USER_TYPE, GROUP_TYPE]

const CHARACTERS = [
    ...'"\\()[].:,;%^_=&?#/{}0-9eE+ \t\n',
    '\u0000',
    '\u2028',
    '\ufeff',
    '\ud800',
    'é',
    '😀',
    '//',
    '..',
]

/** The text with up to four characters taken away, put in, or doubled. */
export function spoilt(texts: Arbitrary<string>): Arbitrary<string> {
    const edit = fc.record({
        at: fc.nat({ max: 999 }),
        less: fc.nat({ max: 2 }),
        more: fc.oneof(fc.constant(''), fc.constantFrom(...CHARACTERS)),
    })
    return fc.tuple(texts, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([whole, edits]) =>
        edits.reduce((current, { at, less, more }) => {
            const place = Math.floor((at / 1000) * (current.length + 1))
            return current.slice(0, place) + more + current.slice(place + less)
        }, whole),
    )
}

export const noise = fc.string({ unit: 'binary', maxLength: 40 })
const byteSoup = fc.uint8Array({ maxLength: 30 }).map((bytes) => Buffer.from(bytes).toString('latin1'))

export const validFilter = fc.tuple(filterOf(...BOTH), style).map(([filter, how]) => writeFilter(filter, how))

export const anyFilter: Arbitrary<string> = fc.oneof(
    { weight: 2, arbitrary: validFilter },
    { weight: 4, arbitrary: spoilt(validFilter) },
    noise,
    byteSoup,
    fc.nat({ max: 60 }).map((depth) => `${'('.repeat(depth)}title pr${')'.repeat(depth)}`),
    fc.nat({ max: 300 }).map((more) => `title pr${' and title pr'.repeat(more)}`),
)

export const names = BOTH.flatMap(placesOf).map(({ path }) => formatAttributePath(path))
/** Stands for the id of somebody there. */
export const id = fc
    .tuple(fc.constantFrom('person', 'team'), fc.nat({ max: 5 }))
    .map(([kind, index]) => `<${kind} ${index}>`)

export const scalar: Arbitrary<JsonValue> = fc.oneof(
    ...[text, id, noise, fc.boolean(), fc.constant(null), fc.double({ noNaN: true, noDefaultInfinity: true })],
    fc.constantFrom('', 'True', 'NULL', 'javascript:gs.log(1)', 'a'.repeat(5000), 1e308, -1, 0, 2 ** 53),
)

const key = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...names) },
    fc.constantFrom('value', 'type', 'primary', 'VALUE', '$ref', 'Operations', 'op', 'path', 'schemas', 'members'),
    fc.constantFrom('__proto__', 'constructor', 'toString', '', 'password', 'hasOwnProperty'),
    noise,
)

/** JSON whose names are those of attributes, of messages, or tricky. */
export const anyJson: Arbitrary<JsonValue> = fc.letrec<{ json: JsonValue }>((tie) => ({
    json: fc.oneof(
        { maxDepth: 3, depthIdentifier: 'json' },
        { weight: 2, arbitrary: scalar },
        fc.array(tie('json'), { maxLength: 4 }),
        fc.dictionary(key, tie('json'), { maxKeys: 5 }),
    ),
})).json

/** The value with one part of it, at some depth, exchanged. */
function grafted(value: JsonValue, picks: readonly number[], graft: JsonValue): JsonValue {
    const [pick, ...deeper] = picks
    if (pick === undefined || typeof value !== 'object' || value === null) return graft
    if (Array.isArray(value)) {
        if (value.length === 0) return graft
        return value.map((each, index) => (index === pick % value.length ? grafted(each, deeper, graft) : each))
    }
    const members = Object.entries(value)
    if (members.length === 0) return graft
    const changed = members.map(([name, each], index): [string, JsonValue] => [
        name,
        index === pick % members.length ? grafted(each, deeper, graft) : each,
    ])
    return Object.fromEntries(changed)
}

/** The body as text: as it is, with a part exchanged, or spoilt as text. */
export function anyBody(valid: Arbitrary<JsonObject>): Arbitrary<string> {
    const picks = fc.array(fc.nat({ max: 20 }), { minLength: 2, maxLength: 7, size: 'max' })
    const exchanged = fc.tuple(valid, picks, anyJson).map(([value, places, graft]) => grafted(value, places, graft))
    const written = (json: Arbitrary<JsonValue>) => json.map((value) => JSON.stringify(value))
    return fc.oneof(
        { weight: 6, arbitrary: written(valid) },
        { weight: 6, arbitrary: written(exchanged) },
        { weight: 2, arbitrary: spoilt(written(valid)) },
        written(anyJson),
        noise,
        fc.nat({ max: 200 }).map((depth) => '['.repeat(depth) + ']'.repeat(depth)),
    )
}
