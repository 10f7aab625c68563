/** What has to hold for every answer of every scenario, whatever it is about. */
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { ScimErrorBody } from '../../okta/scim-message.ts'
import { ERROR_MESSAGE } from '../../okta/scim-message.ts'
import { isCancelled } from '../../okta/task-error.ts'

/**
 * Statuses that the platform answers before our scripts run, in a shape of its own: sign-in, unacceptable media types
 * (ServiceNow: Scripted REST APIs, error responses).
 */
const ANSWERED_BY_PLATFORM = new Set([401, 406, 415])

/** Returns what is wrong with an answer, one line each; nothing when all is well. */
export function violations(answer: ScimAnswer): string[] {
    const request = `${answer.method} ${answer.path} → ${answer.status}`
    const found: string[] = []
    if (/"password"\s*:/.test(answer.text)) found.push(`${request} shows a password`)
    if (ANSWERED_BY_PLATFORM.has(answer.status) || isCancelled(answer)) return found
    if (answer.status >= 500) found.push(`${request}: ${answer.text.slice(0, 200)}`)
    if (answer.status === 204) {
        if (answer.text !== '') found.push(`${request} has a body`)
        return found
    }
    const type = answer.headers.get('content-type') ?? ''
    if (!/^application\/(scim\+)?json\b/.test(type)) found.push(`${request} has content type '${type}'`)
    if (answer.status >= 400) found.push(...errorViolations(request, answer))
    return found
}

function errorViolations(request: string, answer: ScimAnswer): string[] {
    const error = (answer.body ?? {}) as ScimErrorBody
    const found: string[] = []
    if (!error.schemas?.includes(ERROR_MESSAGE)) found.push(`${request} is no SCIM error: ${answer.text.slice(0, 200)}`)
    if (error.status !== String(answer.status)) found.push(`${request} has status ${JSON.stringify(error.status)}`)
    if (!error.detail) found.push(`${request} has no detail`)
    if ((error.detail ?? '').length > 200) found.push(`${request} has a detail of over 200 characters`)
    return found
}
