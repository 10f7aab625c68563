/**
 * The forms in which clients name a manager, brought to the one of the schema, an object with a value: Okta's profiles say
 * `displayName`, SCIM 1.1 `managerId` (its core schema, section 8).
 */
import type { ResourceType } from '../../scim/attribute.ts'
import { isObject, mapMembers } from '../../scim/json.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'
import { findExtension } from '../../scim/schema/lookup.ts'
import { ENTERPRISE_USER_URN } from '../../scim/schema/urns.ts'
import { mapOperations, memberKey } from './operations.ts'

const MANAGER = `${ENTERPRISE_USER_URN}:manager`
const VALUE = `${MANAGER}.value`
const WHOLE_PATH = MANAGER.toLowerCase()
const VALUE_PATH = VALUE.toLowerCase()
const NAME_PATH = `${WHOLE_PATH}.displayname`
const ID_PATHS = [`${MANAGER}.managerId`, `${ENTERPRISE_USER_URN}:managerId`].map((path) => path.toLowerCase())

/**
 * The body of a POST or PUT. A manager without `value` has `managerId` as its value, or `displayName`, which the resolver
 * of people searches by; one that says neither is null, and so is `''`. A manager with a value, and other texts, stay as
 * they are. `body` itself when nothing changes.
 */
export function normalizeManager(type: ResourceType, body: JsonValue): JsonValue {
    return hasManager(type) && isObject(body) ? withManagers(type, body, true) : body
}

/**
 * The same for the values of PATCH operations, and for operations on, or names in a value that are, the paths of the
 * manager's `displayName` and `managerId`: they become its value. In a body that states the value anywhere, names are the
 * read-only attribute they are in the schema. Removal of `managerId` removes the manager.
 */
export function normalizeManagerPatch(type: ResourceType, body: JsonValue): JsonValue {
    if (!hasManager(type)) return body
    let statesValue = false
    mapOperations(body, (operation) => {
        statesValue = statesValue || isValueStated(type, operation)
        return [operation]
    })
    return mapOperations(body, (operation) => managerOperations(type, operation, !statesValue))
}

function hasManager(type: ResourceType): boolean {
    return findExtension(type, ENTERPRISE_USER_URN) !== undefined
}

function isEnterprise(type: ResourceType, name: string): boolean {
    return findExtension(type, name)?.id === ENTERPRISE_USER_URN
}

function member(object: JsonObject, name: string): JsonValue | undefined {
    const key = memberKey(object, name)
    return key === undefined ? undefined : object[key]
}

function without(object: JsonObject, names: readonly string[]): JsonObject {
    const kept = Object.keys(object).filter((name) => names.indexOf(name) < 0)
    return Object.fromEntries(kept.map((name): [string, JsonValue] => [name, object[name]!]))
}

function manager(value: JsonValue, takesName: boolean): JsonValue {
    if (value === '') return null
    if (!isObject(value)) return value
    // An explicit "nobody" is not overruled by a name beside it.
    if (memberKey(value, 'value') !== undefined) return isNothing(member(value, 'value')) ? null : value
    const id = member(value, 'managerId')
    if (id !== undefined && isId(id)) return isNothing(id) ? null : { value: id }
    if (!takesName) return value
    const named = member(value, 'displayName')
    if (isName(named)) return { value: named }
    const onlyEmpty = Object.keys(value).every((name) => isNothing(value[name]))
    return onlyEmpty ? null : value
}

function isNothing(value: JsonValue | undefined): boolean {
    return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}

function isName(value: JsonValue | undefined): value is string {
    return typeof value === 'string' && !isNothing(value)
}

function isId(value: JsonValue): boolean {
    return value === null || typeof value === 'string' || typeof value === 'number'
}

/** The extension with its manager in form; a `managerId` beside it counts where there is no manager. */
function inExtension(extension: JsonObject, takesName: boolean): JsonObject {
    const idKey = memberKey(extension, 'managerId')
    if (memberKey(extension, 'manager') === undefined && idKey !== undefined && isId(extension[idKey]!)) {
        const managerId = extension[idKey]!
        return { ...without(extension, [idKey]), manager: manager({ managerId }, takesName) }
    }
    return mapMembers(extension, (name, value) =>
        name.toLowerCase() === 'manager' ? manager(value, takesName) : value,
    )
}

/** The managers in a resource, or in a PATCH value without a path; `object` itself when all are in form. */
function withManagers(type: ResourceType, object: JsonObject, takesName: boolean): JsonObject {
    return mapMembers(object, (name, value) => {
        if (name.toLowerCase() === WHOLE_PATH) return manager(value, takesName)
        return isEnterprise(type, name) && isObject(value) ? inExtension(value, takesName) : value
    })
}

function pathOf(operation: JsonObject): string | undefined {
    const path = member(operation, 'path')
    return typeof path === 'string' ? path.toLowerCase() : undefined
}

function isRemoval(operation: JsonObject): boolean {
    return String(member(operation, 'op')).toLowerCase() === 'remove'
}

function isValueStated(type: ResourceType, operation: JsonObject): boolean {
    const value = member(operation, 'value')
    if (value === undefined || isRemoval(operation)) return false
    const path = pathOf(operation)
    if (path !== undefined) return isValueStatedAt(type, path, value)
    return isObject(value) && Object.keys(value).some((name) => isValueStatedAt(type, name.toLowerCase(), value[name]!))
}

function isValueStatedAt(type: ResourceType, path: string, value: JsonValue): boolean {
    if (path === VALUE_PATH || ID_PATHS.indexOf(path) >= 0) return true
    const names = (object: JsonObject, known: readonly string[]) =>
        known.some((name) => memberKey(object, name) !== undefined)
    if (path === WHOLE_PATH) return !isObject(value) || names(value, ['value', 'managerId'])
    if (!isEnterprise(type, path) || !isObject(value)) return false
    const stated = member(value, 'manager')
    return names(value, ['managerId']) || (stated !== undefined && isValueStatedAt(type, WHOLE_PATH, stated))
}

function managerOperations(type: ResourceType, operation: JsonObject, takesName: boolean): JsonObject[] {
    const pathKey = memberKey(operation, 'path')
    const valueKey = memberKey(operation, 'value')
    const path = pathOf(operation)
    if (path !== undefined && pathKey !== undefined) {
        const isId = ID_PATHS.indexOf(path) >= 0
        if (isRemoval(operation)) return [isId ? { ...operation, [pathKey]: MANAGER } : operation]
        if (valueKey === undefined) return [operation]
        const value = operation[valueKey]!
        if (isId || (path === NAME_PATH && takesName)) return [{ ...operation, [pathKey]: VALUE }]
        const inForm =
            path === WHOLE_PATH
                ? manager(value, takesName)
                : isEnterprise(type, path) && isObject(value)
                  ? inExtension(value, takesName)
                  : value
        return [inForm === value ? operation : { ...operation, [valueKey]: inForm }]
    }
    if (valueKey === undefined || (pathKey !== undefined && operation[pathKey] !== null)) return [operation]
    const value = operation[valueKey]!
    return isObject(value) ? withoutPath(type, operation, valueKey, value, takesName) : [operation]
}

/** Names in a value without a path that are paths within the manager become operations of their own. */
function withoutPath(
    type: ResourceType,
    operation: JsonObject,
    valueKey: string,
    value: JsonObject,
    takesName: boolean,
): JsonObject[] {
    const paths = Object.keys(value).filter((name) => {
        const path = name.toLowerCase()
        return ID_PATHS.indexOf(path) >= 0 || (path === NAME_PATH && takesName)
    })
    const rest = paths.length > 0 ? without(value, paths) : value
    const inForm = withManagers(type, rest, takesName)
    const own = paths.map((name): JsonObject => ({
        ...without(operation, [valueKey]),
        path: VALUE,
        value: value[name]!,
    }))
    if (own.length > 0 && Object.keys(rest).length === 0) return own
    return [inForm === value ? operation : { ...operation, [valueKey]: inForm }, ...own]
}
