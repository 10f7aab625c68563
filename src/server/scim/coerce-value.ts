/** Checks one value against its attribute and gives names their canonical spelling (RFC 7643 section 2.3). */
import type { Attribute } from './attribute.ts'
import { parseInstant } from './date-time.ts'
import { scimError, type ScimError } from './error.ts'
import { identityOf, refersToResources } from './identity.ts'
import { beginningOf, hasUnpairedSurrogate, isObject } from './json.ts'
import type { JsonObject, JsonValue } from './resource.ts'

/** Most values of one multi-valued attribute. */
export const MAX_VALUES = 1000
/** Most values given at once for an attribute that refers to resources, such as the members of a group. */
export const MAX_REFERENCES = 100000

/** Base64 as in RFC 4648 section 4, whose padding may be left out (RFC 7643 section 2.3.6). */
const BASE64 = /^[A-Za-z0-9+/]*={0,2}$/

/** Collects the paths of what was left out. */
export type Ignored = Set<string>

/** The error for a value its attribute cannot hold; `path` names the attribute. */
export function invalidValue(path: string, problem: string): ScimError {
    return scimError(400, `${path} ${problem}`, 'invalidValue')
}

/** Refuses a list of more values than `attribute` may be given with 400 `invalidValue`. */
export function checkLength(attribute: Attribute, values: readonly JsonValue[], path: string): void {
    const most = refersToResources(attribute) ? MAX_REFERENCES : MAX_VALUES
    if (values.length > most) throw invalidValue(path, `has more than ${most} values`)
}

/** Adds a path to what was ignored, cut to 200 characters: the client chose its names. */
export function ignore(ignored: Ignored, path: string): void {
    ignored.add(beginningOf(path, 200))
}

/** Attributes by their names in lower case, for objects with any number of members. */
export function byName(attributes: readonly Attribute[]): ReadonlyMap<string, Attribute> {
    return new Map(attributes.map((attribute) => [attribute.name.toLowerCase(), attribute]))
}

/** Passes a string through; throws 400 `invalidValue` when it is none or holds half a surrogate pair. */
function text(value: JsonValue, path: string): string {
    if (typeof value !== 'string') throw invalidValue(path, 'must be a string')
    if (hasUnpairedSurrogate(value)) throw invalidValue(path, 'holds an unpaired surrogate, which is no valid text')
    return value
}

/** An integer written as 1.0 is one; what a double cannot hold exactly is not taken, as it would change on the way. */
function coerceSimple(attribute: Attribute, value: JsonValue, path: string): JsonValue {
    switch (attribute.type) {
        case 'boolean':
            if (typeof value !== 'boolean') throw invalidValue(path, 'must be true or false')
            return value
        case 'integer':
            if (typeof value !== 'number' || !Number.isSafeInteger(value)) {
                throw invalidValue(path, 'must be an integer between -(2^53 - 1) and 2^53 - 1')
            }
            return value
        case 'decimal':
            if (typeof value !== 'number' || !isFinite(value)) throw invalidValue(path, 'must be a number')
            return value
        case 'dateTime':
            if (parseInstant(text(value, path)) === undefined) {
                throw invalidValue(path, 'must be a dateTime such as 2026-01-31T09:00:00Z')
            }
            return value
        case 'binary':
            if (!isBase64(text(value, path))) throw invalidValue(path, 'must be Base64 without line breaks')
            return value
        default:
            return text(value, path)
    }
}

function isBase64(value: string): boolean {
    if (!BASE64.test(value)) return false
    // Padding, if there is any, completes the last group of four.
    return value.endsWith('=') ? value.length % 4 === 0 : value.length % 4 !== 1
}

/**
 * The members of `given` that `attributes` know and a client may write, under their canonical names and coerced. The
 * others are named in `ignored`. `prefix` stands before the names in paths. Throws 400 `invalidValue` for a wrong type
 * and 400 `invalidSyntax` for a name given twice in different letter case.
 */
export function coerceMembers(
    attributes: readonly Attribute[],
    given: JsonObject,
    prefix: string,
    ignored: Ignored,
): JsonObject {
    const coerced: JsonObject = {}
    const known = byName(attributes)
    Object.keys(given).forEach((name) => {
        const attribute = known.get(name.toLowerCase())
        if (!attribute || attribute.mutability === 'readOnly') {
            ignore(ignored, prefix + (attribute ? attribute.name : name))
            return
        }
        const path = prefix + attribute.name
        if (coerced[attribute.name] !== undefined) throw scimError(400, `${path} is given twice`, 'invalidSyntax')
        coerced[attribute.name] = coerceAttribute(attribute, given[name]!, path, ignored)
    })
    return coerced
}

/**
 * Coerces one value of an attribute: the value itself, or one element of a multi-valued one (then not null).
 * Throws as `coerceMembers` does.
 */
export function coerceSingle(attribute: Attribute, value: JsonValue, path: string, ignored: Ignored): JsonValue {
    if (attribute.type !== 'complex') return coerceSimple(attribute, value, path)
    if (!isObject(value)) throw invalidValue(path, 'must be an object')
    return coerceMembers(attribute.subAttributes ?? [], value, `${path}.`, ignored)
}

/** Leaves the first `primary: true` of a list standing and makes later ones false (RFC 7643 section 2.4). */
function keepOnePrimary(values: readonly JsonValue[]): JsonValue[] {
    const first = values.findIndex((value) => isObject(value) && value.primary === true)
    return values.map((value, index) =>
        index > first && isObject(value) && value.primary === true ? { ...value, primary: false } : value,
    )
}

/**
 * The list with each value once: a later one with the same `type` and `value` (RFC 7643 section 2.4) completes the
 * first.
 */
function withoutRepetitions(attribute: Attribute, values: readonly JsonValue[]): JsonValue[] {
    const positions = new Map<string, number>()
    const kept: JsonValue[] = []
    values.forEach((value) => {
        const { key, type } = identityOf(attribute, value)
        const identity = JSON.stringify([key, type])
        const position = positions.get(identity)
        if (position === undefined) {
            positions.set(identity, kept.length)
            kept.push(value)
        } else if (isObject(value)) {
            kept[position] = { ...value, ...(kept[position] as JsonObject), ...primaryOf(value) }
        }
    })
    return kept
}

function primaryOf(value: JsonObject): JsonObject {
    return value.primary === true ? { primary: true } : {}
}

/**
 * Coerces the whole value of an attribute; `null` stays null, whatever the attribute, and means "clear". Elements of a
 * multi-valued attribute of which nothing is known are left out, and so are those that are there already. Throws as
 * `coerceMembers` does, also for a multi-valued attribute that is not an array or has more values than `checkLength`
 * allows.
 */
export function coerceAttribute(attribute: Attribute, value: JsonValue, path: string, ignored: Ignored): JsonValue {
    if (value === null) return null
    if (!attribute.multiValued) return coerceSingle(attribute, value, path, ignored)
    if (!Array.isArray(value)) throw invalidValue(path, 'must be an array')
    checkLength(attribute, value, path)
    const elements = value.map((element) => coerceSingle(attribute, element, path, ignored))
    const filled = elements.filter((element) => !isObject(element) || Object.keys(element).length > 0)
    return keepOnePrimary(withoutRepetitions(attribute, filled))
}
