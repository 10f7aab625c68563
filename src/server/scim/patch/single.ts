/** Sets single-valued attributes; add and replace do the same there (RFC 7644 sections 3.5.2.1 and 3.5.2.3). */
import { coerceAttribute, coerceSingle, invalidValue } from '../coerce-value.ts'
import { isUnassigned } from '../coerce.ts'
import { scimError } from '../error.ts'
import { isObject } from '../json.ts'
import type { JsonValue } from '../resource.ts'
import { currentValue, holderOf, leafOf, refuseClearing, type Patching, type Target } from './target.ts'

function refuseChangedImmutable(target: Target, before: JsonValue | undefined, after: JsonValue): void {
    if (leafOf(target).mutability !== 'immutable' || isUnassigned(before)) return
    if (JSON.stringify(before) !== JSON.stringify(after)) {
        throw scimError(400, `${target.path} cannot be changed once it is set`, 'mutability')
    }
}

/**
 * Sets a single-valued attribute or a sub-attribute of one. An object keeps the sub-attributes the value does not name.
 * Throws 400 `invalidValue` for a wrong type and for nothing in a required attribute, 400 `mutability` for an immutable
 * one that changes.
 */
export function setSingle(patching: Patching, target: Target, value: JsonValue): void {
    const { attribute, subAttribute } = target.found
    const before = currentValue(patching, target.found)
    const leaf = leafOf(target)
    const coerced = coerceSingle(leaf, value, target.path, patching.ignored)
    if (leaf.required && isUnassigned(coerced)) throw invalidValue(target.path, 'is required and must not be empty')
    const parent = isObject(before) ? before : {}
    refuseChangedImmutable(target, subAttribute ? parent[subAttribute.name] : before, coerced)
    const holder = holderOf(patching, target.found)
    if (subAttribute) holder[attribute.name] = { ...parent, [subAttribute.name]: coerced }
    else if (isObject(coerced)) holder[attribute.name] = { ...parent, ...coerced }
    else holder[attribute.name] = coerced
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
    if (!subAttribute) {
        refuseChangedImmutable(target, before, null)
        holderOf(patching, target.found)[attribute.name] = null
    } else if (isObject(before) && before[subAttribute.name] !== undefined) {
        refuseChangedImmutable(target, before[subAttribute.name], null)
        holderOf(patching, target.found)[attribute.name] = { ...before, [subAttribute.name]: null }
    }
}

/** Coerces the value of an operation on a multi-valued attribute; one object stands for a list of one. */
export function coerceList(patching: Patching, target: Target, value: JsonValue): JsonValue[] {
    const list = Array.isArray(value) ? value : [value]
    return coerceAttribute(target.found.attribute, list, target.path, patching.ignored) as JsonValue[]
}
