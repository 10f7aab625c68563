/** When waiting references are looked at: when somebody arrives, and every quarter of an hour. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { glidePendings, queuePendingChunk } from '../platform/glide-pendings.ts'
import { readFields } from '../platform/glide-rows.ts'
import { applyArrival, applyNext, deleteOld, isAwaited, NAMES } from '../provisioning/references/apply-pending.ts'
import { backgroundContext } from './context.ts'

/** The event's record as far as it is read here. */
interface PendingEvent {
    readonly parm1: unknown
    readonly parm2: unknown
}

/** Async rule of sys_user: queues the event for a person somebody waits for. One query when nobody does. */
export function onPersonSaved(current: GlideRecord): void {
    const person = { sysId: String(current.getUniqueValue()), fields: readFields(current, NAMES, []) }
    if (isAwaited({ pendings: glidePendings('') }, person)) queuePendingChunk(person.sysId, '')
}

/** Script action of `x_scim_okta.pending.chunk`: parm1 is the person waited for, empty for all, parm2 the row to go on after. */
export function onPendingChunk(event: PendingEvent): void {
    const context = backgroundContext()
    const user = textOf(event.parm1)
    const after = textOf(event.parm2)
    const next = user === '' ? applyNext(context, after) : applyArrival(context, user, after)
    if (next !== undefined) queuePendingChunk(user, next)
}

/** Scheduled job: deletes some of the rows that ended long ago, and has an event look at those that wait. */
export function sweepPending(): void {
    const context = backgroundContext()
    const deleted = deleteOld(context)
    if (deleted > 0) gs.info(`${deleted} pending references that had ended were deleted`)
    if (context.pendings.page('', 1).length > 0) queuePendingChunk('', '')
}

function textOf(parameter: unknown): string {
    return parameter === null || parameter === undefined ? '' : String(parameter)
}
