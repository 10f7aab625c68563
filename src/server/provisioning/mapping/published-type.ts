/** The resource type of people as clients are told: what Okta may never write is read-only. */

import type { Attribute, ResourceType } from '../../scim/attribute.ts'
import type { Settings } from '../authority/configuration.ts'
import type { Place, UserMapping } from './user-mapping.ts'

/**
 * The mapping's type with mutability `readOnly` where the matrix says `never`; a part of a list only when that is so for
 * every column that holds it. Only for `/Schemas`: requests may still state these attributes, and get a verdict for them.
 */
export function publishedType(mapping: UserMapping, settings: Pick<Settings, 'authorities'>): ResourceType {
    const { type } = mapping
    const denied = deniedPaths(mapping, settings)
    if (denied.size === 0) return type
    const published = (attributes: readonly Attribute[], urn: string) =>
        attributes.map((attribute) => publishedAttribute(attribute, urn, denied))
    return {
        ...type,
        schema: { ...type.schema, attributes: published(type.schema.attributes, '') },
        extensions: type.extensions.map(({ schema, required }) => ({
            schema: { ...schema, attributes: published(schema.attributes, schema.id) },
            required,
        })),
    }
}

/** Keys of what every column behind it is denied. */
function deniedPaths(
    { fields, references }: UserMapping,
    { authorities }: Pick<Settings, 'authorities'>,
): ReadonlySet<string> {
    const allowed = new Set<string>()
    const denied = new Set<string>()
    for (const { field, place } of [...fields, ...references]) {
        const paths = authorities.sys_user[field]?.mode === 'never' ? denied : allowed
        paths.add(placeOf(place))
    }
    return new Set([...denied].filter((key) => !allowed.has(key)))
}

function keyOf(urn: string, name: string, sub: string | undefined): string {
    return JSON.stringify(sub === undefined ? [urn, name] : [urn, name, sub])
}

function placeOf(place: Place): string {
    switch (place.kind) {
        case 'attribute':
            return keyOf('', place.names[0]!, place.names[1])
        case 'extension':
            return keyOf(place.urn, place.name, place.sub)
        case 'typed':
            return keyOf('', place.attribute, place.sub)
    }
}

function publishedAttribute(attribute: Attribute, urn: string, denied: ReadonlySet<string>): Attribute {
    const { name, subAttributes } = attribute
    if (denied.has(keyOf(urn, name, undefined))) return { ...attribute, mutability: 'readOnly' }
    if (!subAttributes) return attribute
    const parts = subAttributes.map((part) =>
        denied.has(keyOf(urn, name, part.name)) ? { ...part, mutability: 'readOnly' as const } : part,
    )
    // An attribute of which no part can be written is read-only itself.
    const whole = parts.every(({ mutability }) => mutability === 'readOnly')
    return { ...attribute, subAttributes: parts, ...(whole ? { mutability: 'readOnly' as const } : {}) }
}
