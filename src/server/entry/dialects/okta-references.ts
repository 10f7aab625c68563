/** The forms in which Okta's profiles name a manager, brought to the one of the schema: an object with a value. */
import type { ResourceType } from '../../scim/attribute.ts'
import { isObject, mapMembers } from '../../scim/json.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'
import { findExtension } from '../../scim/schema/lookup.ts'
import { ENTERPRISE_USER_URN } from '../../scim/schema/urns.ts'
import { memberKey } from './operations.ts'

const MANAGER = 'manager'
const PATH = `${ENTERPRISE_USER_URN}:${MANAGER}`.toLowerCase()

/**
 * A manager without `value` is named by `displayName`, which the resolver of people searches by; one that says neither
 * is nobody. A manager with a value, and what is no object, come back as they are.
 */
function manager(value: JsonValue): JsonValue {
    if (!isObject(value)) return value
    const valueKey = memberKey(value, 'value')
    if (valueKey !== undefined && !isNothing(value[valueKey])) return value
    // An explicit "nobody" is not overruled by a name beside it.
    if (valueKey !== undefined) return null
    const nameKey = memberKey(value, 'displayName')
    const named = nameKey === undefined ? undefined : value[nameKey]
    if (typeof named === 'string' && !isNothing(named)) return { value: named }
    const onlyEmpty = Object.keys(value).every((name) => isNothing(value[name]))
    return onlyEmpty ? null : value
}

function isNothing(value: JsonValue | undefined): boolean {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function inExtension(extension: JsonObject): JsonObject {
    return mapMembers(extension, (name, value) => (name.toLowerCase() === MANAGER ? manager(value) : value))
}

/** The managers in a resource, or in a PATCH value without a path; `object` itself when all are in form. */
export function withManagers(type: ResourceType, object: JsonObject): JsonObject {
    return mapMembers(object, (name, value) => {
        if (name.toLowerCase() === PATH) return manager(value)
        return isEnterprise(type, name) && isObject(value) ? inExtension(value) : value
    })
}

/**
 * The same for an operation with a path: to the extension, to the manager, or to the manager's displayName, which
 * becomes its value. `remove` is left alone.
 */
export function managerOperation(type: ResourceType, operation: JsonObject): JsonObject {
    const [opKey, pathKey, valueKey] = ['op', 'path', 'value'].map((name) => memberKey(operation, name))
    const path = pathKey === undefined ? undefined : operation[pathKey]
    const op = opKey === undefined ? undefined : operation[opKey]
    if (typeof path !== 'string' || typeof op !== 'string' || op.toLowerCase() === 'remove') return operation
    if (pathKey === undefined || valueKey === undefined || !findExtension(type, ENTERPRISE_USER_URN)) return operation
    const value = operation[valueKey]!
    const lower = path.toLowerCase()
    if (lower === `${PATH}.displayname`) {
        return { ...operation, [pathKey]: `${path.slice(0, PATH.length)}.value`, [valueKey]: value }
    }
    const inForm =
        lower === PATH ? manager(value) : isEnterprise(type, path) && isObject(value) ? inExtension(value) : value
    return inForm === value ? operation : { ...operation, [valueKey]: inForm }
}

function isEnterprise(type: ResourceType, name: string): boolean {
    return findExtension(type, name)?.id === ENTERPRISE_USER_URN
}
