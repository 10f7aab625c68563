/** The add operation (RFC 7644 section 3.5.2.1). */
import type { Attribute } from '../attribute.ts'
import { scimError } from '../error.ts'
import { indexValues, refersToResources } from '../identity.ts'
import { isObject } from '../json.ts'
import type { JsonObject, JsonValue } from '../resource.ts'
import { assertions, coerceList, currentList, pick, setList, settlePrimary, withPrimaryAt } from './elements.ts'
import { refuseChanged } from './mutability.ts'
import { coerceLeaf, setSingle } from './single.ts'
import { attributePath, type Patching, type Target } from './target.ts'

/** Adding null adds nothing, also within an object. */
function withoutNulls(value: JsonValue): JsonValue {
    if (!isObject(value)) return value
    const names = Object.keys(value).filter((name) => value[name] !== null)
    return Object.fromEntries(names.map((name) => [name, value[name]!]))
}

/** What is there and is added again is completed; a reference to a resource says all there is to say. */
function completed(attribute: Attribute, before: JsonValue, added: JsonValue): JsonValue {
    if (!isObject(before) || !isObject(added) || refersToResources(attribute)) return before
    const settled = (attribute.subAttributes ?? []).filter(
        (sub) => sub.mutability === 'immutable' && (before[sub.name] ?? null) !== null,
    )
    return { ...before, ...added, ...Object.fromEntries(settled.map((sub) => [sub.name, before[sub.name]!])) }
}

/** Appends what is new and completes what is there already. */
function merge(attribute: Attribute, current: readonly JsonValue[], added: readonly JsonValue[]): JsonValue[] {
    const index = indexValues(attribute, current)
    const list = [...current]
    let primary: number | undefined
    added.forEach((element) => {
        const position = index.find(element)
        if (position === undefined) {
            index.append(element)
            list.push(element)
        } else {
            const before = list[position]!
            list[position] = completed(attribute, before, element)
            index.change(position, before, list[position])
        }
        if (isObject(element) && element.primary === true) primary = position ?? list.length - 1
    })
    return primary === undefined ? list : withPrimaryAt(list, primary)
}

/** What an add or replace with a filter or a sub-attribute puts into each element. */
export function partOf(patching: Patching, target: Target, value: JsonValue): JsonObject {
    const { subAttribute } = target.found
    // A list of one for one selected value: the object in it is meant.
    const given = !subAttribute && Array.isArray(value) && value.length === 1 ? value[0]! : value
    const coerced = coerceLeaf(patching, target, given)
    return subAttribute ? { [subAttribute.name]: coerced } : (coerced as JsonObject)
}

/**
 * Puts `part` into the picked elements, one of which becomes the primary one if the part says so. Throws 400 `mutability`
 * when that changes what is immutable in one of them.
 */
export function completeElements(
    target: Target,
    elements: readonly JsonValue[],
    picked: readonly number[],
    part: JsonObject,
): JsonValue[] {
    const changed = [...elements]
    picked.forEach((index) => {
        const before = elements[index]
        if (!isObject(before)) return
        const after = { ...before, ...part }
        refuseChanged(target.found.attribute, attributePath(target), before, after)
        changed[index] = after
    })
    return settlePrimary(changed, picked)
}

function created(patching: Patching, target: Target, part: JsonObject): JsonObject {
    const asserted = target.filter ? assertions(patching, target, target.filter) : {}
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
 * Throws 400 `invalidValue` for a wrong type, 400 `mutability` for what is immutable and would change.
 */
export function add(patching: Patching, target: Target, value: JsonValue): void {
    const { attribute, subAttribute } = target.found
    if (value === null) return
    const given = Array.isArray(value) ? value.map(withoutNulls) : withoutNulls(value)
    if (!attribute.multiValued) return setSingle(patching, target, given)
    const current = currentList(patching, target)
    if (!target.filter && !subAttribute) {
        return setList(patching, target, merge(attribute, current, coerceList(patching, target, given)))
    }
    const part = partOf(patching, target, given)
    const picked = pick(attribute, current, target.filter)
    if (picked.length > 0) return setList(patching, target, completeElements(target, current, picked, part))
    const appended = [...current, created(patching, target, part)]
    setList(patching, target, settlePrimary(appended, [current.length]))
}
