/** What the engine does about other writers when it writes a person: before, in the same write, and after. */

import type { Verdict, VerdictCode } from '../authority/verdict.ts'
import { fieldOf, isRefused, OKTA_USER_ID, OWNED, type FieldValues, type UserRecord } from '../records.ts'
import type { Context } from '../stores.ts'
import { digestsIn, overwritten, ownedAfter, withoutOwned } from './owned.ts'
import { ownerOf, type Ownership } from './owner.ts'
import { endConflicts, recordOktaWrite, type OwnedField } from './record-writes.ts'

/** What is going to be written, and what somebody else wrote before. */
export interface Watched {
    /** The new text of the column; undefined when it stays. */
    readonly owned: string | undefined
    /** Fields that this write takes back from somebody else. */
    readonly takenBack: readonly OwnedField[]
    /** Fields that were Okta's and are not any more. */
    readonly lost: readonly string[]
}

/** The field holds what Okta says. The Okta id is settled by links, whoever writes the column. */
const HOLDS: readonly VerdictCode[] = ['written', 'unchanged', 'truncated']

/** The field is going to hold what Okta says, written by whoever finds the record. */
const WAITS: readonly VerdictCode[] = ['pending']

/**
 * What a write with these changes means for the fields that Okta owns. `user` is the person as they are, undefined when
 * there is no record yet. Reads nothing.
 */
export function watch(
    ownership: Ownership,
    user: UserRecord | undefined,
    sysId: string,
    { changes, verdicts }: { readonly changes: FieldValues; readonly verdicts: readonly Verdict[] },
): Watched {
    const judgedBy = user ? user.fields : changes
    const after = { ...judgedBy, ...changes }
    const before = user ? fieldOf(user, OWNED) : ''
    const watchedBefore = Object.keys(digestsIn(before))
    const lost = watchedBefore.filter((field) => ownerOf(ownership, field, judgedBy) === undefined)
    const values: Record<string, string> = {}
    for (const { field, code } of verdicts) {
        if (field === undefined || field === OKTA_USER_ID || HOLDS.indexOf(code) === -1) continue
        if (ownerOf(ownership, field, judgedBy) !== undefined) values[field] = after[field] ?? ''
    }
    const waiting = verdicts.flatMap(({ field, code }) => (field && WAITS.indexOf(code) >= 0 ? [field] : []))
    const owned = withoutOwned(ownedAfter(user, sysId, values), [...lost, ...waiting])
    const changed = user ? overwritten(user, Object.keys(changes)) : []
    const takenBack = changed.flatMap((field) => {
        const owner = ownerOf(ownership, field, judgedBy)
        return owner === undefined ? [] : [{ field, owner }]
    })
    return { owned: owned === before ? undefined : owned, takenBack, lost }
}

/**
 * After the write: forgets the values that the platform did not take as they were meant, or changed along with the write,
 * and counts what Okta took back. Whatever fails here is noted and fails no request: the person is written.
 */
export function afterWatchedWrite(
    context: Context,
    user: UserRecord | undefined,
    written: UserRecord,
    { takenBack, lost }: Watched,
): void {
    const differing = overwritten(written, Object.keys(digestsIn(fieldOf(written, OWNED))))
    const already = user ? overwritten(user, differing) : []
    // What somebody else wrote before, and this write left alone, stays to be seen.
    const refused = differing.filter(
        (field) => already.indexOf(field) === -1 || takenBack.some((each) => each.field === field),
    )
    if (refused.length > 0) {
        const owned = withoutOwned(fieldOf(written, OWNED), refused)
        const corrected = context.users.update(written.sysId, { [OWNED]: owned })
        if (isRefused(corrected)) context.note(`user ${written.sysId}: ${OWNED} could not be corrected`)
    }
    const fields = takenBack.filter(({ field }) => refused.indexOf(field) === -1)
    if (!user || (fields.length === 0 && lost.length === 0)) return
    try {
        const at = context.now()
        endConflicts(context.conflicts, user.sysId, lost, at)
        if (fields.length === 0) return
        const writer = fieldOf(written, 'sys_updated_by') || 'Okta'
        const foreign = {
            user,
            fields,
            writer: fieldOf(user, 'sys_updated_by') || 'unknown',
            at: fieldOf(user, 'sys_updated_on') || at,
        }
        recordOktaWrite(context.conflicts, { foreign, writer, at })
    } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        context.note(
            `user ${user.sysId}: another writer of ${fields.map(({ field }) => field).join()} was not counted: ${reason}`,
        )
    }
}
