/** x_scim_okta_finding over GlideRecord; the matches are in glide-finding-matches.ts. */

import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type {
    Confidence,
    Finding,
    FindingChanges,
    FindingCounts,
    FindingKind,
    Findings,
    FindingState,
    Sighting,
} from '../audit/findings/finding.ts'
import { addMatch, changeMatch, matchesOf, removeMatch } from './glide-finding-matches.ts'
import { inPieces, openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_finding'
/** Values in one condition. */
const PIECE = 500

const COLUMN_OF: Readonly<Record<keyof FindingChanges, string>> = {
    state: 'state',
    user: 'user',
    basis: 'basis',
    confidence: 'confidence',
    summary: 'summary',
    lastSeen: 'last_seen',
    lastRun: 'last_run',
    resolvedAt: 'resolved_at',
    resolvedRun: 'resolved_run',
}
const COLUMNS = ['finding_key', 'kind', 'first_seen', 'first_run', ...Object.values(COLUMN_OF)]

/** The store of findings and their matches. */
export function glideFindings(): Findings {
    return { byKeys, matchesOf, open, change, addMatch, changeMatch, removeMatch, unseen, seenKeys, counts }
}

function byKeys(keys: readonly string[]): Finding[] {
    return inPieces(keys, PIECE).flatMap((piece) => {
        const rows = findings()
        rows.addQuery('finding_key', 'IN', piece.join(','))
        rows.setLimit(piece.length)
        return all(rows)
    })
}

function open(sighting: Sighting, run: string, now: string): string {
    const { key, kind, user, basis, confidence, summary } = sighting
    const row = findings()
    row.initialize()
    writeFields(row, { finding_key: key, kind, first_seen: now, first_run: run })
    writeChanges(row, { state: 'open', user, basis, confidence, summary, lastSeen: now, lastRun: run })
    const sysId = row.insert()
    if (sysId) return String(sysId)
    const winner = byKeys([key])[0]
    if (!winner) throw new Error(`a finding of kind ${kind} could not be written`)
    return winner.sysId
}

function change(sysIds: readonly string[], changes: FindingChanges): void {
    for (const piece of inPieces(sysIds, PIECE)) {
        const rows = findings()
        rows.addQuery('sys_id', 'IN', piece.join(','))
        rows.setLimit(piece.length)
        rows.query()
        while (rows.next()) {
            writeChanges(rows, changes)
            if (!rows.update()) throw new Error(`the finding ${rows.getUniqueValue()} could not be changed`)
        }
    }
}

function unseen(kinds: readonly FindingKind[], run: string, limit: number): string[] {
    const rows = findings()
    rows.addQuery('kind', 'IN', kinds.join(','))
    rows.addQuery('state', '=', 'open')
    // "Is not" finds rows without a value too.
    rows.addQuery('last_run', '!=', run)
    rows.orderBy('sys_id')
    rows.setLimit(limit)
    return all(rows).map(({ sysId }) => sysId)
}

function seenKeys(kind: FindingKind, run: string, limit: number): string[] {
    const rows = findings()
    rows.addQuery('kind', '=', kind)
    rows.addQuery('last_run', '=', run)
    rows.orderBy('sys_id')
    rows.setLimit(limit)
    return all(rows).map(({ key }) => key)
}

function counts(run: string): FindingCounts {
    return { seen: seenByKind(run), created: countOf('first_run', run), resolved: countOf('resolved_run', run) }
}

function seenByKind(run: string): Partial<Record<FindingKind, number>> {
    const total = new GlideAggregate(TABLE) as unknown as GlideRecord & Aggregates
    total.addQuery('last_run', '=', run)
    total.addAggregate('COUNT')
    total.groupBy('kind')
    total.query()
    const seen: Partial<Record<FindingKind, number>> = {}
    while (total.next()) seen[String(total.getValue('kind')) as FindingKind] = Number(total.getAggregate('COUNT'))
    return seen
}

function countOf(column: string, run: string): number {
    const total = new GlideAggregate(TABLE) as unknown as GlideRecord & Aggregates
    total.addQuery(column, '=', run)
    total.addAggregate('COUNT')
    total.query()
    return total.next() ? Number(total.getAggregate('COUNT')) : 0
}

/** The part of GlideAggregate used here; its declaration demands a column that COUNT does not take. */
interface Aggregates {
    addAggregate(aggregate: string): void
    groupBy(field: string): void
    getAggregate(aggregate: string): string | null
}

function writeChanges(row: GlideRecord, changes: FindingChanges): void {
    const values: Record<string, string> = {}
    for (const name of Object.keys(changes) as (keyof FindingChanges)[]) values[COLUMN_OF[name]] = changes[name] ?? ''
    writeFields(row, values)
}

function all(rows: GlideRecord): Finding[] {
    const found: Finding[] = []
    rows.query()
    while (rows.next()) {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        found.push({
            sysId: String(rows.getUniqueValue()),
            key: text('finding_key'),
            state: text('state') as FindingState,
            user: text('user'),
            basis: text('basis'),
            confidence: text('confidence') as Confidence,
            summary: text('summary'),
            lastRun: text('last_run'),
        })
    }
    return found
}

function findings(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
