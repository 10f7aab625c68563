/** The replace operation (RFC 7644 section 3.5.2.3). */
import { scimError } from '../error.ts'
import type { JsonObject, JsonValue } from '../resource.ts'
import { add, completeElements, partOf } from './add.ts'
import { assertions, coerceList, currentList, pick, setList, settlePrimary } from './elements.ts'
import { remove } from './remove.ts'
import { clear, setSingle } from './single.ts'
import type { Patching, Target } from './target.ts'

/** The list with other values at `picked`. */
function exchanged(current: readonly JsonValue[], picked: readonly number[], value: JsonObject): JsonValue[] {
    const elements = [...current]
    picked.forEach((index) => {
        elements[index] = value
    })
    return settlePrimary(elements, picked)
}

/**
 * Replaces what the target holds in place, and adds it when there is nothing yet: lists as a whole, objects only in the
 * sub-attributes given, null clears. With a filter, each matching value becomes the one given, completed by the filter's
 * own `eq` conditions; 400 `noTarget` when none matches. Throws 400 `invalidValue` for a wrong type, 400 `mutability`
 * when a required attribute would be cleared or an immutable one changed.
 */
export function replace(patching: Patching, target: Target, value: JsonValue): void {
    const { attribute, subAttribute } = target.found
    const whole = !target.filter && !subAttribute
    if (value === null && (whole || !attribute.multiValued)) return clear(patching, target)
    if (!attribute.multiValued) return setSingle(patching, target, value)
    if (whole) return setList(patching, target, coerceList(patching, target, value))
    const current = currentList(patching, target)
    const picked = pick(attribute, current, target.filter)
    if (picked.length === 0) {
        if (!target.filter) return add(patching, target, value)
        throw scimError(400, `${target.path}: no value matches the filter`, 'noTarget')
    }
    if (value === null) return remove(patching, target)
    const part = partOf(patching, target, value)
    const asserted = target.filter && !subAttribute ? assertions(patching, target, target.filter) : undefined
    setList(
        patching,
        target,
        subAttribute
            ? completeElements(target, current, picked, part)
            : exchanged(current, picked, { ...asserted, ...part }),
    )
}
