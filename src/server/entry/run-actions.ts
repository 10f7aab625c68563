/** UI actions of x_scim_okta_run. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { insertRun } from '../platform/glide-runs.ts'
import { isAdministrator } from './administrator.ts'
import { afterRunQueued } from './run-rules.ts'

/** The part of `action` used here; the platform's package declares no type for it. */
interface ActionUrl {
    setRedirectURL(target: unknown): void
}

/** "Find unmatched people" on the list: queues a run and shows it. The table's rules say why when they refuse. */
export function startPeopleRun(action: ActionUrl): void {
    if (!isAdministrator()) return
    const sysId = insertRun('people')
    if (sysId === '') return
    gs.addInfoMessage('The survey of people is queued. Reload the run to see how far it is.')
    action.setRedirectURL(`x_scim_okta_run.do?sys_id=${sysId}`)
}

/** "Resume" on a run: goes on where it stopped. One that is queued gets another event, should its own have been lost. */
export function resumeRun(current: GlideRecord, action: ActionUrl): void {
    if (!isAdministrator()) return
    if (String(current.getValue('state') ?? '') === 'queued') afterRunQueued(current)
    setState(current, 'queued', 'The run goes on where it stopped.')
    action.setRedirectURL(current)
}

/** "Cancel" on a run: the page under way is finished, and nothing is resolved. */
export function cancelRun(current: GlideRecord, action: ActionUrl): void {
    if (!isAdministrator()) return
    setState(current, 'cancelled', 'The run is cancelled. What it found stays; nothing was resolved.')
    action.setRedirectURL(current)
}

function setState(current: GlideRecord, state: string, done: string): void {
    current.setValue('state', state)
    if (current.update()) gs.addInfoMessage(done)
}
