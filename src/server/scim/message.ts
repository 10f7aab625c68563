/** What SCIM messages look like from outside: media type and error body (RFC 7644 sections 3.1 and 3.12). */
import type { ScimError } from './error.ts'
import type { JsonObject } from './resource.ts'
import { ERROR_URN } from './schema/urns.ts'

export const MEDIA_TYPE = 'application/scim+json'

/** Most characters of a rendered `detail`, with the request id. */
export const MAX_DETAIL = 200

function cut(text: string, length: number): string {
    if (text.length <= length) return text
    let end = Math.max(0, length - 1)
    const last = text.charCodeAt(end - 1)
    // Half of a surrogate pair must not be left standing.
    if (last >= 0xd800 && last <= 0xdbff) end -= 1
    return `${text.slice(0, end)}…`
}

/** The text with U+FFFD for each half of a surrogate pair, which no UTF-8 can carry: details quote what clients sent. */
function wellFormed(text: string): string {
    return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/**
 * The Error message for a ScimError (RFC 7644 section 3.12): `status` as a string, `detail` of at most 200 characters,
 * ending in ` (request …)` when a request id is given.
 */
export function errorBody(error: ScimError, requestId?: string): JsonObject {
    const suffix = requestId === undefined ? '' : ` (request ${cut(requestId, 64)})`
    const detail = wellFormed(cut(error.detail, MAX_DETAIL - suffix.length) + suffix)
    const body: JsonObject = { schemas: [ERROR_URN], status: String(error.status) }
    if (error.scimType !== undefined) body.scimType = error.scimType
    body.detail = detail
    return body
}
