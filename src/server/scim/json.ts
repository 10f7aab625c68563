/** Questions asked about JSON values. */
import type { JsonObject, JsonValue } from './resource.ts'

/** Tells whether a value is a JSON object, which neither null nor an array is. */
export function isObject(value: unknown): value is JsonObject {
    return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** A deep copy of a value that nests no deeper than a request body may. */
export function copyOf<T extends JsonValue>(value: T): T {
    return JSON.parse(JSON.stringify(value)) as T
}

/** The member of `object` called `name` in any letter case, or undefined; the first wins. */
export function memberOf(object: JsonObject, name: string): JsonValue | undefined {
    const key = Object.keys(object).find((candidate) => candidate.toLowerCase() === name.toLowerCase())
    return key === undefined ? undefined : object[key]
}

/** `object` with every member changed; `object` itself when none came out another value. */
export function mapMembers(object: JsonObject, change: (name: string, value: JsonValue) => JsonValue): JsonObject {
    const entries = Object.keys(object).map((name): [string, JsonValue] => [name, change(name, object[name]!)])
    return entries.some(([name, value]) => value !== object[name]) ? Object.fromEntries(entries) : object
}

/** Tells whether a text holds half of a surrogate pair, which no UTF-8 text can. */
export function hasUnpairedSurrogate(text: string): boolean {
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index)
        if (unit < 0xd800 || unit > 0xdfff) continue
        const next = text.charCodeAt(index + 1)
        if (unit > 0xdbff || !(next >= 0xdc00 && next <= 0xdfff)) return true
        index += 1
    }
    return false
}
