/** POST /provisioning/preview and GET /provisioning/proof: what a request would do, and what one did, for administrators. */

import { gs } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { glideAudit } from '../platform/glide-audit.ts'
import { readLogEntry } from '../platform/glide-log-entries.ts'
import { readLimits } from '../platform/settings.ts'
import { newAccount } from '../provisioning/log/account.ts'
import type { LogEntry } from '../provisioning/preview/log-entry.ts'
import { parsePreview, repeated, type UnsentRequest } from '../provisioning/preview/preview-request.ts'
import { preview, verdictChanges, type Answered, type PreviewReport } from '../provisioning/preview/preview.ts'
import { proofFor } from '../provisioning/preview/proof.ts'
import { isSysId } from '../provisioning/records.ts'
import type { Context } from '../provisioning/stores.ts'
import { isScimError, scimError } from '../scim/error.ts'
import { hasAdministratorRole } from './administrator.ts'
import { proposedConfiguration, type Configuration } from './configuration.ts'
import { contextOf, type ContextSource } from './context.ts'
import { answered, exchangeOf, type Answer, type Exchange, type Method } from './exchange.ts'
import * as groups from './group-operations.ts'
import { writeJson } from './json-answer.ts'
import * as users from './user-operations.ts'

/**
 * Answers what the request in the body, or the logged one it names, would do now; where settings are proposed also what it
 * would do with those, and which attributes fare differently. Writes nothing.
 */
export function postPreview(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerJson('POST', request, response, (exchange) => {
        const { log, request: given, settings } = parsePreview(exchange.body(readLimits().bulkPayload))
        const isThere = (user: string) => contextOf(exchange).users.read(user) !== undefined
        const unsent = log === undefined ? given! : repeated(logEntry(log), isThere)
        const proposal = settings && proposedConfiguration(settings, exchange.configuration())
        const current = previewed(exchange, unsent, exchange.configuration)
        if (proposal === undefined) return { request: shown(unsent), current }
        const proposed = previewed(exchange, unsent, () => proposal)
        return { request: shown(unsent), current, proposed, changes: verdictChanges(current, proposed) }
    })
}

/** Answers what the platform's audit trail recorded of the logged request that `log` names. */
export function getProof(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answerJson('GET', request, response, (exchange) => proofFor(logEntry(exchange.query('log') ?? ''), glideAudit()))
}

type Operation = (exchange: Exchange, contextFor: ContextSource) => Answer

const OPERATIONS: Readonly<Record<UnsentRequest['endpoint'], Readonly<Record<UnsentRequest['method'], Operation>>>> = {
    Users: { POST: users.create, PUT: users.replace, PATCH: users.modify, DELETE: users.remove },
    Groups: { POST: groups.create, PUT: groups.replace, PATCH: groups.modify, DELETE: groups.remove },
}

/** Runs the operation itself, in a context that writes nothing. */
function previewed(exchange: Exchange, unsent: UnsentRequest, configuration: () => Configuration): PreviewReport {
    const account = newAccount()
    const asSent = { ...unsentExchange(exchange, unsent), configuration, account }
    const operation = OPERATIONS[unsent.endpoint][unsent.method]
    return preview(contextOf(asSent), unsent.caller, (dry: Context): Answered => {
        const { status, body } = answered(asSent.requestId, asSent.note, () => operation(asSent, () => dry))
        if (status < 400 || body === undefined) return { status }
        const { scimType, detail } = body
        return {
            status,
            ...(typeof scimType === 'string' ? { scimType } : {}),
            ...(typeof detail === 'string' ? { detail } : {}),
        }
    })
}

/** The request that is not sent: without headers, query parameters and notes. */
function unsentExchange({ requestId, baseUrl }: Exchange, { method, endpoint, id, body }: UnsentRequest) {
    return {
        requestId,
        method,
        baseUrl: baseUrl.replace(/(?:\/v\d+)?\/provisioning(?:\/.*)?$/, '/v2/scim'),
        path: id === '' ? [endpoint] : [endpoint, id],
        query: () => undefined,
        header: () => undefined,
        body: () => body ?? null,
        note: () => undefined,
    }
}

function shown({ method, endpoint, id }: UnsentRequest): { method: string; path: string } {
    return { method, path: id === '' ? `/${endpoint}` : `/${endpoint}/${id}` }
}

function logEntry(log: string): LogEntry {
    if (!isSysId(log)) throw scimError(400, 'log must be the sys_id of a row of x_scim_okta_log', 'invalidValue')
    const logged = readLogEntry(log)
    if (!logged) throw scimError(404, `There is no row ${log} in x_scim_okta_log`)
    return logged
}

const MESSAGES: Readonly<Record<number, string>> = {
    400: 'The request is not right',
    403: 'Not allowed',
    404: 'Not found',
    413: 'The body is too large',
}

/** Runs `work` for an administrator and writes what it answers, or what went wrong, as plain JSON. */
function answerJson(
    method: Method,
    request: RESTAPIRequest,
    response: RESTAPIResponse,
    work: (exchange: Exchange) => object,
): void {
    const requestId = String(gs.generateGUID()).slice(0, 8)
    let status = 200
    let body: object
    try {
        // The ACL of the route asks the same; nobody sees values of people because a route lost it.
        if (!hasAdministratorRole()) throw scimError(403, 'That takes the role x_scim_okta.admin')
        body = work({ ...exchangeOf(method, request, requestId, () => undefined), account: newAccount() })
    } catch (thrown) {
        const error = isScimError(thrown) ? thrown : failure(requestId, thrown)
        status = error.status
        body = { error: { message: MESSAGES[status] ?? 'The request failed', detail: error.detail } }
    }
    gs.info(`Okta SCIM provisioning ${requestId} ${method} ${String(request.uri).slice(0, 200)}: ${status}`)
    writeJson(request, response, status, body)
}

function failure(requestId: string, thrown: unknown) {
    const cause = thrown instanceof Error ? `${thrown.message}\n${thrown.stack ?? ''}` : String(thrown)
    gs.error(`Okta SCIM provisioning ${requestId} failed: ${cause}`)
    return scimError(500, `The application log says why, at ${requestId}`)
}
