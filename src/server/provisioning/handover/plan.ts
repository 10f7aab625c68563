/** Plans of handovers, as making, ending and finding them takes them. */

import type { HandoverRules } from './compile-rule.ts'
import type { HandoverState } from './handover.ts'
import type { HandoverRule } from './rule.ts'

/** Somebody who left. */
export interface Leaver {
    /** sys_id of the person. */
    readonly user: string
    readonly oktaUserId: string
    /** sys_id of the manager they had; `''` for none. */
    readonly manager: string
    /** When they left, UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly leftAt: string
}

/** How many records of one table name a leaver. */
export interface OpenCount {
    readonly leaver: string
    /** The records' own table. */
    readonly table: string
    readonly records: number
}

export interface NewPlan extends Leaver {
    readonly openRecords: number
    /** `incident 12, change_request 3`, and how many rules could not be counted. */
    readonly byTable: string
    /** Which rules could not be counted and why; `''` when all were. */
    readonly message: string
    readonly plannedAt: string
    readonly dueAt: string
}

/** A plan of somebody who came back. */
export interface ReturnedPlan {
    readonly sysId: string
    readonly number: string
    readonly user: string
    readonly state: HandoverState
}

export interface Handovers {
    /** Minutes between the leave and the handover. */
    readonly waitMinutes: number
    /** The active rules in their order, with one query. Throws when they cannot be read. */
    rules(): HandoverRules
    /**
     * How many open records of the rule name each of these people, by the records' own table, with one query; who has
     * none is left out. `table` is the rule's. Throws when the table or a field is not there.
     */
    open(table: string, rule: HandoverRule, leavers: readonly string[]): OpenCount[]
    /**
     * Stores the plan, which waits, and queues its beginning; answers its number, `''` when a plan of this leaver waits or
     * runs already. Throws when the platform refuses.
     */
    plan(plan: NewPlan): string
    /**
     * The plans that the person's return changes, newest first, with one query: those that wait or run, and those that
     * handed something over and whose return is not noted.
     */
    ofReturner(user: string): ReturnedPlan[]
    /** Cancels the plan if it waits, stops it if it runs, else notes the return. Throws when the platform refuses. */
    endByReturn(plan: ReturnedPlan): void
}
