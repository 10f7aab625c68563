/** x_scim_okta_finding_match over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type { FindingMatch, Match } from '../audit/findings/finding.ts'
import { inPieces, openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_finding_match'
const COLUMNS = ['finding', 'user', 'basis', 'why', 'linked', 'active', 'order']
/** Findings asked for at a time, and the most matches read for them: a finding has at most as many as a value may be shared by. */
const PIECE = 500
const MOST = 10000

/** The matches of these findings. */
export function matchesOf(findings: readonly string[]): FindingMatch[] {
    return inPieces(findings, PIECE).flatMap((piece) => {
        const rows = matches()
        rows.addQuery('finding', 'IN', piece.join(','))
        rows.orderBy('sys_id')
        rows.setLimit(MOST)
        return all(rows)
    })
}

/** Adds a match; the table's key keeps a person from being there twice. */
export function addMatch(finding: string, match: Match): void {
    const row = matches()
    row.initialize()
    writeFields(row, { finding, ...valuesOf(match) })
    if (row.insert()) return
    if (!matchesOf([finding]).some(({ user }) => user === match.user)) {
        throw new Error(`a match of the finding ${finding} could not be written`)
    }
}

/** Writes what the match says now. */
export function changeMatch(sysId: string, match: Match): void {
    const row = matches()
    if (!row.get('sys_id', sysId)) return
    writeFields(row, valuesOf(match))
    if (!row.update()) throw new Error(`the match ${sysId} could not be changed`)
}

/** Deletes the match; nothing happens when it is gone. */
export function removeMatch(sysId: string): void {
    const row = matches()
    if (!row.get('sys_id', sysId)) return
    if (!row.deleteRecord()) throw new Error(`the match ${sysId} could not be deleted`)
}

function valuesOf({ user, basis, why, linked, active, order }: Match): Record<string, string> {
    return { user, basis, why, linked: String(linked), active: String(active), order: String(order) }
}

function all(rows: GlideRecord): FindingMatch[] {
    const found: FindingMatch[] = []
    rows.query()
    while (rows.next()) {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        const isTrue = (column: string) => text(column) === '1' || text(column) === 'true'
        found.push({
            sysId: String(rows.getUniqueValue()),
            finding: text('finding'),
            user: text('user'),
            basis: text('basis'),
            why: text('why'),
            linked: isTrue('linked'),
            active: isTrue('active'),
            order: Number(text('order')),
        })
    }
    return found
}

function matches(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
