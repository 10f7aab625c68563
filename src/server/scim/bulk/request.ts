/** Reads the body of a bulk request (RFC 7644 section 3.7). */
import { scimError, type ScimError } from '../error.ts'
import { isObject, memberOf } from '../json.ts'
import type { JsonObject, JsonValue } from '../resource.ts'
import { splitBulkPath } from './path.ts'

const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE'] as const
export type BulkMethod = (typeof METHODS)[number]

export interface BulkOperation {
    readonly method: BulkMethod
    /** Segments below the SCIM base, e.g. `['Users']` or `['Users', 'bulkId:qwerty']`. */
    readonly path: readonly string[]
    /** As sent; every POST has one, and nothing else. */
    readonly bulkId?: string
    /** As sent; never of a POST. */
    readonly version?: string
    /** Never of a DELETE. */
    readonly data?: JsonValue
}

/** An operation that is malformed: it gets an error of its own in the response, like any operation that fails. */
export interface BulkFault {
    readonly fault: ScimError
    /** As sent, in upper case; absent when it is no string. */
    readonly method?: string
    /** As BulkOperation has it, where it could be read. */
    readonly bulkId?: string
    /** As BulkOperation has it, where it could be read. */
    readonly path?: readonly string[]
}

export interface BulkRequest {
    /** After how many failures the rest is left alone; 0 goes on whatever happens. */
    readonly failOnErrors: number
    readonly operations: readonly (BulkOperation | BulkFault)[]
}

function methodOf(text: string | undefined): BulkMethod | undefined {
    return METHODS.find((method) => method === text)
}

/** Reads one operation; `taken` holds the bulkIds of the POSTs before it and gets its own. */
function parseOperation(given: JsonObject, taken: Set<string>): BulkOperation | BulkFault {
    const text = memberOf(given, 'method')
    const upper = typeof text === 'string' ? text.toUpperCase() : undefined
    const method = methodOf(upper)
    const path = splitBulkPath(memberOf(given, 'path'))
    const id = method === 'POST' ? memberOf(given, 'bulkId') : undefined
    const bulkId = typeof id === 'string' && id.trim() !== '' ? id : undefined
    const version = memberOf(given, 'version') ?? undefined
    const data = memberOf(given, 'data') ?? undefined
    const named = bulkId === undefined ? {} : { bulkId }
    const faulty = (detail: string): BulkFault => ({
        fault: scimError(400, detail, 'invalidSyntax'),
        ...(upper === undefined ? {} : { method: upper }),
        ...named,
        ...(path === undefined ? {} : { path }),
    })
    if (method === undefined) return faulty('method must be POST, PUT, PATCH or DELETE')
    if (method === 'POST') {
        if (bulkId === undefined) return faulty('A POST needs a bulkId, a string that is not empty')
        if (taken.has(bulkId)) return faulty(`Another POST of this request has the same bulkId ${bulkId}`)
        taken.add(bulkId)
    }
    if (path === undefined) {
        return faulty('path must be relative to the SCIM base and without a query, such as /Users or /Users/{id}')
    }
    if (method !== 'DELETE' && data === undefined) return faulty(`${method} needs data`)
    if (version !== undefined && typeof version !== 'string') return faulty('version must be a string')
    return {
        method,
        path,
        ...named,
        ...(version === undefined || method === 'POST' ? {} : { version }),
        ...(data === undefined || method === 'DELETE' ? {} : { data }),
    }
}

function parseFailOnErrors(given: JsonValue): number {
    if (given === null) return 0
    if (typeof given === 'number' && Number.isInteger(given) && given >= 1) return given
    throw scimError(400, 'failOnErrors must be a whole number from 1', 'invalidValue')
}

/**
 * Reads a BulkRequest, member names and methods in any letter case. An operation that is malformed becomes a BulkFault
 * with 400 `invalidSyntax` and leaves the others alone: no object, an unknown method, a path that splitBulkPath refuses, a
 * POST without bulkId or with that of a POST before it, a POST, PUT or PATCH without data, a version that is no string.
 * Throws for the whole request: 400 `invalidSyntax` when the body is no object, `schemas` no array of strings or
 * `Operations` no non-empty array; 400 `invalidValue` when `failOnErrors` is neither null nor a whole number from 1; 413
 * for more than `limits.maxOperations` operations (RFC 7644 section 3.7.4).
 */
export function parseBulk(body: JsonValue, limits: { readonly maxOperations: number }): BulkRequest {
    if (!isObject(body)) throw scimError(400, 'The body must be a JSON object', 'invalidSyntax')
    const schemas = memberOf(body, 'schemas') ?? []
    if (!Array.isArray(schemas) || !schemas.every((urn) => typeof urn === 'string')) {
        throw scimError(400, 'schemas must be an array of strings', 'invalidSyntax')
    }
    const failOnErrors = parseFailOnErrors(memberOf(body, 'failOnErrors') ?? null)
    const given = memberOf(body, 'Operations')
    if (!Array.isArray(given) || given.length === 0) {
        throw scimError(400, 'Operations must be a non-empty array', 'invalidSyntax')
    }
    if (given.length > limits.maxOperations) {
        throw scimError(413, `More than ${limits.maxOperations} operations; send them in several requests`)
    }
    const taken = new Set<string>()
    const operations = given.map((each) =>
        isObject(each)
            ? parseOperation(each, taken)
            : { fault: scimError(400, 'An operation must be an object', 'invalidSyntax') },
    )
    return { failOnErrors, operations }
}
