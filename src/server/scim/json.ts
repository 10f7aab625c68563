/** Questions asked about JSON values. */
import { scimError } from './error.ts'
import type { JsonObject, JsonValue } from './resource.ts'

/** Tells whether a value is a JSON object, which neither null nor an array is. */
export function isObject(value: unknown): value is JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A deep copy of a value that nests no deeper than a request body may. */
export function copyOf<T extends JsonValue>(value: T): T {
    return JSON.parse(JSON.stringify(value)) as T
}

/**
 * The member of `object` called `name` in any letter case, or undefined (RFC 7643 section 2.1). Throws 400
 * `invalidSyntax` when two spellings of the name are there, since nothing says which one is meant.
 */
export function memberOf(object: JsonObject, name: string): JsonValue | undefined {
    const wanted = name.toLowerCase()
    const keys = Object.keys(object).filter((candidate) => candidate.toLowerCase() === wanted)
    if (keys.length > 1) throw scimError(400, `${name} is given twice`, 'invalidSyntax')
    return keys.length === 0 ? undefined : object[keys[0]!]
}

/** Tells whether two values are the same, whatever the order of members; a member that is null counts as absent. */
export function sameJson(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
    if (Array.isArray(left) && Array.isArray(right)) {
        return left.length === right.length && left.every((value, index) => sameJson(value, right[index]))
    }
    if (!isObject(left) || !isObject(right)) return (left ?? null) === (right ?? null)
    const names = Object.keys({ ...left, ...right })
    return names.every((name) => sameJson(ownMember(left, name), ownMember(right, name)))
}

function ownMember(object: JsonObject, name: string): JsonValue | undefined {
    return Object.prototype.hasOwnProperty.call(object, name) ? object[name] : undefined
}

/** A copy of `object` without the member called `name`. */
export function withoutMember(object: JsonObject, name: string): JsonObject {
    return Object.fromEntries(Object.entries(object).filter(([key]) => key !== name))
}

/** `object` with every member changed; `object` itself when none came out another value. */
export function mapMembers(object: JsonObject, change: (name: string, value: JsonValue) => JsonValue): JsonObject {
    const entries = Object.keys(object).map((name): [string, JsonValue] => [name, change(name, object[name]!)])
    return entries.some(([name, value]) => value !== object[name]) ? Object.fromEntries(entries) : object
}

/** Tells whether a text holds half of a surrogate pair, which no UTF-8 text can. */
export function hasUnpairedSurrogate(text: string): boolean {
    if (!/[\ud800-\udfff]/.test(text)) return false
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index)
        if (unit < 0xd800 || unit > 0xdfff) continue
        const next = text.charCodeAt(index + 1)
        if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return true
        index += 1
    }
    return false
}

/** The beginning of a text, at most `length` UTF-16 units, without half of a surrogate pair at its end. */
export function beginningOf(text: string, length: number): string {
    const cut = text.slice(0, length)
    return text.length > length ? cut.replace(/[\ud800-\udbff]$/, '') : cut
}
