/** Values the way Entra's client writes them, brought to the types of their attributes. */
import type { Attribute, ResourceType } from '../../scim/attribute.ts'
import { isObject, mapMembers } from '../../scim/json.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'
import { findExtension, namedAttribute, topAttributes } from '../../scim/schema/lookup.ts'

function booleanOf(value: JsonValue): JsonValue {
    const text = typeof value === 'string' ? value.toLowerCase() : ''
    return text === 'true' || text === 'false' ? text === 'true' : value
}

function mapElements(list: JsonValue[], change: (value: JsonValue) => JsonValue): JsonValue[] {
    const mapped = list.map(change)
    return mapped.some((value, index) => value !== list[index]) ? mapped : list
}

function normalizeSingle(attribute: Attribute, value: JsonValue): JsonValue {
    if (attribute.type === 'boolean') return booleanOf(value)
    if (attribute.type !== 'complex' || !isObject(value)) return value
    return normalizeMembers(attribute.subAttributes ?? [], value)
}

/**
 * A text for a single object that has a `value` is that value: Entra sends the manager's id alone (documented: Microsoft
 * Entra SCIM reference, update manager).
 */
function wrapped(attribute: Attribute, value: JsonValue): JsonValue {
    const hasValue = attribute.type === 'complex' && namedAttribute(attribute.subAttributes ?? [], 'value')
    return hasValue && typeof value === 'string' && value !== '' ? { value } : value
}

/** `[{"value": x}]` for an attribute that holds one value is x, or for a complex one the object. */
function unwrapped(attribute: Attribute, value: JsonValue): JsonValue {
    if (!Array.isArray(value) || value.length !== 1) return value
    const only = value[0]!
    if (!isObject(only) || only.value === undefined) return value
    return attribute.type === 'complex' ? only : only.value
}

/** The value of an attribute with string booleans, wrapped values and the like put right; itself when all is right. */
export function normalizeValue(attribute: Attribute, value: JsonValue): JsonValue {
    if (attribute.multiValued) {
        if (Array.isArray(value)) return mapElements(value, (element) => normalizeSingle(attribute, element))
        return normalizeSingle(attribute, value)
    }
    return normalizeSingle(attribute, wrapped(attribute, unwrapped(attribute, value)))
}

function normalizeMembers(attributes: readonly Attribute[], object: JsonObject): JsonObject {
    return mapMembers(object, (name, value) => {
        const attribute = namedAttribute(attributes, name)
        return attribute ? normalizeValue(attribute, value) : value
    })
}

/** The same for a resource or a part of one, with extensions under their URN. */
export function normalizeObject(type: ResourceType, object: JsonObject): JsonObject {
    return mapMembers(object, (name, value) => {
        const extension = findExtension(type, name)
        if (extension) return isObject(value) ? normalizeMembers(extension.attributes, value) : value
        const attribute = namedAttribute(topAttributes(type), name)
        return attribute ? normalizeValue(attribute, value) : value
    })
}
