/** x_scim_okta_handover over GlideRecord: making plans, ending them, and the event that begins them. */

import { GlideDateTime, gs, type GlideRecord } from '@servicenow/glide'
import type { HandoverState } from '../provisioning/handover/handover.ts'
import type { Handovers, NewPlan, ReturnedPlan } from '../provisioning/handover/plan.ts'
import { activeFor, isActivePlan } from '../provisioning/handover/states.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import type { Clause } from '../provisioning/query.ts'
import type { FieldValues } from '../provisioning/records.ts'
import { readRulesAndFaults } from './glide-handover-rules.ts'
import { countOpenWork } from './glide-open-work.ts'
import { addClauses, openTable, writeFields } from './glide-rows.ts'
import { wholeNumber } from './settings.ts'

const TABLE = 'x_scim_okta_handover'
export const HANDOVER_EVENT = 'x_scim_okta.handover.chunk'
export const HANDOVER_COLUMNS = [
    'number',
    'user',
    'okta_user_id',
    'state',
    'open_records',
    'by_table',
    'handed_over',
    'left_alone',
    'failed',
    'undone',
    'kept',
    'message',
    'planned_at',
    'due_at',
    'started_at',
    'finished_at',
    'returned_at',
    'manager',
    'decided_by',
    'request_id',
    'step',
    'rule_order',
    'rule_id',
    'cursor',
    'chunk',
    'stop',
    'active_for',
]

/** Plans of one person that a return changes. */
const MOST_PLANS = 20

/** The store of plans, for a request of that id. Its writes skip the rules on the table, which are made for people. */
export function glideHandoverPlans(requestId: string): Handovers {
    return {
        get waitMinutes() {
            return wholeNumber('x_scim_okta.handover.wait_minutes', 60, 0, 43200)
        },
        rules: readRulesAndFaults,
        open: countOpenWork,
        plan: (plan) => insertPlan(plan, requestId),
        ofReturner: (user) => returnedPlans([[{ field: 'user', operator: '=', value: user }]], MOST_PLANS),
        endByReturn,
    }
}

/** Queues the event for a chunk of the plan. */
export function queueHandoverChunk(plan: string, chunk: number): void {
    gs.eventQueue(HANDOVER_EVENT, null as unknown as string, plan, String(chunk))
}

function insertPlan(plan: NewPlan, requestId: string): string {
    const row = handovers()
    const sysId = String(gs.generateGUID())
    const number = `HND${sysId.slice(0, 8).toUpperCase()}`
    row.initialize()
    row.setNewGuidValue(sysId)
    writeFields(row, {
        ...{ number, user: plan.user, okta_user_id: plan.oktaUserId, manager: plan.manager, request_id: requestId },
        ...{ state: 'waiting', step: 'work', rule_order: '0', cursor: '', chunk: '0', stop: 'false' },
        ...{ open_records: String(plan.openRecords), by_table: plan.byTable, message: plan.message },
        ...{ handed_over: '0', left_alone: '0', failed: '0', undone: '0', kept: '0' },
        ...{ planned_at: plan.plannedAt, due_at: plan.dueAt, active_for: plan.user },
    })
    row.setWorkflow(false)
    if (!row.insert()) {
        if (hasActivePlan(plan.user)) return ''
        throw new Error(`no handover could be planned: ${row.getLastErrorMessage() || 'refused'}`)
    }
    gs.eventQueueScheduled(HANDOVER_EVENT, null, sysId, '0', new GlideDateTime(plan.dueAt))
    return number
}

function hasActivePlan(user: string): boolean {
    const row = handovers()
    row.addQuery('active_for', '=', user)
    row.setLimit(1)
    row.query()
    return row.next()
}

/** The plans of these clauses that a return changes, newest first. */
export function returnedPlans(clauses: readonly Clause[], limit: number): ReturnedPlan[] {
    const rows = handovers()
    addClauses(rows, [
        ...clauses,
        [{ field: 'returned_at', operator: 'ISEMPTY', value: '' }],
        [
            { field: 'state', operator: 'IN', value: 'waiting,running' },
            { field: 'handed_over', operator: '>', value: '0' },
        ],
    ])
    rows.orderByDesc('planned_at')
    rows.setLimit(limit)
    rows.query()
    const plans: ReturnedPlan[] = []
    while (rows.next()) {
        plans.push({
            sysId: String(rows.getUniqueValue()),
            number: textIn(rows, 'number'),
            user: textIn(rows, 'user'),
            state: textIn(rows, 'state') as HandoverState,
        })
    }
    return plans
}

function endByReturn({ sysId, number, user }: ReturnedPlan): void {
    const row = handovers()
    if (!row.get('sys_id', sysId)) return
    const state = textIn(row, 'state') as HandoverState
    const now = platformTime(Date.now())
    const handedOver = Number(textIn(row, 'handed_over')) > 0
    const values: FieldValues = {}
    if (state !== 'waiting') values.returned_at = now
    if (isActivePlan(state)) {
        values.state = 'cancelled'
        values.stop = 'true'
        values.finished_at = now
        values.active_for = activeFor('cancelled', user, sysId)
        values.message = handedOver ? STOPPED : CANCELLED
    }
    writeFields(row, values)
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`handover ${number} could not be ended`)
}

const CANCELLED = 'The person returned before their work was handed over.'
const STOPPED = 'The person returned while their work was handed over. Undo gives back what was handed over.'

function textIn(row: GlideRecord, column: string): string {
    return String(row.getValue(column) ?? '')
}

function handovers(): GlideRecord {
    return openTable(TABLE, HANDOVER_COLUMNS)
}
