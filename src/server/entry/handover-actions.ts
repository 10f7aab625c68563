/** UI actions of handovers: each writes a state, and the rules of the table say whether it may follow. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { isAdministrator } from './administrator.ts'

/** The part of `action` used here; the platform's package declares no type for it. */
interface ActionUrl {
    setRedirectURL(target: unknown): void
}

/** "Run now": hands over without waiting, or goes on with a handover that was cancelled. */
export function runHandover(current: GlideRecord, action: ActionUrl): void {
    decide(current, action, 'running', 'The handover is queued. Reload it to see how far it is.')
}

/** "Cancel": the record under way is finished, and the others stay as they are. */
export function cancelHandover(current: GlideRecord, action: ActionUrl): void {
    decide(current, action, 'cancelled', 'The handover is cancelled. Undo gives back what was handed over before.')
}

/** "Undo": gives back what nobody changed since. */
export function undoHandover(current: GlideRecord, action: ActionUrl): void {
    decide(current, action, 'undoing', 'What was handed over and not changed since is given back. Reload it to see.')
}

function decide(current: GlideRecord, action: ActionUrl, state: string, done: string): void {
    if (!isAdministrator()) return
    current.setValue('state', state)
    if (current.update()) gs.addInfoMessage(done)
    action.setRedirectURL(current)
}
