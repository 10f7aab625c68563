/** One request and its answer: the only code that touches the platform's request and response objects. */

import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { isScimError, scimError, type ScimError } from '../scim/error.ts'
import { errorBody, MEDIA_TYPE } from '../scim/message.ts'
import { parseJsonBody } from '../scim/parse-body.ts'
import type { JsonObject, JsonValue } from '../scim/resource.ts'

/** The platform cuts long log messages itself, at a length it does not state. */
const LONGEST_LOG_LINE = 2000

/** What a handler gets. */
export interface Exchange {
    readonly requestId: string
    /** SCIM base URL as the client called it, without a trailing slash. */
    readonly baseUrl: string
    /** A path parameter of the route. */
    path(name: string): string
    /** The first value of a query parameter, undefined when absent. */
    query(name: string): string | undefined
    /** The body as JSON; throws 400 `invalidSyntax`. Reads the platform's body stream, which can be read once. */
    body(): JsonValue
    /** Notes for the application log: names and paths, never values. */
    note(text: string): void
}

/** What a handler answers. */
export interface Answer {
    readonly status: number
    readonly body?: JsonObject
    readonly location?: string
}

/**
 * Runs a handler and writes its answer through the stream writer, because setBody would wrap it in `result`. A ScimError
 * becomes a SCIM error; anything else a 500 whose cause goes to the application log only, under the request's id.
 */
export function handle(request: RESTAPIRequest, response: RESTAPIResponse, work: (exchange: Exchange) => Answer): void {
    const requestId = String(gs.generateGUID()).slice(0, 8)
    const notes: string[] = []
    let answer: Answer
    try {
        answer = work(exchangeOf(request, requestId, (text) => notes.push(text)))
    } catch (thrown) {
        const error = isScimError(thrown) ? thrown : unexpected(requestId, thrown)
        notes.push(error.scimType ?? 'refused')
        answer = { status: error.status, body: errorBody(error, requestId) }
        if (error.retryAfter !== undefined) response.setHeader('Retry-After', String(error.retryAfter))
    }
    gs.info(logLine(requestId, String(request.uri), answer.status, notes))
    response.setStatus(answer.status)
    if (answer.location !== undefined) response.setHeader('Location', answer.location)
    if (answer.body === undefined) return
    response.setContentType(MEDIA_TYPE)
    response.getStreamWriter().writeString(JSON.stringify(answer.body))
}

/** One line, whatever the client put into its path or the names of its attributes. */
function logLine(requestId: string, uri: string, status: number, notes: readonly string[]): string {
    const line = `SCIM ${requestId} ${uri}: ${status}${notes.length > 0 ? ` (${notes.join('; ')})` : ''}`
    return line.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').slice(0, LONGEST_LOG_LINE)
}

function unexpected(requestId: string, thrown: unknown): ScimError {
    const cause = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown)
    gs.error(`SCIM ${requestId} failed: ${cause}`)
    return scimError(500, 'The request failed inside ServiceNow. The application log there says why')
}

function exchangeOf(request: RESTAPIRequest, requestId: string, note: (text: string) => void): Exchange {
    return {
        requestId,
        baseUrl: baseUrlOf(request),
        path: (name) => String(request.pathParams[name]),
        query: (name) => firstValue(request.queryParams, name),
        body: () => parseJsonBody(request.body ? request.body.dataString : ''),
        note,
    }
}

/** Query parameters are arrays, perhaps of the host's own kind, in an object that may not enumerate. */
function firstValue(parameters: Record<string, unknown> | undefined, name: string): string | undefined {
    const values = parameters ? parameters[name] : undefined
    if (values === undefined || values === null) return undefined
    if (typeof values === 'string') return values
    const first = (values as { 0?: unknown })[0]
    return first === undefined || first === null ? undefined : String(first)
}

/** `https://host/api/x_scim_okta/v2/scim` out of the URL that was called, whatever its version segment. */
function baseUrlOf(request: RESTAPIRequest): string {
    const path = /^.*?\/scim(?=\/|$)/.exec(String(request.uri))?.[0] ?? String(request.uri)
    const origin =
        /^https?:\/\/[^/?#]+/i.exec(String(request.url))?.[0] ?? String(gs.getProperty('glide.servlet.uri', ''))
    return origin.replace(/\/$/, '') + path
}
