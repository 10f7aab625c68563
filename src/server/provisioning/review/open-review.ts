/** Refuses what is not certain, with a review that an administrator settles. */

import { scimError, type ScimError } from '../../scim/error.ts'
import type { ScimResource } from '../../scim/resource.ts'
import { USER_TYPE } from '../../scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN } from '../../scim/schema/urns.ts'
import { valueReader } from '../../scim/values-at.ts'
import { originOf } from '../identity/column.ts'
import type { Identified } from '../identity/identify.ts'
import { candidate, type Incoming } from '../matching/decide.ts'
import { keyValuesOf, lookedFor } from '../matching/match-key.ts'
import type { Candidate } from '../matching/situation.ts'
import { slotValue } from '../mapping/slot-values.ts'
import { fieldOf, isActive, OKTA_USER_ID, type UserRecord } from '../records.ts'
import type { Context } from '../stores.ts'
import type { NewCandidate, Review } from './review.ts'
import { refusedByReview, why, whyNot } from './wording.ts'

/** Most candidates of one review; more would be no help. */
const MOST_CANDIDATES = 10

const WORK_EMAIL = { kind: 'typed', attribute: 'emails', type: 'work', sub: 'value', any: 'all' } as const

/**
 * The 409 for a request that is not certain. It names the review of this Okta id, which is opened when there is none:
 * with the candidates of the decision, and with those that suggest themselves, such as by an equal e-mail address.
 * `addressed` is the record a PUT or PATCH was for.
 */
export function reviewed(
    context: Context,
    identified: Identified,
    resource: ScimResource,
    addressed?: UserRecord,
): ScimError {
    const review = reviewFor(context, identified, resource, addressed)
    return scimError(409, refusedByReview(identified.decision, identified.incoming, review), 'uniqueness')
}

/** The review itself, opened or counted again. */
export function reviewFor(
    context: Context,
    identified: Identified,
    resource: ScimResource,
    addressed?: UserRecord,
): Review {
    const { decision, incoming } = identified
    const everybody = [...decision.candidates, ...suggested(context, incoming, resource, decision.candidates)]
    const candidates = everybody.slice(0, MOST_CANDIDATES).map((each) => written(each, incoming, addressed))
    const known = context.reviews.active(incoming.oktaUserId)
    if (known) context.reviews.seenAgain(known, context.now(), candidates)
    const review = known ?? open(context, identified, resource, candidates, addressed)
    remember(context, identified, known !== undefined)
    context.note(`review ${review.number}`)
    return review
}

function open(
    context: Context,
    { decision, incoming }: Identified,
    resource: ScimResource,
    candidates: readonly NewCandidate[],
    addressed: UserRecord | undefined,
): Review {
    const { oktaUserId, userName } = incoming
    const said = (path: string) => valueReader(USER_TYPE, path)?.(resource)[0] ?? ''
    const work = slotValue(resource.emails ?? null, WORK_EMAIL)
    return context.reviews.open({
        oktaUserId,
        userName,
        said: {
            email: typeof work === 'string' ? work : '',
            employeeNumber: said(`${ENTERPRISE_USER_URN}:employeeNumber`),
            name: [said('name.givenName'), said('name.familyName')].filter((part) => part !== '').join(' '),
        },
        method: context.method,
        addressed: addressed?.sysId ?? '',
        situation: decision.situation,
        reason: decision.reason,
        seenAt: context.now(),
        candidates,
    })
}

/**
 * Leaves a link without a person, by which whatever settles the Okta id can tell that a review waits. Ends the review at
 * once when a simultaneous request was certain before it could see it.
 */
function remember(context: Context, { incoming, link }: Identified, wasOpen: boolean): void {
    const { oktaUserId } = incoming
    if (link && wasOpen) return
    const now = link
        ? context.identities.find(oktaUserId)
        : context.identities.claim({
              oktaUserId,
              user: '',
              state: 'pending',
              origin: originOf(context),
              firstSeen: context.now(),
          })
    if (now?.state === 'current' && link?.state !== 'current') endReview(context, oktaUserId)
}

/**
 * Throws the 409 of a review that an administrator decided to ignore, also where the question has become certain since.
 * Only a pending link can have a review that waits.
 */
export function refuseIgnored(context: Context, { decision, incoming, link }: Identified): void {
    if (link?.state !== 'pending' || link.approver !== '') return
    const review = context.reviews.active(incoming.oktaUserId)
    if (review?.state !== 'ignored') return
    context.reviews.seenAgain(review, context.now(), [])
    context.note(`review ${review.number}`)
    throw scimError(409, refusedByReview(decision, incoming, review), 'uniqueness')
}

/** Ends the review that a pending link may have: its question is answered. */
export function endReview(context: Context, oktaUserId: string): void {
    const review = context.reviews.active(oktaUserId)
    if (review) context.reviews.end(review, { state: 'obsolete', note: 'A later request of Okta was certain' })
}

/** People found by keys that only suggest. */
function suggested(
    context: Context,
    incoming: Incoming,
    resource: ScimResource,
    found: readonly Candidate[],
): Candidate[] {
    const others = lookedFor(keyValuesOf(context.mapping.type, resource, context.matching.keys()), false)
    if (others.length === 0) return []
    const people = context.users.candidates('', '', '', others)
    const isNew = (user: UserRecord) => found.every((each) => each.user.sysId !== user.sysId)
    return people
        .filter(isNew)
        .map((user) => candidate(incoming, user))
        .filter(({ agrees }) => agrees.length > 0)
}

function written(each: Candidate, incoming: Incoming, addressed: UserRecord | undefined): NewCandidate {
    return {
        user: each.user.sysId,
        oktaUserId: fieldOf(each.user, OKTA_USER_ID),
        active: isActive(each.user),
        matchedBy: each.agrees.join(', '),
        why: why(each),
        whyNot: whyNot(each, incoming, addressed),
    }
}
