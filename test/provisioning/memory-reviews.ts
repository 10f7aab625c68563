/** Reviews in memory: one active review per Okta id, as the table's unique key has it. */

import type { NewReview, ReviewState } from '../../src/server/provisioning/review/review.ts'
import type { Reviews } from '../../src/server/provisioning/stores.ts'

export interface MemoryReview extends NewReview {
    readonly sysId: string
    readonly number: string
    state: ReviewState
    timesSeen: number
    note: string
}

const isActive = ({ state }: MemoryReview) => state === 'open' || state === 'ignored'

/** A store over `holder.reviews`; `allowed` may refuse a write. */
export function memoryReviews(
    holder: { readonly reviews: MemoryReview[] },
    allowed: (what: string) => boolean,
): Reviews {
    const active = (oktaUserId: string) =>
        holder.reviews.find((review) => isActive(review) && review.oktaUserId === oktaUserId)
    const stored = (sysId: string) => holder.reviews.find((review) => review.sysId === sysId)!
    return {
        active,
        open(review) {
            const known = active(review.oktaUserId)
            if (known) return known
            if (!allowed('open review')) throw new Error('no review could be opened')
            const sysId = `review-${holder.reviews.length + 1}`
            const opened = {
                ...review,
                sysId,
                number: sysId.toUpperCase(),
                state: 'open' as const,
                timesSeen: 1,
                note: '',
            }
            holder.reviews.push(opened)
            return opened
        },
        seenAgain(review) {
            if (allowed('count review')) stored(review.sysId).timesSeen += 1
        },
        end(review, { state, note }) {
            if (!allowed('end review')) throw new Error('the review could not be ended')
            Object.assign(stored(review.sysId), { state, note })
        },
    }
}
