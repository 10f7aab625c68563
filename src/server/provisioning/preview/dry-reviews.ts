/** Reviews in a dry run: read from the real store, opened and ended in memory. */

import type { NewReview, Review } from '../review/review.ts'
import type { Reviews } from '../stores.ts'
import { named, type WriteList } from './planned-writes.ts'

const TABLE = 'x_scim_okta_review'

/** What a review is called that nobody opened. */
export const PREVIEWED = '(preview)'

export interface DryReviews extends Reviews {
    /** The review that would have been opened. */
    opened(): NewReview | undefined
}

/** A store of reviews that writes nothing. What it opened or ended is seen so. */
export function dryReviews(real: Reviews, list: WriteList, newSysId: () => string): DryReviews {
    /** Active reviews by Okta id as this run left them; null for those it ended. */
    const planned = new Map<string, Review | null>()
    let opened: NewReview | undefined
    const active = (oktaUserId: string): Review | undefined => {
        const own = planned.get(oktaUserId)
        return own === undefined ? real.active(oktaUserId) : (own ?? undefined)
    }
    return {
        opened: () => opened,
        active,
        open(review) {
            const known = active(review.oktaUserId)
            if (known) return known
            opened = review
            const { oktaUserId, userName } = review
            const made: Review = { sysId: newSysId(), number: PREVIEWED, oktaUserId, userName, state: 'open' }
            planned.set(oktaUserId, made)
            list.add({ table: TABLE, operation: 'insert', sysId: made.sysId, fields: named(Object.keys(review)) })
            return made
        },
        seenAgain(review) {
            list.add({
                table: TABLE,
                operation: 'update',
                sysId: review.sysId,
                fields: named(['timesSeen', 'lastSeen']),
            })
        },
        end(review, { state }) {
            planned.set(review.oktaUserId, state === 'ignored' ? { ...review, state } : null)
            list.add({ table: TABLE, operation: 'update', sysId: review.sysId, fields: named(['state', 'note']) })
        },
    }
}
