/** Sets single-valued attributes; add and replace do the same there (RFC 7644 sections 3.5.2.1 and 3.5.2.3). */
import { coerceSingle, invalidValue } from '../coerce-value.ts'
import { isUnassigned } from '../coerce.ts'
import { isObject } from '../json.ts'
import type { JsonValue } from '../resource.ts'
import { refuseChanged, refuseClearing } from './mutability.ts'
import { attributePath, currentValue, holderOf, leafOf, type Patching, type Target } from './target.ts'

/**
 * Coerces what goes into the target, or into one value of it. Throws 400 `invalidValue` for a wrong type and for nothing
 * in a required attribute.
 */
export function coerceLeaf(patching: Patching, target: Target, value: JsonValue): JsonValue {
    const leaf = leafOf(target)
    const coerced = coerceSingle(leaf, value, target.path, patching.ignored)
    if (leaf.required && isUnassigned(coerced)) throw invalidValue(target.path, 'is required and must not be empty')
    return coerced
}

/**
 * Sets a single-valued attribute or a sub-attribute of one. An object keeps the sub-attributes the value does not name.
 * Throws 400 `invalidValue` for a wrong type and for nothing in a required attribute, 400 `mutability` for an immutable
 * one that changes.
 */
export function setSingle(patching: Patching, target: Target, value: JsonValue): void {
    const { attribute, subAttribute } = target.found
    const before = currentValue(patching, target.found)
    const coerced = coerceLeaf(patching, target, value)
    // Of an object nothing may be left to set: all of it unknown or readOnly.
    if (isObject(coerced) && Object.keys(coerced).length === 0) return
    const parent = isObject(before) ? before : {}
    let after = coerced
    if (subAttribute) after = { ...parent, [subAttribute.name]: coerced }
    else if (isObject(coerced)) after = { ...parent, ...coerced }
    refuseChanged(attribute, attributePath(target), before, after)
    holderOf(patching, target.found)[attribute.name] = after
}

/**
 * Clears an attribute, or a sub-attribute of a single-valued one, by setting it to null; what is not there stays away.
 * Throws 400 `mutability` for a required or an assigned immutable one.
 */
export function clear(patching: Patching, target: Target): void {
    const { attribute, subAttribute } = target.found
    refuseClearing(target)
    const before = currentValue(patching, target.found)
    if (before === undefined || before === null) return
    if (subAttribute && (!isObject(before) || before[subAttribute.name] === undefined)) return
    const after = subAttribute && isObject(before) ? { ...before, [subAttribute.name]: null } : null
    refuseChanged(attribute, attributePath(target), before, after)
    holderOf(patching, target.found)[attribute.name] = after
}
