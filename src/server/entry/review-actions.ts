/** UI actions of reviews and their candidates: each writes a decision, and the rule of the table carries it out. */

import { GlideRecord, gs } from '@servicenow/glide'
import { isAdministrator } from './administrator.ts'

/** Form: this Okta user is the user chosen there, or the only candidate. */
export function linkReview(current: GlideRecord): void {
    decide(current, 'link')
}

/** Form: this Okta user is nobody who is here. */
export function createFromReview(current: GlideRecord): void {
    decide(current, 'create')
}

/** Form and list: leave the requests refused. */
export function ignoreReview(current: GlideRecord): void {
    decide(current, 'ignore')
}

/** Form and list of candidates: the Okta user of the review is this candidate. */
export function linkCandidate(current: GlideRecord): void {
    const review = new GlideRecord('x_scim_okta_review')
    if (!review.get('sys_id', String(current.getValue('review')))) return
    review.setValue('user', String(current.getValue('user')))
    decide(review, 'link')
}

function decide(review: GlideRecord, decision: string): void {
    if (!isAdministrator()) return
    review.setValue('decision', decision)
    if (!review.update()) return
    const number = String(review.getValue('number'))
    gs.addInfoMessage(
        decision === 'ignore'
            ? `Review ${number} is ignored: requests for this Okta user stay refused`
            : `Review ${number} is settled. Retry the task in Okta: its next request does it`,
    )
}
