/** x_scim_okta_pending over GlideRecord. */

import { gs, type GlideRecord } from '@servicenow/glide'
import {
    activeKey,
    type NewPending,
    type Pending,
    type PendingLimits,
    type Pendings,
    type PendingState,
    type Queued,
} from '../provisioning/references/pending.ts'
import type { FieldValues } from '../provisioning/records.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { countRows, openTable, writeFields } from './glide-rows.ts'
import { wholeNumber } from './settings.ts'

const TABLE = 'x_scim_okta_pending'
const COLUMNS = [
    'user',
    'field',
    'scim_path',
    'text',
    'resolver',
    'state',
    'queued_at',
    'expires_at',
    'ended_at',
    'attempts',
    'last_reason',
    'request_id',
    'active_key',
]
const EVENT = 'x_scim_okta.pending.chunk'

/** The store of what waits, for a request of that id. Its writes skip the rules on the table, which are made for people. */
export function glidePendings(requestId: string): Pendings {
    return {
        get limits() {
            return readPendingLimits()
        },
        queue: (pending, mayWait) => queue(pending, mayWait, requestId),
        end,
        missed,
        waitingFor,
        page,
        count,
        deleteEnded,
    }
}

/** Queues the event that goes on after this row: for one person who may be waited for, or for all (`''`). */
export function queuePendingChunk(user: string, after: string): void {
    gs.eventQueue(EVENT, null as unknown as GlideRecord, user, after)
}

function readPendingLimits(): PendingLimits {
    return {
        most: wholeNumber('x_scim_okta.pending.max', 10000, 0, 100000),
        days: wholeNumber('x_scim_okta.pending.days', 30, 1, 365),
    }
}

function queue(pending: NewPending, mayWait: boolean, requestId: string): Queued {
    const known = mayWait ? changed(pending, requestId) : undefined
    if (known) return known
    if (count() >= readPendingLimits().most) return 'full'
    const row = pendings()
    row.initialize()
    const { user, field, path } = pending
    const key = activeKey(user, field)
    writeFields(row, {
        ...said(pending, requestId),
        ...{ user, field, scim_path: path, state: 'waiting', attempts: '0', active_key: key },
    })
    row.setWorkflow(false)
    if (row.insert()) return 'queued'
    // Somebody else's request may have queued it at the same moment.
    const winner = changed(pending, requestId)
    if (!winner) throw new Error(`what ${key} waits for could not be stored`)
    return winner
}

/** Brings the newest row of the person and field to what is said now; undefined when nothing waits there. */
function changed(pending: NewPending, requestId: string): Queued | undefined {
    const row = pendings()
    row.addQuery('user', '=', pending.user)
    row.addQuery('field', '=', pending.field)
    row.addQuery('state', 'IN', 'waiting,dropped')
    row.orderByDesc('queued_at')
    row.orderByDesc('state')
    row.setLimit(1)
    row.query()
    if (!row.next()) return undefined
    const same = textIn(row, 'text') === pending.text && textIn(row, 'resolver') === pending.resolver
    if (same) return 'kept'
    if (textIn(row, 'state') !== 'waiting') return undefined
    write(row, { ...said(pending, requestId), attempts: '0', last_reason: '' })
    return 'queued'
}

function said({ text, resolver, queuedAt, expiresAt }: NewPending, requestId: string): FieldValues {
    return { text, resolver, queued_at: queuedAt, expires_at: expiresAt, request_id: requestId }
}

function end(user: string, field: string, state: PendingState, reason: string): void {
    const row = pendings()
    row.addQuery('active_key', '=', activeKey(user, field))
    row.setLimit(1)
    row.query()
    if (!row.next()) return
    const ended_at = platformTime(Date.now())
    write(row, { state, last_reason: reason, ended_at, active_key: String(row.getUniqueValue()) })
}

function missed({ sysId, attempts }: Pending, reason: string): void {
    const row = pendings()
    if (!row.get('sys_id', sysId) || textIn(row, 'state') !== 'waiting') return
    write(row, { attempts: String(attempts + 1), last_reason: reason })
}

function waitingFor(texts: readonly string[], limit: number, after = ''): Pending[] {
    const [first, ...others] = texts.filter((text) => text !== '')
    if (first === undefined) return []
    const rows = waiting(after)
    const anyOf = rows.addQuery('text', '=', first)
    for (const text of others) anyOf.addOrCondition('text', '=', text)
    return all(rows, limit)
}

function page(after: string, limit: number): Pending[] {
    return all(waiting(after), limit)
}

function count(): number {
    openTable(TABLE, COLUMNS)
    return countRows(TABLE, [[{ field: 'state', operator: '=', value: 'waiting' }]])
}

function deleteEnded(before: string, limit: number): number {
    const rows = pendings()
    rows.addQuery('state', '!=', 'waiting')
    rows.addQuery('ended_at', '<', before)
    rows.orderBy('ended_at')
    rows.setLimit(limit)
    rows.query()
    let deleted = 0
    while (rows.next()) {
        rows.setWorkflow(false)
        if (!rows.deleteRecord()) throw new Error(`the ended reference ${String(rows.getUniqueValue())} is not deleted`)
        deleted += 1
    }
    return deleted
}

function waiting(after: string): GlideRecord {
    const rows = pendings()
    rows.addQuery('state', '=', 'waiting')
    if (after !== '') rows.addQuery('sys_id', '>', after)
    return rows
}

function all(rows: GlideRecord, limit: number): Pending[] {
    rows.orderBy('sys_id')
    rows.setLimit(limit)
    rows.query()
    const found: Pending[] = []
    while (rows.next()) {
        found.push({
            sysId: String(rows.getUniqueValue()),
            user: textIn(rows, 'user'),
            field: textIn(rows, 'field'),
            path: textIn(rows, 'scim_path'),
            text: textIn(rows, 'text'),
            resolver: textIn(rows, 'resolver'),
            expiresAt: textIn(rows, 'expires_at'),
            attempts: Number(textIn(rows, 'attempts')),
        })
    }
    return found
}

function write(row: GlideRecord, values: FieldValues): void {
    writeFields(row, values)
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`the waiting reference ${String(row.getUniqueValue())} could not be changed`)
}

function textIn(row: GlideRecord, column: string): string {
    return String(row.getValue(column) ?? '')
}

function pendings(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
