/** Compares an answer with what a file expects of it: deep, partial, with matchers for what differs from run to run. */
import { type Matcher, isMatcher, soleName } from './placeholders.ts'

const FITS: Record<Matcher, (actual: unknown) => boolean> = {
    any: (actual) => actual !== undefined && actual !== null,
    absent: (actual) => actual === undefined,
    // RFC 7643 section 2.5: unassigned, null and the empty list say the same.
    empty: (actual) => actual === undefined || actual === null || (Array.isArray(actual) && actual.length === 0),
    number: (actual) => typeof actual === 'number',
    text: (actual) => typeof actual === 'string' && actual !== '',
    boolean: (actual) => typeof actual === 'boolean',
    time: (actual) => typeof actual === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(actual),
}

/** Inside a longer text. */
const PATTERNS: Partial<Record<string, string>> = { any: '.+', text: '.+', number: '\\d+' }

/** An object with nothing but these members says something about a value instead of showing it. */
const CONDITIONS = ['contains', 'lacks', 'anyOrder', 'not']

/**
 * What of `actual` is not as expected, one line for each place; nothing when all is.
 * - An object has to have the members expected, and may have others.
 * - An array has to have the same length and order; `{"anyOrder": […]}` the same length only, `{"contains": […]}` at
 *   least these elements, `{"lacks": […]}` none of these.
 * - `{"not": x}` is anything that is there and does not match x.
 * - `"{{any}}"`, `"{{absent}}"` and the other matchers stand for a kind of value; `{{any}}`, `{{text}}` and `{{number}}`
 *   inside a longer text for a part of it.
 */
export function differences(expected: unknown, actual: unknown, place = '$'): string[] {
    if (typeof expected === 'string') return textDifferences(expected, actual, place)
    if (Array.isArray(expected)) return listDifferences(expected, actual, place)
    if (!isObject(expected)) return expected === actual ? [] : [mismatch(expected, actual, place)]
    const conditions = conditionsOf(expected)
    if (conditions.length > 0) {
        return conditions.flatMap(([condition, wanted]) => conditionDifferences(condition, wanted, actual, place))
    }
    if (!isObject(actual)) return [mismatch(expected, actual, place)]
    return Object.entries(expected).flatMap(([name, member]) => {
        const own = Object.prototype.hasOwnProperty.call(actual, name) ? actual[name] : undefined
        return differences(member, own, /^\w+$/.test(name) ? `${place}.${name}` : `${place}['${name}']`)
    })
}

/** The conditions of an expectation that is made of conditions only, else none. */
export function conditionsOf(expected: unknown): [string, unknown][] {
    const members = isObject(expected) ? Object.entries(expected) : []
    return members.every(([name]) => CONDITIONS.includes(name)) ? members : []
}

const matches = (expected: unknown, actual: unknown): boolean => differences(expected, actual).length === 0

function textDifferences(expected: string, actual: unknown, place: string): string[] {
    const name = soleName(expected)
    if (name !== undefined && isMatcher(name)) return FITS[name](actual) ? [] : [mismatch(expected, actual, place)]
    const parts = expected.split(/\{\{(\w+)\}\}/)
    if (parts.length === 1) return expected === actual ? [] : [mismatch(expected, actual, place)]
    const pattern = parts.map((part, index) => (index % 2 === 0 ? escaped(part) : (PATTERNS[part] ?? '(?!)'))).join('')
    const fits = typeof actual === 'string' && new RegExp(`^${pattern}$`, 's').test(actual)
    return fits ? [] : [mismatch(expected, actual, place)]
}

function listDifferences(expected: readonly unknown[], actual: unknown, place: string): string[] {
    if (!Array.isArray(actual) || actual.length !== expected.length) return [mismatch(expected, actual, place)]
    return expected.flatMap((element, index) => differences(element, actual[index], `${place}[${index}]`))
}

function conditionDifferences(condition: string, wanted: unknown, actual: unknown, place: string): string[] {
    const failed = [mismatch({ [condition]: wanted }, actual, place)]
    if (condition === 'not') return actual !== undefined && !matches(wanted, actual) ? [] : failed
    const elements = actual === undefined ? [] : actual
    if (!Array.isArray(elements) || !Array.isArray(wanted)) return failed
    if (condition === 'lacks') {
        return wanted.some((each) => elements.some((element) => matches(each, element))) ? failed : []
    }
    const sameLength = condition === 'contains' || elements.length === wanted.length
    return sameLength && assignable(wanted, elements) ? [] : failed
}

/** Whether every expectation gets an element of its own. */
function assignable(wanted: readonly unknown[], elements: readonly unknown[]): boolean {
    if (wanted.length === 0) return true
    const [first, ...others] = wanted
    return elements.some(
        (element, at) =>
            matches(first, element) &&
            assignable(
                others,
                elements.filter((_, index) => index !== at),
            ),
    )
}

function isObject(value: unknown): value is Record<string, unknown> {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function escaped(text: string): string {
    return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}

function mismatch(expected: unknown, actual: unknown, place: string): string {
    const got = actual === undefined ? 'nothing' : JSON.stringify(actual)
    return `${place}: expected ${JSON.stringify(expected)}, got ${got.length > 400 ? `${got.slice(0, 400)}…` : got}`
}
