/** The records of an adoption and the stores that hold them; `platform/` implements these over Glide. */

import type { MatchKey } from '../matching/match-key.ts'
import type { FieldValues, IdentityLink, UserRecord } from '../records.ts'
import type { Identities } from '../stores.ts'

/** Draft, proposed, linked, undone and failed are resting states; in the others events work through the list. */
export type AdoptionState =
    'draft' | 'proposing' | 'proposed' | 'approving' | 'linking' | 'linked' | 'undoing' | 'undone' | 'failed'

export type ProposalState =
    | 'proposed'
    | 'approved'
    | 'rejected'
    | 'linked'
    | 'already_linked'
    | 'conflict'
    | 'no_match'
    | 'invalid'
    | 'failed'
    | 'undone'
    | 'kept'

export type Confidence = 'high' | 'medium' | 'low' | 'none'
export type MatchedBy = 'okta_user_id' | 'employee_number' | 'match_key' | 'user_name' | 'email' | ''

/** A row of x_scim_okta_adoption without its list and counts. */
export interface Adoption {
    readonly sysId: string
    readonly name: string
    readonly state: AdoptionState
    /** The last line that the running action is done with. */
    readonly doneToLine: number
    /** How often an action was given; events of an earlier one do nothing. */
    readonly run: number
    /** sys_id of the administrator who gave the last action. */
    readonly startedBy: string
}

/** A row of x_scim_okta_proposal, as far as somebody decides on it again. */
export interface Proposal {
    readonly sysId: string
    readonly line: number
    readonly oktaUserId: string
    /** sys_id of the person; `''` when nobody is proposed. */
    readonly user: string
    /** user_name of that person when it was proposed, or when it last turned out to be another one. */
    readonly recordUserName: string
    readonly reason: string
    readonly state: ProposalState
    readonly decidedBy: string
}

/** What the rules say of one Okta user. */
export interface Verdict {
    readonly state: 'proposed' | 'already_linked' | 'conflict' | 'no_match' | 'invalid'
    readonly user: string
    readonly recordUserName: string
    readonly matchedBy: MatchedBy
    readonly confidence: Confidence
    /** In plain words. */
    readonly reason: string
    /** sys_ids of further candidates. */
    readonly others: readonly string[]
}

export interface ProposalChanges {
    readonly state: ProposalState
    readonly error?: string
    readonly reason?: string
    readonly confidence?: Confidence
    readonly recordUserName?: string
    /** sys_id of the identity link. */
    readonly link?: string
    readonly decidedBy?: string
    readonly decidedAt?: string
}

/** How many proposals are in a state with a confidence. */
export interface ProposalCount {
    readonly state: ProposalState
    readonly confidence: Confidence
    readonly count: number
}

export interface Adoptions {
    read(sysId: string): Adoption | undefined
    /** The list as it was pasted. */
    csv(adoption: Adoption): string
    /**
     * Writes the changes if the adoption still is in the state, run and line that `adoption` says; answers whether.
     * Throws when the platform refuses.
     */
    advance(adoption: Adoption, changes: FieldValues): boolean
    /** Asks for the next rows: an event that names the state, run and line, so that a late copy of it does nothing. */
    enqueue(adoption: Adoption): void
}

export interface Proposals {
    /** Lines after `from` up to `to` that have a proposal. */
    lines(adoption: Adoption, from: number, to: number): number[]
    /** Adds a proposal; throws when the platform refuses, also because the line has one. */
    add(adoption: Adoption, fields: FieldValues): void
    /** Proposals of the adoption for one of these people, in the states proposed, approved and conflict. */
    forUsers(adoption: Adoption, users: readonly string[]): Proposal[]
    /** The next proposals in one of these states behind the adoption's line, in the order of their lines. */
    next(adoption: Adoption, states: readonly ProposalState[], limit: number, confidence?: Confidence): Proposal[]
    /** Writes the changes if the proposal still is in the state that `proposal` says; throws when the platform refuses. */
    change(proposal: Proposal, changes: ProposalChanges): void
    counts(adoption: Adoption): ProposalCount[]
}

export interface AdoptionPeople {
    /**
     * How many people hold each of these values of a column, by the folded value, in one query; the database compares
     * loosely.
     */
    holders(field: string, values: readonly string[]): Record<string, number>
    /**
     * Everybody who holds one of the values of a column, active or not, and `self`, in one query. The database compares loosely, so
     * callers compare again. Throws when not even `self` is found: then sys_user cannot be read.
     */
    find(values: Readonly<Record<string, readonly string[]>>, self: string): UserRecord[]
    /** These people, as far as they exist; one query. */
    read(sysIds: readonly string[], self: string): UserRecord[]
    /** Writes the Okta id of a person and nothing else; answers what the column holds then, undefined when refused. */
    writeOktaId(sysId: string, oktaUserId: string): string | undefined
}

export interface AdoptionLinks extends Pick<Identities, 'find' | 'ofUser' | 'claim' | 'hasAlike' | 'remove'> {
    /** Links whose Okta id the database takes for one of these, and links that name one of these people; two queries. */
    among(oktaUserIds: readonly string[], users: readonly string[]): IdentityLink[]
}

/** Everything an event works with. */
export interface AdoptionContext {
    readonly adoptions: Adoptions
    readonly proposals: Proposals
    readonly people: AdoptionPeople
    readonly links: AdoptionLinks
    /** The active match keys in their order; throws when one is wrong. */
    matchKeys(): readonly MatchKey[]
    /** Rows per event. */
    readonly chunkSize: number
    now(): string
}
