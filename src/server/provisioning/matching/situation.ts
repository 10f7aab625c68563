/** The closed set of situations a request about a person can be in, and what is done about each. */

import type { UserRecord } from '../records.ts'

export type Situation =
    /** The Okta id belongs to this active person. */
    | 'linked-active'
    /** The Okta id belongs to this person, who is inactive. */
    | 'linked-inactive'
    /** One record without an Okta id could be the person. */
    | 'unlinked'
    /** One record could be the person, and it has another Okta id. */
    | 'rotated'
    /** Several records could be the person, or what is known of one contradicts. */
    | 'disputed'
    /** Nobody could be the person. */
    | 'unmatched'

export type Reaction =
    /** POST of somebody who is there already: 409. */
    | 'conflict'
    /** Update the record in place; under POST this is a new userName for the same person. */
    | 'write'
    /** Bring the record back. */
    | 'revive'
    /** Link the record, then write. */
    | 'adopt'
    /** Retire the link it has, link it anew, then write. */
    | 'relink'
    /** 409, and a review by an administrator. */
    | 'review'
    /** 409: a userName without an Okta id can be matched to nobody. */
    | 'refuse'
    | 'create'

/** A record that could be the person, and what speaks for and against it. */
export interface Candidate {
    readonly user: UserRecord
    /** SCIM paths whose values are equal, the Okta id first. */
    readonly agrees: readonly string[]
    /** SCIM paths of immutable keys whose values differ. */
    readonly contradicts: readonly string[]
}

export interface Decision {
    readonly situation: Situation
    readonly reaction: Reaction
    /** The record the reaction is about; undefined when there is none, or no single one. */
    readonly user?: UserRecord
    /** Everybody who could be the person; one at least in a review, unless a retired link stands alone. */
    readonly candidates: readonly Candidate[]
    /** Why the reaction is what it is, for the log, the review and the history of the link. */
    readonly reason: string
}

/** What administrators set (properties `x_scim_okta.match.…`). */
export interface MatchPolicy {
    /** Does an immutable key other than the Okta id link an unlinked record without a review? */
    readonly immutableKeyLinks: boolean
    /**
     * When does an equal userName link an unlinked record without a review? `lookup`: when Okta found it by its lookup
     * and writes to its id; `always`: also on POST.
     */
    readonly userNameAdopts: 'never' | 'lookup' | 'always'
    /** What becomes of somebody who comes with another Okta id. */
    readonly rotatedId: 'review' | 'relink'
}
