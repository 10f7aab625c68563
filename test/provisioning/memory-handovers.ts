/** Handovers in memory: what is open is what a test says, and a leaver has one plan that waits or runs. */

import type { RuleFault } from '../../src/server/provisioning/handover/compile-rule.ts'
import type { HandoverState } from '../../src/server/provisioning/handover/handover.ts'
import type { Handovers, NewPlan, OpenCount } from '../../src/server/provisioning/handover/plan.ts'
import type { HandoverRule } from '../../src/server/provisioning/handover/rule.ts'
import { isActivePlan } from '../../src/server/provisioning/handover/states.ts'

export interface MemoryPlan extends NewPlan {
    readonly sysId: string
    state: HandoverState
    returnedAt: string
    handedOver: number
}

export interface MemoryHandovers {
    rules: HandoverRule[]
    faults: RuleFault[]
    /** Open records, by the table of a rule; an Error is thrown when it is counted. */
    open: (OpenCount & { readonly of: string; readonly fails?: Error })[]
    plans: MemoryPlan[]
    waitMinutes: number
}

interface Holder {
    readonly handovers: MemoryHandovers
    readonly now: string
}

/** A store over `holder.handovers`; `allowed` may refuse a write. */
export function memoryHandovers(holder: Holder, allowed: (what: string) => boolean): Handovers {
    const held = holder.handovers
    return {
        get waitMinutes() {
            return held.waitMinutes
        },
        rules: () => ({ rules: held.rules, faults: held.faults }),
        open(table, _rule, leavers) {
            const own = held.open.filter((each) => each.of === table && leavers.includes(each.leaver))
            const failing = held.open.find((each) => each.of === table && each.fails)
            if (failing?.fails) throw failing.fails
            return own.map(({ leaver, table: real, records }) => ({ leaver, table: real, records }))
        },
        plan(plan) {
            if (!allowed('insert handover')) throw new Error('the handover was refused')
            if (held.plans.some(({ user, state }) => user === plan.user && isActivePlan(state))) return ''
            const sysId = `plan${held.plans.length + 1}`
            held.plans.push({ ...plan, sysId, state: 'waiting', returnedAt: '', handedOver: 0 })
            return sysId.toUpperCase()
        },
        ofReturner: (user) =>
            [...held.plans]
                .reverse()
                .filter((plan) => plan.user === user && plan.returnedAt === '')
                .filter((plan) => isActivePlan(plan.state) || plan.handedOver > 0)
                .map(({ sysId, state }) => ({ sysId, number: sysId.toUpperCase(), user, state })),
        endByReturn({ sysId }) {
            if (!allowed('update handover')) throw new Error('the handover could not be ended')
            const plan = held.plans.find((each) => each.sysId === sysId)!
            if (plan.state !== 'waiting') plan.returnedAt = holder.now
            if (isActivePlan(plan.state)) plan.state = 'cancelled'
        },
    }
}
