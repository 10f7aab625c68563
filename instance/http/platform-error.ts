/** Answers the platform makes before or instead of a script, in its own JSON shape. */
import { jsonAnswer, type Outbound } from './exchange.ts'

/** Ends a request with the platform's error body. `detail` null is written as null, as the platform does. */
export class PlatformError extends Error {
    readonly status: number
    readonly detail: string | null
    readonly headers: Record<string, string>

    constructor(status: number, message: string, detail: string | null = null, headers: Record<string, string> = {}) {
        super(message)
        this.status = status
        this.detail = detail
        this.headers = headers
    }

    answer(): Outbound {
        return errorAnswer(this.status, this.message, this.detail, this.headers)
    }
}

/** `{"error":{"message","detail"},"status":"failure"}`; the number is in the status line only (documented: Scripted REST script examples). */
export function errorAnswer(
    status: number,
    message: string,
    detail: string | null,
    headers: Record<string, string> = {},
): Outbound {
    return jsonAnswer(status, { error: { message, detail }, status: 'failure' }, headers)
}

/** Missing, wrong or unusable credentials (reported wording and realm). */
export function notAuthenticated(): PlatformError {
    return new PlatformError(401, 'User Not Authenticated', 'Required to provide Auth information', {
        'WWW-Authenticate': 'BASIC realm="Service-now"',
    })
}

/** The internal role, the endpoint's ACL or the table's web service access refuses (reported wording). */
export function notAuthorized(): PlatformError {
    return new PlatformError(403, 'User Not Authorized', 'Failed API level ACL Validation')
}

/** No API answers to this path: 400 (documented: REST API HTTP response codes), body as reported. */
export function unknownPath(): PlatformError {
    return new PlatformError(400, 'Requested URI does not represent any resource')
}

/** The path exists, the verb does not: 405 (documented: REST API HTTP response codes). */
export function verbMissing(method: string): PlatformError {
    return new PlatformError(405, 'Method not supported', `${method} is not defined for this resource`)
}
