/** The buttons on adoptions and proposals. Each only writes what the Table API could write too; the rules do the rest. */

import type { GlideRecord } from '@servicenow/glide'
import { isAdministrator } from './administrator.ts'

/** What the platform hands to a UI action beside the record. */
interface Action {
    setRedirectURL(record: GlideRecord): void
}

/** "Propose links" on an adoption. */
export function proposeLinks(current: GlideRecord, action: Action): void {
    give(current, action, 'action', 'propose')
}

/** "Approve all of high confidence" on an adoption. */
export function approveHigh(current: GlideRecord, action: Action): void {
    give(current, action, 'action', 'approve_high')
}

/** "Link approved" on an adoption. */
export function linkApproved(current: GlideRecord, action: Action): void {
    give(current, action, 'action', 'link')
}

/** "Undo" on an adoption. */
export function undoLinks(current: GlideRecord, action: Action): void {
    give(current, action, 'action', 'undo')
}

/** "Approve" on a proposal, in the form and for each chosen one of a list. */
export function approveProposal(current: GlideRecord, action: Action): void {
    give(current, action, 'state', 'approved')
}

/** "Reject" on a proposal, in the form and for each chosen one of a list. */
export function rejectProposal(current: GlideRecord, action: Action): void {
    give(current, action, 'state', 'rejected')
}

/** A refused write has left its reason as a message on the page. */
function give(current: GlideRecord, action: Action, column: string, value: string): void {
    if (!isAdministrator()) return
    current.setValue(column, value)
    current.update()
    action.setRedirectURL(current)
}
