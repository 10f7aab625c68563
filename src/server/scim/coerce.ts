/** Turns the body of a POST or PUT into a resource the schemas know (RFC 7643 section 2, RFC 7644 sections 3.3, 3.5.1). */
import type { Attribute, ResourceType } from './attribute.ts'
import { byName, coerceMembers, ignore, invalidValue, type Ignored } from './coerce-value.ts'
import { scimError } from './error.ts'
import { isObject, memberOf } from './json.ts'
import type { JsonObject, JsonValue, ScimResource } from './resource.ts'
import { findExtension, topAttributes } from './schema/lookup.ts'

function checkSchemas(value: JsonValue): void {
    const fits = Array.isArray(value) && value.every((urn) => typeof urn === 'string')
    if (value !== null && !fits) throw invalidValue('schemas', 'must be an array of strings')
}

function coerceExtension(attributes: readonly Attribute[], urn: string, value: JsonValue, ignored: Ignored): JsonValue {
    if (value === null) return null
    if (!isObject(value)) throw invalidValue(urn, 'must be an object')
    return coerceMembers(attributes, value, `${urn}:`, ignored)
}

/**
 * Makes a resource with canonical attribute names out of a request body, which stays as it is.
 * - Unknown attributes, unknown URNs and readOnly attributes are left out and named in `ignored` as paths
 *   (`password`, `name.nick`, `urn:acme:…:User`); `schemas` is left out without being named.
 * - `null` stays null and means "clear"; an absent attribute stays absent.
 * - Of several `primary: true` in one attribute the first stays, the others become false; of several values with the
 *   same `type` and `value` one stays.
 * - `schemas` need not be there nor name anything: what a body holds tells which schemas it uses.
 * Throws 400 `invalidSyntax` when the body is no JSON object or gives an attribute twice, and 400 `invalidValue` naming
 * the path when a value has the wrong type.
 */
export function coerceResource(type: ResourceType, body: unknown): { resource: ScimResource; ignored: string[] } {
    if (!isObject(body)) throw scimError(400, 'The body must be a JSON object', 'invalidSyntax')
    const ignored: Ignored = new Set()
    const core: JsonObject = {}
    const extensions: JsonObject = {}
    checkSchemas(memberOf(body, 'schemas') ?? null)
    const top = topAttributes(type)
    const known = byName(top)
    Object.keys(body).forEach((name) => {
        if (name.toLowerCase() === 'schemas') return
        const value = body[name]!
        const extension = findExtension(type, name)
        if (extension) {
            if (extensions[extension.id] !== undefined) {
                throw scimError(400, `${extension.id} is given twice`, 'invalidSyntax')
            }
            extensions[extension.id] = coerceExtension(extension.attributes, extension.id, value, ignored)
        } else if (known.has(name.toLowerCase())) {
            core[name] = value
        } else {
            ignore(ignored, name)
        }
    })
    const resource = coerceMembers(top, core, '', ignored)
    return { resource: { ...resource, ...extensions }, ignored: Array.from(ignored) }
}

/** Tells whether an attribute counts as unassigned (RFC 7643 section 2.5) or is nothing but white space. */
export function isUnassigned(value: JsonValue | undefined): boolean {
    if (value === undefined || value === null) return true
    if (typeof value === 'string') return value.trim() === ''
    return Array.isArray(value) && value.length === 0
}

/**
 * Throws 400 `invalidValue` naming the first of the required `attributes` that `holder` leaves unassigned, also within
 * complex ones; `prefix` stands before their names.
 */
export function requireMembers(attributes: readonly Attribute[], holder: JsonObject, prefix: string): void {
    attributes.forEach((attribute) => {
        if (attribute.mutability === 'readOnly') return
        const value = holder[attribute.name]
        const path = prefix + attribute.name
        if (attribute.required && isUnassigned(value)) throw invalidValue(path, 'is required and must not be empty')
        const elements = Array.isArray(value) ? value : [value]
        elements.forEach((element) => {
            if (isObject(element)) requireMembers(attribute.subAttributes ?? [], element, `${path}.`)
        })
    })
}

/**
 * Refuses a coerced resource that lacks a required attribute, for POST and PUT: throws 400 `invalidValue` naming the
 * first that is missing, null or empty (RFC 7643 section 2.2). readOnly attributes are the server's to fill.
 */
export function requireAttributes(type: ResourceType, resource: ScimResource): void {
    requireMembers(type.schema.attributes, resource, '')
    type.extensions.forEach(({ schema, required }) => {
        const extension = resource[schema.id]
        if (isObject(extension)) requireMembers(schema.attributes, extension, `${schema.id}:`)
        else if (required) throw invalidValue(schema.id, 'is required')
    })
}
