/** Finds attributes of a resource type by name; names and URNs are case-insensitive (RFC 7643 section 2.1). */
import type { Attribute, ResourceType, Schema } from '../attribute.ts'
import type { AttributePath } from '../filter/ast.ts'
import { COMMON_ATTRIBUTES } from './common.ts'

export interface FoundAttribute {
    readonly attribute: Attribute
    readonly subAttribute?: Attribute
    /** URN of the extension the attribute belongs to, as the schema spells it; absent for core and common attributes. */
    readonly extension?: string
}

/** Tells whether two names or URNs are the same apart from the case of letters. */
export function sameName(left: string, right: string): boolean {
    return left.toLowerCase() === right.toLowerCase()
}

/** The attribute called `name` in any letter case, or undefined. */
export function namedAttribute(attributes: readonly Attribute[], name: string): Attribute | undefined {
    return attributes.find((attribute) => sameName(attribute.name, name))
}

/** The attributes that stand at the top of a resource: the common ones, then those of the core schema. */
export function topAttributes(type: ResourceType): readonly Attribute[] {
    return [...COMMON_ATTRIBUTES, ...type.schema.attributes]
}

/** The extension schema of `type` with this URN in any letter case, or undefined. */
export function findExtension(type: ResourceType, urn: string): Schema | undefined {
    return type.extensions.find((extension) => sameName(extension.schema.id, urn))?.schema
}

/**
 * Finds the attribute (and sub-attribute) that `path` names in `type`. Core and common attributes are found without a
 * URN or with the core schema's, extension attributes only with the extension's (RFC 7644 section 3.10). Undefined when
 * any part of the path is unknown.
 */
export function findAttribute(type: ResourceType, path: AttributePath): FoundAttribute | undefined {
    const extension = path.urn === undefined ? undefined : findExtension(type, path.urn)
    if (path.urn !== undefined && !extension && !sameName(path.urn, type.schema.id)) return undefined
    const attribute = namedAttribute(extension ? extension.attributes : topAttributes(type), path.attribute)
    if (!attribute) return undefined
    const found: FoundAttribute = extension ? { attribute, extension: extension.id } : { attribute }
    if (path.subAttribute === undefined) return found
    const subAttribute = namedAttribute(attribute.subAttributes ?? [], path.subAttribute)
    return subAttribute && { ...found, subAttribute }
}

/** The canonical spelling of a found attribute, e.g. `urn:…:enterprise:2.0:User:manager.value`. */
export function formatFound(found: FoundAttribute): string {
    const prefix = found.extension === undefined ? '' : `${found.extension}:`
    return prefix + found.attribute.name + (found.subAttribute ? `.${found.subAttribute.name}` : '')
}
