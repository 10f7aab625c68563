/** Business rules of x_scim_okta_handover: people write its state, and nothing else. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { HANDOVER_COLUMNS, queueHandoverChunk } from '../platform/glide-handover-plans.ts'
import { isActive } from '../platform/glide-handover-leaver.ts'
import type { HandoverState } from '../provisioning/handover/handover.ts'
import { activeFor, mayDecide } from '../provisioning/handover/states.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import type { FieldValues } from '../provisioning/records.ts'
import { changes, isForgotten } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

/**
 * Before insert and update by people: refuses what is not theirs to write and a state that cannot follow, and fills in
 * what goes with the state. What the application writes skips the rules.
 */
export function checkHandover(current: GlideRecord, previous: GlideRecord | null): void {
    refuseSave(current, () => {
        if (current.operation() === 'insert') return 'Handovers are planned when people leave'
        const written = HANDOVER_COLUMNS.filter((column) => changes(current, column) && !isForgotten(current, column))
        const foreign = written.filter((column) => column !== 'state')
        if (foreign.length > 0) return `Only the state can be written, not ${foreign.join(', ')}`
        if (written.length === 0) return undefined
        const from = textIn(previous, 'state') as HandoverState
        const to = textIn(current, 'state') as HandoverState
        if (!mayDecide(from, to)) return `A handover that is ${from} cannot become ${to}`
        const user = textIn(current, 'user')
        if (to === 'running' && isActive(user)) return 'The person is active again: there is nothing to hand over'
        const values = decided(to, current)
        for (const column of Object.keys(values)) current.setValue(column, values[column]!)
        return undefined
    })
}

/** What goes with a state that a person chose. */
function decided(to: HandoverState, plan: GlideRecord): FieldValues {
    const now = platformTime(Date.now())
    const values: FieldValues = {
        decided_by: String(gs.getUserID()),
        active_for: activeFor(to, textIn(plan, 'user'), String(plan.getUniqueValue())),
        stop: String(to === 'cancelled'),
    }
    if (to === 'cancelled') return { ...values, finished_at: now, message: CANCELLED }
    // Events of the chunks before are late from now on.
    values.chunk = String((Number(textIn(plan, 'chunk')) || 0) + 1)
    values.finished_at = ''
    values.message = ''
    if (to === 'undoing') return { ...values, step: 'undo', rule_order: '0', cursor: '' }
    if (textIn(plan, 'started_at') === '') values.started_at = now
    return values
}

const CANCELLED = 'Cancelled by an administrator. What was not handed over until then stays as it is.'

/** After update to running or undoing by people: the event of the next chunk. */
export function afterHandoverDecided(current: GlideRecord): void {
    queueHandoverChunk(String(current.getUniqueValue()), Number(textIn(current, 'chunk')) || 0)
}

function textIn(row: GlideRecord | null, column: string): string {
    return String(row?.getValue(column) ?? '')
}
