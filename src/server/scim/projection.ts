/** Cuts a resource down to the attributes to be returned (RFC 7644 section 3.9, RFC 7643 section 2.4). */
import type { Attribute, ResourceType } from './attribute.ts'
import { parseAttributePath } from './attribute-path.ts'
import { scimError } from './error.ts'
import type { AttributePath } from './filter/ast.ts'
import { isObject } from './json.ts'
import type { JsonObject, JsonValue, ScimResource } from './resource.ts'
import { findAttribute, findExtension, sameName, topAttributes } from './schema/lookup.ts'

/** Most names in one list. */
export const MAX_PROJECTED_NAMES = 200

export interface ProjectedName {
    /** As written; may be the URN of a schema, for all of its attributes. */
    readonly text: string
    readonly path: AttributePath
}

export interface Projection {
    /** `only`: these and what is always returned; `without`: the defaults but these; `default`: the defaults. */
    readonly mode: 'default' | 'only' | 'without'
    readonly names: readonly ProjectedName[]
}

/** How an attribute is named: as a whole or through some of its sub-attributes. */
interface Naming {
    whole: boolean
    readonly subAttributes: Set<Attribute>
}

/** The attributes that are named at all. */
type Namings = ReadonlyMap<Attribute, Naming>

const ALL_OF_IT: Naming = { whole: true, subAttributes: new Set() }

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

/** The attributes of the schema whose URN `text` is, which names them all. */
function attributesOf(type: ResourceType, text: string): readonly Attribute[] {
    if (sameName(text, type.schema.id)) return type.schema.attributes
    return findExtension(type, text)?.attributes ?? []
}

function namingsOf(type: ResourceType, names: Projection['names']): Namings {
    const namings = new Map<Attribute, Naming>()
    const namingOf = (attribute: Attribute): Naming => {
        const naming = namings.get(attribute) ?? { whole: false, subAttributes: new Set() }
        namings.set(attribute, naming)
        return naming
    }
    names.forEach(({ text, path }) => {
        attributesOf(type, text).forEach((attribute) => {
            namingOf(attribute).whole = true
        })
        const found = findAttribute(type, path)
        if (found?.subAttribute) namingOf(found.attribute).subAttributes.add(found.subAttribute)
        else if (found) namingOf(found.attribute).whole = true
    })
    return namings
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
        const named = naming.subAttributes.has(sub)
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
    attributes: readonly Attribute[],
    holder: JsonObject,
    mode: Projection['mode'],
    namings: Namings,
): JsonObject {
    const projected: JsonObject = {}
    attributes.forEach((attribute) => {
        const value = holder[attribute.name]
        if (value === undefined) return
        const naming = namings.get(attribute) ?? { whole: false, subAttributes: new Set() }
        const named = naming.whole || (mode === 'only' && naming.subAttributes.size > 0)
        if (!returns(attribute, mode, named)) return
        // An attribute that is always returned, but not asked for, brings its own defaults.
        const kept = projectValue(attribute, value, mode, mode === 'only' && !named ? ALL_OF_IT : naming)
        if (kept !== undefined) projected[attribute.name] = kept
    })
    return projected
}

/**
 * The resource as it is returned: attributes by their `returned` characteristic and by `projection`, in the order of the
 * schemas. `schemas` and `id` are always there, what is unassigned (null) or unknown to the schemas never, an extension
 * only when something of it is left. The URN of a schema names all its attributes, also those returned on request only.
 * Names in `projection` that are unknown have no effect.
 */
export function projectResource(type: ResourceType, resource: ScimResource, projection: Projection): ScimResource {
    const { mode } = projection
    const namings = namingsOf(type, projection.names)
    const projected = projectMembers(topAttributes(type), resource, mode, namings)
    type.extensions.forEach(({ schema }) => {
        const extension = resource[schema.id]
        if (!isObject(extension)) return
        const kept = projectMembers(schema.attributes, extension, mode, namings)
        if (Object.keys(kept).length > 0) projected[schema.id] = kept
    })
    const { schemas } = projected
    if (Array.isArray(schemas)) {
        // Those of the attributes that are there (RFC 7643 section 3).
        projected.schemas = schemas.filter((urn) => urn === type.schema.id || projected[String(urn)] !== undefined)
    }
    return projected
}
