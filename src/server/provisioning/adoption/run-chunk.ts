/** What one event does: the next rows of the running action, then its progress, then the next event. */

import type { FieldValues } from '../records.ts'
import type { Adoption, AdoptionContext, AdoptionState, Proposal, ProposalChanges, ProposalCount } from './adoption.ts'
import { linkProposal } from './link-proposal.ts'
import { propose, type Progress } from './propose.ts'
import { undoProposal } from './undo-proposal.ts'

/** What an event names: the adoption, and where it stood when the event was queued. */
export interface Due {
    readonly sysId: string
    readonly state: string
    readonly run: number
    readonly line: number
}

type Step = (context: AdoptionContext, adoption: Adoption) => Progress

/** The work of each running state, and the state that follows. */
const STEPS: Partial<Record<AdoptionState, { readonly step: Step; readonly then: AdoptionState }>> = {
    proposing: { step: propose, then: 'proposed' },
    approving: { step: approve, then: 'proposed' },
    linking: { step: link, then: 'linked' },
    undoing: { step: undo, then: 'undone' },
}

/**
 * Runs the chunk that is due. An event that comes late, twice or out of order finds the adoption elsewhere and does
 * nothing. What stops the chunk as a whole is thrown; the action can then be given again and goes on where it stopped.
 */
export function runChunk(context: AdoptionContext, due: Due): void {
    const adoption = context.adoptions.read(due.sysId)
    if (!adoption || adoption.state !== due.state || adoption.run !== due.run || adoption.doneToLine !== due.line)
        return
    const work = STEPS[adoption.state]
    if (!work) return
    const { line, done, message, fault } = work.step(context, adoption)
    const next: FieldValues = { state: adoption.state, done_to_line: String(line), message: message ?? '' }
    if (done) Object.assign(next, { state: work.then, done_to_line: '0' })
    if (fault !== undefined) Object.assign(next, { state: 'failed', message: fault })
    if (!context.adoptions.advance(adoption, { ...next, ...countsOf(context.proposals.counts(adoption)) })) return
    if (!done) context.adoptions.enqueue({ ...adoption, doneToLine: line })
}

function approve(context: AdoptionContext, adoption: Adoption): Progress {
    const decision = { state: 'approved', decidedBy: adoption.startedBy, decidedAt: context.now() } as const
    const rows = context.proposals.next(adoption, ['proposed'], context.chunkSize, 'high')
    for (const row of rows) context.proposals.change(row, decision)
    return progress(context, adoption, rows)
}

function link(context: AdoptionContext, adoption: Adoption): Progress {
    return each(
        context,
        adoption,
        context.proposals.next(adoption, ['approved'], context.chunkSize),
        linkProposal,
        'failed',
    )
}

function undo(context: AdoptionContext, adoption: Adoption): Progress {
    const rows = context.proposals.next(adoption, ['linked', 'kept'], context.chunkSize)
    return each(context, adoption, rows, undoProposal, 'kept')
}

/** Works through the rows; what goes wrong with one is noted on it and stops no other. */
function each(
    context: AdoptionContext,
    adoption: Adoption,
    rows: readonly Proposal[],
    work: (context: AdoptionContext, adoption: Adoption, row: Proposal) => ProposalChanges,
    otherwise: 'failed' | 'kept',
): Progress {
    for (const row of rows) {
        let changes: ProposalChanges
        try {
            changes = work(context, adoption, row)
        } catch (thrown) {
            changes = { state: otherwise, error: textOf(thrown).slice(0, 1000) }
        }
        context.proposals.change(row, changes)
    }
    return progress(context, adoption, rows)
}

function progress({ chunkSize }: AdoptionContext, adoption: Adoption, rows: readonly Proposal[]): Progress {
    const last = rows[rows.length - 1]
    return { line: last ? last.line : adoption.doneToLine, done: rows.length < chunkSize }
}

function textOf(thrown: unknown): string {
    if (typeof thrown === 'object' && thrown !== null) {
        const { message, detail } = thrown as { message?: unknown; detail?: unknown }
        return String(detail ?? message ?? thrown)
    }
    return String(thrown)
}

/** The adoption's count columns. */
function countsOf(counts: readonly ProposalCount[]): FieldValues {
    const sum = (wanted: (each: ProposalCount) => boolean) =>
        String(counts.filter(wanted).reduce((total, { count }) => total + count, 0))
    const inState = (state: string) => sum((count) => count.state === state)
    const open = (confidence: string) => sum((count) => count.state === 'proposed' && count.confidence === confidence)
    return {
        row_count: sum(() => true),
        proposed_high: open('high'),
        proposed_medium: open('medium'),
        proposed_low: open('low'),
        no_match: inState('no_match'),
        already_linked: inState('already_linked'),
        conflicts: inState('conflict'),
        invalid: inState('invalid'),
        approved: inState('approved'),
        rejected: inState('rejected'),
        linked: inState('linked'),
        failed: inState('failed'),
        undone: inState('undone'),
        kept: inState('kept'),
    }
}
