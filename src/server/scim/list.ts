/** Paging and list responses (RFC 7644 sections 3.4.2 and 3.4.2.4, RFC 9865). */
import { scimError } from './error.ts'
import type { JsonObject, ScimResource } from './resource.ts'
import { LIST_URN } from './schema/urns.ts'

export interface PagingLimits {
    /** Resources on a page when the client names no count. */
    readonly defaultCount: number
    /** Most resources on a page, whatever the client asks for. */
    readonly maxCount: number
}

/** Which page a client asks for: by index from 1, or by the cursor of the page before (empty for the first). */
export type Paging =
    | { readonly by: 'index'; readonly startIndex: number; readonly count: number }
    | { readonly by: 'cursor'; readonly cursor: string; readonly count: number }

/** The paging parameters as text, as they stand in a query. */
export interface PagingParameters {
    readonly startIndex?: string
    readonly count?: string
    readonly cursor?: string
}

function integerOf(name: string, text: string | undefined): number | undefined {
    if (text === undefined || text.trim() === '') return undefined
    if (!/^[+-]?[0-9]+$/.test(text.trim())) throw scimError(400, `${name} must be a whole number`, 'invalidValue')
    return Math.min(Number(text.trim()), Number.MAX_SAFE_INTEGER)
}

/**
 * Reads `startIndex` (from 1), `count` and `cursor` of a list request (RFC 7644 section 3.4.2.4, RFC 9865 section 2): a
 * startIndex below 1 becomes 1, a negative count 0, a count above the limit the limit. An absent or empty parameter
 * takes its default, except that an empty cursor asks for the first page by cursor. Throws 400 `invalidValue` when a
 * number is none, and when both cursor and startIndex are given.
 */
export function parsePaging(query: PagingParameters, limits: PagingLimits): Paging {
    const startIndex = integerOf('startIndex', query.startIndex)
    const wanted = integerOf('count', query.count) ?? limits.defaultCount
    const count = Math.min(Math.max(0, wanted), limits.maxCount)
    if (query.cursor === undefined) return { by: 'index', startIndex: Math.max(1, startIndex ?? 1), count }
    if (startIndex !== undefined) {
        throw scimError(400, 'Page either by cursor or by startIndex, not by both', 'invalidValue')
    }
    return { by: 'cursor', cursor: query.cursor, count }
}

/** One page of a list. */
export interface ListPage {
    readonly resources: readonly ScimResource[]
    /** How many resources match in all. */
    readonly total: number
    /** Cursor of the page after this one; absent on the last page and when paging by index. */
    readonly nextCursor?: string
}

/** A ListResponse (RFC 7644 section 3.4.2): with `startIndex` when paged by index, with `nextCursor` when by cursor. */
export function listResponse(page: ListPage, paging: Paging): JsonObject {
    const response: JsonObject = { schemas: [LIST_URN], totalResults: page.total }
    if (paging.by === 'index') response.startIndex = paging.startIndex
    response.itemsPerPage = page.resources.length
    if (page.nextCursor !== undefined) response.nextCursor = page.nextCursor
    response.Resources = [...page.resources]
    return response
}
