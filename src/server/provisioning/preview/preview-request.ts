/** What an administrator asks to be previewed, read from the body of the request. */

import { scimError } from '../../scim/error.ts'
import { isObject } from '../../scim/json.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'
import { PATCH_URN } from '../../scim/schema/urns.ts'
import { isSysId } from '../records.ts'
import type { LogEntry } from './log-entry.ts'

export type PreviewMethod = 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A SCIM request that is not sent. */
export interface UnsentRequest {
    readonly method: PreviewMethod
    readonly endpoint: 'Users' | 'Groups'
    /** sys_id it addresses; `''` for a POST. */
    readonly id: string
    readonly body: JsonValue | undefined
    /** sys_id of the integration user it is for; `''` for nobody in particular. */
    readonly caller: string
}

const METHODS: readonly PreviewMethod[] = ['POST', 'PUT', 'PATCH', 'DELETE']
const ENDPOINTS = { User: 'Users', Group: 'Groups' } as const
const MEMBERS = ['method', 'resourceType', 'id', 'body', 'caller', 'settings', 'log']

/** Where the members stand that a preview can be asked with. */
export interface PreviewBody {
    /** sys_id of the row of x_scim_okta_log that is to be run again. */
    readonly log?: string
    /** The request, where none is named by `log`. */
    readonly request?: UnsentRequest
    /** Settings as they are proposed, unread; absent: as they are. */
    readonly settings?: readonly JsonValue[]
}

/** Reads the body; throws 400 `invalidSyntax` or `invalidValue` that names the member which is wrong. */
export function parsePreview(body: JsonValue): PreviewBody {
    if (!isObject(body)) throw scimError(400, 'The body must be a JSON object', 'invalidSyntax')
    const unknown = Object.keys(body).find((name) => MEMBERS.indexOf(name) < 0)
    if (unknown !== undefined) {
        throw invalid(`${JSON.stringify(unknown.slice(0, 40))} is unknown; there are ${MEMBERS.join(', ')}`)
    }
    const { settings, log } = body
    if (settings !== undefined && !Array.isArray(settings)) throw invalid('settings must be an array')
    const proposal = settings === undefined ? {} : { settings }
    if (log === undefined) return { request: requestIn(body), ...proposal }
    if (!isId(log)) throw invalid('log must be the sys_id of a row of x_scim_okta_log')
    const more = ['method', 'resourceType', 'id', 'body', 'caller'].find((name) => body[name] !== undefined)
    if (more !== undefined) throw invalid(`${more} cannot be given with log: the logged request says it`)
    return { log, ...proposal }
}

function requestIn({ method, resourceType = 'User', id = '', body, caller = '' }: JsonObject): UnsentRequest {
    const known = METHODS.find((each) => each === method)
    if (!known) throw invalid(`method must be one of ${METHODS.join(', ')}`)
    if (resourceType !== 'User' && resourceType !== 'Group') throw invalid('resourceType must be User or Group')
    if (caller !== '' && !isId(caller)) throw invalid('caller must be the sys_id of the integration user')
    if (known === 'POST' && id !== '') throw invalid('id must be left out of a POST')
    if (known !== 'POST' && !isId(id)) throw invalid(`id must be the sys_id of the ${resourceType}`)
    if (known === 'DELETE' && body !== undefined) throw invalid('body must be left out of a DELETE')
    if (known !== 'DELETE' && body === undefined) throw invalid(`body is missing: what the ${known} would send`)
    return { method: known, endpoint: ENDPOINTS[resourceType], id: String(id), body, caller }
}

/**
 * The logged request as it would be sent again, against the record as it is now. What was stated is only what was sent,
 * so a POST for somebody who is there now states it as a PATCH does. Throws 404 when what it stated is not kept any more,
 * 400 for a request that wrote nothing.
 */
export function repeated(logged: LogEntry, isThere: (user: string) => boolean): UnsentRequest {
    const method = METHODS.find((each) => each === logged.method)
    if (!method) throw invalid(`The logged request is a ${logged.method}, which writes nothing`)
    const endpoint = logged.group === '' ? 'Users' : 'Groups'
    const id = logged.user || logged.group
    const { caller, stated } = logged
    if (method === 'DELETE') return { method, endpoint, id, body: undefined, caller }
    if (stated === undefined) {
        throw scimError(404, 'What the request stated is not kept any more, or never was: it is kept for 7 days')
    }
    if (method === 'PUT') return { method, endpoint, id, body: stated, caller }
    if (method === 'POST' && !(id !== '' && isThere(id))) return { method, endpoint, id: '', body: stated, caller }
    const operation = { op: 'replace', value: withoutSchemas(stated) }
    return { method: 'PATCH', endpoint, id, body: { schemas: [PATCH_URN], Operations: [operation] }, caller }
}

function withoutSchemas(stated: JsonObject): JsonObject {
    const names = Object.keys(stated).filter((name) => name !== 'schemas')
    return Object.fromEntries(names.map((name) => [name, stated[name]!]))
}

function isId(value: JsonValue | undefined): value is string {
    return typeof value === 'string' && isSysId(value)
}

function invalid(detail: string) {
    return scimError(400, detail, 'invalidValue')
}
