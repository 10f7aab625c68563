/** The rules behind a brake's decision: forms, lists, the Table API and UI actions all write the decision, and these act. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { decideWaiting } from '../platform/glide-brake-entries.ts'
import { BRAKE_COLUMNS } from '../platform/glide-brake-rows.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { changes, isForgotten } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

/** What people write on a brake; every other column is the application's. */
const INPUT = ['decision', 'note']
const STATES: Readonly<Record<string, 'approved' | 'refused'>> = { approve: 'approved', refuse: 'refused' }
/** Rows that take over a decision at once; the others follow with the sweep, and requests go by the brake anyway. */
const MOST_AT_ONCE = 1000

/** Before insert and update by people: refuses what is not theirs to write. */
export function keepBrake(current: GlideRecord): void {
    refuseSave(current, () => {
        if (current.operation() === 'insert') return 'Brakes are tripped by requests of Okta'
        const isEmptied = (column: string) => column === 'group' && textIn(current, column) === ''
        const written = BRAKE_COLUMNS.filter(
            (column) => changes(current, column) && !isForgotten(current, column) && !isEmptied(column),
        )
        const foreign = written.filter((column) => INPUT.indexOf(column) < 0)
        if (foreign.length > 0) return `Only ${INPUT.join(', ')} can be written, not ${foreign.join(', ')}`
        if (written.indexOf('decision') < 0) return undefined
        if (textIn(current, 'decision') === '') return 'A decision can be replaced by another one, but not taken back'
        return textIn(current, 'state') === 'expired' ? 'The brake has expired: nothing waits at it' : undefined
    })
}

/** Before update of x_scim_okta_brake, when the decision changed: fills in what follows from it. */
export function decideBrake(current: GlideRecord): void {
    // After an abort the later rules run all the same (documented: business rules).
    if (current.isActionAborted()) return
    refuseSave(current, () => {
        const text = textIn(current, 'decision')
        const state = STATES[text]
        if (!state) return `"${text}" is no decision: approve or refuse`
        current.setValue('state', state)
        current.setValue('active_for', String(current.getUniqueValue()))
        current.setValue('decided_by', String(gs.getUserID()))
        current.setValue('decided_at', platformTime(Date.now()))
        return undefined
    })
}

/** After the update that decided: what waits at the brake takes the decision over. */
export function spreadDecision(current: GlideRecord): void {
    const state = textIn(current, 'state')
    if (state === 'approved' || state === 'refused') {
        decideWaiting(String(current.getUniqueValue()), state, MOST_AT_ONCE)
    }
}

function textIn(row: GlideRecord, column: string): string {
    return String(row.getValue(column) ?? '')
}
