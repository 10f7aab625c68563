/** What reviews and their refusals say, in one place. */

import type { Incoming } from '../matching/decide.ts'
import { shortName } from '../matching/match-key.ts'
import type { Candidate, Decision } from '../matching/situation.ts'
import { shown } from '../outcome.ts'
import { fieldOf, isActive, OKTA_USER_ID, type UserRecord } from '../records.ts'
import type { Review } from './review.ts'

/** The detail of the 409. */
export function refusedByReview({ reason }: Decision, { userName }: Incoming, review: Review): string {
    if (review.state === 'ignored') {
        return `Review ${review.number} in ServiceNow: an administrator decided to ignore this Okta user`
    }
    const name = userName.length > 40 ? `${userName.slice(0, 39)}…` : userName
    return `Settle review ${review.number} in ServiceNow, then retry: not certain who userName ${shown(name)} is; ${reason}`
}

/** Why a candidate matched. */
export function why({ agrees }: Candidate): string {
    if (agrees.length === 0) return 'Okta addressed this record, or its link named it before'
    return `Equal: ${agrees.map(shortName).join(', ')}`
}

/** Why a candidate did not win; `addressed` is the record that a PUT or PATCH was for. */
export function whyNot({ user, agrees, contradicts }: Candidate, incoming: Incoming, addressed?: UserRecord): string {
    const reasons: string[] = []
    const own = fieldOf(user, OKTA_USER_ID)
    if (own !== '' && own !== incoming.oktaUserId) reasons.push(`it is linked to another Okta id, ${own}`)
    if (contradicts.length > 0) reasons.push(`${contradicts.map(shortName).join(', ')} differs`)
    if (!isActive(user)) reasons.push('it is inactive')
    const onlySuggests = agrees.length > 0 && agrees.every((path) => path === 'emails' || path === 'userName')
    if (onlySuggests) reasons.push(`${agrees.map(shortName).join(' and ')} can belong to somebody else one day`)
    // Okta reactivates the record that its lookup found before it says for whom.
    if (addressed?.sysId === user.sysId && isActive(user)) {
        reasons.push('Okta may have just reactivated it: deactivate it if this is somebody else')
    }
    return reasons.length > 0 ? reasons.join('; ') : 'it is not the only one, or the policy asks for a review'
}
