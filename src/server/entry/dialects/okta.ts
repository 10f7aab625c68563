/** How Okta's client departs from the letter of SCIM. */
import type { Attribute, ResourceType } from '../../scim/attribute.ts'
import { isObject, mapMembers } from '../../scim/json.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'
import { findExtension, namedAttribute, topAttributes } from '../../scim/schema/lookup.ts'
import { normalizeManager, normalizeManagerPatch } from './okta-references.ts'
import { mapOperations, memberKey } from './operations.ts'

/** What Okta repeats in values without a path although nobody can change it. */
const ECHOED = ['id', 'schemas', 'meta']

function withoutEchoes(value: JsonObject): JsonObject {
    const names = Object.keys(value)
    const kept = names.filter((name) => ECHOED.indexOf(name.toLowerCase()) < 0)
    if (kept.length === names.length) return value
    return Object.fromEntries(kept.map((name) => [name, value[name]!])) as JsonObject
}

/** `""` for an attribute that holds no text says the same as null: there is nothing. */
function emptied(attributes: readonly Attribute[], object: JsonObject, type?: ResourceType): JsonObject {
    return mapMembers(object, (name, value) => {
        const extension = type && findExtension(type, name)
        if (extension && isObject(value)) return emptied(extension.attributes, value)
        if (value !== '') return value
        const attribute = namedAttribute(attributes, name)
        const holdsText = attribute && attribute.type === 'string' && !attribute.multiValued
        return extension || (attribute && !holdsText) ? null : value
    })
}

/**
 * Okta pushes empty values for what is unmapped, and expects no error (Okta's test plan for SCIM integrations, empty
 * attributes): `""` becomes null where the attribute holds no text. A manager in another
 * form is put right. Answers `body` itself when there is none.
 */
export function normalizeBody(type: ResourceType, body: JsonValue): JsonValue {
    return isObject(body) ? normalizeManager(type, emptied(topAttributes(type), body, type)) : body
}

/**
 * Drops `id`, `schemas` and `meta` from the objects of add and replace operations without a path: Okta's catalog apps
 * send the id along (documented: Okta SCIM 2.0 reference, update a group). Treats empty values there as `normalizeBody`
 * does. Answers `body` itself when nothing changes; a body that is no PATCH is left to the parser.
 */
export function normalizePatch(type: ResourceType, body: JsonValue): JsonValue {
    const emptiedBody = mapOperations(body, (operation) => {
        const valueKey = memberKey(operation, 'value')
        const path = memberKey(operation, 'path')
        if (valueKey === undefined || (path !== undefined && operation[path] !== null)) return [operation]
        const value = operation[valueKey]!
        if (!isObject(value)) return [operation]
        const kept = emptied(topAttributes(type), withoutEchoes(value), type)
        return [kept === value ? operation : { ...operation, [valueKey]: kept }]
    })
    return normalizeManagerPatch(type, emptiedBody)
}
