/** x_scim_okta_brake_entry over GlideRecord: what the brake counts and holds. */

import { gs, GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type {
    Brake,
    BrakeKind,
    EntryChanges,
    NewEntry,
    Tally,
    WaitingEntry,
    WaitingState,
} from '../provisioning/brake/brake.ts'
import { readBrakes } from './glide-brake-rows.ts'
import { addClauses, openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_brake_entry'
const COLUMNS = [
    'counts_for',
    'subject',
    'user',
    'group',
    'amount',
    'people',
    'state',
    'counted_at',
    'last_at',
    'attempts',
    'brake',
    'request_id',
    'entry_key',
]
const WAITING = 'held,approved,refused'

/** The part of GlideAggregate used here; its declaration demands less than it takes. */
interface Sums {
    addAggregate(aggregate: string, column: string): void
    getAggregate(aggregate: string, column: string): string | null
    groupBy(column: string): void
}

/** Inserts the row that counts a change, for a request of that id. */
export function count({ kind, countsFor, subject, people, amount, at }: NewEntry, requestId: string): string {
    const row = entries()
    const sysId = String(gs.generateGUID())
    row.initialize()
    row.setNewGuidValue(sysId)
    writeFields(row, {
        counts_for: countsFor,
        subject,
        [kind === 'deactivations' ? 'user' : 'group']: subject,
        amount: String(amount),
        people,
        state: 'counted',
        counted_at: at,
        attempts: '0',
        request_id: requestId,
        entry_key: sysId,
    })
    row.setWorkflow(false)
    if (!row.insert()) throw new Error(`the brake could not count ${countsFor}: ${untold(row)}`)
    return sysId
}

/** The sum of the window, and whether the subject has a row that waits or was decided about: one query. */
export function tally(countsFor: string, subject: string, since: string): Tally {
    openTable(TABLE, COLUMNS)
    const sums = new GlideAggregate(TABLE) as unknown as GlideRecord & Sums
    addClauses(sums, [
        [{ field: 'counts_for', operator: '=', value: countsFor }],
        [
            { field: 'state', operator: '=', value: 'counted' },
            { field: 'subject', operator: '=', value: subject },
        ],
        [
            { field: 'counted_at', operator: '>=', value: since },
            { field: 'state', operator: 'IN', value: WAITING },
        ],
    ])
    sums.addAggregate('SUM', 'amount')
    sums.groupBy('state')
    sums.query()
    let total = 0
    let waits = false
    while (sums.next()) {
        const state = String(sums.getValue('state'))
        if (state === 'counted') total = Number(sums.getAggregate('SUM', 'amount') ?? 0)
        if (WAITING.split(',').indexOf(state) >= 0) waits = true
    }
    return { total, waits }
}

/** How many people or groups wait at this brake. */
export function heldAt(brake: string): number {
    openTable(TABLE, COLUMNS)
    const sums = new GlideAggregate(TABLE) as unknown as GlideRecord & Sums
    addClauses(sums, [
        [{ field: 'brake', operator: '=', value: brake }],
        [{ field: 'state', operator: '=', value: 'held' }],
    ])
    sums.addAggregate('SUM', 'amount')
    sums.query()
    return sums.next() ? Number(sums.getAggregate('SUM', 'amount') ?? 0) : 0
}

/** The row of the subject that waits or was decided about. */
export function waiting(countsFor: string, subject: string): WaitingEntry | undefined {
    const rows = entries()
    rows.addQuery('entry_key', '=', keyOf(countsFor, subject))
    rows.setLimit(1)
    return all(rows)[0]
}

/** Rows that wait or were decided about, by sys_id. */
export function page(after: string, limit: number): WaitingEntry[] {
    const rows = entries()
    rows.addQuery('state', 'IN', WAITING)
    if (after !== '') rows.addQuery('sys_id', '>', after)
    rows.orderBy('sys_id')
    rows.setLimit(limit)
    return all(rows)
}

/** Makes a counted row the waiting one of its subject; the unique key decides whether there is one already. */
export function hold(
    entry: string,
    { countsFor, subject }: Pick<NewEntry, 'countsFor' | 'subject'>,
    brake: string,
    at: string,
): boolean {
    const row = entries()
    if (!row.get('sys_id', entry)) throw new Error(`the braked change ${entry} is gone`)
    writeFields(row, { state: 'held', brake, attempts: '1', last_at: at, entry_key: keyOf(countsFor, subject) })
    row.setWorkflow(false)
    return Boolean(row.update())
}

/** Writes the changes; a row that waits no more gives its key away. */
export function change(entry: string, changes: EntryChanges): void {
    const row = entries()
    if (!row.get('sys_id', entry)) throw new Error(`the braked change ${entry} is gone`)
    write(row, changes)
}

/** Deletes the row. */
export function drop(entry: string): void {
    const row = entries()
    if (!row.get('sys_id', entry)) return
    row.setWorkflow(false)
    if (!row.deleteRecord()) throw new Error(`the braked change ${entry} could not be deleted`)
}

/** Gives what waits at the brake the state that was decided, at most so many rows; answers how many there were. */
export function decideWaiting(brake: string, state: 'approved' | 'refused', most: number): number {
    const rows = entries()
    rows.addQuery('brake', '=', brake)
    rows.addQuery('state', 'IN', WAITING)
    rows.addQuery('state', '!=', state)
    rows.setLimit(most)
    rows.query()
    let decided = 0
    while (rows.next()) {
        write(rows, { state })
        decided += 1
    }
    return decided
}

function write(row: GlideRecord, { state, people, amount, attempts, lastAt, brake }: EntryChanges): void {
    const sysId = String(row.getUniqueValue())
    const waits = state === undefined || WAITING.split(',').indexOf(state) >= 0
    writeFields(row, {
        ...(state === undefined ? {} : { state }),
        ...(people === undefined ? {} : { people }),
        ...(amount === undefined ? {} : { amount: String(amount) }),
        ...(attempts === undefined ? {} : { attempts: String(attempts) }),
        ...(lastAt === undefined ? {} : { last_at: lastAt }),
        ...(brake === undefined ? {} : { brake }),
        ...(waits ? {} : { entry_key: sysId }),
    })
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`the braked change ${sysId} could not be changed: ${untold(row)}`)
}

function all(rows: GlideRecord): WaitingEntry[] {
    rows.query()
    const found: (Omit<WaitingEntry, 'brake'> & { readonly brakeId: string })[] = []
    while (rows.next()) {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        found.push({
            sysId: String(rows.getUniqueValue()),
            kind: text('counts_for').split(':')[0] as BrakeKind,
            subject: text('subject'),
            people: text('people'),
            amount: Number(text('amount')) || 0,
            state: text('state') as WaitingState,
            attempts: Number(text('attempts')) || 0,
            lastAt: text('last_at'),
            brakeId: text('brake'),
        })
    }
    const brakes = new Map<string, Brake>(
        readBrakes(found.map(({ brakeId }) => brakeId)).map((each) => [each.sysId, each]),
    )
    return found.map(({ brakeId, ...row }) => ({ ...row, brake: brakes.get(brakeId) }))
}

function keyOf(countsFor: string, subject: string): string {
    return `${countsFor}:${subject}`
}

function untold(row: GlideRecord): string {
    return String(row.getLastErrorMessage() ?? '') || 'refused'
}

function entries(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
