/** When the brake trips, and how it says so. */

import { platformTime } from '../platform-time.ts'
import type { Brake, BrakedChange, BrakeLimit, BrakeKind } from './brake.ts'

/** So long the application remembers what an administrator decided: Okta gives up before (ten tries). */
const REMEMBERED_MINUTES = 4 * 24 * 60
/** Longest Retry-After, in seconds. */
const LONGEST_WAIT = 86400

const WORDS: Record<BrakeKind, string> = {
    deactivations: 'deactivations',
    removals: 'removals from this group',
    retirements: 'retirements of groups',
}

/** Does the limit stop nothing? */
export function isOff({ most, percent }: BrakeLimit): boolean {
    return most === 0 && percent === 0
}

/**
 * The limit that `total` (within the window, this change included) goes beyond, in words; undefined when it goes beyond
 * none. What the window has taken already counts as part of the population it was taken from.
 */
export function reachedLimit(
    { most, percent, atLeast }: BrakeLimit,
    { kind, amount, population }: BrakedChange,
    total: number,
    windowMinutes: number,
): string | undefined {
    const within = `within ${windowMinutes} minutes`
    if (most > 0 && total > most) return `more than ${most} ${WORDS[kind]} ${within}`
    if (percent === 0 || total <= atLeast) return undefined
    const all = population() + total - amount
    const share = Math.floor((all * percent) / 100)
    if (share <= atLeast) return `more than ${atLeast} ${WORDS[kind]} ${within}`
    return total > share ? `more than ${share} ${WORDS[kind]} (${percent}% of ${all}) ${within}` : undefined
}

/** Seconds until the change is to be tried again, for the so-manieth time it is held. */
export function waitSeconds(first: number, attempts: number): number {
    return Math.min(LONGEST_WAIT, first * Math.pow(2, Math.max(0, attempts - 1)))
}

/** The time so many minutes before. */
export function minutesBefore(time: string, minutes: number): string {
    return platformTime(Date.parse(`${time.replace(' ', 'T')}Z`) - minutes * 60000)
}

/** Was it so long ago that it counts no more? */
export function isForgotten(time: string, now: string): boolean {
    return time < minutesBefore(now, REMEMBERED_MINUTES)
}

/** Until when a refusal counts. */
export function refusedUntil({ decidedAt }: Pick<Brake, 'decidedAt'>): string {
    return minutesBefore(decidedAt, -REMEMBERED_MINUTES)
}
