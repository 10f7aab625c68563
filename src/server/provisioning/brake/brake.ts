/**
 * The brake: a limit for what may be taken away within a window. Beyond it requests are answered 429 until an
 * administrator approves or refuses what waits.
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
    /** How many there are altogether, for the limit in per cent; asked for only when it matters. */
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

/** A change that was let through the brake; given back when the write it was meant for did not happen. */
export interface Passed {
    withdraw(): void
}
