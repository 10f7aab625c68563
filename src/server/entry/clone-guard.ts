/** What the platform calls around the clone guard: requests that write, the rule and the UI action on its table. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { glideInstances } from '../platform/glide-instances.ts'
import { readThisInstance } from '../platform/this-instance.ts'
import { guardWrites, identityOf } from '../provisioning/clone-guard.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { isAdministrator } from './administrator.ts'
import type { Exchange } from './exchange.ts'
import { refuseSave } from './refuse-save.ts'

/** Throws 403 when the request would write and nobody confirmed this instance; reads and searches always pass. */
export function guardExchange({ method, path }: Exchange): void {
    if (method === 'GET' || path[path.length - 1] === '.search') return
    guardWrites(readThisInstance(), glideInstances())
}

/**
 * Rule before an update of x_scim_okta_instance: only the instance one is on can be confirmed; who confirmed it and when
 * is filled in, and the name it has now.
 */
export function checkConfirmation(current: GlideRecord, previous: GlideRecord): void {
    if (String(current.getValue('state')) !== 'confirmed' || String(previous.getValue('state')) === 'confirmed') return
    const instance = readThisInstance()
    if (String(current.getValue('instance_id') ?? '') !== identityOf(instance)) {
        refuseSave(current, () => 'Only the instance you are on can be confirmed: this record is about another one')
        return
    }
    current.setValue('instance_name', instance.name)
    current.setValue('url', instance.url)
    current.setValue('confirmed_by', String(gs.getUserID()))
    current.setValue('confirmed_at', platformTime(Date.now()))
    current.setValue('reason', 'Confirmed by an administrator')
}

/** UI action "Confirm this instance", on form and list; checkConfirmation decides. */
export function confirmInstance(current: GlideRecord): void {
    if (!isAdministrator()) return
    current.setValue('state', 'confirmed')
    if (current.update()) gs.addInfoMessage('Okta may write to this instance now')
}
