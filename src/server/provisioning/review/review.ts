/** A review: an identity that could not be matched for certain, with everybody it could be, for an administrator. */

import type { Situation } from '../matching/situation.ts'

/**
 * Open: waits for a decision. Ignored: decided to stay refused. Linked, created: Okta's next request does it. Obsolete:
 * the question went away by itself.
 */
export type ReviewState = 'open' | 'ignored' | 'linked' | 'created' | 'obsolete'

/** What an administrator decides. */
export type ReviewDecision = 'link' | 'create' | 'ignore'

/** A row of x_scim_okta_review, as far as the application decides by it. */
export interface Review {
    readonly sysId: string
    /** What errors and people call it. */
    readonly number: string
    readonly oktaUserId: string
    readonly userName: string
    readonly state: ReviewState
}

/** One record that could be the person. */
export interface NewCandidate {
    readonly user: string
    /** The Okta id it has; `''` for none. */
    readonly oktaUserId: string
    readonly active: boolean
    /** What matched, e.g. `externalId, userName`. */
    readonly matchedBy: string
    /** Why it matched, in plain words. */
    readonly why: string
    /** Why it did not win, in plain words. */
    readonly whyNot: string
}

export interface NewReview {
    readonly oktaUserId: string
    readonly userName: string
    /** What Okta said of the person, so that an administrator can tell: e-mail, employee number, name. */
    readonly said: { readonly email: string; readonly employeeNumber: string; readonly name: string }
    /** POST, PUT or PATCH. */
    readonly method: string
    /** sys_id of the record that the request addressed; `''` for a POST. */
    readonly addressed: string
    readonly situation: Situation
    /** Why it is not certain, in plain words. */
    readonly reason: string
    readonly seenAt: string
    /** The best first. */
    readonly candidates: readonly NewCandidate[]
}

/** How a review ends. */
export interface ReviewEnd {
    readonly state: Exclude<ReviewState, 'open'>
    readonly note: string
}
