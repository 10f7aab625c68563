/** Runs the operations of a bulk request and makes the response (RFC 7644 sections 3.7.1 to 3.7.3). */
import { scimError, type ScimError } from '../error.ts'
import { errorBody } from '../message.ts'
import type { JsonObject, JsonValue } from '../resource.ts'
import { BULK_RESPONSE_URN } from '../schema/urns.ts'
import { runOrder } from './order.ts'
import { isReference, referencesOf, resolveReferences } from './references.ts'
import type { BulkFault, BulkMethod, BulkOperation, BulkRequest } from './request.ts'

/** An operation without references to other operations. */
export interface BulkCall {
    readonly method: BulkMethod
    readonly path: readonly string[]
    readonly version?: string
    readonly data?: JsonValue
}

export interface BulkAnswer {
    /** HTTP status code; from 400 on the operation has failed. */
    readonly status: number
    readonly location?: string
    readonly version?: string
    /** Of the resource. */
    readonly id?: string
    /** The Error message when the operation has failed; otherwise it is not sent. */
    readonly body?: JsonObject
}

/** Told of an operation that is not executed: where it stands in the request, from 0, and the error it gets. */
export type Refused = (index: number, operation: BulkOperation | BulkFault, error: ScimError) => void

/** The URL of what is at a path of decoded segments below the SCIM base. */
export type LocationOf = (path: readonly string[]) => string

type Operation = BulkOperation | BulkFault

interface Links {
    /** bulkIds of POSTs that must run first. */
    readonly needs: readonly string[]
    /** A bulkId no POST has; such an operation fails without waiting for anything. */
    readonly unknown?: string
}

/** Where the POST with each bulkId stands; a second one with the same is a fault and does not count. */
function postsOf(operations: readonly Operation[]): Map<string, number> {
    const posts = new Map<string, number>()
    operations.forEach(({ method, bulkId }, index) => {
        if (method === 'POST' && bulkId !== undefined && !posts.has(bulkId)) posts.set(bulkId, index)
    })
    return posts
}

function linksOf(operation: Operation, posts: ReadonlyMap<string, number>): Links {
    if ('fault' in operation) return { needs: [] }
    const references = referencesOf(operation, (bulkId) => posts.has(bulkId))
    const unknown = references.find((bulkId) => !posts.has(bulkId))
    return unknown === undefined ? { needs: references } : { needs: [], unknown }
}

/** Why an operation cannot be executed, or undefined when it can. */
function obstacleOf(
    { needs, unknown }: Links,
    circular: boolean,
    ids: ReadonlyMap<string, string>,
): ScimError | undefined {
    if (unknown !== undefined) {
        return scimError(400, `No POST of this request has the bulkId ${unknown}`, 'invalidValue')
    }
    if (circular) {
        const detail = 'Circular references: this operation waits for itself, or for others that wait for each other'
        return scimError(409, `${detail}, by bulkId ${needs.join(', ')}`)
    }
    const failed = needs.find((bulkId) => !ids.has(bulkId))
    return failed === undefined ? undefined : scimError(409, `The POST this refers to has failed: bulkId ${failed}`)
}

function callOf({ method, path, version, data }: BulkOperation): BulkCall {
    return {
        method,
        path,
        ...(version === undefined ? {} : { version }),
        ...(data === undefined ? {} : { data }),
    }
}

/** The answer for an operation that is not executed. A POST that failed has no location. */
function refusal(error: ScimError, { method, path }: Operation, locationOf: LocationOf | undefined): BulkAnswer {
    const located = locationOf && path && method !== 'POST' && !path.some(isReference)
    return { status: error.status, body: errorBody(error), ...(located ? { location: locationOf(path) } : {}) }
}

function resultOf({ method, bulkId }: Operation, { status, location, version, body }: BulkAnswer): JsonObject {
    const result: JsonObject = {}
    if (method !== undefined) result.method = method
    if (bulkId !== undefined) result.bulkId = bulkId
    if (version !== undefined) result.version = version
    if (location !== undefined) result.location = location
    result.status = String(status)
    if (status >= 400) result.response = body ?? errorBody(scimError(status, 'The operation has failed'))
    return result
}

/**
 * Runs a bulk request and answers the BulkResponse message, with the results in the order of the request.
 * - An operation that refers to a bulkId is executed once the POST with that bulkId has been, with the id of the new
 *   resource in place of the reference; otherwise operations keep their order.
 * - Not executed, each with an error of its own: faults; operations that refer to a bulkId of no POST (400
 *   `invalidValue`), to a POST that failed (409), or, directly or through others, to themselves or to operations that do
 *   (409, RFC 7644 section 3.7.1).
 * - Once `failOnErrors` operations have failed, executed or not, the rest is left alone and out of the response.
 * `execute` gets an operation and where it stands in the request, from 0, and answers for what a client did wrong, with status and body; what it throws comes through. `locationOf` finds
 * the locations of the PUTs, PATCHes and DELETEs that are not executed (section 3.7.3); those have none without it.
 */
export function runBulk(
    request: BulkRequest,
    execute: (call: BulkCall, index: number) => BulkAnswer,
    locationOf?: LocationOf,
    refused: Refused = () => undefined,
): JsonObject {
    const { operations, failOnErrors } = request
    const posts = postsOf(operations)
    const links = operations.map((operation) => linksOf(operation, posts))
    const { order, circular } = runOrder(links.map(({ needs }) => needs.map((bulkId) => posts.get(bulkId)!)))
    const ids = new Map<string, string>()
    const refuse = (index: number, operation: Operation, error: ScimError): BulkAnswer => {
        refused(index, operation, error)
        return refusal(error, operation, locationOf)
    }
    const answerTo = (index: number): BulkAnswer => {
        const operation = operations[index]!
        if ('fault' in operation) return refuse(index, operation, operation.fault)
        const resolved = resolveReferences(operation, (bulkId) => ids.get(bulkId))
        const obstacle = obstacleOf(links[index]!, circular.has(index), ids)
        if (obstacle) return refuse(index, resolved, obstacle)
        const answer = execute(callOf(resolved), index)
        const { bulkId } = operation
        if (answer.status < 400 && bulkId !== undefined && answer.id !== undefined) ids.set(bulkId, answer.id)
        return answer
    }
    const results = operations.map((): JsonObject | undefined => undefined)
    let failures = 0
    for (const index of order) {
        const answer = answerTo(index)
        results[index] = resultOf(operations[index]!, answer)
        if (answer.status >= 400) failures += 1
        if (failOnErrors > 0 && failures >= failOnErrors) break
    }
    return {
        schemas: [BULK_RESPONSE_URN],
        Operations: results.filter((result): result is JsonObject => result !== undefined),
    }
}
