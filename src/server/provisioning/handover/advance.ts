/**
 * Does one chunk of a handover. The event names the plan and the number of the chunk: an event for another number is late
 * or double and does nothing, and of two at one moment one takes the turn. A chunk that was cut off is repeated by another
 * event of its number; what it had done is known by its items.
 */

import { wordsOf } from './carry-out.ts'
import { giveBackAll } from './give-back.ts'
import { workThrough, type StepEnd } from './hand-over.ts'
import type { HandoverStep } from './handover.ts'
import { retryFailed } from './retry.ts'
import { isOurs, save, type HandoverContext, type HandoverRun, type Turn } from './run.ts'
import { countsOf, givenBackInWords, handedOverInWords, tellEverybody } from './tell.ts'

const STEPS: Readonly<Record<HandoverStep, (turn: Turn) => StepEnd>> = {
    work: workThrough,
    retry: retryFailed,
    tell: tellEverybody,
    undo: giveBackAll,
}
const AFTER: Readonly<Record<HandoverStep, HandoverStep | undefined>> = {
    work: 'retry',
    retry: 'tell',
    tell: undefined,
    undo: undefined,
}

/**
 * Does the chunk and queues the next one, unless the handover ended, was cancelled, or is somebody else's turn. What goes
 * wrong is told in the log and on the plan; the chunk stays due, so that its event can be queued again.
 */
export function advanceHandover(context: HandoverContext, handover: string, chunk: number): void {
    if (!dueRun(context, handover, chunk)) return
    if (!context.handovers.takeTurn(handover)) return
    try {
        // Whoever had the turn may have done this chunk meanwhile.
        const run = dueRun(context, handover, chunk)
        if (run) doChunk({ context, run, rows: 0, startedAt: context.clock() })
    } catch (error) {
        context.logError(`Handover ${handover} was interrupted in chunk ${chunk}: ${wordsOf(error)}`)
        noteInterruption(context, handover)
    } finally {
        context.handovers.giveTurnBack(handover)
    }
}

function noteInterruption(context: HandoverContext, handover: string): void {
    const run = context.handovers.read(handover)
    if (!run || (run.state !== 'running' && run.state !== 'undoing')) return
    const message = 'Interrupted by an error inside ServiceNow; the application log has the cause. It is tried again.'
    context.handovers.save(run, { message })
}

/** The handover, if this chunk of it is to be done now. One that was stopped is cancelled. */
function dueRun(context: HandoverContext, handover: string, chunk: number): HandoverRun | undefined {
    const run = context.handovers.read(handover)
    if (!run || run.chunk !== chunk) return undefined
    if (run.state === 'undoing') return run
    if (run.state !== 'running' && run.state !== 'waiting') return undefined
    if (run.stop) {
        cancel(context, run, '')
        return undefined
    }
    return run.state === 'running' || run.dueAt <= context.now() ? run : undefined
}

function doChunk(turn: Turn): void {
    if (!begin(turn)) return
    for (;;) {
        const end = STEPS[turn.run.step](turn)
        if (end === 'stop') return settleStopped(turn)
        if (end === 'pause') break
        const step = AFTER[turn.run.step]
        if (!step) return finish(turn)
        save(turn, { step, cursor: '' })
    }
    const { context, run } = turn
    const fresh = context.handovers.read(run.sysId)
    if (!fresh || !isOurs(fresh, run)) return settleStopped(turn)
    const counts = countsOf(context.items.tally(run.sysId))
    save(turn, { cursor: run.cursor, chunk: run.chunk + 1, counts })
    context.queueChunk(run.sysId, run.chunk + 1)
}

/** Notes the beginning; false when there is nobody to hand over for. */
function begin(turn: Turn): boolean {
    const { context, run } = turn
    if (run.state === 'undoing') {
        if (run.step !== 'undo') save(turn, { step: 'undo', cursor: '', message: '' })
        return true
    }
    const leaver = run.user === '' ? undefined : context.people.person(run.user)
    if (!leaver) {
        cancel(context, run, 'The leaver does not exist any more.')
        return false
    }
    if (leaver.active) {
        cancel(context, run, 'The leaver is active again.')
        return false
    }
    if (run.state === 'waiting' || run.startedAt === '') {
        save(turn, { state: 'running', startedAt: run.startedAt === '' ? context.now() : run.startedAt, message: '' })
    }
    return true
}

/** Ends a handover that is not to go on, with the counts of what it had done. */
function cancel(context: HandoverContext, run: HandoverRun, because: string): void {
    const counts = countsOf(context.items.tally(run.sysId))
    const done = handedOverInWords(context, run.sysId, counts)
    const message = because === '' ? done : `${because} ${done}`
    context.handovers.save(run, { state: 'cancelled', counts, finishedAt: context.now(), message })
}

/** Somebody cancelled the handover, or changed its state, in the middle of the chunk. */
function settleStopped(turn: Turn): void {
    const { context, run } = turn
    const fresh = context.handovers.read(run.sysId)
    if (!fresh || fresh.chunk !== run.chunk) return
    if (fresh.stop && (fresh.state === 'running' || fresh.state === 'waiting')) cancel(context, fresh, '')
    else if (fresh.state === 'cancelled') {
        context.handovers.save(fresh, { counts: countsOf(context.items.tally(run.sysId)) })
    }
}

function finish(turn: Turn): void {
    const { context, run } = turn
    const counts = countsOf(context.items.tally(run.sysId))
    if (run.state === 'undoing') {
        save(turn, { state: 'undone', counts, finishedAt: context.now(), message: givenBackInWords(counts) })
        return
    }
    const message = handedOverInWords(context, run.sysId, counts)
    save(turn, { state: 'done', counts, finishedAt: context.now(), message })
    // Cancelled at this very moment: what was written hides it.
    if (context.handovers.read(run.sysId)?.stop) save(turn, { state: 'cancelled' })
}
