/** When waiting references are looked at: when somebody arrives, and every quarter of an hour. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { glideInstances } from '../platform/glide-instances.ts'
import { glidePendings, queuePendingChunk } from '../platform/glide-pendings.ts'
import { readFields } from '../platform/glide-rows.ts'
import { readThisInstance } from '../platform/this-instance.ts'
import { isWritable } from '../provisioning/clone-guard.ts'
import { applyArrival, applyNext, deleteOld, isAwaited, NAMES } from '../provisioning/references/apply-pending.ts'
import type { Context } from '../provisioning/stores.ts'
import { backgroundContext } from './context.ts'

/** Milliseconds after which a sweep goes on in another transaction. */
const SWEEP_TIME = 60000

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
    if (!isOurInstance()) return
    const user = textOf(event.parm1)
    const after = textOf(event.parm2)
    const context = backgroundContext()
    if (user === '') return sweep(context, after)
    const next = applyArrival(context, user, after)
    if (next !== undefined) queuePendingChunk(user, next)
}

/** Scheduled job: deletes some of the rows that ended long ago, and looks at all that wait. */
export function sweepPending(): void {
    if (!isOurInstance()) return
    const context = backgroundContext()
    const deleted = deleteOld(context)
    if (deleted > 0) gs.info(`${deleted} pending references that had ended were deleted`)
    sweep(context, '')
}

/** Goes from chunk to chunk until time is up; an event goes on from there. Every chunk begins behind the one before. */
function sweep(context: Context, after: string): void {
    const started = Date.now()
    for (let next = applyNext(context, after); next !== undefined; next = applyNext(context, next)) {
        if (Date.now() - started >= SWEEP_TIME) return queuePendingChunk('', next)
    }
}

/** A clone has production's queue, and writes nothing until somebody confirms it. */
function isOurInstance(): boolean {
    return isWritable(readThisInstance(), glideInstances())
}

function textOf(parameter: unknown): string {
    return parameter === null || parameter === undefined ? '' : String(parameter)
}
