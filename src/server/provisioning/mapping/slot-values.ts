/** Which value of a multi-valued attribute stands in which column. */

import { isObject } from '../../scim/json.ts'
import type { JsonValue } from '../../scim/resource.ts'
import type { Taking } from '../authority/configuration.ts'
import type { Place } from './user-mapping.ts'

/** The value of a list for a column; null when the list has none, which clears the column. */
export function slotValue(list: JsonValue, place: Place & { kind: 'typed' }): JsonValue {
    const chosen = Array.isArray(list) ? chosenValue(list, place.type, place.any) : undefined
    return isObject(chosen) ? (chosen[place.sub] ?? null) : null
}

/** The value of a multi-valued attribute that the columns for `type` stand for; undefined when they stand for none. */
export function chosenValue(list: readonly JsonValue[], type: string, any: Taking): JsonValue | undefined {
    const ofType = list.filter((value) => typeOf(value) === type)
    const untyped = list.filter((value) => typeOf(value) === '')
    const candidates = [...ofType, ...(any === 'none' ? [] : untyped), ...(any === 'all' ? list : [])]
    const first = candidates[0]
    if (first === undefined) return undefined
    const sameRank = candidates.filter((value) => typeOf(value) === typeOf(first))
    return sameRank.find((value) => isObject(value) && value.primary === true) ?? first
}

function typeOf(value: JsonValue): string {
    const type = isObject(value) ? value.type : undefined
    return typeof type === 'string' ? type.toLowerCase() : ''
}
