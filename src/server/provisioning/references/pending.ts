/** References that wait for their record: a manager who is not in ServiceNow yet. One waits per person and field. */

export type PendingState = 'waiting' | 'applied' | 'superseded' | 'expired' | 'dropped'

/** What waits. */
export interface WaitingReference {
    /** sys_id of the person. */
    readonly user: string
    /** The reference field of sys_user. */
    readonly field: string
    readonly path: string
    /** What the client named. */
    readonly text: string
    /** Row of the resolver that found nothing. */
    readonly resolver: string
}

export interface NewPending extends WaitingReference {
    readonly queuedAt: string
    readonly expiresAt: string
}

/** A row that waits. */
export interface Pending extends WaitingReference {
    readonly sysId: string
    readonly expiresAt: string
    readonly attempts: number
}

export interface PendingLimits {
    /** Rows that may wait at one time. */
    readonly most: number
    /** Days after which a row has waited long enough. */
    readonly days: number
}

/**
 * What came of queueing: `kept` when just that waits already, or was dropped by an administrator; `full` when as many wait
 * as may.
 */
export type Queued = 'queued' | 'kept' | 'full'

export interface Pendings {
    readonly limits: PendingLimits
    /**
     * Makes the reference wait, or changes the one of the person and field that waits. `mayWait` says that something was
     * queued for them before, so that it is looked for first: without it a new row costs a count and an insert. Throws
     * when the platform refuses.
     */
    queue(pending: NewPending, mayWait: boolean): Queued
    /** Ends what waits for the person and field, if anything does. Throws when the platform refuses. */
    end(user: string, field: string, state: Exclude<PendingState, 'waiting'>, reason: string): void
    /** Counts an attempt that led nowhere. Throws when the platform refuses. */
    missed(pending: Pending, reason: string): void
    /**
     * Rows after that sys_id that wait for one of the texts, by sys_id, in one query. The database compares loosely; empty
     * texts are nobody's.
     */
    waitingFor(texts: readonly string[], limit: number, after?: string): Pending[]
    /** Rows that wait, by sys_id, after that one. */
    page(after: string, limit: number): Pending[]
    /** How many rows wait. */
    count(): number
    /** Deletes rows that ended before that time, at most so many, and answers how many it deleted. */
    deleteEnded(before: string, limit: number): number
}

/** The value of the unique column: one row per person and field waits; any number have ended. */
export function activeKey(user: string, field: string): string {
    return `${user}:${field}`
}
