/** What a client searches for: the parameters of a GET, or the SearchRequest of a POST (RFC 7644 sections 3.4.2, 3.4.3). */
import { scimError } from './error.ts'
import type { Filter } from './filter/ast.ts'
import { parseFilter } from './filter/parse.ts'
import { isObject, memberOf } from './json.ts'
import { parsePaging, type Paging, type PagingLimits } from './list.ts'
import { parseProjection, type Projection } from './projection.ts'
import type { JsonObject, JsonValue } from './resource.ts'
import { parseSort, type Sort } from './sort.ts'
import { sameName } from './schema/lookup.ts'
import { SEARCH_REQUEST_URN } from './schema/urns.ts'

export interface SearchRequest {
    readonly filter?: Filter
    readonly sort?: Sort
    readonly paging: Paging
    readonly projection: Projection
}

/** Reads a search out of query parameters; throws the 400s of parseFilter, parseSort, parsePaging and parseProjection. */
export function searchOfQuery(query: (name: string) => string | undefined, limits: PagingLimits): SearchRequest {
    const filterText = query('filter')
    const filter = filterText === undefined ? undefined : parseFilter(filterText)
    const sort = parseSort(query('sortBy'), query('sortOrder'))
    return {
        ...(filter ? { filter } : {}),
        ...(sort ? { sort } : {}),
        paging: parsePaging(
            { startIndex: query('startIndex'), count: query('count'), cursor: query('cursor') },
            limits,
        ),
        projection: parseProjection(query('attributes'), query('excludedAttributes')),
    }
}

/**
 * Reads a SearchRequest (RFC 7644 section 3.4.3), member names in any letter case. Throws 400 `invalidSyntax` when the
 * body is no object or is of another schema, 400 `invalidValue` for a member of the wrong type (names may also be one text,
 * separated by commas), and what searchOfQuery
 * throws.
 */
export function searchOfBody(body: JsonValue, limits: PagingLimits): SearchRequest {
    if (!isObject(body)) throw scimError(400, 'The body must be a JSON object', 'invalidSyntax')
    const schemas = memberOf(body, 'schemas') ?? []
    const isSearch = (urn: JsonValue) => typeof urn === 'string' && sameName(urn, SEARCH_REQUEST_URN)
    if (!Array.isArray(schemas) || (schemas.length > 0 && !schemas.some(isSearch))) {
        throw scimError(400, `schemas must hold ${SEARCH_REQUEST_URN}`, 'invalidSyntax')
    }
    return searchOfQuery((name) => parameterOf(body, name), limits)
}

const LISTS = ['attributes', 'excludedAttributes']
const NUMBERS = ['startIndex', 'count']

function parameterOf(body: JsonObject, name: string): string | undefined {
    const value = memberOf(body, name)
    if (value === undefined || value === null) return undefined
    if (LISTS.indexOf(name) >= 0 && Array.isArray(value)) {
        if (value.every((each) => typeof each === 'string')) return value.join(',')
    } else if (NUMBERS.indexOf(name) >= 0) {
        if (typeof value === 'number') return String(value)
    } else if (typeof value === 'string') {
        return value
    }
    throw scimError(400, `${name} must be ${expectedOf(name)}`, 'invalidValue')
}

function expectedOf(name: string): string {
    if (LISTS.indexOf(name) >= 0) return 'an array of attribute names'
    return NUMBERS.indexOf(name) >= 0 ? 'a whole number' : 'a string'
}
