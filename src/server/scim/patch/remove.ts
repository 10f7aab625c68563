/** The remove operation (RFC 7644 section 3.5.2.2). */
import { scimError } from '../error.ts'
import { indexValues, refersToResources } from '../identity.ts'
import { isObject } from '../json.ts'
import type { JsonValue } from '../resource.ts'
import { completeElements } from './add.ts'
import { coerceList, currentList, pick, setList } from './elements.ts'
import { refuseClearing } from './mutability.ts'
import { clear } from './single.ts'
import type { Patching, Target } from './target.ts'

function saysSomething(element: JsonValue): boolean {
    return !isObject(element) || Object.keys(element).some((name) => element[name] !== null)
}

/**
 * Removes what the target holds in place. An attribute that had a value is null afterwards, a list from which values were
 * picked keeps the rest, a value that lost all its sub-attributes is gone. `value`, if given, names the values to take
 * out of a list without filter; those not in it are no error.
 * Throws 400 `noTarget` when a filter matches nothing, unless the values refer to resources: who has left a group already
 * is not in it, and that is what was asked for. Throws 400 `mutability` for a required or immutable attribute.
 */
export function remove(patching: Patching, target: Target, value?: JsonValue): void {
    const { attribute, subAttribute } = target.found
    const named =
        value === undefined || value === null || (Array.isArray(value) && value.length === 0) ? undefined : value
    const pickWhole = !target.filter && !subAttribute && named === undefined
    if (!attribute.multiValued || pickWhole) return clear(patching, target)
    const current = currentList(patching, target)
    const picked = pick(attribute, current, target.filter)
    if (target.filter && picked.length === 0) {
        if (refersToResources(attribute) && !subAttribute) return
        throw scimError(400, `${target.path}: no value matches the filter`, 'noTarget')
    }
    if (current.length === 0) return
    if (subAttribute) {
        refuseClearing(target)
        const cleared = completeElements(target, current, picked, { [subAttribute.name]: null })
        setList(patching, target, cleared.filter(saysSomething))
    } else if (target.filter) {
        const gone = new Set(picked)
        setList(
            patching,
            target,
            current.filter((_element, index) => !gone.has(index)),
        )
    } else {
        const unwanted = indexValues(attribute, coerceList(patching, target, named!))
        setList(
            patching,
            target,
            current.filter((element) => unwanted.find(element) === undefined),
        )
    }
}
