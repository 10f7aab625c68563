/** What a rule asks about the save that it runs before. */

import type { GlideRecord } from '@servicenow/glide'

/** Does the save change the column? */
export function changes(current: GlideRecord, column: string): boolean {
    return Boolean(current.getElement(column)?.changes())
}

/** The record as it was, null at an insert; whether the platform hands one in then is not documented. */
export function earlier(current: GlideRecord, previous: GlideRecord | null | undefined): GlideRecord | null {
    return current.operation() === 'insert' ? null : (previous ?? null)
}

/** References to people, which the platform empties when the person is deleted. */
const REFERENCES = ['user', 'addressed', 'approver', 'decided_by', 'confirmed_by', 'manager']

/** Is the column a reference to somebody that becomes empty, as when that person is deleted? */
export function isForgotten(current: GlideRecord, column: string): boolean {
    return REFERENCES.indexOf(column) >= 0 && String(current.getValue(column) ?? '') === ''
}
