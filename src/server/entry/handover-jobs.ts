/** The scheduled job of handovers: what requests and events should have done, and did not. */

import { gs } from '@servicenow/glide'
import { glideHandoverPlans, queueHandoverChunk, returnedPlans } from '../platform/glide-handover-plans.ts'
import { duePlans, stuckPlans, unplannedLeavers } from '../platform/glide-handover-sweep.ts'
import { glideInstances } from '../platform/glide-instances.ts'
import { readThisInstance } from '../platform/this-instance.ts'
import { isWritable } from '../provisioning/clone-guard.ts'
import { planWork, type Planning } from '../provisioning/handover/make-plan.ts'
import { platformTime } from '../provisioning/platform-time.ts'

/** Plans of people who returned that one sweep ends. */
const MOST_RETURNED = 200
/** Pages of leavers that one sweep looks at. */
const MOST_PAGES = 25

/**
 * Every five minutes: ends the plans of people who are active again, plans for those whose planning was cut off or failed,
 * and queues the plans that are due, and those that stand still. Each part is done though another one fails.
 */
export function sweepHandovers(): void {
    // A clone has production's plans, and hands nothing over until somebody confirms it.
    if (!isWritable(readThisInstance(), glideInstances())) return
    const now = platformTime(Date.now())
    const planning: Planning = {
        handovers: glideHandoverPlans(''),
        now: () => now,
        note: (text) => gs.info(text),
    }
    const parts: readonly (() => void)[] = [
        () => endReturned(planning),
        () => planLeavers(planning, now),
        () => [...duePlans(now), ...stuckPlans(now)].forEach(({ plan, chunk }) => queueHandoverChunk(plan, chunk)),
    ]
    for (const part of parts) {
        try {
            part()
        } catch (thrown) {
            gs.error(`handovers: ${String(thrown)}`)
        }
    }
}

/** People may be made active again by hand, and a request may be cut off after it did. */
function endReturned({ handovers, note }: Planning): void {
    const isBack = [{ field: 'user.active', operator: '=', value: 'true' }] as const
    for (const plan of returnedPlans([isBack], MOST_RETURNED)) {
        handovers.endByReturn(plan)
        note(`handover ${plan.number}: its leaver ${plan.user} is active again; it was ${plan.state}`)
    }
}

function planLeavers(planning: Planning, now: string): void {
    let after: string | undefined = ''
    for (let page = 0; page < MOST_PAGES && after !== undefined; page += 1) {
        const { leavers, next }: ReturnType<typeof unplannedLeavers> = unplannedLeavers(now, after)
        planWork(planning, leavers)
        after = next
    }
}
