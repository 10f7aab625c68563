/** Rule of sys_user: notices who else writes the fields that Okta owns. */

import type { GlideRecord } from '@servicenow/glide'
import { glideConflicts } from '../platform/glide-conflicts.ts'
import { glideUsers } from '../platform/glide-users.ts'
import { fieldOf, OWNED, type UserRecord } from '../provisioning/records.ts'
import { noticeWrite } from '../provisioning/writers/notice.ts'
import { digestsIn, overwritten } from '../provisioning/writers/owned.ts'
import { readConfiguration } from './configuration.ts'

/**
 * After an update, later: compares the person with what Okta left, and counts what somebody else wrote. No statement where
 * nothing differs. Otherwise the person is read again, so that a value that Okta took back meanwhile, or that is half
 * written, counts for nothing. `current` may be the record as it was saved or as it is by now (not documented).
 */
export function noticeWriter(current: GlideRecord): void {
    const sysId = String(current.getUniqueValue())
    const saved: UserRecord = { sysId, fields: watchedFields(current) }
    if (overwritten(saved, Object.keys(digestsIn(fieldOf(saved, OWNED)))).length === 0) return
    const configuration = readConfiguration()
    const user = glideUsers(configuration.mapping).read(sysId)
    if (user) noticeWrite(glideConflicts(), configuration, saved, user)
}

/** Who saved and when, the column of digests and the fields that it names, in the form that records.ts states. */
function watchedFields(current: GlideRecord): Record<string, string> {
    const text = String(current.getValue(OWNED) ?? '')
    const fields: Record<string, string> = { [OWNED]: text }
    for (const field of ['sys_updated_by', 'sys_updated_on']) fields[field] = String(current.getValue(field) ?? '')
    for (const field of Object.keys(digestsIn(text))) {
        if (!current.isValidField(field)) continue
        const value = String(current.getValue(field) ?? '')
        const isBoolean = String(current.getElement(field)?.getED()?.getInternalType()) === 'boolean'
        fields[field] = isBoolean ? String(value === '1' || value === 'true') : value
    }
    return fields
}
