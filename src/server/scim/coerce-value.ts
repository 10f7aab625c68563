/** Checks one value against its attribute and gives names their canonical spelling (RFC 7643 section 2.3). */
import type { Attribute } from './attribute.ts'
import { parseInstant } from './date-time.ts'
import { scimError, type ScimError } from './error.ts'
import { hasUnpairedSurrogate, isObject } from './json.ts'
import type { JsonObject, JsonValue } from './resource.ts'
import { namedAttribute } from './schema/lookup.ts'

/** Most values of one multi-valued attribute. */
export const MAX_VALUES = 1000

/** Collects the paths of what was left out. */
export type Ignored = Set<string>

/** The error for a value its attribute cannot hold; `path` names the attribute. */
export function invalidValue(path: string, problem: string): ScimError {
    return scimError(400, `${path} ${problem}`, 'invalidValue')
}

/** Refuses a list of more than MAX_VALUES values with 400 `invalidValue`. */
export function checkLength(values: readonly JsonValue[], path: string): void {
    if (values.length > MAX_VALUES) throw invalidValue(path, `has more than ${MAX_VALUES} values`)
}

/** Adds a path to what was ignored, cut to 200 characters: the client chose its names. */
export function ignore(ignored: Ignored, path: string): void {
    ignored.add(path.slice(0, 200))
}

/** Passes a string through; throws 400 `invalidValue` when it is none or holds half a surrogate pair. */
function text(value: JsonValue, path: string): string {
    if (typeof value !== 'string') throw invalidValue(path, 'must be a string')
    if (hasUnpairedSurrogate(value)) throw invalidValue(path, 'holds an unpaired surrogate, which is no valid text')
    return value
}

function coerceSimple(attribute: Attribute, value: JsonValue, path: string): JsonValue {
    switch (attribute.type) {
        case 'boolean':
            if (typeof value !== 'boolean') throw invalidValue(path, 'must be true or false')
            return value
        case 'integer':
            if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidValue(path, 'must be an integer')
            return value
        case 'decimal':
            if (typeof value !== 'number' || !isFinite(value)) throw invalidValue(path, 'must be a number')
            return value
        case 'dateTime':
            if (parseInstant(text(value, path)) === undefined) {
                throw invalidValue(path, 'must be a dateTime such as 2026-01-31T09:00:00Z')
            }
            return value
        default:
            return text(value, path)
    }
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
    Object.keys(given).forEach((name) => {
        const attribute = namedAttribute(attributes, name)
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
 * Coerces the whole value of an attribute; `null` stays null, whatever the attribute, and means "clear". Elements of a
 * multi-valued attribute of which nothing is known are left out. Throws as `coerceMembers` does, also for a
 * multi-valued attribute that is not an array or has more than MAX_VALUES values.
 */
export function coerceAttribute(attribute: Attribute, value: JsonValue, path: string, ignored: Ignored): JsonValue {
    if (value === null) return null
    if (!attribute.multiValued) return coerceSingle(attribute, value, path, ignored)
    if (!Array.isArray(value)) throw invalidValue(path, 'must be an array')
    checkLength(value, path)
    const elements = value.map((element) => coerceSingle(attribute, element, path, ignored))
    return keepOnePrimary(elements.filter((element) => !isObject(element) || Object.keys(element).length > 0))
}
