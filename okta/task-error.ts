/** What an Okta administrator finds under Dashboard, Tasks when a provisioning step failed. */
import type { ScimAnswer } from './scim-client.ts'
import type { ScimErrorBody } from './scim-message.ts'

const REASONS: Record<number, string> = {
    400: 'Bad Request',
    401: 'Unauthorized',
    403: 'Forbidden',
    404: 'Not Found',
    409: 'Conflict',
    429: 'Too Many Requests',
    500: 'Internal Server Error',
    503: 'Service Unavailable',
}

/** A failed step. It stays failed until an administrator retries it. */
export class OktaTaskError extends Error {
    readonly status: number
    readonly scimType: string | undefined
    /** The server was cut off in the middle and says so; what it wrote until then is there. */
    readonly cancelled: boolean

    constructor(step: string, answer: ScimAnswer) {
        const error = (answer.body ?? {}) as ScimErrorBody
        const reason = REASONS[answer.status] ?? `HTTP ${answer.status}`
        const detail = error.detail ?? answer.text.slice(0, 200)
        super(`${step}: ${reason}. Errors reported by remote server: ${detail}`)
        this.name = 'OktaTaskError'
        this.status = answer.status
        this.scimType = error.scimType
        this.cancelled = isCancelled(answer)
    }
}

/** The platform's answer when it cancels a running transaction: a 500 that names the cancellation. */
export function isCancelled(answer: Pick<ScimAnswer, 'status' | 'text'>): boolean {
    return answer.status === 500 && answer.text.includes('Transaction cancelled')
}

/** Returns the answer when its status is one of the given ones. Throws OktaTaskError otherwise. */
export function expectStatus<Body>(step: string, answer: ScimAnswer<Body>, ...statuses: number[]): ScimAnswer<Body> {
    if (!statuses.includes(answer.status)) {
        throw new OktaTaskError(step, answer)
    }
    return answer
}

/** How often an administrator presses Retry before calling somebody. */
export const MAX_RETRIES = 3

/**
 * Runs an operation from its first request, again when the server was cut off in the middle: an administrator's Retry
 * starts at the lookup too. Any other failure, and the fourth cut, is thrown.
 */
export async function withRetry<Outcome>(operation: () => Promise<Outcome>): Promise<Outcome> {
    for (let retries = 0; ; retries++) {
        try {
            return await operation()
        } catch (error) {
            if (!(error instanceof OktaTaskError) || !error.cancelled || retries >= MAX_RETRIES) {
                throw error
            }
        }
    }
}
