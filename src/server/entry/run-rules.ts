/** Business rules of x_scim_okta_run: what a new run starts with, which state may follow which, and one run at a time. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { isGoing, mayBecome, type RunState } from '../audit/run/run.ts'
import { goingRun, queueChunk } from '../platform/glide-runs.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { refuseSave } from './refuse-save.ts'

const ANOTHER = 'Another run of this kind is queued or running: resume or cancel it first'

/**
 * Before insert. Whatever the client sent, a run begins queued, at the start, and belongs to who inserts it. Refused
 * while another run of the kind is queued or running; the unique column `lock` decides between two at one moment.
 */
export function beforeRunInsert(current: GlideRecord): void {
    const kind = String(current.getValue('kind') ?? '')
    const begin: Record<string, string> = {
        state: 'queued',
        step: 'read',
        chunk: '0',
        cursor: '',
        stop: 'false',
        lock: kind,
        started_by: String(gs.getUserID()),
        started_at: '',
        finished_at: '',
        finished_by: '',
        message: '',
        summary: '',
        other_ids: '',
    }
    for (const column of Object.keys(begin)) current.setValue(column, begin[column]!)
    refuseSave(current, () => (goingRun(kind, '') === '' ? undefined : ANOTHER))
}

/** Before update: refuses a state that cannot follow, and a second run of the kind. */
export function beforeRunUpdate(current: GlideRecord, previous: GlideRecord): void {
    const from = stateOf(previous)
    const to = stateOf(current)
    if (from === to) return
    const sysId = String(current.getUniqueValue())
    const kind = String(current.getValue('kind') ?? '')
    current.setValue('lock', isGoing(to) ? kind : sysId)
    if (to === 'queued') current.setValue('stop', 'false')
    if (to === 'cancelled') {
        current.setValue('stop', 'true')
        current.setValue('finished_by', String(gs.getUserID()))
        current.setValue('finished_at', platformTime(Date.now()))
    }
    refuseSave(current, () => {
        if (!mayBecome(from, to)) return `A run that is ${from} cannot become ${to}`
        return isGoing(to) && goingRun(kind, sysId) !== '' ? ANOTHER : undefined
    })
}

/** After insert and after an update to queued: the event that starts the run, or goes on with it where it stopped. */
export function afterRunQueued(current: GlideRecord): void {
    queueChunk(String(current.getUniqueValue()), Number(String(current.getValue('chunk') ?? '0')))
}

function stateOf(run: GlideRecord): RunState {
    return String(run.getValue('state') ?? '') as RunState
}
