/** The values of a multi-valued attribute: reading and writing them, which are primary, which a filter picks. */
import type { Attribute } from '../attribute.ts'
import { checkLength, coerceAttribute, coerceMembers } from '../coerce-value.ts'
import type { Filter } from '../filter/ast.ts'
import { valueMatcher } from '../filter/evaluate.ts'
import { refersToResources } from '../identity.ts'
import { isObject } from '../json.ts'
import type { JsonObject, JsonValue } from '../resource.ts'
import { namedAttribute } from '../schema/lookup.ts'
import { refuseChanged, refuseClearing } from './mutability.ts'
import { attributePath, currentValue, holderOf, type Patching, type Target } from './target.ts'

/** The list the target's attribute holds; empty when it holds none. */
export function currentList(patching: Patching, target: Target): JsonValue[] {
    const current = currentValue(patching, target.found)
    return Array.isArray(current) ? current : []
}

/**
 * Makes `elements` what the target's attribute holds. Throws 400 `mutability` when that changes an immutable attribute or
 * leaves a required one empty, and 400 `invalidValue` for too many values. Of references only those of one request are
 * counted, since a group may have any number of members.
 */
export function setList(patching: Patching, target: Target, elements: JsonValue[]): void {
    const { attribute } = target.found
    const path = attributePath(target)
    if (elements.length === 0) refuseClearing({ found: { attribute }, path })
    if (!refersToResources(attribute)) checkLength(attribute, elements, path)
    refuseChanged(attribute, path, currentValue(patching, target.found), elements)
    holderOf(patching, target.found)[attribute.name] = elements
}

/** Coerces the value of an operation on a multi-valued attribute; one object stands for a list of one. */
export function coerceList(patching: Patching, target: Target, value: JsonValue): JsonValue[] {
    const list = Array.isArray(value) ? value : [value]
    return coerceAttribute(target.found.attribute, list, target.path, patching.ignored) as JsonValue[]
}

/** The list with `primary: true` only at `index`; others that had it get false (RFC 7644 section 3.5.2). */
export function withPrimaryAt(elements: readonly JsonValue[], index: number): JsonValue[] {
    return elements.map((element, at) =>
        at !== index && isObject(element) && element.primary === true ? { ...element, primary: false } : element,
    )
}

/** Lets the first of the elements at `changed` that says `primary: true` be the only primary one. */
export function settlePrimary(elements: JsonValue[], changed: readonly number[]): JsonValue[] {
    const primary = changed.find((index) => {
        const element = elements[index]
        return element !== undefined && isObject(element) && element.primary === true
    })
    return primary === undefined ? elements : withPrimaryAt(elements, primary)
}

/** The indexes of the elements that `filter` picks; all when there is none. */
export function pick(attribute: Attribute, elements: readonly JsonValue[], filter: Filter | undefined): number[] {
    const matches = filter && valueMatcher(filter, attribute)
    const indexes: number[] = []
    elements.forEach((element, index) => {
        if (!matches || (isObject(element) && matches(element))) indexes.push(index)
    })
    return indexes
}

/**
 * The sub-attributes a filter asserts by `eq`, alone or joined by `and`, under their canonical names: what an element
 * needs in order to match. Undefined when the filter says anything else, or something a client may not write. Throws 400
 * `invalidValue` for what the sub-attributes cannot hold.
 */
export function assertions(patching: Patching, target: Target, filter: Filter): JsonObject | undefined {
    const subAttributes = target.found.attribute.subAttributes ?? []
    const conditions = 'operands' in filter && filter.kind === 'and' ? filter.operands : [filter]
    const asserted: JsonObject = {}
    const plain = conditions.every((condition) => {
        if (condition.kind !== 'compare' || condition.operator !== 'eq' || condition.value === null) return false
        const sub = namedAttribute(subAttributes, condition.path.attribute)
        if (!sub || sub.mutability === 'readOnly') return false
        if (asserted[sub.name] !== undefined && asserted[sub.name] !== condition.value) return false
        asserted[sub.name] = condition.value
        return true
    })
    return plain ? coerceMembers(subAttributes, asserted, `${attributePath(target)}.`, patching.ignored) : undefined
}
