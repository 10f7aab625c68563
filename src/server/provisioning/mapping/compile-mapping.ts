/** Makes of the mappings what every request about people works with. */

import type { AttributeType } from '../../scim/attribute.ts'
import { USER_TYPE } from '../../scim/schema/resource-types.ts'
import { fieldsOf } from '../authority/condition.ts'
import type { AttributeKind, AttributeMapping, Dictionary, Settings, Taking } from '../authority/configuration.ts'
import { withCustomAttributes, type CustomAttribute } from './custom-schemas.ts'
import { formatPlace, placeKey, readPath } from './mapping-path.ts'
import type { Place, ReferenceField, Slot, UserField, UserMapping } from './user-mapping.ts'

/** Columns with true or false that are read of everybody. */
const BOOLEANS = ['active', 'locked_out']

/**
 * The compiled mapping of people. Of two mappings for one attribute the first counts, and one whose path cannot be mapped
 * counts as none: `settings` names both as faults. With `dictionary` the columns of conditions that hold true or false
 * are known as such too.
 */
export function userMapping(
    settings: Pick<Settings, 'mappings' | 'authorities'>,
    dictionary?: Pick<Dictionary, 'column'>,
): UserMapping {
    const fields: UserField[] = []
    const references: ReferenceField[] = []
    const added: CustomAttribute[] = []
    for (const { mapping, place, type } of placesOf(settings.mappings)) {
        const { field, resolver, shippedLength } = mapping
        const path = formatPlace(place)
        if (place.kind === 'extension') {
            const custom = { place, field, type: mapping.type }
            if (type === undefined) added.push(resolver ? { ...custom, resolver } : custom)
            if (resolver) {
                references.push({ field, path, place, resolver, mapping })
                continue
            }
        }
        fields.push({ field, path, place, type: type ?? mapping.type, shippedLength, mapping })
    }
    const conditions = fieldsOfConditions(settings)
    const isBoolean = (field: string) => dictionary?.column('sys_user', field)?.type === 'boolean'
    const booleans = [
        ...BOOLEANS,
        ...fields.filter(({ type }) => type === 'boolean').map(({ field }) => field),
        ...conditions.filter(isBoolean),
    ]
    return {
        fields,
        references,
        slots: slotsOf(fields),
        type: withCustomAttributes(USER_TYPE, added),
        columns: distinct([...[...fields, ...references].map(({ field }) => field), ...conditions]),
        booleans: distinct(booleans),
    }
}

interface Placed {
    readonly mapping: AttributeMapping
    readonly place: Place
    /** What the standard schemas say; undefined for an attribute that the mapping makes. */
    readonly type: AttributeKind | undefined
}

/** Each attribute once; extensions are spelled as by the first mapping that names them. */
function placesOf(mappings: readonly AttributeMapping[]): Placed[] {
    const spellings = new Map<string, string>()
    const placed = new Map<string, Placed>()
    for (const mapping of mappings) {
        const { path, takes, resolver } = mapping
        const read = readPath(path, { takes, isReference: resolver !== undefined })
        if ('fault' in read) continue
        const place = spelledAlike(read.place, spellings)
        const key = placeKey(place)
        if (!placed.has(key)) placed.set(key, { mapping, place, type: read.attribute && kindOf(read.attribute.type) })
    }
    return [...placed.values()]
}

function spelledAlike(place: Place, spellings: Map<string, string>): Place {
    if (place.kind !== 'extension') return place
    const key = place.urn.toLowerCase()
    const urn = spellings.get(key) ?? place.urn
    spellings.set(key, urn)
    return { ...place, urn }
}

/** URLs and Base64 are text in a column. */
function kindOf(type: AttributeType): AttributeKind {
    return type === 'boolean' || type === 'integer' || type === 'decimal' || type === 'dateTime' ? type : 'string'
}

function slotsOf(fields: readonly UserField[]): Record<string, Slot[]> {
    const slots: Record<string, { type: string; any: Taking; columns: Record<string, string> }[]> = {}
    for (const { field, place } of fields) {
        if (place.kind !== 'typed') continue
        const list = (slots[place.attribute] = slots[place.attribute] ?? [])
        let slot = list.find((each) => each.type === place.type)
        if (!slot) list.push((slot = { type: place.type, any: place.any, columns: {} }))
        slot.columns[place.sub] = field
    }
    return slots
}

/** What the conditions of people's fields look at. */
function fieldsOfConditions({ authorities }: Pick<Settings, 'authorities'>): string[] {
    const rows = Object.keys(authorities.sys_user).map((field) => authorities.sys_user[field]!)
    return rows.flatMap(({ condition }) => (condition ? fieldsOf(condition) : []))
}

function distinct(names: readonly string[]): string[] {
    return [...new Set(names)]
}
