/** Ends conflicts that have been quiet for the window. */

import { digest } from '../../scim/version.ts'
import { fieldOf, OWNED, type UserRecord } from '../records.ts'
import type { Conflict, Conflicts } from './conflict.ts'
import { windowStart } from './flip-flop.ts'
import { digestsIn, overwritten } from './owned.ts'
import { ownerOf, type Ownership } from './owner.ts'
import { ended } from './record-writes.ts'

const PAGE = 200
/** Pages of one sweep: what is left waits for the next. */
const MOST_PAGES = 100

/** What a sweep needs to know besides the conflicts. */
export interface Sweep {
    readonly ownership: Ownership
    /** Reads these people; one who is left out counts as still in conflict. */
    readonly people: (sysIds: readonly string[]) => UserRecord[]
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly now: string
    /** Is told what went wrong. */
    readonly note: (text: string) => void
}

/**
 * Goes through the conflicts that nobody has written to within the window. Their findings are resolved. A conflict is
 * resolved too where Okta's value is there or the field is no longer Okta's; where the value of another one still stands,
 * it stays open. Ignored ones stay ignored. Each sweep starts somewhere else, so that all have their turn where one sweep
 * does not reach them all. Two queries per page, one write per conflict that ends; one that cannot be stored is noted and
 * waits for the next sweep.
 */
export function settleQuiet(conflicts: Conflicts, sweep: Sweep): void {
    const start = windowStart(sweep.now, conflicts.terms())
    const first = digest(sweep.now, [0])
    let after = first
    let isSecondRound = false
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const quiet = conflicts.quietSince(start, after, PAGE)
        // The first round has been at those that come later.
        settlePage(conflicts, isSecondRound ? quiet.filter(({ sysId }) => sysId <= first) : quiet, sweep)
        const last = quiet[quiet.length - 1]
        if (last && quiet.length === PAGE) after = last.sysId
        else if (isSecondRound) return
        else {
            isSecondRound = true
            after = ''
        }
        if (isSecondRound && after > first) return
    }
}

function settlePage(conflicts: Conflicts, quiet: readonly Conflict[], { ownership, people, now, note }: Sweep): void {
    const uncertain = quiet.filter(({ otherDigest }) => otherDigest !== '').map(({ user }) => user)
    const found = uncertain.length === 0 ? [] : people([...new Set(uncertain)])
    const users = new Map(found.map((user) => [user.sysId, user]))
    for (const conflict of quiet) {
        const stands = conflict.otherDigest !== '' && doesStand(ownership, users.get(conflict.user), conflict.field)
        try {
            settle(conflicts, conflict, stands, now)
        } catch (error) {
            note(`conflict ${conflict.sysId}: ${error instanceof Error ? error.message : String(error)}`)
        }
    }
}

/** One that somebody has changed since it was read is not quiet, and stays as it is. */
function settle(conflicts: Conflicts, conflict: Conflict, stands: boolean, now: string): void {
    if (conflict.finding !== '' && conflict.takenBack.length > 0) conflicts.settle(conflict.finding, now)
    const after = stands ? { ...conflict, takenBack: [] } : ended(conflict)
    if (!after || (stands && conflict.takenBack.length === 0)) return
    conflicts.save(after)
}

/** Whether the value in the field is not Okta's although the field is. */
function doesStand(ownership: Ownership, user: UserRecord | undefined, field: string): boolean {
    if (!user) return true
    if (digestsIn(fieldOf(user, OWNED))[field] === undefined || overwritten(user, [field]).length === 0) return false
    // A row that cannot be used may be the one that says whose the field is.
    return ownership.settings.faults.length > 0 || ownerOf(ownership, field, user.fields) !== undefined
}
