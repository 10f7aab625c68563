/** What the event of a handover calls: does its next chunk. */

import { gs } from '@servicenow/glide'
import { glideHandoverItems } from '../platform/glide-handover-items.ts'
import { glideHandoverPeople } from '../platform/glide-handover-people.ts'
import { readHandoverRules } from '../platform/glide-handover-rules.ts'
import { glideHandoverWork } from '../platform/glide-handover-work.ts'
import { queueHandoverChunk } from '../platform/glide-handover-plans.ts'
import { glideHandovers } from '../platform/glide-handovers.ts'
import { glideInstances } from '../platform/glide-instances.ts'
import { mailAdministrators, mailRecipient } from '../platform/glide-mail.ts'
import { wholeNumber } from '../platform/settings.ts'
import { readThisInstance } from '../platform/this-instance.ts'
import { isWritable } from '../provisioning/clone-guard.ts'
import { advanceHandover } from '../provisioning/handover/advance.ts'
import type { HandoverRule } from '../provisioning/handover/rule.ts'
import { platformTime } from '../provisioning/platform-time.ts'

const TABLE = 'x_scim_okta_handover'
const MILLISECONDS = 20 * 1000
const DAY = 24 * 60 * 60 * 1000

/** The event's record as far as it is read here. */
interface HandoverEvent {
    readonly parm1: unknown
    readonly parm2: unknown
}

/** Script action of `x_scim_okta.handover.chunk`: parm1 is the handover, parm2 the number of the chunk. */
export function onHandoverChunk(event: HandoverEvent): void {
    // A clone has production's plans, and hands nothing over until somebody confirms it.
    if (!isWritable(readThisInstance(), glideInstances())) return
    const clock = () => Date.now()
    const now = () => platformTime(clock())
    let rules: readonly HandoverRule[] | undefined
    const context = {
        handovers: glideHandovers(clock),
        items: glideHandoverItems(),
        work: glideHandoverWork(),
        people: glideHandoverPeople(now),
        settings: {
            rows: wholeNumber('x_scim_okta.handover.chunk_rows', 100, 1, 1000),
            attempts: wholeNumber('x_scim_okta.handover.attempts', 3, 1, 10),
            milliseconds: MILLISECONDS,
        },
        rules: () => (rules ??= readHandoverRules()),
        queueChunk: queueHandoverChunk,
        tellRecipient: (plan: string, recipient: string, records: number) =>
            void mailRecipient('x_scim_okta.handover.inherited', TABLE, plan, recipient, records),
        tellAdministrators: (plan: string) => void mailAdministrators('x_scim_okta.handover.failed', TABLE, plan),
        clock,
        now,
        inDays: (days: number) => platformTime(clock() + days * DAY),
        logError: (text: string) => gs.error(text),
    }
    advanceHandover(context, String(event.parm1), Number(String(event.parm2)))
}
