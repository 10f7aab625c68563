/** Conflicts: fields of people that Okta owns and that somebody else writes as well. */

/** Open: somebody else wrote. Ignored: administrators know. Resolved: quiet, or the field is no longer Okta's. */
export type ConflictState = 'open' | 'ignored' | 'resolved'

/** That a field was written, never with what. */
export interface FieldWrite {
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly at: string
    /** user_name of the writer. */
    readonly by: string
}

/** A row of x_scim_okta_conflict: one per person and field. */
export interface Conflict {
    /** `''` for one that is not stored yet. */
    readonly sysId: string
    /** sys_id of the person. */
    readonly user: string
    readonly field: string
    /** Whose the field is by the matrix. */
    readonly owner: string
    /** user_name of whoever wrote last besides Okta. */
    readonly otherWriter: string
    readonly firstSeen: string
    /** When somebody else, or Okta in return, wrote last. */
    readonly lastSeen: string
    /** Writes of others, ever. */
    readonly count: number
    /** The last ones of both sides, oldest first. */
    readonly writes: readonly FieldWrite[]
    /** When Okta took such a write back, oldest first; those within the window alone. */
    readonly takenBack: readonly string[]
    /** Digest of what the other one wrote, so that it is counted once; `''` once Okta wrote over it. */
    readonly otherDigest: string
    readonly state: ConflictState
    /** sys_id of the finding; `''` for none. */
    readonly finding: string
    /** How often the row was changed when it was read: tells whether somebody has changed it since. */
    readonly revision: number
}

/** What a finding says about two writers who take a field back from each other. */
export interface FlipFlop {
    /** The same key is the same finding. */
    readonly key: string
    /** sys_id of the person. */
    readonly user: string
    readonly field: string
    readonly summary: string
}

/** When writes in turn are a flip-flop. */
export interface FlipFlopTerms {
    readonly windowDays: number
    /** So many writes of others that Okta took back within the window. */
    readonly flips: number
}

export interface Conflicts {
    /** As administrators set it. */
    terms(): FlipFlopTerms
    /** The conflicts of the person about these fields, in one query. */
    of(user: string, fields: readonly string[]): Conflict[]
    /**
     * Stores it. Where one about this field is there already, or was changed since it was read, nothing is stored and
     * the answer is what is there. Throws when the platform refuses.
     */
    save(conflict: Conflict): Conflict | undefined
    /**
     * Conflicts that are not resolved and were last seen before this time, in the order of their sys_ids, after the given
     * one; at most `limit` of them.
     */
    quietSince(time: string, after: string, limit: number): Conflict[]
    /** Opens the finding, or brings the one with the key up to date, and answers its sys_id; ignored ones stay ignored. */
    report(flipFlop: FlipFlop, now: string): string
    /** Resolves the finding where it is open. */
    settle(finding: string, now: string): void
}
