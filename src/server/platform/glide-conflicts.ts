/** x_scim_okta_conflict over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type {
    Conflict,
    Conflicts,
    ConflictState,
    FieldWrite,
    FlipFlop,
    FlipFlopTerms,
} from '../provisioning/writers/conflict.ts'
import { MOST_FLIPS } from '../provisioning/writers/flip-flop.ts'
import { glideFindings } from './glide-findings.ts'
import { openTable, writeFields } from './glide-rows.ts'
import { wholeNumber } from './settings.ts'

const TABLE = 'x_scim_okta_conflict'
const COLUMNS = [
    'user',
    'field',
    'owner',
    'other_writer',
    'first_seen',
    'last_seen',
    'count',
    'writes',
    'taken_back',
    'other_digest',
    'state',
    'finding',
    'sys_mod_count',
]

/** The store of conflicts and of the findings about them. */
export function glideConflicts(): Conflicts {
    return { terms, of, save, quietSince, report, settle }
}

/** A property that is no whole number, or out of its range, counts as its shipped value. */
function terms(): FlipFlopTerms {
    return {
        windowDays: wholeNumber('x_scim_okta.conflict.window_days', 14, 1, 365),
        flips: wholeNumber('x_scim_okta.conflict.flips', 3, 2, MOST_FLIPS),
    }
}

function of(user: string, fields: readonly string[]): Conflict[] {
    const rows = conflicts()
    rows.addQuery('user', '=', user)
    rows.addQuery('field', 'IN', fields.join(','))
    rows.setLimit(fields.length)
    return all(rows)
}

function quietSince(time: string, after: string, limit: number): Conflict[] {
    const rows = conflicts()
    rows.addQuery('state', 'IN', 'open,ignored')
    rows.addQuery('last_seen', '<', time)
    if (after !== '') rows.addQuery('sys_id', '>', after)
    rows.orderBy('sys_id')
    rows.setLimit(limit)
    return all(rows)
}

function save(conflict: Conflict): Conflict | undefined {
    if (conflict.sysId !== '') return update(conflict)
    const row = conflicts()
    row.initialize()
    writeFields(row, columnsOf(conflict))
    if (row.insert()) return undefined
    const winner = of(conflict.user, [conflict.field])[0]
    if (!winner) throw new Error(`the conflict about ${conflict.field} of user ${conflict.user} could not be written`)
    return winner
}

/** Between the comparison and the write nothing else is done: the platform has no conditional update. */
function update(conflict: Conflict): Conflict | undefined {
    const row = conflicts()
    if (!row.get('sys_id', conflict.sysId)) throw new Error(`the conflict ${conflict.sysId} is gone`)
    const stored = conflictIn(row)
    if (stored.revision !== conflict.revision) return stored
    writeFields(row, columnsOf(conflict))
    if (!row.update()) throw new Error(`the conflict ${conflict.sysId} could not be changed`)
    return undefined
}

function report({ key, user, field, summary }: FlipFlop, now: string): string {
    const findings = glideFindings()
    const known = findings.byKeys([key])[0]
    if (!known) {
        const sighting = { key, kind: 'flip_flop', user, basis: field, confidence: '', summary, matches: [] } as const
        return findings.open(sighting, '', now)
    }
    const reopened = known.state === 'resolved' ? ({ state: 'open', resolvedAt: '' } as const) : {}
    findings.change([known.sysId], { summary, lastSeen: now, ...reopened })
    return known.sysId
}

function settle(finding: string, now: string): void {
    const rows = openTable('x_scim_okta_finding', ['state'])
    rows.addQuery('sys_id', '=', finding)
    rows.addQuery('state', '=', 'open')
    rows.setLimit(1)
    rows.query()
    if (rows.next()) glideFindings().change([finding], { state: 'resolved', resolvedAt: now })
}

function columnsOf(conflict: Conflict): Record<string, string> {
    const { user, field, owner, otherWriter, firstSeen, lastSeen, otherDigest, state, finding } = conflict
    return {
        user,
        field,
        owner,
        other_writer: otherWriter,
        first_seen: firstSeen,
        last_seen: lastSeen,
        count: String(conflict.count),
        writes: JSON.stringify(conflict.writes),
        taken_back: JSON.stringify(conflict.takenBack),
        other_digest: otherDigest,
        state,
        finding,
    }
}

function all(rows: GlideRecord): Conflict[] {
    const found: Conflict[] = []
    rows.query()
    while (rows.next()) found.push(conflictIn(rows))
    return found
}

function conflictIn(row: GlideRecord): Conflict {
    const text = (column: string) => String(row.getValue(column) ?? '')
    return {
        sysId: String(row.getUniqueValue()),
        user: text('user'),
        field: text('field'),
        owner: text('owner'),
        otherWriter: text('other_writer'),
        firstSeen: text('first_seen'),
        lastSeen: text('last_seen'),
        count: Number(text('count')) || 0,
        writes: listIn(text('writes')).filter(isWrite),
        takenBack: listIn(text('taken_back')).filter((time): time is string => typeof time === 'string'),
        otherDigest: text('other_digest'),
        state: text('state') as ConflictState,
        finding: text('finding'),
        revision: Number(text('sys_mod_count')),
    }
}

function isWrite(value: unknown): value is FieldWrite {
    const write = value as Partial<FieldWrite> | null
    return typeof write?.at === 'string' && typeof write.by === 'string'
}

/** Whatever a list in JSON holds; nothing of a broken one. */
function listIn(text: string): unknown[] {
    try {
        const value: unknown = JSON.parse(text)
        return Array.isArray(value) ? value : []
    } catch {
        return []
    }
}

function conflicts(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
