/** HandoverRuns as they are carried out: x_scim_okta_handover, its turns, and the event that advances one. */

import { gs, type GlideRecord } from '@servicenow/glide'
import type { HandoverCounts, HandoverState, HandoverStep } from '../provisioning/handover/handover.ts'
import type { HandoverRuns, HandoverRun, RunChanges } from '../provisioning/handover/run.ts'
import { activeFor } from '../provisioning/handover/states.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_handover'
const TURNS = 'x_scim_okta_handover_turn'

/** Milliseconds; a chunk ends long before. */
const TURN_LASTS = 5 * 60 * 1000
const MESSAGE_LENGTH = 1000

const COUNT_COLUMN: Readonly<Record<keyof HandoverCounts, string>> = {
    handedOver: 'handed_over',
    leftAlone: 'left_alone',
    failed: 'failed',
    undone: 'undone',
    kept: 'kept',
}
const COUNTS = Object.keys(COUNT_COLUMN) as (keyof HandoverCounts)[]
const TEXT_COLUMN = {
    state: 'state',
    step: 'step',
    cursor: 'cursor',
    ruleId: 'rule_id',
    startedAt: 'started_at',
    finishedAt: 'finished_at',
    returnedAt: 'returned_at',
    message: 'message',
} as const
const TEXTS = Object.keys(TEXT_COLUMN) as (keyof typeof TEXT_COLUMN)[]
const COLUMNS = [
    'number',
    'user',
    'okta_user_id',
    'rule_order',
    'chunk',
    'stop',
    'manager',
    'open_records',
    'due_at',
    'active_for',
    'sys_created_by',
    ...Object.values(TEXT_COLUMN),
    ...Object.values(COUNT_COLUMN),
]

/** The store of handovers. What it writes skips the rules of the table, which are for what people write. */
export function glideHandovers(clock: () => number): HandoverRuns {
    return { read, save, takeTurn: (sysId) => takeTurn(sysId, clock()), giveTurnBack }
}

function read(sysId: string): HandoverRun | undefined {
    const row = handovers()
    return row.get('sys_id', sysId) ? runOf(row) : undefined
}

function save({ sysId, user }: HandoverRun, changes: RunChanges): void {
    const row = handovers()
    if (!row.get('sys_id', sysId)) throw new Error(`the handover ${sysId} is gone`)
    writeFields(row, columnsOf(changes))
    if (changes.state !== undefined) row.setValue('active_for', activeFor(changes.state, user, sysId))
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`the handover ${sysId} could not be changed`)
}

function columnsOf(changes: RunChanges): Record<string, string> {
    const values: Record<string, string> = {}
    for (const name of TEXTS) {
        const value = changes[name]
        if (value !== undefined) values[TEXT_COLUMN[name]] = value.slice(0, MESSAGE_LENGTH)
    }
    if (changes.chunk !== undefined) values['chunk'] = String(changes.chunk)
    if (changes.rulePosition !== undefined) values['rule_order'] = String(changes.rulePosition)
    if (changes.counts) for (const name of COUNTS) values[COUNT_COLUMN[name]] = String(changes.counts[name])
    return values
}

function runOf(row: GlideRecord): HandoverRun {
    const text = (column: string) => String(row.getValue(column) ?? '')
    const number = (column: string) => Number(text(column)) || 0
    const counts = {} as Record<keyof HandoverCounts, number>
    for (const name of COUNTS) counts[name] = number(COUNT_COLUMN[name])
    return {
        sysId: String(row.getUniqueValue()),
        number: text('number'),
        user: text('user'),
        oktaUserId: text('okta_user_id'),
        state: text('state') as HandoverState,
        step: text('step') as HandoverStep,
        rulePosition: number('rule_order'),
        ruleId: text('rule_id'),
        cursor: text('cursor'),
        chunk: number('chunk'),
        stop: text('stop') === '1' || text('stop') === 'true',
        manager: text('manager'),
        openRecords: number('open_records'),
        dueAt: text('due_at'),
        startedAt: text('started_at'),
        createdBy: text('sys_created_by'),
        counts,
    }
}

/** The unique key decides between two that want the turn at one moment. */
function takeTurn(sysId: string, now: number): boolean {
    if (insertTurn(sysId, now)) return true
    const turn = turnOf(sysId)
    if (turn && String(turn.getValue('taken_at') ?? '') > platformTime(now - TURN_LASTS)) return false
    if (turn) turn.deleteRecord()
    return insertTurn(sysId, now)
}

function insertTurn(sysId: string, now: number): boolean {
    const row = turns()
    row.initialize()
    writeFields(row, { turn_key: sysId, taken_at: platformTime(now) })
    return Boolean(row.insert())
}

function giveTurnBack(sysId: string): void {
    const turn = turnOf(sysId)
    if (turn && !turn.deleteRecord()) gs.warn(`the turn of handover ${sysId} was not given back`)
}

function turnOf(sysId: string): GlideRecord | undefined {
    const row = turns()
    return row.get('turn_key', sysId) ? row : undefined
}

function turns(): GlideRecord {
    return openTable(TURNS, ['turn_key', 'taken_at'])
}

function handovers(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
