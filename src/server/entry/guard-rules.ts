/** Rule of x_scim_okta_guard: a guard that counts says what it is about and why. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { guardFault, subjectOf } from '../provisioning/guards/guard-fault.ts'
import { changes, earlier } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

/**
 * Before insert and update. Fills in number and owner; refuses a guard that says too little, and another number. One whose
 * user or group was deleted becomes inactive: it guards nothing any more.
 */
export function checkGuard(current: GlideRecord, previous: GlideRecord | null): void {
    const before = earlier(current, previous)
    if (!before) {
        current.setValue('number', `GRD${String(current.getUniqueValue()).slice(0, 8).toUpperCase()}`)
        if (text(current, 'owner') === '') current.setValue('owner', String(gs.getUserID()))
    }
    refuseSave(current, () => {
        if (before && changes(current, 'number')) return 'The number of a guard stays'
        const kind = text(current, 'kind')
        const subject = subjectOf(kind)
        if (before && subject && text(current, subject) === '' && text(before, subject) !== '') {
            current.setValue('active', 'false')
            return undefined
        }
        if (before && !isTrue(current, 'active')) return undefined
        const [user, group, reason] = [text(current, 'user'), text(current, 'group'), text(current, 'reason')]
        return guardFault({ kind, user, group, reason })
    })
}

function isTrue(row: GlideRecord, column: string): boolean {
    const value = text(row, column)
    return value === '1' || value === 'true'
}

function text(row: GlideRecord, column: string): string {
    return String(row.getValue(column) ?? '')
}
