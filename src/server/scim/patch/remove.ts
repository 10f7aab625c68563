/** The remove operation (RFC 7644 section 3.5.2.2). */
import { scimError } from '../error.ts'
import { isObject } from '../json.ts'
import type { JsonValue } from '../resource.ts'
import { pick, sameElement } from './elements.ts'
import { clear, coerceList } from './single.ts'
import { currentValue, holderOf, refuseClearing, type Patching, type Target } from './target.ts'

/**
 * Removes what the target holds in place. An attribute that had a value is null afterwards, a list from which values were
 * picked keeps the rest. `value`, if given, names the values to take out of a list without filter; those not in it are
 * no error. Throws 400 `noTarget` when a filter matches nothing, 400 `mutability` for a required attribute.
 */
export function remove(patching: Patching, target: Target, value?: JsonValue): void {
    const { attribute, subAttribute } = target.found
    const named =
        value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
    const pickWhole = !target.filter && !subAttribute && named === undefined
    if (!attribute.multiValued || pickWhole) return clear(patching, target)
    const before = currentValue(patching, target.found)
    const current = Array.isArray(before) ? before : []
    const picked = pick(attribute, current, target.filter)
    if (target.filter && picked.length === 0) {
        throw scimError(400, `${target.path}: no value matches the filter`, 'noTarget')
    }
    if (current.length === 0) return
    const holder = holderOf(patching, target.found)
    if (subAttribute) {
        refuseClearing(target)
        holder[attribute.name] = current.map((element, index) =>
            picked.indexOf(index) >= 0 && isObject(element) ? { ...element, [subAttribute.name]: null } : element,
        )
    } else if (target.filter) {
        holder[attribute.name] = current.filter((_element, index) => picked.indexOf(index) < 0)
    } else {
        const unwanted = coerceList(patching, target, named!)
        holder[attribute.name] = current.filter(
            (element) => !unwanted.some((candidate) => sameElement(attribute, element, candidate)),
        )
    }
}
