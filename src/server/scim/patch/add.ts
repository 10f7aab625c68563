/** The add operation (RFC 7644 section 3.5.2.1). */
import type { Attribute } from '../attribute.ts'
import { checkLength, coerceSingle } from '../coerce-value.ts'
import { scimError } from '../error.ts'
import { isObject } from '../json.ts'
import type { JsonObject, JsonValue } from '../resource.ts'
import { assertions, pick, sameElement, settlePrimary } from './elements.ts'
import { coerceList, setSingle } from './single.ts'
import { currentValue, holderOf, leafOf, type Patching, type Target } from './target.ts'

/** Appends what is new and completes what is there already. */
function merge(attribute: Attribute, current: readonly JsonValue[], added: readonly JsonValue[]): JsonValue[] {
    let elements = [...current]
    added.forEach((element) => {
        let index = elements.findIndex((candidate) => sameElement(attribute, candidate, element))
        if (index < 0) {
            index = elements.length
            elements.push(element)
        } else if (isObject(element)) {
            elements[index] = { ...(elements[index] as JsonObject), ...element }
        }
        if (isObject(element) && element.primary === true) elements = settlePrimary(elements, [index])
    })
    return elements
}

/** What an add or replace with a filter or a sub-attribute puts into each element. */
export function partOf(patching: Patching, target: Target, value: JsonValue): JsonObject {
    const { subAttribute } = target.found
    // A list of one for one selected value: the object in it is meant.
    const given = !subAttribute && Array.isArray(value) && value.length === 1 ? value[0]! : value
    const coerced = given === null ? null : coerceSingle(leafOf(target), given, target.path, patching.ignored)
    return subAttribute ? { [subAttribute.name]: coerced } : (coerced as JsonObject)
}

/** Puts `part` into the picked elements, one of which becomes the primary one if the part says so. */
export function putIntoElements(
    current: readonly JsonValue[],
    picked: readonly number[],
    part: (element: JsonObject) => JsonObject,
): JsonValue[] {
    const elements = [...current]
    picked.forEach((index) => {
        const element = elements[index]
        if (element !== undefined && isObject(element)) elements[index] = part(element)
    })
    return settlePrimary(elements, picked)
}

function created(target: Target, part: JsonObject): JsonObject {
    const { filter, found } = target
    const asserted = filter ? assertions(found.attribute, filter) : {}
    if (!asserted) {
        throw scimError(
            400,
            `${target.path}: no value matches the filter, and it does not say how to make one`,
            'noTarget',
        )
    }
    return { ...asserted, ...part }
}

/**
 * Adds `value` to the target in place: sets what is single-valued, merges objects, appends to lists without making
 * duplicates. A new `primary: true` takes it from the others. With a filter, the matching values get what is given; when
 * none matches, one is made from the filter's `eq` conditions, else 400 `noTarget`. Adding null adds nothing.
 * Throws 400 `invalidValue` for a wrong type.
 */
export function add(patching: Patching, target: Target, value: JsonValue): void {
    const { attribute, subAttribute } = target.found
    if (value === null) return
    if (!attribute.multiValued) return setSingle(patching, target, value)
    const holder = holderOf(patching, target.found)
    const before = currentValue(patching, target.found)
    const current = Array.isArray(before) ? before : []
    if (!target.filter && !subAttribute) {
        const merged = merge(attribute, current, coerceList(patching, target, value))
        checkLength(merged, target.path)
        holder[attribute.name] = merged
        return
    }
    const part = partOf(patching, target, value)
    const picked = pick(attribute, current, target.filter)
    if (picked.length > 0) {
        holder[attribute.name] = putIntoElements(current, picked, (element) => ({ ...element, ...part }))
        return
    }
    checkLength(current.concat([part]), target.path)
    holder[attribute.name] = settlePrimary([...current, created(target, part)], [current.length])
}
