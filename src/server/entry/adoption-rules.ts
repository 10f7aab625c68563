/** The business rules on the tables of adoption: what people may write there, and what follows from it. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { adoptionOf, glideAdoptions, queueChunk } from '../platform/glide-adoptions.ts'
import type { AdoptionState, ProposalState } from '../provisioning/adoption/adoption.ts'
import { decisionRefusal, isListOpen, isRunning, stateAfter } from '../provisioning/adoption/actions.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { changes, earlier } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

/** The platform cuts a longer text without a word (reported), and with it the last row of the list. */
const LONGEST_LIST = 1000000

/** What people write on an adoption; every other column is the application's. */
const ADOPTION_INPUT = ['name', 'csv', 'action']
const ADOPTION_COLUMNS = [
    'state',
    'message',
    'done_to_line',
    'run',
    'row_count',
    'proposed_high',
    'proposed_medium',
    'proposed_low',
    'no_match',
    'already_linked',
    'conflicts',
    'invalid',
    'approved',
    'rejected',
    'linked',
    'failed',
    'undone',
    'kept',
    'started_by',
    'started_at',
]
const PROPOSAL_COLUMNS = [
    'adoption',
    'line',
    'okta_user_id',
    'user_name',
    'email',
    'employee_number',
    'name',
    'okta_status',
    'user',
    'record_user_name',
    'matched_by',
    'confidence',
    'reason',
    'others',
    'error',
    'link',
    'decided_by',
    'decided_at',
]
/** Columns that the platform empties when the record they name is deleted. */
const CLEARED = ['started_by', 'user', 'link', 'decided_by']

/** Before an adoption is saved by somebody: refuses what does not fit its state, and turns an action into a state. */
export function checkAdoption(current: GlideRecord, previous: GlideRecord | null): void {
    refuseSave(current, () => {
        const old = earlier(current, previous)
        const before: AdoptionState = old ? adoptionOf(old).state : 'draft'
        const foreign = ADOPTION_COLUMNS.filter((column) => isForeign(current, column, !old))
        if (foreign.length > 0) return `Only ${ADOPTION_INPUT.join(', ')} can be written, not ${foreign.join(', ')}`
        const csv = String(current.getValue('csv') ?? '')
        if (csv.length >= LONGEST_LIST) {
            return 'The list has to have less than 1,000,000 characters. Put the rest into another adoption'
        }
        if (old && changes(current, 'csv') && !isListOpen(before)) {
            return `The list cannot change while the adoption is ${before}`
        }
        const action = String(current.getValue('action') ?? '')
        return action === '' ? undefined : takeUp(current, action, before, csv)
    })
}

/** Turns the action into the state it leads to, or answers why not. */
function takeUp(current: GlideRecord, action: string, before: AdoptionState, csv: string): string | undefined {
    const next = stateAfter(action, before)
    if ('refusal' in next) return next.refusal
    if (next.to === 'proposing' && csv.trim() === '') return 'There is no list yet'
    current.setValue('action', '')
    current.setValue('state', next.to)
    current.setValue('run', String(adoptionOf(current).run + 1))
    // Given again, an action goes on where it stopped.
    if (next.to !== before) current.setValue('done_to_line', '0')
    current.setValue('message', '')
    current.setValue('started_by', String(gs.getUserID()))
    current.setValue('started_at', platformTime(Date.now()))
    return undefined
}

/** After an adoption was saved by somebody: the first event of the action that was given. */
export function startAdoption(current: GlideRecord, previous: GlideRecord | null): void {
    const adoption = adoptionOf(current)
    const old = earlier(current, previous)
    const given = !old || adoptionOf(old).run !== adoption.run
    if (given && isRunning(adoption.state)) queueChunk(current, adoption)
}

/** Before a proposal is saved by somebody: only a decision can be written, and only one that its state allows. */
export function checkProposal(current: GlideRecord, previous: GlideRecord | null): void {
    refuseSave(current, () => {
        const old = earlier(current, previous)
        if (!old) return 'Proposals are made by an adoption'
        const foreign = PROPOSAL_COLUMNS.filter((column) => isForeign(current, column, false))
        if (foreign.length > 0) return `Only state can be written, not ${foreign.join(', ')}`
        if (!changes(current, 'state')) return undefined
        const from = String(old.getValue('state')) as ProposalState
        const adoption = glideAdoptions().read(String(current.getValue('adoption') ?? ''))
        const refusal = decisionRefusal(from, String(current.getValue('state') ?? ''), adoption?.state)
        if (refusal !== '') return refusal
        current.setValue('decided_by', String(gs.getUserID()))
        current.setValue('decided_at', platformTime(Date.now()))
        current.setValue('error', '')
        return undefined
    })
}

/**
 * Has somebody set a column that is the application's? A new record brings its defaults along; a reference may be emptied,
 * because its record may be deleted.
 */
function isForeign(current: GlideRecord, column: string, isNew: boolean): boolean {
    const value = String(current.getValue(column) ?? '')
    if (!isNew) return changes(current, column) && !(value === '' && CLEARED.indexOf(column) !== -1)
    return value !== '' && value !== '0' && !(column === 'state' && value === 'draft')
}
