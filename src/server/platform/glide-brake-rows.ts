/** x_scim_okta_brake over GlideRecord. */

import { gs, type GlideRecord } from '@servicenow/glide'
import type { Brake, BrakeState, NewBrake } from '../provisioning/brake/brake.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import type { FieldValues } from '../provisioning/records.ts'
import { mailAdministrators } from './glide-mail.ts'
import { inPieces, openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_brake'
export const BRAKE_COLUMNS = [
    'number',
    'kind',
    'group',
    'state',
    'decision',
    'note',
    'limit_said',
    'counted',
    'held',
    'first_held_at',
    'last_held_at',
    'told_at',
    'decided_by',
    'decided_at',
    'active_for',
]
const EVENT = 'x_scim_okta.brake.tripped'
/** Values of one condition. */
const PIECE = 500

/** The brakes with these sys_ids; `''` is nobody's. */
export function readBrakes(sysIds: readonly string[]): Brake[] {
    const ids = [...new Set(sysIds)].filter((id) => id !== '')
    return inPieces(ids, PIECE).flatMap((piece) => {
        const rows = brakes()
        rows.addQuery('sys_id', 'IN', piece.join(','))
        rows.setLimit(piece.length)
        return all(rows)
    })
}

/**
 * Trips a new brake and tells the administrators; the one that is tripped where somebody was faster. Whatever keeps the
 * e-mail from being queued stops nothing: the sweep tells them later.
 */
export function trip({ kind, group, countsFor, limit, counted, at }: NewBrake): Brake {
    const row = brakes()
    const sysId = String(gs.generateGUID())
    const number = `BRK${sysId.slice(0, 8).toUpperCase()}`
    row.initialize()
    row.setNewGuidValue(sysId)
    writeFields(row, {
        number,
        kind,
        group,
        state: 'tripped',
        limit_said: limit,
        counted: String(counted),
        held: '0',
        first_held_at: at,
        last_held_at: at,
        active_for: countsFor,
    })
    row.setWorkflow(false)
    if (!row.insert()) {
        // Somebody else's request may have tripped it at the same moment.
        const winner = active(countsFor)
        if (!winner) throw new Error(`the brake of ${countsFor} could not be stored`)
        return winner
    }
    try {
        tell(sysId)
    } catch (thrown) {
        gs.warn(`${EVENT}: ${number}: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
    }
    return { sysId, number, state: 'tripped', decidedAt: '', firstHeldAt: at, lastHeldAt: at, isTold: true }
}

/** Queues the e-mail to the administrators, then notes that; of a cut-off in between they hear twice. */
export function tell(brake: string): void {
    if (mailAdministrators(EVENT, TABLE, brake)) write(brake, { told_at: platformTime(Date.now()) })
}

/** The brake that is tripped for what is counted together: its unique column allows one. */
export function active(countsFor: string): Brake | undefined {
    const rows = brakes()
    rows.addQuery('active_for', '=', countsFor)
    rows.setLimit(1)
    return all(rows)[0]
}

/** How many wait at it, and when the last one was held where another one was. */
export function writeHeld(brake: string, held: number, at?: string): void {
    write(brake, { held: String(held), ...(at === undefined ? {} : { last_held_at: at }) })
}

/** Brakes that are tripped, the one that was quiet for the longest time first. */
export function tripped(limit: number): Brake[] {
    const rows = brakes()
    rows.addQuery('state', '=', 'tripped')
    rows.orderBy('last_held_at')
    rows.setLimit(limit)
    return all(rows)
}

/** Ends a brake that nobody asks for any more. */
export function expire(brake: string): void {
    write(brake, { state: 'expired', active_for: brake, held: '0' })
}

function write(brake: string, values: FieldValues): void {
    const row = brakes()
    if (!row.get('sys_id', brake)) return
    writeFields(row, values)
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`the brake ${brake} could not be changed`)
}

function all(rows: GlideRecord): Brake[] {
    rows.query()
    const found: Brake[] = []
    while (rows.next()) {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        found.push({
            sysId: String(rows.getUniqueValue()),
            number: text('number'),
            state: text('state') as BrakeState,
            decidedAt: text('decided_at'),
            firstHeldAt: text('first_held_at'),
            lastHeldAt: text('last_held_at'),
            isTold: text('told_at') !== '',
        })
    }
    return found
}

function brakes(): GlideRecord {
    return openTable(TABLE, BRAKE_COLUMNS)
}
