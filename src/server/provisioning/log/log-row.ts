/** The row of x_scim_okta_log that a request becomes: who, what, about whom, and what became of it. No values. */

import { beginningOf } from '../../scim/json.ts'
import type { JsonObject } from '../../scim/resource.ts'
import { tookEffect, VERDICT_CODES, verdictText, type Verdict } from '../authority/verdict.ts'
import { platformTime } from '../platform-time.ts'
import type { FieldValues } from '../records.ts'
import type { Account } from './account.ts'
import { loggedPath } from './logged-path.ts'
import { refusedVerdicts } from './refused-verdicts.ts'

/** Characters of the list of verdicts, and paths in the list of unmapped ones; what is beyond is only counted. */
const LONGEST_LIST = 60000
const MOST_UNMAPPED = 50

/** What is known of a request besides its account. */
export interface LoggedRequest {
    /** As errors show it; of an operation of a bulk request with its number. */
    readonly requestId: string
    readonly method: string
    /** Below the SCIM base, without the query: `/Users/4f`. */
    readonly path: string
    /** sys_id of the calling user. */
    readonly caller: string
    /** Milliseconds since 1970. */
    readonly started: number
    readonly ended: number
    /** Of the answer, and its body where it is an error. */
    readonly status: number
    readonly error?: JsonObject
}

/** What the property `x_scim_okta.log.requests` says. */
export type LoggedRequests = 'all' | 'changes'

const TYPES: readonly (readonly [string, string])[] = [
    ['Users', 'User'],
    ['Me', 'User'],
    ['Groups', 'Group'],
    ['Bulk', 'Bulk'],
    ['Schemas', 'Schema'],
    ['ResourceTypes', 'ResourceType'],
    ['ServiceProviderConfig', 'ServiceProviderConfig'],
]

/** Is the request to be logged? `changes` leaves out reads and searches that succeeded. */
export function isLogged(which: LoggedRequests, request: LoggedRequest): boolean {
    return which === 'all' || request.status >= 400 || !isRead(request)
}

/** The columns of the row. A write that failed has a verdict for every attribute that was sent. */
export function logRow(request: LoggedRequest, account: Account): FieldValues {
    const { error, started, status } = request
    const failed = status >= 400
    const verdicts = (failed && !isRead(request) ? refusedVerdicts(account) : account.verdicts).map(listed)
    const codes = VERDICT_CODES.filter((code) => verdicts.some((verdict) => verdict.code === code))
    const counts = codes.map(
        (code) => `${verdictText({ code })} ${verdicts.filter((each) => each.code === code).length}`,
    )
    return {
        request_id: request.requestId,
        started: platformTime(started),
        duration: String(Math.max(0, request.ended - started)),
        method: request.method,
        path: beginningOf(oneLine(request.path), 255),
        resource_type: typeOf(request.path),
        status: String(status),
        caller: request.caller,
        user: account.user,
        group: account.group,
        okta_user_id: oktaUserIdOf(request, account),
        situation: account.situation,
        action: account.action,
        scim_type: textOf(error, 'scimType'),
        detail: beginningOf(oneLine(textOf(error, 'detail')), 200),
        total: String(verdicts.length),
        not_effective: String(verdicts.filter((verdict) => !tookEffect(verdict)).length),
        verdict_counts: counts.join(', '),
        verdict_texts: codes.map((code) => verdictText({ code })).join(', '),
        verdicts: listOf(verdicts),
        unmapped: unmappedIn(verdicts).join(','),
    }
}

/** The request in the words of the schemas, for the preview; `''` for reads and for what was not understood. */
export function statedText(request: LoggedRequest, { stated }: Account, longest: number): string {
    const text = stated === undefined || isRead(request) ? '' : JSON.stringify(stated)
    return text.length > longest ? '' : text
}

function isRead({ method, path }: LoggedRequest): boolean {
    return method === 'GET' || /\/\.search\/?$/.test(path)
}

function typeOf(path: string): string {
    const first = path.split('/').filter((segment) => segment !== '')[0]
    return TYPES.find(([collection]) => collection === first)?.[1] ?? ''
}

/** Where nobody looked for the id, the one that the resource of a person states. */
function oktaUserIdOf({ path }: LoggedRequest, { oktaUserId, stated }: Account): string {
    const named = oktaUserId === '' && typeOf(path) === 'User' ? stated?.externalId : oktaUserId
    const text = typeof named === 'string' ? named : ''
    return /^\s*javascript:/i.test(text) ? '' : beginningOf(oneLine(text), 100)
}

function listed(verdict: Verdict): Verdict {
    return { ...verdict, path: loggedPath(verdict.path) }
}

/** As many verdicts as the column holds. */
function listOf(verdicts: readonly Verdict[]): string {
    if (verdicts.length === 0) return ''
    const texts: string[] = []
    let length = 2
    for (const verdict of verdicts) {
        const text = JSON.stringify(verdict)
        length += text.length + 1
        if (length > LONGEST_LIST) break
        texts.push(text)
    }
    return `[${texts.join(',')}]`
}

function unmappedIn(verdicts: readonly Verdict[]): string[] {
    const paths = new Set(verdicts.filter(({ code }) => code === 'notMapped').map(({ path }) => path))
    return Array.from(paths).slice(0, MOST_UNMAPPED)
}

function textOf(error: JsonObject | undefined, name: string): string {
    const value = error?.[name]
    return typeof value === 'string' ? value : ''
}

function oneLine(text: string): string {
    return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ')
}
