/** Sorting (RFC 7644 section 3.4.2.3): by which value a resource is ordered, and how two values compare. */
import type { Attribute, ResourceType } from './attribute.ts'
import { parseAttributePath } from './attribute-path.ts'
import { parseInstant } from './date-time.ts'
import { scimError } from './error.ts'
import { comparedAttribute } from './filter/check.ts'
import type { AttributePath } from './filter/ast.ts'
import { beginningOf, isObject } from './json.ts'
import type { JsonValue, ScimResource } from './resource.ts'
import { findAttribute, type FoundAttribute } from './schema/lookup.ts'

export interface Sort {
    readonly path: AttributePath
    readonly descending: boolean
}

/** Characters of a text that count for its order; what follows would only make cursors long. */
const LONGEST_KEY = 200

/** What resources are ordered by; undefined: no value. */
export type SortKey = string | number | undefined

/**
 * Reads `sortBy` and `sortOrder`; undefined without `sortBy`. Throws 400 `invalidPath` for a path that is none and 400
 * `invalidValue` for another order than `ascending` and `descending`.
 */
export function parseSort(sortBy: string | undefined, sortOrder: string | undefined): Sort | undefined {
    const order = (sortOrder ?? '').trim().toLowerCase()
    if (order !== '' && order !== 'ascending' && order !== 'descending') {
        throw scimError(400, 'sortOrder must be ascending or descending', 'invalidValue')
    }
    if (sortBy === undefined || sortBy.trim() === '') return undefined
    return { path: parseAttributePath(sortBy), descending: order === 'descending' }
}

/** The attribute a sort names in `type`; undefined when the type does not have it or it has no order. */
export function sortedAttribute(type: ResourceType, path: AttributePath): FoundAttribute | undefined {
    const found = findAttribute(type, path)
    if (!found) return undefined
    const compared = comparedAttribute(found.subAttribute ?? found.attribute)
    return compared && compared.type !== 'complex' && compared.returned !== 'never' ? found : undefined
}

/** The error for a sort that leads to no attribute. */
export function notSortable(path: AttributePath) {
    return scimError(400, `sortBy: ${path.attribute} is not an attribute that can be sorted by`, 'invalidPath')
}

/** What a resource is ordered by: of a multi-valued attribute the primary value, else the first. */
export function sortKey(resource: ScimResource, found: FoundAttribute): SortKey {
    const holder = found.extension === undefined ? resource : resource[found.extension]
    if (!isObject(holder)) return undefined
    let value: JsonValue | undefined = holder[found.attribute.name]
    if (Array.isArray(value)) value = value.find((each) => isObject(each) && each.primary === true) ?? value[0]
    const leaf = comparedAttribute(found.subAttribute ?? found.attribute)
    if (isObject(value) && leaf) value = value[leaf.name]
    return leaf && keyOf(leaf, value)
}

function keyOf(leaf: Attribute, value: JsonValue | undefined): SortKey {
    if (typeof value === 'number') return value
    if (typeof value === 'boolean') return Number(value)
    if (typeof value !== 'string' || value === '') return undefined
    if (leaf.type === 'dateTime') return parseInstant(value)
    const text = beginningOf(value, LONGEST_KEY)
    return leaf.caseExact ? text : text.toLowerCase()
}

/** Compares two keys of one attribute; nothing comes last when ascending and first when descending. */
export function compareKeys(left: SortKey, right: SortKey, descending: boolean): number {
    const ascending = compareAscending(left, right)
    return descending ? -ascending : ascending
}

function compareAscending(left: SortKey, right: SortKey): number {
    if (left === right) return 0
    if (left === undefined) return 1
    if (right === undefined) return -1
    return left < right ? -1 : 1
}
