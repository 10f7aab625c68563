/** Why the platform refused a write, as far as it tells. */

import { gs, type GlideRecord } from '@servicenow/glide'
import type { Refused } from '../provisioning/records.ts'

/** A refusal without a word. */
export const UNTOLD: Refused = { refused: '' }

/**
 * Does the write of this row and answers why it was refused; undefined when it was done. What a rule tells people with
 * gs.addErrorMessage comes first; where none did, the record's last error message names the rule, the data policy or the
 * key (documented: GlideSystem getErrorMessages, GlideRecord getLastErrorMessage).
 */
export function refusalOf(row: GlideRecord, write: () => unknown): Refused | undefined {
    const before = errorMessages()
    if (write()) return undefined
    const added = addedTo(before, errorMessages())
    return { refused: added.length > 0 ? added.join(' ') : String(row.getLastErrorMessage() ?? '') }
}

/** The session's error messages; they may be a list of the host's own kind. */
function errorMessages(): string[] {
    const messages: unknown = gs.getErrorMessages()
    return messages ? Array.from(messages as ArrayLike<unknown>, String) : []
}

/** Messages of this write only. When they are cleared is not documented: all are new if those from before are not there. */
function addedTo(before: readonly string[], after: readonly string[]): readonly string[] {
    const kept = before.every((message, index) => after[index] === message)
    return [...new Set(kept ? after.slice(before.length) : after)]
}
