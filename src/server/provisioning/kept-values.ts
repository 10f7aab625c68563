/**
 * Multi-valued attributes of which some values live in columns: the list a client wrote is kept with gaps where a
 * column holds the value, and the gaps are filled when it is read.
 */

import { isObject } from '../scim/json.ts'
import type { JsonObject, JsonValue } from '../scim/resource.ts'
import { fieldOf, type UserRecord } from './records.ts'
import { chosenValue } from './mapping/slot-values.ts'
import type { Slot } from './mapping/user-mapping.ts'

/** Names the slot of a kept value whose gaps are filled from columns. */
const SLOT = 'slot'

/**
 * The list as it is kept: values that a slot's columns hold are cut down to what the columns do not say. Null when
 * `listFrom` makes the same list out of the columns alone.
 */
export function keptList(slots: readonly Slot[], list: readonly JsonValue[]): JsonObject[] | null {
    const slotOf = (element: JsonValue): Slot | undefined =>
        slots.find((slot) => chosenValue(list, slot.type, slot.any) === element)
    const elements = list.filter(isObject).map((element) => {
        const slot = slotOf(element)
        if (!slot) return element
        const rest = Object.keys(element).filter((name) => slot.columns[name] === undefined && element[name] !== null)
        const kept = Object.fromEntries(rest.map((name) => [name, element[name]!]))
        return { [SLOT]: slot.type, type: slot.type, ...kept }
    })
    return saysNothing(slots, elements) ? null : elements
}

/** Does the list hold nothing but slots in their order, the first of them primary? */
function saysNothing(slots: readonly Slot[], elements: readonly JsonObject[]): boolean {
    const order = slots.map((slot) => slot.type)
    return elements.every((element, index) => {
        const before = elements[index - 1]
        if (before && order.indexOf(String(before[SLOT])) > order.indexOf(String(element[SLOT]))) return false
        if (element[SLOT] === undefined || element.type !== element[SLOT]) return false
        if ((element.primary === true) !== (index === 0)) return false
        return Object.keys(element).every((name) => [SLOT, 'type', 'primary'].indexOf(name) >= 0)
    })
}

/** The list a client reads: what is kept, gaps filled from the columns, then the slots that are not in it. */
export function listFrom(slots: readonly Slot[], kept: JsonValue | undefined, user: UserRecord): JsonObject[] {
    const elements = (Array.isArray(kept) ? kept : []).filter(isObject)
    const list: JsonObject[] = []
    for (const element of elements) {
        const slot = slots.find((each) => each.type === element[SLOT])
        const { [SLOT]: _slot, ...said } = element
        if (!slot) list.push(said)
        else if (isFilled(slot, user) || saysMore(said)) list.push({ ...said, ...columnsOf(slot, user) })
    }
    for (const slot of slots) {
        if (!isFilled(slot, user) || elements.some((element) => element[SLOT] === slot.type)) continue
        const filled: JsonObject = { type: slot.type, ...columnsOf(slot, user) }
        list.push(list.length === 0 ? { ...filled, primary: true } : filled)
    }
    return list
}

function isFilled(slot: Slot, user: UserRecord): boolean {
    return Object.keys(columnsOf(slot, user)).length > 0
}

function saysMore(said: JsonObject): boolean {
    return Object.keys(said).some((name) => name !== 'type' && name !== 'primary')
}

function columnsOf(slot: Slot, user: UserRecord): JsonObject {
    const values: JsonObject = {}
    for (const sub of Object.keys(slot.columns)) {
        const value = fieldOf(user, slot.columns[sub]!)
        if (value !== '') values[sub] = value
    }
    return values
}
