/** POST /Bulk (RFC 7644 section 3.7): each operation goes the way of a request of its own. */

import { readLimits } from '../platform/settings.ts'
import { parseBulk } from '../scim/bulk/request.ts'
import { runBulk, type BulkAnswer, type BulkCall } from '../scim/bulk/run.ts'
import { scimError } from '../scim/error.ts'
import { answered, type Answer, type Exchange } from './exchange.ts'

const ENDPOINTS = ['Users', 'Groups']

/** Runs the operations of a bulk request one after the other; `dispatch` answers each of them. Throws 400 and 413. */
export function bulk(exchange: Exchange, dispatch: (exchange: Exchange) => Answer): Answer {
    const limits = readLimits()
    const request = parseBulk(exchange.body(limits.bulkPayload), { maxOperations: limits.bulkOperations })
    const locationOf = (path: readonly string[]) => [exchange.baseUrl, ...path.map(encodeURIComponent)].join('/')
    const execute = (call: BulkCall): BulkAnswer => {
        const answer = answered(exchange.requestId, exchange.note, () => dispatch(exchangeOf(exchange, call)))
        const { status, version, body } = answer
        const location = answer.location ?? (call.method === 'POST' ? undefined : locationOf(call.path))
        return {
            status,
            ...(location === undefined ? {} : { location }),
            ...(version === undefined ? {} : { version }),
            ...(body && typeof body.id === 'string' ? { id: body.id } : {}),
            ...(body && status >= 400 ? { body } : {}),
        }
    }
    return { status: 200, body: runBulk(request, execute, locationOf) }
}

/** One operation as a request: without query parameters, its version as If-Match. */
function exchangeOf(exchange: Exchange, { method, path, version, data }: BulkCall): Exchange {
    if (ENDPOINTS.indexOf(path[0] ?? '') < 0 || path[1] === '.search') {
        throw scimError(404, 'A bulk operation works on /Users or /Groups')
    }
    return {
        ...exchange,
        method,
        path,
        query: () => undefined,
        header: (name) => (name === 'If-Match' ? version : undefined),
        body: () => {
            if (data === undefined) throw scimError(400, 'The operation needs data', 'invalidSyntax')
            return data
        },
    }
}
