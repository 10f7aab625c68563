/** How Okta's client departs from the letter of SCIM. */
import type { ResourceType } from '../../scim/attribute.ts'
import { isObject } from '../../scim/json.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'
import { mapOperations, memberKey } from './operations.ts'

/** What Okta repeats in values without a path although nobody can change it. */
const ECHOED = ['id', 'schemas', 'meta']

function withoutEchoes(value: JsonObject): JsonObject {
    const names = Object.keys(value)
    const kept = names.filter((name) => ECHOED.indexOf(name.toLowerCase()) < 0)
    if (kept.length === names.length) return value
    return Object.fromEntries(kept.map((name) => [name, value[name]!])) as JsonObject
}

/**
 * Drops `id`, `schemas` and `meta` from the objects of add and replace operations without a path: Okta's catalog apps
 * send the id along (documented: Okta SCIM 2.0 reference, update a group). Answers `body` itself when there are none; a
 * body that is no PATCH is left to the parser.
 */
export function normalizePatch(_type: ResourceType, body: JsonValue): JsonValue {
    return mapOperations(body, (operation) => {
        const valueKey = memberKey(operation, 'value')
        const path = memberKey(operation, 'path')
        if (valueKey === undefined || (path !== undefined && operation[path] !== null)) return [operation]
        const value = operation[valueKey]!
        if (!isObject(value)) return [operation]
        const kept = withoutEchoes(value)
        return [kept === value ? operation : { ...operation, [valueKey]: kept }]
    })
}
