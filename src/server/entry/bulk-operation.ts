/** POST /Bulk (RFC 7644 section 3.7): each operation goes the way of a request of its own. */

import { readLimits } from '../platform/settings.ts'
import { newAccount, type Account } from '../provisioning/log/account.ts'
import { parseBulk } from '../scim/bulk/request.ts'
import { runBulk, type BulkAnswer, type BulkCall } from '../scim/bulk/run.ts'
import { scimError, type ScimError } from '../scim/error.ts'
import { errorBody } from '../scim/message.ts'
import { answered, type Answer, type Exchange } from './exchange.ts'
import { logRequest } from './request-log.ts'

const ENDPOINTS = ['Users', 'Groups']
const METHODS = ['POST', 'PUT', 'PATCH', 'DELETE']

/**
 * Runs the operations of a bulk request one after the other; `dispatch` answers each of them. Each leaves a row of its own
 * in the log, under the id of the request and its number from 1, and so does one that is not executed. Throws 400 and 413.
 */
export function bulk(exchange: Exchange, dispatch: (exchange: Exchange) => Answer): Answer {
    const limits = readLimits()
    const request = parseBulk(exchange.body(limits.bulkPayload), { maxOperations: limits.bulkOperations })
    const locationOf = (path: readonly string[]) => [exchange.baseUrl, ...path.map(encodeURIComponent)].join('/')
    const idOf = (index: number) => `${exchange.requestId}.${index + 1}`
    const execute = (call: BulkCall, index: number): BulkAnswer => {
        const started = Date.now()
        const account = newAccount()
        const answer = answered(exchange.requestId, exchange.note, () => dispatch(exchangeOf(exchange, call, account)))
        logRequest({ ...called(call), requestId: idOf(index), started, account, answer })
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
    const refused = (index: number, operation: { method?: string; path?: readonly string[] }, error: ScimError) => {
        const answer = { status: error.status, body: errorBody(error) }
        logRequest({ ...called(operation), requestId: idOf(index), started: Date.now(), account: newAccount(), answer })
    }
    return { status: 200, body: runBulk(request, execute, locationOf, refused) }
}

/** Method and path of an operation as the log has them; what is no method is not repeated. */
function called({ method = '', path = [] }: { method?: string; path?: readonly string[] }) {
    return { method: METHODS.indexOf(method) < 0 ? '' : method, path: `/${path.map(encodeURIComponent).join('/')}` }
}

/** One operation as a request: without query parameters, its version as If-Match. */
function exchangeOf(exchange: Exchange, { method, path, version, data }: BulkCall, account: Account): Exchange {
    if (ENDPOINTS.indexOf(path[0] ?? '') < 0 || path[1] === '.search') {
        throw scimError(404, 'A bulk operation works on /Users or /Groups')
    }
    return {
        ...exchange,
        account,
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
