/** The values of a multi-valued attribute: which are the same, which are primary, which a filter picks. */
import type { Attribute } from '../attribute.ts'
import type { Filter } from '../filter/ast.ts'
import { matchesValue } from '../filter/evaluate.ts'
import { isObject } from '../json.ts'
import type { JsonObject, JsonValue } from '../resource.ts'
import { namedAttribute } from '../schema/lookup.ts'

function isGiven(value: JsonValue | undefined): value is JsonValue {
    return value !== undefined && value !== null
}

function sameSimple(attribute: Attribute | undefined, left: JsonValue, right: JsonValue): boolean {
    if (typeof left === 'string' && typeof right === 'string' && attribute && !attribute.caseExact) {
        return left.toLowerCase() === right.toLowerCase()
    }
    return left === right
}

function sameMember(attribute: Attribute, left: JsonObject, right: JsonObject): boolean {
    const one = left[attribute.name]
    const other = right[attribute.name]
    if (!isGiven(one) || !isGiven(other)) return isGiven(one) === isGiven(other)
    return sameSimple(attribute, one, other)
}

/**
 * Tells whether two values of `attribute` are the same one (RFC 7643 section 2.4): simple ones when equal, objects when
 * `value` is equal and `type` is too as far as both have it; objects without `value` when all but `primary` is equal.
 */
export function sameElement(attribute: Attribute, left: JsonValue, right: JsonValue): boolean {
    if (!isObject(left) || !isObject(right)) return sameSimple(attribute, left, right)
    const subAttributes = attribute.subAttributes ?? []
    if (!isGiven(left.value) && !isGiven(right.value)) {
        return subAttributes.every((sub) => sub.name === 'primary' || sameMember(sub, left, right))
    }
    if (!isGiven(left.value) || !isGiven(right.value)) return false
    if (!sameSimple(namedAttribute(subAttributes, 'value'), left.value, right.value)) return false
    const bothTyped = isGiven(left.type) && isGiven(right.type)
    return !bothTyped || sameSimple(namedAttribute(subAttributes, 'type'), left.type!, right.type!)
}

/** The list with `primary: true` only at `index`; others that had it get false (RFC 7644 section 3.5.2). */
export function withPrimaryAt(elements: readonly JsonValue[], index: number): JsonValue[] {
    return elements.map((element, at) =>
        at !== index && isObject(element) && element.primary === true ? { ...element, primary: false } : element,
    )
}

/** Lets the first of the elements at `changed` that says `primary: true` be the only primary one. */
export function settlePrimary(elements: readonly JsonValue[], changed: readonly number[]): JsonValue[] {
    const primary = changed.find((index) => {
        const element = elements[index]
        return element !== undefined && isObject(element) && element.primary === true
    })
    return primary === undefined ? [...elements] : withPrimaryAt(elements, primary)
}

/** The indexes of the elements that `filter` picks; all when there is none. */
export function pick(attribute: Attribute, elements: readonly JsonValue[], filter: Filter | undefined): number[] {
    const indexes: number[] = []
    elements.forEach((element, index) => {
        if (!filter || (isObject(element) && matchesValue(filter, attribute, element))) indexes.push(index)
    })
    return indexes
}

/**
 * The sub-attributes a filter asserts by `eq`, alone or joined by `and`, under their canonical names: what an element
 * needs in order to match. Undefined when the filter says anything else.
 */
export function assertions(attribute: Attribute, filter: Filter): JsonObject | undefined {
    const conditions = 'operands' in filter && filter.kind === 'and' ? filter.operands : [filter]
    const asserted: JsonObject = {}
    const plain = conditions.every((condition) => {
        if (condition.kind !== 'compare' || condition.operator !== 'eq' || condition.value === null) return false
        const sub = namedAttribute(attribute.subAttributes ?? [], condition.path.attribute)
        if (!sub || (asserted[sub.name] !== undefined && asserted[sub.name] !== condition.value)) return false
        asserted[sub.name] = condition.value
        return true
    })
    return plain ? asserted : undefined
}
