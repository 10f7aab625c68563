/**
 * Findings: what a run saw that an administrator should look at. They outlive the run. Flip-flops are seen by no run but
 * when they happen.
 */

export type FindingKind = 'unmatched' | 'duplicate' | 'shared_value' | 'flip_flop'

/** How sure it is that the records shown are one person; `''` when none are shown. */
export type Confidence = 'high' | 'medium' | 'low' | ''

export type FindingState = 'open' | 'ignored' | 'resolved'

/** A person shown with a finding. */
export interface Match {
    /** sys_id of the person. */
    readonly user: string
    /** What agrees, in short. */
    readonly basis: string
    /** The same in a sentence. */
    readonly why: string
    readonly linked: boolean
    readonly active: boolean
    /** Place in the list, from 1. */
    readonly order: number
}

/** What a run saw once: the same key is the same finding, in this run and in later ones. */
export interface Sighting {
    readonly key: string
    readonly kind: FindingKind
    /** sys_id of the person it is about; `''` for a shared value. */
    readonly user: string
    readonly basis: string
    readonly confidence: Confidence
    readonly summary: string
    readonly matches: readonly Match[]
}

/** A row of x_scim_okta_finding. */
export interface Finding {
    readonly sysId: string
    readonly key: string
    readonly state: FindingState
    readonly user: string
    readonly basis: string
    readonly confidence: Confidence
    readonly summary: string
    /** sys_id of the run that saw it last. */
    readonly lastRun: string
}

/** A row of x_scim_okta_finding_match. */
export interface FindingMatch extends Match {
    readonly sysId: string
    readonly finding: string
}

/** New values of a finding; what is absent stays. */
export interface FindingChanges {
    readonly state?: FindingState
    readonly user?: string
    readonly basis?: string
    readonly confidence?: Confidence
    readonly summary?: string
    readonly lastSeen?: string
    readonly lastRun?: string
    readonly resolvedAt?: string
    readonly resolvedRun?: string
}

/** How many findings a run has seen by kind, opened for the first time, and resolved. */
export interface FindingCounts {
    readonly seen: Readonly<Partial<Record<FindingKind, number>>>
    readonly created: number
    readonly resolved: number
}

export interface Findings {
    /** The findings with these keys, in one query per 500. */
    byKeys(keys: readonly string[]): Finding[]
    /** The matches of these findings, in one query per 500. */
    matchesOf(findings: readonly string[]): FindingMatch[]
    /** Opens a finding and answers its sys_id; of two that open one key at once, both get the winner's. */
    open(sighting: Sighting, run: string, now: string): string
    /** Writes the same changes to all of them after one query; throws when the platform refuses. What is gone is left. */
    change(sysIds: readonly string[], changes: FindingChanges): void
    /** Adds a match; nothing happens when the person is there already. */
    addMatch(finding: string, match: Match): void
    changeMatch(sysId: string, match: Match): void
    removeMatch(sysId: string): void
    /** sys_ids of open findings of these kinds that the run has not seen. */
    unseen(kinds: readonly FindingKind[], run: string, limit: number): string[]
    /** Keys of findings of the kind that the run has seen. */
    seenKeys(kind: FindingKind, run: string, limit: number): string[]
    counts(run: string): FindingCounts
}
