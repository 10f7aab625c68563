/** Refuses changes that the characteristics of attributes forbid (RFC 7644 section 3.5.2, RFC 7643 section 2.2). */
import type { Attribute } from '../attribute.ts'
import { isUnassigned, requireMembers } from '../coerce.ts'
import { scimError } from '../error.ts'
import { isObject, sameJson } from '../json.ts'
import type { JsonValue } from '../resource.ts'
import { formatFound, type FoundAttribute } from '../schema/lookup.ts'
import { currentValue, leafOf, type Patching, type Target } from './target.ts'

/** Throws 400 `mutability` when the required `target` would be left without a value (RFC 7644 section 3.5.2.2). */
export function refuseClearing(target: Target): void {
    if (leafOf(target).required) throw scimError(400, `${target.path} is required and cannot be removed`, 'mutability')
}

/**
 * Throws 400 `mutability` when an immutable attribute, or an immutable sub-attribute of an object, that has a value
 * would get another one or lose it. A first value is no change (RFC 7644 section 3.5.2).
 */
export function refuseChanged(
    attribute: Attribute,
    path: string,
    before: JsonValue | undefined,
    after: JsonValue | undefined,
): void {
    if (isUnassigned(before)) return
    if (attribute.mutability === 'immutable' && !sameJson(before, after)) {
        throw scimError(400, `${path} cannot be changed once it is set`, 'mutability')
    }
    if (!isObject(before)) return
    ;(attribute.subAttributes ?? []).forEach((sub) => {
        refuseChanged(sub, `${path}.${sub.name}`, before[sub.name], isObject(after) ? after[sub.name] : undefined)
    })
}

/**
 * Throws 400 `invalidValue` when the attribute `found`, as it stands after all operations, lacks a required
 * sub-attribute.
 */
export function requireSubAttributes(patching: Patching, found: FoundAttribute): void {
    const { attribute } = found
    const subAttributes = attribute.subAttributes ?? []
    if (!subAttributes.some(({ required }) => required)) return
    const value = currentValue(patching, found)
    const elements = Array.isArray(value) ? value : [value]
    const prefix = `${formatFound(found)}.`
    elements.forEach((element) => {
        if (isObject(element)) requireMembers(subAttributes, element, prefix)
    })
}
