/** Runs a Scripted REST operation the package installed: route, sign-in, ACL, content types, script, answer. */
import { isCancelled, thrownText } from '../glide/thrown.ts'
import type { Platform, Session } from '../platform.ts'
import { restAclAllows } from '../access/rest-acl.ts'
import { headerOf, type Inbound, type Outbound } from './exchange.ts'
import { consumes, mediaTypeList, negotiate } from './media-type.ts'
import { errorAnswer, notAuthorized, PlatformError } from './platform-error.ts'
import { scriptRequest } from './request.ts'
import { ScriptResponse } from './response.ts'
import { findRoute, type Route } from './routes.ts'

/** What the platform offers an operation besides the request itself. */
export interface RestHost {
    platform: Platform
    /** `http://127.0.0.1:port` */
    baseUrl: string
    authenticate: (inbound: Inbound) => Session
    log: (message: string) => void
}

/** The operation's own list where it was customised, else its definition's. */
function listFor(route: Route, kind: 'consumes' | 'produces'): string[] {
    const own = route.operation[`${kind}_customized`] === '1'
    return mediaTypeList(own ? route.operation[kind] : route.definition[kind])
}

/**
 * The type the body is read as, or 415 before the script (documented: Specify content type). A body without
 * Content-Type is read as JSON; nasty: refused. What the platform does then is not documented.
 */
function inboundType(route: Route, inbound: Inbound, nasty: boolean): string {
    const sent = headerOf(inbound, 'content-type')
    const list = listFor(route, 'consumes')
    if (inbound.body.length === 0 && !['POST', 'PUT', 'PATCH'].includes(inbound.method)) return sent ?? ''
    if (sent === undefined ? nasty && inbound.body.length > 0 : !consumes(list, sent)) {
        const detail = `Content-Type ${sent ?? '(none)'} is not one of ${list.join(', ')}`
        throw new PlatformError(415, 'Unsupported Media Type', detail)
    }
    return sent ?? 'application/json'
}

/** The type to answer with, or 406 before the script (documented: Specify content type). */
function outboundType(route: Route, inbound: Inbound): string {
    const list = listFor(route, 'produces')
    const accept = headerOf(inbound, 'accept')
    const type = negotiate(list, accept)
    if (type === undefined) {
        throw new PlatformError(406, 'Not Acceptable', `Accept ${accept} is satisfied by none of ${list.join(', ')}`)
    }
    return type
}

/** The name of the scope whose record this is; a definition's namespace is its scope (documented: Scripted REST APIs). */
function scopeOf(route: Route): string {
    return route.definition.namespace ?? 'global'
}

/**
 * Answers an uncaught script error: 500 in the platform's shape with the message in `detail` (reported); nasty: after
 * whatever the script had already written.
 */
function scriptFailure(host: RestHost, response: ScriptResponse, thrown: unknown): Outbound {
    host.log(`Scripted REST operation failed: ${thrownText(thrown)}`)
    const failure = errorAnswer(500, 'Script execution error', thrownText(thrown))
    if (host.platform.mode !== 'nasty' || !response.started) return failure
    return { ...failure, body: response.answer().body + failure.body }
}

/** Answers one request below `/api/<namespace>`. Throws PlatformError for what the platform refuses itself. */
export function answerScriptedRest(host: RestHost, inbound: Inbound): Outbound {
    const { platform } = host
    const nasty = platform.mode === 'nasty'
    const route = findRoute(platform.store, inbound.method, inbound.path, !nasty)
    if (route.operation.requires_authentication === '0') throw new Error('not emulated: operation without sign-in')
    const session = host.authenticate(inbound)
    if (!restAclAllows(platform.store, session, route.operation, route.definition)) throw notAuthorized()
    const bodyType = inboundType(route, inbound, nasty)
    const contentType = outboundType(route, inbound)

    const request = scriptRequest(inbound, route.pathParams, bodyType, host.baseUrl, platform.mode)
    const terms = { produces: listFor(route, 'produces'), contentType, log: host.log }
    const response = new ScriptResponse(terms, () => request)
    try {
        const script = route.operation.operation_script ?? ''
        platform.runScript(session, scopeOf(route), script, { request, response: response.global })
    } catch (thrown) {
        if (isCancelled(thrown)) throw thrown
        return scriptFailure(host, response, thrown)
    }
    const answer = response.answer()
    if (answer.status < 100 || answer.status > 599) {
        return errorAnswer(500, 'Invalid HTTP status', `The script set status ${answer.status}`)
    }
    return answer
}
