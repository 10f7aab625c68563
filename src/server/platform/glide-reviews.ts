/** x_scim_okta_review and x_scim_okta_candidate over GlideRecord. */

import { gs, type GlideRecord } from '@servicenow/glide'
import type { NewCandidate, NewReview, Review, ReviewEnd, ReviewState } from '../provisioning/review/review.ts'
import type { Reviews } from '../provisioning/stores.ts'
import { openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_review'
const CANDIDATES = 'x_scim_okta_candidate'
export const REVIEW_COLUMNS = [
    'number',
    'okta_user_id',
    'active_for',
    'user_name',
    'email',
    'employee_number',
    'name',
    'method',
    'addressed',
    'situation',
    'reason',
    'state',
    'note',
    'decision',
    'user',
    'decided_by',
    'decided_at',
    'times_seen',
    'first_seen',
    'last_seen',
]
const CANDIDATE_COLUMNS = ['review', 'user', 'order', 'okta_user_id', 'active', 'matched_by', 'why', 'why_not']

/** Most candidates that a review holds. */
const MOST_CANDIDATES = 20

/** The store of reviews. What it writes skips the rules of the table, which are for what people write. */
export function glideReviews(): Reviews {
    return { active, open, seenAgain, end }
}

function active(oktaUserId: string): Review | undefined {
    const rows = reviews()
    rows.addQuery('active_for', '=', oktaUserId)
    rows.setLimit(2)
    rows.query()
    while (rows.next()) {
        // Okta ids are case-exact; the database is not.
        if (String(rows.getValue('active_for')) === oktaUserId) return reviewOf(rows)
    }
    return undefined
}

function open(review: NewReview): Review {
    const row = reviews()
    const sysId = String(gs.generateGUID())
    const number = `OSR${sysId.slice(0, 8).toUpperCase()}`
    row.initialize()
    row.setNewGuidValue(sysId)
    writeFields(row, {
        number,
        okta_user_id: review.oktaUserId,
        active_for: review.oktaUserId,
        user_name: review.userName,
        email: review.said.email,
        employee_number: review.said.employeeNumber,
        name: review.said.name,
        method: review.method,
        addressed: review.addressed,
        situation: review.situation,
        reason: review.reason,
        state: 'open',
        times_seen: '1',
        first_seen: review.seenAt,
        last_seen: review.seenAt,
    })
    row.setWorkflow(false)
    if (!row.insert()) {
        const other = active(review.oktaUserId)
        if (!other) throw new Error(`no review could be opened: ${row.getLastErrorMessage() || 'refused'}`)
        return other
    }
    addCandidates(sysId, review.candidates)
    return { sysId, number, oktaUserId: review.oktaUserId, userName: review.userName, state: 'open' }
}

/** Adds those candidates that the review does not have yet, after those it has. */
function addCandidates(review: string, candidates: readonly NewCandidate[]): void {
    const known = candidatesOf(review)
    candidates
        .filter((candidate) => known.indexOf(candidate.user) < 0)
        .forEach((candidate, position) => addCandidate(review, candidate, known.length + position))
}

/** sys_ids of the people that are candidates of the review, the best first; at most 20. */
export function candidatesOf(review: string): string[] {
    const rows = openTable(CANDIDATES, CANDIDATE_COLUMNS)
    rows.addQuery('review', '=', review)
    rows.orderBy('order')
    rows.setLimit(MOST_CANDIDATES)
    rows.query()
    const users: string[] = []
    while (rows.next()) users.push(String(rows.getValue('user') ?? ''))
    return users
}

function addCandidate(review: string, candidate: NewCandidate, position: number): void {
    if (position >= MOST_CANDIDATES) return
    const row = openTable(CANDIDATES, CANDIDATE_COLUMNS)
    row.initialize()
    writeFields(row, {
        review,
        user: candidate.user,
        order: String((position + 1) * 100),
        okta_user_id: candidate.oktaUserId,
        active: String(candidate.active),
        matched_by: candidate.matchedBy,
        why: candidate.why,
        why_not: candidate.whyNot,
    })
    // Refused by the unique key where a simultaneous request added it; a review without it is still a review.
    if (!row.insert()) gs.warn(`candidate ${candidate.user} of review ${review} was not added`)
}

function seenAgain(review: Review, seenAt: string, candidates: readonly NewCandidate[]): void {
    const row = reviews()
    if (!row.get('sys_id', review.sysId)) return
    row.setValue('times_seen', String(Number(row.getValue('times_seen') ?? 0) + 1))
    row.setValue('last_seen', seenAt)
    row.setWorkflow(false)
    if (!row.update()) gs.warn(`review ${review.number} was not counted`)
    addCandidates(review.sysId, candidates)
}

function end(review: Review, { state, note }: ReviewEnd): void {
    const row = reviews()
    if (!row.get('sys_id', review.sysId)) return
    writeFields(row, { state, note, active_for: activeFor(review, state) })
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`review ${review.number} could not be ended`)
}

/**
 * The value of the unique column that lets an Okta id have one active review: the id while it is active, the review's own
 * id afterwards, because whether empty values count as equal is the database's affair.
 */
export function activeFor(review: Pick<Review, 'sysId' | 'oktaUserId'>, state: ReviewState): string {
    return state === 'open' || state === 'ignored' ? review.oktaUserId : review.sysId
}

/** The review that a row states. */
export function reviewOf(row: GlideRecord): Review {
    const text = (column: string) => String(row.getValue(column) ?? '')
    return {
        sysId: String(row.getUniqueValue()),
        number: text('number'),
        oktaUserId: text('okta_user_id'),
        userName: text('user_name'),
        state: text('state') as ReviewState,
    }
}

function reviews(): GlideRecord {
    return openTable(TABLE, REVIEW_COLUMNS)
}
