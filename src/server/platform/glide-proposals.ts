/** x_scim_okta_proposal over GlideRecord. */

import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type {
    Adoption,
    Confidence,
    Proposal,
    ProposalChanges,
    ProposalCount,
    Proposals,
    ProposalState,
} from '../provisioning/adoption/adoption.ts'
import type { FieldValues } from '../provisioning/records.ts'
import { inPieces, openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_proposal'
const COLUMNS = [
    'adoption',
    'line',
    'okta_user_id',
    'user',
    'record_user_name',
    'reason',
    'confidence',
    'state',
    'error',
    'link',
    'decided_by',
    'decided_at',
]
const COLUMN_OF: Readonly<Record<keyof ProposalChanges, string>> = {
    state: 'state',
    error: 'error',
    reason: 'reason',
    confidence: 'confidence',
    recordUserName: 'record_user_name',
    link: 'link',
    decidedBy: 'decided_by',
    decidedAt: 'decided_at',
}

/** Values of one IN condition. */
const PIECE = 1000

/** The store of proposals. Its writes skip the rules on the table, which are made for people. */
export function glideProposals(): Proposals {
    return { lines, add, forUsers, next, change, counts }
}

function lines({ sysId }: Adoption, from: number, to: number): number[] {
    const rows = of(sysId)
    rows.addQuery('line', '>', from)
    rows.addQuery('line', '<=', to)
    rows.setLimit(to - from)
    return all(rows).map((proposal) => proposal.line)
}

function add({ sysId }: Adoption, fields: FieldValues): void {
    const row = proposals()
    row.initialize()
    writeFields(row, { ...fields, adoption: sysId })
    row.setWorkflow(false)
    if (!row.insert()) throw new Error(`the proposal for line ${fields.line} could not be stored`)
}

function forUsers({ sysId }: Adoption, users: readonly string[]): Proposal[] {
    return inPieces(users, PIECE).flatMap((piece) => {
        const rows = of(sysId)
        rows.addQuery('user', 'IN', piece.join(','))
        rows.addQuery('state', 'IN', 'proposed,approved,conflict')
        return all(rows)
    })
}

function next(
    { sysId, doneToLine }: Adoption,
    states: readonly ProposalState[],
    limit: number,
    confidence?: Confidence,
) {
    const rows = of(sysId)
    rows.addQuery('state', 'IN', states.join(','))
    if (confidence !== undefined) rows.addQuery('confidence', '=', confidence)
    rows.addQuery('line', '>', doneToLine)
    rows.orderBy('line')
    rows.setLimit(limit)
    return all(rows)
}

function change(proposal: Proposal, changes: ProposalChanges): void {
    const row = proposals()
    if (!row.get('sys_id', proposal.sysId)) throw new Error(`the proposal ${proposal.sysId} is gone`)
    if (String(row.getValue('state')) !== proposal.state) return
    const values: FieldValues = {}
    for (const name of Object.keys(changes) as (keyof ProposalChanges)[]) values[COLUMN_OF[name]] = changes[name] ?? ''
    writeFields(row, values)
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`the proposal ${proposal.sysId} could not be changed`)
}

function counts({ sysId }: Adoption): ProposalCount[] {
    openTable(TABLE, COLUMNS)
    const groups = new GlideAggregate(TABLE) as unknown as GlideRecord & Grouping
    groups.addQuery('adoption', '=', sysId)
    groups.addAggregate('COUNT')
    groups.groupBy('state')
    groups.groupBy('confidence')
    groups.query()
    const found: ProposalCount[] = []
    while (groups.next()) {
        found.push({
            state: String(groups.getValue('state')) as ProposalState,
            confidence: String(groups.getValue('confidence')) as Confidence,
            count: Number(groups.getAggregate('COUNT')),
        })
    }
    return found
}

/** The part of GlideAggregate used here; its declaration demands a column that COUNT does not take. */
interface Grouping {
    addAggregate(aggregate: string): void
    groupBy(column: string): void
    getAggregate(aggregate: string): string
}

function of(adoption: string): GlideRecord {
    const rows = proposals()
    rows.addQuery('adoption', '=', adoption)
    return rows
}

function all(rows: GlideRecord): Proposal[] {
    const found: Proposal[] = []
    rows.query()
    while (rows.next()) {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        found.push({
            sysId: String(rows.getUniqueValue()),
            line: Number(text('line')),
            oktaUserId: text('okta_user_id'),
            user: text('user'),
            recordUserName: text('record_user_name'),
            reason: text('reason'),
            state: text('state') as ProposalState,
            decidedBy: text('decided_by'),
        })
    }
    return found
}

function proposals(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}
