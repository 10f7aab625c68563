/** The rule behind a review's decision: forms, lists, the Table API and UI actions all write the decision, and this acts. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { activeFor, candidatesOf, REVIEW_COLUMNS, reviewOf } from '../platform/glide-reviews.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import type { ReviewDecision } from '../provisioning/review/review.ts'
import { settleReview } from '../provisioning/review/settle-review.ts'
import { backgroundContext } from './context.ts'
import { changes, isForgotten } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

const DECISIONS: readonly ReviewDecision[] = ['link', 'create', 'ignore']

/** What people write on a review; every other column is the application's. */
const INPUT = ['decision', 'user', 'note']

/**
 * Before insert and update by people: refuses what is not theirs to write. Once a review is settled, what was decided
 * stays as it is.
 */
export function keepReview(current: GlideRecord, previous: GlideRecord | null): void {
    refuseSave(current, () => {
        if (current.operation() === 'insert') return 'Reviews are opened by requests of Okta'
        const written = REVIEW_COLUMNS.filter((column) => changes(current, column) && !isForgotten(current, column))
        const foreign = written.filter((column) => INPUT.indexOf(column) < 0)
        if (foreign.length > 0) return `Only ${INPUT.join(', ')} can be written, not ${foreign.join(', ')}`
        const state = String(previous?.getValue('state') ?? '')
        const settled = state !== 'open' && state !== 'ignored'
        if (settled && written.indexOf('user') >= 0) return `The review is ${state} already: its user stays`
        const isEmptied = changes(current, 'decision') && String(current.getValue('decision') ?? '') === ''
        if (isEmptied && state !== 'open') return 'A decision can be replaced by another one, but not taken back'
        return undefined
    })
}

/**
 * Before update of x_scim_okta_review, when the decision changed: carries it out and fills in who decided and when, or
 * refuses the save and says why; then nothing was written.
 */
export function decideReview(current: GlideRecord): void {
    // After an abort the later rules run all the same (documented: business rules).
    if (current.isActionAborted()) return
    const text = String(current.getValue('decision') ?? '')
    if (text === '') return
    refuseSave(current, () => {
        const decision = DECISIONS.find((each) => each === text)
        if (!decision) return `"${text}" is no decision: link, create or ignore`
        const review = reviewOf(current)
        const candidates = decision === 'link' ? candidatesOf(review.sysId) : []
        const user = decision === 'link' ? chosenUser(current, candidates) : ''
        const isCandidate = candidates.indexOf(user) >= 0
        const verdict = { decision, user, isCandidate, approver: String(gs.getUserID()) }
        const settled = settleReview(backgroundContext(), review, verdict)
        if ('refused' in settled) return settled.refused
        current.setValue('user', user)
        current.setValue('state', settled.state)
        current.setValue('active_for', activeFor(review, settled.state))
        current.setValue('decided_by', String(gs.getUserID()))
        current.setValue('decided_at', platformTime(Date.now()))
        return undefined
    })
}

/** The user the administrator chose, else the only candidate. */
function chosenUser(current: GlideRecord, candidates: readonly string[]): string {
    const chosen = String(current.getValue('user') ?? '')
    if (chosen !== '') return chosen
    return candidates.length === 1 ? candidates[0]! : ''
}
