/** One request and its answer: the only code that touches the platform's request and response objects. */

import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { newAccount, type Account } from '../provisioning/log/account.ts'
import { isScimError, scimError, type ScimError } from '../scim/error.ts'
import { errorBody, MEDIA_TYPE } from '../scim/message.ts'
import { parseJsonBody } from '../scim/parse-body.ts'
import type { JsonObject, JsonValue } from '../scim/resource.ts'
import { readConfiguration, type Configuration } from './configuration.ts'
import { logRequest } from './request-log.ts'
import { pathBelowBase, scimAddress } from './scim-address.ts'

/** The platform cuts long log messages itself, at a length it does not state. */
const LONGEST_LOG_LINE = 2000

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** What an operation gets. */
export interface Exchange {
    readonly requestId: string
    readonly method: Method
    /** SCIM base URL as the client called it, without a trailing slash. */
    readonly baseUrl: string
    /** What stands behind the base URL, decoded: `['Users', '4f…']`. */
    readonly path: readonly string[]
    /** The first value of a query parameter, undefined when absent. */
    query(name: string): string | undefined
    /** A header in any letter case, undefined when absent. */
    header(name: string): string | undefined
    /** The body as JSON; throws 400 `invalidSyntax`, and 413 above `limit` bytes. Reads the platform's body stream, which can be read once. */
    body(limit?: number): JsonValue
    /** Notes for the application log: names and paths, never values. */
    note(text: string): void
    /** What administrators have set up; read once, however often it is asked for. */
    configuration(): Configuration
    /** What the request is about and what became of it, for the log. */
    readonly account: Account
}

/** What an operation answers. */
export interface Answer {
    readonly status: number
    readonly body?: JsonObject
    readonly location?: string
    /** The version of the one resource that the answer is about, for the ETag header. */
    readonly version?: string
    /** Methods the endpoint has, for the Allow header of a 405. */
    readonly allow?: string
}

/**
 * Runs an operation and writes its answer through the stream writer, because setBody would wrap it in `result`. A
 * ScimError becomes a SCIM error; anything else a 500 whose cause goes to the application log only, under the request's
 * id. Every request leaves a row in the log, whatever became of it.
 */
export function handle(
    method: Method,
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    work: (exchange: Exchange) => Answer,
): void {
    const requestId = String(gs.generateGUID()).slice(0, 8)
    const started = Date.now()
    const notes: string[] = []
    const note = (text: string) => notes.push(text)
    const account = newAccount()
    const answer = answered(requestId, note, () => work({ ...exchangeOf(method, request, requestId, note), account }))
    logRequest({ requestId, method, path: pathBelowBase(String(request.uri)), started, account, answer })
    gs.info(logLine(requestId, `${method} ${String(request.uri)}`, answer.status, notes))
    response.setStatus(answer.status)
    if (answer.location !== undefined) response.setHeader('Location', answer.location)
    if (answer.version !== undefined) response.setHeader('ETag', answer.version)
    if (answer.allow !== undefined) response.setHeader('Allow', answer.allow)
    if (answer.retryAfter !== undefined) response.setHeader('Retry-After', String(answer.retryAfter))
    if (answer.body === undefined) return
    response.setContentType(answerType(request.getHeader('Accept') as unknown))
    response.getStreamWriter().writeString(JSON.stringify(answer.body))
}

/** SCIM's media type, unless the client accepts only plain JSON (RFC 7644 section 3.1). */
function answerType(accept: unknown): string {
    const accepted = String(accept ?? '').toLowerCase()
    const onlyPlain = accepted.indexOf('application/json') >= 0 && !/scim\+json|\/\*/.test(accepted)
    return onlyPlain ? 'application/json' : MEDIA_TYPE
}

/** An answer, or what an error became. */
export interface Answered extends Answer {
    readonly retryAfter?: number
}

/** The answer of `work`; whatever it throws becomes an answer too. */
export function answered(requestId: string, note: (text: string) => void, work: () => Answer): Answered {
    try {
        return work()
    } catch (thrown) {
        const error = isScimError(thrown) ? thrown : unexpected(requestId, thrown)
        note(error.scimType ?? 'refused')
        const body = errorBody(error, requestId)
        return {
            status: error.status,
            body,
            ...(error.retryAfter === undefined ? {} : { retryAfter: error.retryAfter }),
        }
    }
}

/** One line, whatever the client put into its path or the names of its attributes. */
function logLine(requestId: string, what: string, status: number, notes: readonly string[]): string {
    const line = `SCIM ${requestId} ${what}: ${status}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
    return line.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').slice(0, LONGEST_LOG_LINE)
}

function unexpected(requestId: string, thrown: unknown): ScimError {
    const cause = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown)
    gs.error(`SCIM ${requestId} failed: ${cause}`)
    return scimError(500, 'The request failed inside ServiceNow. The application log there says why')
}

/** The exchange of a request; nothing is read before it is asked for. Throws 404 for an address no client can mean. */
export function exchangeOf(
    method: Method,
    request: RESTAPIRequest,
    requestId: string,
    note: (text: string) => void,
): Omit<Exchange, 'account'> {
    const servletUrl = String(gs.getProperty('glide.servlet.uri', ''))
    return {
        requestId,
        method,
        ...scimAddress(String(request.url), String(request.uri), servletUrl),
        query: (name) => firstValue(request.queryParams, name),
        header: (name) => {
            const value = request.getHeader(name) as unknown
            return value === null || value === undefined || value === '' ? undefined : String(value)
        },
        body: (limit) => {
            const text = request.body ? request.body.dataString : ''
            if (limit !== undefined && byteLength(String(text ?? '')) > limit) {
                throw scimError(413, `The body has more than ${limit} bytes; send it in several requests`)
            }
            return parseJsonBody(text)
        },
        note,
        configuration: once(readConfiguration),
    }
}

/** The function, whose answer is kept. */
function once<Value>(make: () => Value): () => Value {
    let made: { readonly value: Value } | undefined
    return () => (made = made ?? { value: make() }).value
}

/** Bytes of a text in UTF-8. */
function byteLength(text: string): number {
    let bytes = 0
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index)
        // Each half of a surrogate pair stands for two of four bytes.
        if (unit < 0x80) bytes += 1
        else if (unit < 0x800 || (unit >= 0xd800 && unit <= 0xdfff)) bytes += 2
        else bytes += 3
    }
    return bytes
}

/** Query parameters are arrays, perhaps of the host's own kind, in an object that may not enumerate. */
function firstValue(parameters: Record<string, unknown> | undefined, name: string): string | undefined {
    const values = parameters ? parameters[name] : undefined
    if (values === undefined || values === null) return undefined
    if (typeof values === 'string') return values
    const first = (values as { 0?: unknown })[0]
    return first === undefined || first === null ? undefined : String(first)
}
