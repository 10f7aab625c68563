/** What follows when somebody leaves or returns: a plan for their open work, or its end. */

import { DEACTIVATED_AT, fieldOf, isActive, OKTA_USER_ID, type UserRecord } from '../records.ts'
import { minutesAfter } from '../platform-time.ts'
import type { Context } from '../stores.ts'
import type { Leaver, NewPlan, OpenCount } from './plan.ts'

/** Characters of the plan's columns. */
const LONGEST_MESSAGE = 1000
const LONGEST_TABLES = 2000

/** What plans are made with. */
export type Planning = Pick<Context, 'handovers' | 'now' | 'note'>

/**
 * After a write that was proven: plans the open work of somebody who left, ends the plans of somebody who returned, and
 * does nothing for anybody else. Never throws: the person is written, and the job of handovers does what failed here.
 */
export function followLifecycle(planning: Planning, before: UserRecord, written: UserRecord): void {
    const user = written.sysId
    if (isActive(before) === isActive(written)) return
    try {
        if (isActive(written)) endPlans(planning, user)
        else planWork(planning, [leaverOf(before, written)])
    } catch (thrown) {
        const what = isActive(written) ? 'ended after their return' : 'planned'
        planning.note(`the handover of user ${user} could not be ${what}, the job tries again: ${String(thrown)}`)
    }
}

function leaverOf(before: UserRecord, written: UserRecord): Leaver {
    return {
        user: written.sysId,
        oktaUserId: fieldOf(written, OKTA_USER_ID),
        // The request that deactivates somebody may take their manager away too.
        manager: fieldOf(written, 'manager') || fieldOf(before, 'manager'),
        leftAt: fieldOf(written, DEACTIVATED_AT),
    }
}

/**
 * Makes a plan for each of these people who has open records, and for all of them when a rule could not be counted.
 * Costs one query for the rules and one for each of them, however many people. Answers how many plans it made. Throws
 * when the rules cannot be read or a plan is refused.
 */
export function planWork(planning: Planning, leavers: readonly Leaver[]): number {
    if (leavers.length === 0) return 0
    const { counts, unknown } = countOpen(planning, leavers)
    const { handovers } = planning
    let made = 0
    for (const leaver of leavers) {
        const own = counts.filter((each) => each.leaver === leaver.user)
        if (own.length === 0 && unknown.length === 0) continue
        const number = handovers.plan(planOf(planning, leaver, own, unknown))
        if (number === '') continue
        made += 1
        planning.note(`handover ${number} is planned for user ${leaver.user}: ${total(own)} open records`)
    }
    return made
}

/** The open records of these people by table, and which rules could not be counted and why. */
function countOpen(
    { handovers }: Planning,
    leavers: readonly Leaver[],
): { counts: OpenCount[]; unknown: readonly string[] } {
    const { rules, faults } = handovers.rules()
    const unknown = faults.map(({ name, text }) => `${name}: ${text}`)
    const counts: OpenCount[] = []
    const users = leavers.map(({ user }) => user)
    for (const rule of rules) {
        try {
            counts.push(...handovers.open(rule.table, rule, users))
        } catch (thrown) {
            unknown.push(`${rule.name}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
        }
    }
    return { counts, unknown }
}

function planOf(
    { handovers, now }: Planning,
    leaver: Leaver,
    counts: readonly OpenCount[],
    unknown: readonly string[],
): NewPlan {
    const plannedAt = now()
    const dueAt = minutesAfter(leaver.leftAt || plannedAt, handovers.waitMinutes)
    return {
        ...leaver,
        openRecords: total(counts),
        byTable: byTable(counts, unknown.length),
        message: unknown.length === 0 ? '' : `Not counted: ${unknown.join('; ')}`.slice(0, LONGEST_MESSAGE),
        plannedAt,
        dueAt: dueAt < plannedAt ? plannedAt : dueAt,
    }
}

function total(counts: readonly OpenCount[]): number {
    return counts.reduce((sum, { records }) => sum + records, 0)
}

/** `incident 12, change_request 3`, in the order of the rules; two rules for one table are added up. */
function byTable(counts: readonly OpenCount[], unknown: number): string {
    const tables = new Map<string, number>()
    for (const { table, records } of counts) tables.set(table, (tables.get(table) ?? 0) + records)
    const said = [...tables].map(([table, records]) => `${table} ${records}`)
    if (unknown > 0) said.push(`not counted: ${unknown} ${unknown === 1 ? 'rule' : 'rules'}`)
    return said.join(', ').slice(0, LONGEST_TABLES)
}

/** Ends what waits or runs for somebody who returned, and notes the return where work was handed over. */
function endPlans({ handovers, note }: Planning, user: string): void {
    for (const plan of handovers.ofReturner(user)) {
        handovers.endByReturn(plan)
        note(`handover ${plan.number}: its leaver ${user} returned while it was ${plan.state}`)
    }
}
