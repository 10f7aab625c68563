/** What the execution of a handover works with. */

import type { Handover, HandoverChanges } from './handover.ts'
import type { Items } from './item.ts'
import type { People } from './people.ts'
import type { HandoverRule } from './rule.ts'
import type { Work } from './work.ts'

/** A handover as it is carried out. */
export interface HandoverRun extends Handover {
    /** sys_id of the rule that is at the position; `''` before the first. */
    readonly ruleId: string
    /** User name of the client that deactivated the leaver. */
    readonly createdBy: string
}

export interface RunChanges extends HandoverChanges {
    readonly ruleId?: string
}

export interface HandoverRuns {
    read(sysId: string): HandoverRun | undefined
    /** Writes the changes in one statement; throws when the platform refuses. */
    save(handover: HandoverRun, changes: RunChanges): void
    /**
     * Takes the turn to work on the handover; false when somebody else has it. A turn that is older than any chunk lasts
     * was left by somebody who was cut off, and is taken over.
     */
    takeTurn(sysId: string): boolean
    giveTurnBack(sysId: string): void
}

export interface HandoverSettings {
    /** Records of one chunk. */
    readonly rows: number
    readonly milliseconds: number
    /** How often the handover of one record is tried. */
    readonly attempts: number
}

export interface HandoverContext {
    readonly handovers: HandoverRuns
    readonly items: Items
    readonly work: Work
    readonly people: People
    readonly settings: HandoverSettings
    /** The active rules in their order. */
    rules(): readonly HandoverRule[]
    /** Queues the event for a chunk. */
    queueChunk(handover: string, chunk: number): void
    /** Tells the person that so many records are theirs now. */
    tellRecipient(handover: string, recipient: string, records: number): void
    tellAdministrators(handover: string): void
    /** Milliseconds. */
    clock(): number
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    now(): string
    /** UTC, so many days from now. */
    inDays(days: number): string
    /** Tells the application log; no values of people. */
    logError(text: string): void
}

/** Records that one query reads. */
export const PAGE = 50

/** One chunk while it goes on. */
export interface Turn {
    readonly context: HandoverContext
    run: HandoverRun
    /** Records dealt with. */
    rows: number
    readonly startedAt: number
}

/** Saves the changes and notes them in the turn. */
export function save(turn: Turn, changes: RunChanges): void {
    turn.context.handovers.save(turn.run, changes)
    turn.run = { ...turn.run, ...changes }
}

/** Go on; end this chunk, because its budget is spent; or leave it, because it is no longer ours to do. */
export type GoOn = 'go' | 'pause' | 'stop'

/** To be asked before each record: may it be dealt with? */
export function mayGoOn(turn: Turn): GoOn {
    const { settings, clock, handovers } = turn.context
    if (turn.rows >= settings.rows || clock() - turn.startedAt >= settings.milliseconds) return 'pause'
    const fresh = handovers.read(turn.run.sysId)
    return fresh && isOurs(fresh, turn.run) ? 'go' : 'stop'
}

/** Is the handover still in the state, step and chunk in which this run has it, and not stopped? */
export function isOurs(fresh: HandoverRun, run: HandoverRun): boolean {
    const stopped = fresh.stop && fresh.state !== 'undoing'
    return !stopped && fresh.state === run.state && fresh.step === run.step && fresh.chunk === run.chunk
}
