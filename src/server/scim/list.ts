/** Index paging and list responses (RFC 7644 sections 3.4.2 and 3.4.2.4). */
import { scimError } from './error.ts'
import type { JsonObject, ScimResource } from './resource.ts'
import { LIST_URN } from './schema/urns.ts'

export interface PagingLimits {
    /** Resources on a page when the client names no count. */
    readonly defaultCount: number
    /** Most resources on a page, whatever the client asks for. */
    readonly maxCount: number
}

function integerOf(name: string, text: string | undefined): number | undefined {
    if (text === undefined || text.trim() === '') return undefined
    if (!/^[+-]?[0-9]+$/.test(text.trim())) throw scimError(400, `${name} must be a whole number`, 'invalidValue')
    return Math.min(Number(text.trim()), Number.MAX_SAFE_INTEGER)
}

/**
 * Reads `startIndex` (from 1) and `count` of a list request as text from the query (RFC 7644 section 3.4.2.4): a
 * startIndex below 1 becomes 1, a negative count 0, a count above the limit the limit. An absent or empty parameter
 * takes its default. Throws 400 `invalidValue` when one is not a whole number.
 */
export function parsePaging(
    query: { startIndex?: string; count?: string },
    limits: PagingLimits,
): { startIndex: number; count: number } {
    const startIndex = integerOf('startIndex', query.startIndex) ?? 1
    const count = integerOf('count', query.count) ?? limits.defaultCount
    return { startIndex: Math.max(1, startIndex), count: Math.min(Math.max(0, count), limits.maxCount) }
}

/**
 * A ListResponse (RFC 7644 section 3.4.2) with the resources of one page, the number of all that matched, and the
 * index (from 1) of the first on the page.
 */
export function listResponse(resources: readonly ScimResource[], totalResults: number, startIndex: number): JsonObject {
    return {
        schemas: [LIST_URN],
        totalResults,
        startIndex,
        itemsPerPage: resources.length,
        Resources: [...resources],
    }
}
