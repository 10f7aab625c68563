/** Compiles the mappings of people: places, slots, references, and the resource type that clients may write. */

import type { Attribute, ResourceType, Schema } from '../../scim/attribute.ts'
import { attribute, complex } from '../../scim/schema/define.ts'
import { findAttribute, findExtension } from '../../scim/schema/lookup.ts'
import { USER_TYPE } from '../../scim/schema/resource-types.ts'
import { fieldsOf } from '../authority/condition.ts'
import type { AttributeMapping, Settings } from '../authority/configuration.ts'
import { placeOf } from './mapping-path.ts'
import type { Place, ReferenceField, Slot, UserField, UserMapping } from './user-mapping.ts'

/** The mapping of people that the settings describe. */
export function userMapping({ mappings, authorities }: Pick<Settings, 'mappings' | 'authorities'>): UserMapping {
    const fields: UserField[] = []
    const references: ReferenceField[] = []
    for (const mapping of mappings) {
        const { field, path, type, shippedLength, resolver } = mapping
        const place = placeOf(path, mapping.takes)
        if (!place) continue
        if (resolver && place.kind === 'extension') references.push({ field, path, place, resolver, mapping })
        else if (!resolver) fields.push({ field, path, place, type, shippedLength, mapping })
    }
    const conditions = Object.values(authorities.sys_user).flatMap(({ condition }) => condition ?? [])
    const mapped = [...fields, ...references].map(({ field }) => field)
    return {
        fields,
        references,
        slots: slotsOf(fields),
        type: typeOf(mappings),
        columns: [...new Set([...mapped, ...conditions.flatMap(fieldsOf)])],
        booleans: fields.filter(({ type }) => type === 'boolean').map(({ field }) => field),
    }
}

function slotsOf(fields: readonly UserField[]): Record<string, Slot[]> {
    const slots: Record<string, (Slot & { columns: Record<string, string> })[]> = {}
    for (const { field, place } of fields) {
        if (place.kind !== 'typed') continue
        const list = (slots[place.attribute] = slots[place.attribute] ?? [])
        let slot = list.find((each) => each.type === place.type)
        if (!slot) list.push((slot = { type: place.type, any: place.any, columns: {} }))
        slot.columns[place.sub] = field
    }
    return slots
}

/** The standard type, and the attributes of extensions that mappings add. */
function typeOf(mappings: readonly AttributeMapping[]): ResourceType {
    const added = new Map<string, Attribute[]>()
    for (const mapping of mappings) {
        const place = placeOf(mapping.path, mapping.takes)
        if (place?.kind !== 'extension' || isStandard(place)) continue
        const attributes = added.get(place.urn) ?? []
        attributes.push(attributeFor(mapping, place))
        added.set(place.urn, attributes)
    }
    const extended = USER_TYPE.extensions.map((extension) => {
        const more = added.get(extension.schema.id)
        if (!more) return extension
        return { ...extension, schema: { ...extension.schema, attributes: [...extension.schema.attributes, ...more] } }
    })
    const own = [...added].filter(([urn]) => !findExtension(USER_TYPE, urn))
    const schemas = own.map(([urn, attributes]) => ({ schema: schemaFor(urn, attributes), required: false }))
    return { ...USER_TYPE, extensions: [...extended, ...schemas] }
}

function isStandard({ urn, name }: Place & { kind: 'extension' }): boolean {
    return findAttribute(USER_TYPE, { urn, attribute: name }) !== undefined
}

function attributeFor({ type, field, resolver }: AttributeMapping, { name, sub }: Place & { kind: 'extension' }): Attribute {
    const description = `Column ${field} of the user.`
    // Names of referenced records cost a query for each table, so they are returned on request.
    if (!resolver) return attribute({ name, description, type })
    if (sub === undefined) return attribute({ name, description, returned: 'request' })
    return complex(name, description, [attribute({ name: sub, description: 'The id of the record.', caseExact: true })])
}

function schemaFor(urn: string, attributes: readonly Attribute[]): Schema {
    const parts = urn.split(':').filter((part) => part !== '' && !/^\d/.test(part))
    return {
        id: urn,
        name: parts.slice(-2).join(' '),
        description: 'Attributes that an administrator of ServiceNow added',
        attributes,
    }
}
