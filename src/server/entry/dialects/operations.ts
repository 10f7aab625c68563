/** Walks over the operations of a PATCH body that nobody has checked yet. */
import { isObject } from '../../scim/json.ts'
import { MAX_PATCH_OPERATIONS } from '../../scim/patch/parse.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'

/** The key under which `object` holds `name` in any letter case, or undefined. */
export function memberKey(object: JsonObject, name: string): string | undefined {
    return Object.keys(object).find((key) => key.toLowerCase() === name.toLowerCase())
}

/**
 * The body with every operation replaced by what `change` makes of it, or `body` itself when `change` answered just the
 * operation each time. What is no PATCH body, no object among the operations, and a body with more than
 * MAX_PATCH_OPERATIONS operations come back untouched: the parser refuses them.
 */
export function mapOperations(body: JsonValue, change: (operation: JsonObject) => JsonObject[]): JsonValue {
    if (!isObject(body)) return body
    const key = memberKey(body, 'Operations')
    const operations = key === undefined ? undefined : body[key]
    if (key === undefined || !Array.isArray(operations) || operations.length > MAX_PATCH_OPERATIONS) return body
    let changed = false
    const result: JsonValue[] = []
    operations.forEach((operation) => {
        const made = isObject(operation) ? change(operation) : [operation]
        if (made.length !== 1 || made[0] !== operation) changed = true
        for (const each of made) result.push(each)
    })
    return changed ? { ...body, [key]: result } : body
}
