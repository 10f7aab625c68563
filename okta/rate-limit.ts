/** How long Okta waits after a 429, and how often it tries (Okta concepts, "SCIM", section on rate limits, 2026). */

/** Okta gives an operation up after this many attempts. */
export const MAX_ATTEMPTS = 10

const DEFAULT_WAIT_SECONDS = 300

/**
 * Seconds to wait before the next attempt. An integer `Retry-After` is taken as it is; a missing one, a date or a
 * fraction counts as five minutes, doubled for every further attempt.
 * @param retryAfter value of the header, `null` when absent
 * @param attempt number of the attempt that was refused, from 1
 */
export function secondsToWait(retryAfter: string | null, attempt: number): number {
    if (retryAfter !== null && /^\d+$/.test(retryAfter.trim())) {
        return Number(retryAfter.trim())
    }
    return DEFAULT_WAIT_SECONDS * 2 ** (attempt - 1)
}
