/**
 * What an administrator's decision about a review does. It only promises: the record is written by Okta's next request,
 * which then carries the person's data and says whether the decision is still true.
 */

import { foldName } from '../../scim/fold.ts'
import { guardOfUser } from '../guards/guard.ts'
import { technicalBecause } from '../matching/technical-account.ts'
import { shown } from '../outcome.ts'
import { fieldOf, isSysId } from '../records.ts'
import type { Context } from '../stores.ts'
import type { Review, ReviewDecision, ReviewState } from './review.ts'

export type Settled = { readonly state: ReviewState } | { readonly refused: string }

/** A decision about a review. */
export interface Verdict {
    readonly decision: ReviewDecision
    /** sys_id of the chosen person; counts for `link` only. */
    readonly user: string
    /**
     * Is that person a candidate of the review? Candidates are there, also where the platform hides inactive people from
     * the administrator's own session (documented as sample script: GlideSystem, rule "user query").
     */
    readonly isCandidate: boolean
    /** sys_id of the administrator. */
    readonly approver: string
}

/**
 * Carries a decision out. `link` promises the Okta id to the chosen record, `create` to a new one, `ignore` leaves the
 * requests refused without another review. Answers the state the review ends in, or in plain words why the decision
 * cannot be carried out; then nothing was written.
 */
export function settleReview(context: Context, review: Review, verdict: Verdict): Settled {
    if (review.state !== 'open' && review.state !== 'ignored') {
        return { refused: `Review ${review.number} is ${review.state} already` }
    }
    if (verdict.decision === 'ignore') return { state: 'ignored' }
    const refused = verdict.decision === 'link' ? linkFault(context, review, verdict) : createFault(context, review)
    if (refused) return { refused }
    promise(context, review, verdict)
    return { state: verdict.decision === 'link' ? 'linked' : 'created' }
}

function linkFault(context: Context, review: Review, { user, isCandidate }: Verdict): string | undefined {
    const chosen = isSysId(user) ? context.users.read(user) : undefined
    if (!chosen && !isCandidate) return 'Choose the user who is this Okta user'
    const because = chosen ? technicalBecause(chosen) : ''
    if (because !== '') return `That user ${because}, and no Okta user`
    const guard = guardOfUser(context, user)
    if (guard)
        return `That user is ${guard.kind === 'terminated_user' ? 'terminated' : 'protected'}: lift ${guard.number} first`
    const holder = nameHolder(context, review)
    if (!holder || holder.sysId === user) return undefined
    return `userName ${shown(review.userName)} is that of ${fieldOf(holder, 'name') || holder.sysId}: give that user another one first`
}

function createFault(context: Context, review: Review): string | undefined {
    // A second record would bring somebody back whose own one a guard keeps from that.
    const link = context.identities.find(review.oktaUserId)
    const guard = link?.state === 'current' ? guardOfUser(context, link.user) : undefined
    if (guard) return `The Okta user is ${link!.user}, whom a guard keeps as they are: lift ${guard.number} first`
    const holder = nameHolder(context, review)
    if (!holder) return undefined
    return (
        `userName ${shown(review.userName)} is that of ${fieldOf(holder, 'name') || holder.sysId}: ` +
        'link that user, or give them another userName first'
    )
}

/** Whoever has the userName, as far as the administrator sees; the request that follows looks again. */
function nameHolder(context: Context, { userName }: Review) {
    const folded = foldName(userName)
    return context.users.candidates('', userName, '').find((user) => foldName(fieldOf(user, 'user_name')) === folded)
}

function promise(context: Context, review: Review, { decision, user, approver }: Verdict): void {
    const { oktaUserId } = review
    // A record yet to be made has its sys_id already: an empty reference says that the promised record was deleted.
    const promised = decision === 'link' ? user : context.newSysId()
    const terms = {
        user: promised,
        state: 'pending',
        origin: 'review',
        approver,
        reason: `Review ${review.number}`,
    } as const
    const link = context.identities.find(oktaUserId) ?? context.identities.claim({ oktaUserId, ...terms })
    if (!link) throw new Error(`no link could be made for review ${review.number}`)
    if (link.state === 'current' && link.user === promised) return
    if (link.state !== 'pending' || link.user !== promised || link.approver !== approver) {
        context.identities.change(link, { ...terms, replacedBy: '' })
    }
}
