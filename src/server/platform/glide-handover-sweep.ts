/** What the job of handovers looks for: plans that are due or stuck, and leavers that nobody has planned for. */

import type { GlideRecord } from '@servicenow/glide'
import type { Leaver } from '../provisioning/handover/plan.ts'
import { minutesAfter } from '../provisioning/platform-time.ts'
import type { Clause } from '../provisioning/query.ts'
import { DEACTIVATED_AT, OKTA_USER_ID } from '../provisioning/records.ts'
import { HANDOVER_COLUMNS } from './glide-handover-plans.ts'
import { addClauses, openTable } from './glide-rows.ts'

const TABLE = 'x_scim_okta_handover'

/** Plans that one sweep queues of each sort. */
const MOST_PLANS = 200
/** Minutes without a write after which a plan that runs is stuck: longer than any chunk. */
const STUCK_MINUTES = 10
/** A leave is looked at from so many minutes after it, so that its own request has had its time, for a day. */
const NEWEST_LEAVE = 2
const OLDEST_LEAVE = 24 * 60
/** People of one page of leavers; each page costs a query for each rule. */
const LEAVERS_PAGE = 200
/** Plans of so many people that are looked at. */
const MOST_KNOWN = 2000

/** A plan whose event is to be queued. */
export interface WaitingChunk {
    readonly plan: string
    readonly chunk: number
}

/** Plans that wait and are due, the oldest first. */
export function duePlans(now: string): WaitingChunk[] {
    return chunks(
        [[{ field: 'state', operator: '=', value: 'waiting' }], [{ field: 'due_at', operator: '<=', value: now }]],
        'due_at',
    )
}

/** Plans that run or give back, and that nothing was written to for ten minutes. */
export function stuckPlans(now: string): WaitingChunk[] {
    return chunks(
        [
            [{ field: 'state', operator: 'IN', value: 'running,undoing' }],
            [{ field: 'sys_updated_on', operator: '<', value: minutesAfter(now, -STUCK_MINUTES) }],
        ],
        'sys_updated_on',
    )
}

function chunks(clauses: readonly Clause[], order: string): WaitingChunk[] {
    const rows = openTable(TABLE, [...HANDOVER_COLUMNS, 'sys_updated_on'])
    addClauses(rows, clauses)
    rows.orderBy(order)
    rows.setLimit(MOST_PLANS)
    rows.query()
    const found: WaitingChunk[] = []
    while (rows.next()) {
        found.push({ plan: String(rows.getUniqueValue()), chunk: Number(textIn(rows, 'chunk')) || 0 })
    }
    return found
}

/** Leavers without a plan, of one page of those who left within a day. */
export interface LeaversPage {
    readonly leavers: readonly Leaver[]
    /** sys_id that the next page begins after; undefined after the last one. */
    readonly next: string | undefined
}

/**
 * People whom SCIM deactivated within a day, after that sys_id, and who have no plan made since: their request was cut
 * off before it, or they had nothing open, which is asked again. Costs two queries for each page.
 */
export function unplannedLeavers(now: string, after: string): LeaversPage {
    const people = openTable('sys_user', ['active', 'manager', OKTA_USER_ID, DEACTIVATED_AT])
    people.addQuery('active', '=', 'false')
    people.addQuery(DEACTIVATED_AT, '>=', minutesAfter(now, -OLDEST_LEAVE))
    people.addQuery(DEACTIVATED_AT, '<=', minutesAfter(now, -NEWEST_LEAVE))
    if (after !== '') people.addQuery('sys_id', '>', after)
    people.orderBy('sys_id')
    people.setLimit(LEAVERS_PAGE)
    people.query()
    const left: Leaver[] = []
    while (people.next()) {
        left.push({
            user: String(people.getUniqueValue()),
            oktaUserId: textIn(people, OKTA_USER_ID),
            manager: textIn(people, 'manager'),
            leftAt: textIn(people, DEACTIVATED_AT),
        })
    }
    const planned = left.length === 0 ? new Map<string, string>() : newestPlans(left.map(({ user }) => user))
    return {
        leavers: left.filter(({ user, leftAt }) => (planned.get(user) ?? '') < leftAt),
        next: left.length < LEAVERS_PAGE ? undefined : left[left.length - 1]!.user,
    }
}

/** When the newest plan of each of these people was made. */
function newestPlans(users: readonly string[]): Map<string, string> {
    const rows = openTable(TABLE, HANDOVER_COLUMNS)
    rows.addQuery('user', 'IN', users.join(','))
    rows.orderByDesc('planned_at')
    rows.setLimit(MOST_KNOWN)
    rows.query()
    const newest = new Map<string, string>()
    while (rows.next()) {
        const user = textIn(rows, 'user')
        if (!newest.has(user)) newest.set(user, textIn(rows, 'planned_at'))
    }
    return newest
}

function textIn(row: GlideRecord, column: string): string {
    return String(row.getValue(column) ?? '')
}
