/** Cuts a resource down to the attributes to be returned (RFC 7644 section 3.9, RFC 7643 section 2.4). */
import type { Attribute, ResourceType } from './attribute.ts'
import { parseAttributePath } from './attribute-path.ts'
import { scimError } from './error.ts'
import type { AttributePath } from './filter/ast.ts'
import { isObject } from './json.ts'
import type { JsonObject, JsonValue, ScimResource } from './resource.ts'
import { findAttribute, findExtension, topAttributes } from './schema/lookup.ts'

/** Most names in one list. */
export const MAX_PROJECTED_NAMES = 200

export interface ProjectedName {
    /** As written; may be the URN of an extension as a whole. */
    readonly text: string
    readonly path: AttributePath
}

export interface Projection {
    /** `only`: these and what is always returned; `without`: the defaults but these; `default`: the defaults. */
    readonly mode: 'default' | 'only' | 'without'
    readonly names: readonly ProjectedName[]
}

/** Whether an attribute is named: as a whole, through the named sub-attributes, or not at all. */
type Naming = { readonly whole: boolean; readonly subAttributes: readonly string[] }

function parseNames(text: string | undefined): ProjectedName[] {
    const names = (text ?? '')
        .split(',')
        .map((name) => name.trim())
        .filter((name) => name !== '')
    if (names.length > MAX_PROJECTED_NAMES) {
        throw scimError(400, `More than ${MAX_PROJECTED_NAMES} attributes are named`, 'invalidValue')
    }
    return names.map((name) => ({ text: name, path: parseAttributePath(name) }))
}

/**
 * Reads the parameters `attributes` and `excludedAttributes`: names separated by commas (RFC 7644 section 3.9). When both
 * are given, `attributes` wins. Throws 400 `invalidPath` for a name that is none.
 */
export function parseProjection(attributes?: string, excludedAttributes?: string): Projection {
    const only = parseNames(attributes)
    if (only.length > 0) return { mode: 'only', names: only }
    const without = parseNames(excludedAttributes)
    return without.length > 0 ? { mode: 'without', names: without } : { mode: 'default', names: [] }
}

function namingOf(
    type: ResourceType,
    attribute: Attribute,
    extension: string | undefined,
    names: Projection['names'],
): Naming {
    let whole = false
    const subAttributes: string[] = []
    names.forEach(({ text, path }) => {
        if (extension !== undefined && findExtension(type, text)?.id === extension) whole = true
        const found = findAttribute(type, path)
        if (!found || found.attribute !== attribute) return
        if (found.subAttribute) subAttributes.push(found.subAttribute.name)
        else whole = true
    })
    return { whole, subAttributes }
}

function returns(attribute: Attribute, mode: Projection['mode'], named: boolean): boolean {
    if (attribute.returned === 'always') return true
    if (attribute.returned === 'never') return false
    if (mode === 'only') return named
    return attribute.returned === 'default' && !(mode === 'without' && named)
}

function projectSubAttributes(
    attribute: Attribute,
    value: JsonObject,
    mode: Projection['mode'],
    naming: Naming,
): JsonObject {
    const projected: JsonObject = {}
    ;(attribute.subAttributes ?? []).forEach((sub) => {
        const given = value[sub.name]
        if (given === undefined || given === null) return
        const named = naming.subAttributes.indexOf(sub.name) >= 0
        // A name that stands for the whole attribute brings what is returned by default, not what is on request.
        const implied = mode === 'only' && naming.whole && sub.returned === 'default'
        if (implied || returns(sub, mode, named)) projected[sub.name] = given
    })
    return projected
}

function projectValue(
    attribute: Attribute,
    value: JsonValue,
    mode: Projection['mode'],
    naming: Naming,
): JsonValue | undefined {
    if (value === null) return undefined
    if (attribute.type !== 'complex') return value
    const one = (element: JsonValue): JsonObject =>
        isObject(element) ? projectSubAttributes(attribute, element, mode, naming) : {}
    const filled = (element: JsonObject): boolean => Object.keys(element).length > 0
    if (Array.isArray(value)) {
        const elements = value.map(one).filter(filled)
        return value.length > 0 && elements.length === 0 ? undefined : elements
    }
    const projected = one(value)
    return filled(projected) ? projected : undefined
}

function projectMembers(
    type: ResourceType,
    attributes: readonly Attribute[],
    holder: JsonObject,
    projection: Projection,
    extension?: string,
): JsonObject {
    const projected: JsonObject = {}
    attributes.forEach((attribute) => {
        const value = holder[attribute.name]
        if (value === undefined) return
        const naming = namingOf(type, attribute, extension, projection.names)
        const { mode } = projection
        const named = naming.whole || (mode === 'only' && naming.subAttributes.length > 0)
        if (!returns(attribute, mode, named)) return
        // An attribute that is always returned, but not asked for, brings its own defaults.
        const inner = mode === 'only' && !named ? { whole: true, subAttributes: [] } : naming
        const kept = projectValue(attribute, value, mode, inner)
        if (kept !== undefined) projected[attribute.name] = kept
    })
    return projected
}

/**
 * The resource as it is returned: attributes by their `returned` characteristic and by `projection`, in the order of the
 * schemas. `schemas` and `id` are always there, what is unassigned (null) or unknown to the schemas never, an extension
 * only when something of it is left. Names in `projection` that are unknown have no effect.
 */
export function projectResource(type: ResourceType, resource: ScimResource, projection: Projection): ScimResource {
    const projected = projectMembers(type, topAttributes(type), resource, projection)
    type.extensions.forEach(({ schema }) => {
        const extension = resource[schema.id]
        if (!isObject(extension)) return
        const kept = projectMembers(type, schema.attributes, extension, projection, schema.id)
        if (Object.keys(kept).length > 0) projected[schema.id] = kept
    })
    return projected
}
