/** Tells, after somebody saved a person, whether that was a write to fields that Okta owns. */

import { fieldOf, OWNED, type UserRecord } from '../records.ts'
import type { Conflicts } from './conflict.ts'
import { digestsIn, overwritten } from './owned.ts'
import { ownerOf, type Ownership } from './owner.ts'
import { endConflicts, recordForeignWrite } from './record-writes.ts'

/**
 * Counts what somebody else wrote, and ends the conflicts about fields that are no longer Okta's. `saved` is the person as
 * the save left them, or as they are by now: it tells who wrote, and when. `user` is the person as they are: what counts
 * is that Okta's value is not there, and a value that came after the save is dated by `user`.
 *
 * While a row of the matrix cannot be used nobody knows whose the fields are: then nothing is counted, and nothing ends.
 */
export function noticeWrite(conflicts: Conflicts, ownership: Ownership, saved: UserRecord, user: UserRecord): void {
    const { faults } = ownership.settings
    if (faults.some(({ kind }) => kind === 'authority')) return
    const fields = overwritten(user, Object.keys(digestsIn(fieldOf(user, OWNED))))
    const owned = fields.flatMap((field) => {
        const owner = ownerOf(ownership, field, user.fields)
        return owner === undefined ? [] : [{ field, owner }]
    })
    // A mapping that cannot be used looks like a field that has none.
    const lost = faults.length > 0 ? [] : fields.filter((field) => !owned.some((each) => each.field === field))
    endConflicts(conflicts, user.sysId, lost, fieldOf(user, 'sys_updated_on'))

    const differed = overwritten(saved, fields)
    const isOfSave = (field: string) =>
        fieldOf(saved, 'sys_updated_on') !== '' &&
        differed.indexOf(field) !== -1 &&
        fieldOf(saved, field) === fieldOf(user, field)
    for (const record of [saved, user]) {
        const written = owned.filter(({ field }) => isOfSave(field) === (record === saved))
        if (written.length === 0) continue
        recordForeignWrite(conflicts, {
            user,
            fields: written,
            writer: fieldOf(record, 'sys_updated_by'),
            at: fieldOf(record, 'sys_updated_on'),
        })
    }
}
