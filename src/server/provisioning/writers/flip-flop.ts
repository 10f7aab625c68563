/** When two writers take a field back from each other, and when that is over: pure. */

import { digest } from '../../scim/version.ts'
import { platformTime } from '../platform-time.ts'
import type { Conflict, FieldWrite, FlipFlop, FlipFlopTerms } from './conflict.ts'

/** Writes that are shown. */
const SHOWN_WRITES = 5
/** Times that are counted; the property that says how many make a flip-flop goes no further. */
export const MOST_FLIPS = 20

/** Characters of a field's name in a key; with the sys_id before it these are the 100 that the column of keys holds. */
const LONGEST_FIELD = 57

const DAY = 24 * 60 * 60 * 1000

/** When the window that ends at `now` began; both UTC `yyyy-MM-dd HH:mm:ss`. */
export function windowStart(now: string, { windowDays }: FlipFlopTerms): string {
    return platformTime(Date.parse(`${now.replace(' ', 'T')}Z`) - windowDays * DAY)
}

/** The list with one more write, cut to the last ones. */
export function withWrite(writes: readonly FieldWrite[], write: FieldWrite): FieldWrite[] {
    return [...writes, write].slice(-SHOWN_WRITES)
}

/** Those of the times that are within the window, the last ones where there are many. */
export function withinWindow(times: readonly string[], now: string, terms: FlipFlopTerms): string[] {
    const start = windowStart(now, terms)
    return times.filter((time) => time >= start).slice(-MOST_FLIPS)
}

/** What the finding of a conflict says; undefined while Okta has not taken back enough, and of one that is not open. */
export function flipFlopOf(conflict: Conflict, terms: FlipFlopTerms): FlipFlop | undefined {
    const { user, field, owner, otherWriter, takenBack, writes, state } = conflict
    if (state !== 'open' || takenBack.length < terms.flips) return undefined
    const okta = [...writes].reverse().find(({ by }) => by !== otherWriter)?.by ?? 'Okta'
    const times = writes.map(({ at, by }) => `${at} ${by}`).join('; ')
    return {
        key: `flip_flop:${user}:${field.length > LONGEST_FIELD ? digest(field, [0, 1]) : field}`,
        user,
        field,
        summary:
            `${otherWriter} and ${okta} write ${field} in turn, which is the field of ${owner}: ` +
            `taken back ${takenBack.length} times within ${terms.windowDays} days. Last writes (UTC): ${times}`,
    }
}
