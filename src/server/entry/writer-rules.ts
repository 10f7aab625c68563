/** Rule of sys_user: notices who else writes the fields that Okta owns. */

import type { GlideRecord } from '@servicenow/glide'
import { glideConflicts } from '../platform/glide-conflicts.ts'
import { glideUsers } from '../platform/glide-users.ts'
import { fieldOf, OWNED, type UserRecord } from '../provisioning/records.ts'
import { digestsIn, overwritten } from '../provisioning/writers/owned.ts'
import { ownerOf } from '../provisioning/writers/owner.ts'
import { endConflicts, recordForeignWrite } from '../provisioning/writers/record-writes.ts'
import { readConfiguration } from './configuration.ts'

/**
 * After an update, later: compares the person with what Okta left, and counts what somebody else wrote. No statement where
 * nothing differs. Otherwise the person is read again, so that a value that Okta took back meanwhile, or that is half
 * written, counts for nothing.
 */
export function noticeWriter(current: GlideRecord): void {
    const sysId = String(current.getUniqueValue())
    const seen: UserRecord = { sysId, fields: watchedFields(current) }
    if (overwritten(seen, Object.keys(seen.fields)).length === 0) return
    const configuration = readConfiguration()
    const user = glideUsers(configuration.mapping).read(sysId)
    if (!user) return
    const fields = overwritten(user, Object.keys(digestsIn(fieldOf(user, OWNED))))
    const owned = fields.flatMap((field) => {
        const owner = ownerOf(configuration, field, user.fields)
        return owner === undefined ? [] : [{ field, owner }]
    })
    const conflicts = glideConflicts()
    const at = fieldOf(user, 'sys_updated_on')
    const lost = fields.filter((field) => !owned.some((each) => each.field === field))
    endConflicts(conflicts, sysId, lost, at)
    if (owned.length > 0) {
        recordForeignWrite(conflicts, { user, fields: owned, writer: fieldOf(user, 'sys_updated_by'), at })
    }
}

/** The column of digests, and the fields that it names, in the form that records.ts states. */
function watchedFields(current: GlideRecord): Record<string, string> {
    const text = String(current.getValue(OWNED) ?? '')
    const fields: Record<string, string> = { [OWNED]: text }
    for (const field of Object.keys(digestsIn(text))) {
        if (!current.isValidField(field)) continue
        const value = String(current.getValue(field) ?? '')
        const isBoolean = String(current.getElement(field)?.getED()?.getInternalType()) === 'boolean'
        fields[field] = isBoolean ? String(value === '1' || value === 'true') : value
    }
    return fields
}
