/** The replace operation (RFC 7644 section 3.5.2.3). */
import { scimError } from '../error.ts'
import type { JsonValue } from '../resource.ts'
import { add, partOf, putIntoElements } from './add.ts'
import { assertions, pick } from './elements.ts'
import { remove } from './remove.ts'
import { clear, coerceList, setSingle } from './single.ts'
import { currentValue, holderOf, type Patching, type Target } from './target.ts'

/**
 * Replaces what the target holds in place, and adds it when there is nothing yet: lists as a whole, objects only in the
 * sub-attributes given, null clears. With a filter, each matching value becomes the one given, completed by the filter's
 * own `eq` conditions; 400 `noTarget` when none matches. Throws 400 `invalidValue` for a wrong type, 400 `mutability`
 * when a required attribute would be cleared.
 */
export function replace(patching: Patching, target: Target, value: JsonValue): void {
    const { attribute, subAttribute } = target.found
    const whole = !target.filter && !subAttribute
    if (value === null && (whole || !attribute.multiValued)) return clear(patching, target)
    if (!attribute.multiValued) return setSingle(patching, target, value)
    const holder = holderOf(patching, target.found)
    if (whole) {
        holder[attribute.name] = coerceList(patching, target, value)
        return
    }
    const before = currentValue(patching, target.found)
    const current = Array.isArray(before) ? before : []
    const picked = pick(attribute, current, target.filter)
    if (picked.length === 0) {
        if (!target.filter) return add(patching, target, value)
        throw scimError(400, `${target.path}: no value matches the filter`, 'noTarget')
    }
    if (value === null) return remove(patching, target)
    const part = partOf(patching, target, value)
    const asserted = target.filter ? assertions(attribute, target.filter) : {}
    holder[attribute.name] = putIntoElements(current, picked, (element) =>
        subAttribute ? { ...element, ...part } : { ...asserted, ...part },
    )
}
