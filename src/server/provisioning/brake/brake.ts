/**
 * The brake: a limit for what may be taken away within a window. Beyond it requests are answered 429 until the window
 * moves on, or an administrator approves or refuses what waits.
 */

export type BrakeKind = 'deactivations' | 'removals' | 'retirements'

/** What a request is about to take away. */
export interface BrakedChange {
    readonly kind: BrakeKind
    /** sys_id of the person who is deactivated, or of the group that is retired or loses members. */
    readonly subject: string
    /** sys_ids of the people who are removed from the group; empty for the other kinds. */
    readonly people: readonly string[]
    /** How many people or groups. */
    readonly amount: number
    /** How many there are now, for the limit in per cent; asked for only when it matters. */
    readonly population: () => number
}

export interface BrakeLimit {
    /** At most so many within the window; 0 for no such limit. */
    readonly most: number
    /** At most so many per cent of all; 0 for no such limit. */
    readonly percent: number
    /** The limit in per cent never stops fewer than these. */
    readonly atLeast: number
}

export interface BrakeSettings {
    readonly deactivations: BrakeLimit
    readonly removals: BrakeLimit
    readonly retirements: BrakeLimit
    readonly windowMinutes: number
    /** Seconds of the first Retry-After; each further one of the same change is twice as long. */
    readonly retrySeconds: number
}

/** A change that was let through the brake. Exactly one of the two is called. */
export interface Passed {
    /** It was written. */
    done(): void
    /** It was not written: nothing was taken away. */
    withdraw(): void
}

export type BrakeState = 'tripped' | 'approved' | 'refused' | 'expired'

/** A row of x_scim_okta_brake. */
export interface Brake {
    readonly sysId: string
    readonly number: string
    readonly state: BrakeState
    /** UTC `yyyy-MM-dd HH:mm:ss`; `''` while nobody has decided. */
    readonly decidedAt: string
    /** When it tripped. */
    readonly firstHeldAt: string
    /** When a change was last held by it. */
    readonly lastHeldAt: string
    /** The administrators were told that it tripped. */
    readonly isTold: boolean
}

/** What trips. */
export interface NewBrake {
    readonly kind: BrakeKind
    /** sys_id of the group that loses members; `''` for the other kinds. */
    readonly group: string
    readonly countsFor: string
    /** The limit that was reached, in words. */
    readonly limit: string
    /** How many were taken away within the window before. */
    readonly counted: number
    readonly at: string
}

/** Counted, waiting, or what became of it. */
export type EntryState = 'counted' | 'held' | 'approved' | 'refused' | 'let_through' | 'withdrawn'

/** States of a change that an administrator decides or has decided about; one row per subject is in one of them. */
export type WaitingState = Extract<EntryState, 'held' | 'approved' | 'refused'>

export interface NewEntry {
    readonly kind: BrakeKind
    /** What is counted together: the kind, and for removals also the group. */
    readonly countsFor: string
    readonly subject: string
    /** See people-list.ts. */
    readonly people: string
    readonly amount: number
    readonly at: string
}

/** A change that waits, or was decided about. */
export interface WaitingEntry {
    readonly sysId: string
    readonly kind: BrakeKind
    readonly subject: string
    readonly people: string
    readonly amount: number
    readonly state: WaitingState
    readonly attempts: number
    readonly lastAt: string
    /** Undefined when it was deleted. */
    readonly brake: Brake | undefined
}

/** New values of a row; what is absent stays. */
export type EntryChanges = Partial<Pick<WaitingEntry, 'people' | 'amount' | 'attempts' | 'lastAt'>> & {
    readonly state?: EntryState
    /** sys_id. */
    readonly brake?: string
}

/** What was counted within the window, and whether the subject waits or was decided about. */
export interface Tally {
    readonly total: number
    readonly waits: boolean
}

/** The ledger and the brakes. Everything that writes throws when the platform refuses. */
export interface Brakes {
    settings(): BrakeSettings
    /** Counts a change before it is judged, so that no two can pass on the same place; answers its sys_id. */
    count(entry: NewEntry): string
    /** One query. */
    tally(countsFor: string, subject: string, since: string): Tally
    /** The row of the subject that waits or was decided about. */
    waiting(countsFor: string, subject: string): WaitingEntry | undefined
    /** Makes a counted row the waiting one of its subject; false when there is one already. */
    hold(entry: string, subject: Pick<NewEntry, 'countsFor' | 'subject'>, brake: string, at: string): boolean
    change(entry: string, changes: EntryChanges): void
    /** Deletes a row that counts for nothing any more. */
    drop(entry: string): void
    /** The brake that is tripped for this. */
    active(countsFor: string): Brake | undefined
    /** Trips a new brake, and tells the administrators; the one that is tripped where somebody was faster. */
    trip(brake: NewBrake): Brake
    /** Brings the number of waiting ones up to date; `at` when another one was held. */
    recount(brake: string, at?: string): void
    /** Rows that wait or were decided about, by sys_id, after that one. */
    page(after: string, limit: number): WaitingEntry[]
    /** Brakes that are tripped, the oldest first. */
    tripped(limit: number): Brake[]
    expire(brake: string): void
    /** Tells the administrators that it tripped, and notes that they were told; it stays untold where nobody can be. */
    tell(brake: string): void
}
