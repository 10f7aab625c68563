/** What the platform calls around the clone guard: requests that write, the rule and the UI action on its table. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { glideInstances } from '../platform/glide-instances.ts'
import { readThisInstance } from '../platform/this-instance.ts'
import { guardWrites, identityOf, standingOf } from '../provisioning/clone-guard.ts'
import { platformTime } from '../provisioning/platform-time.ts'
import { isAdministrator } from './administrator.ts'
import type { Exchange } from './exchange.ts'
import { changes, isForgotten } from './record-changes.ts'
import { refuseSave } from './refuse-save.ts'

/** Throws 403 when the request would write and nobody confirmed this instance; reads and searches always pass. */
export function guardExchange({ method, path }: Exchange): void {
    if (method === 'GET' || path[path.length - 1] === '.search') return
    guardWrites(readThisInstance(), glideInstances())
}

/** What a row remembers for good, and what changes with a confirmation only. */
const KEPT = ['instance_id', 'first_seen']
const CONFIRMATION = ['instance_name', 'url', 'confirmed_by', 'confirmed_at']

/**
 * Rule before insert and update of x_scim_okta_instance, whoever writes: a row is about one instance for good, only the
 * instance one is on can be confirmed, and who confirmed it, when and under which name is filled in. Unasked, as at the
 * first write of all, an instance is confirmed only while nothing is remembered.
 */
export function checkInstance(current: GlideRecord, previous: GlideRecord | null): void {
    refuseSave(current, () => (current.operation() === 'insert' ? checkNew(current) : checkChange(current, previous)))
}

function checkNew(current: GlideRecord): string | undefined {
    if (text(current, 'state') !== 'confirmed') return undefined
    const instance = readThisInstance()
    const isFirst = standingOf(instance, glideInstances()).standing === 'new'
    if (isFirst && text(current, 'instance_id') === identityOf(instance)) return undefined
    return 'An instance is remembered unconfirmed: confirm it then'
}

function checkChange(current: GlideRecord, previous: GlideRecord | null): string | undefined {
    const isConfirmed = text(current, 'state') === 'confirmed'
    const confirms = isConfirmed && text(previous, 'state') !== 'confirmed'
    const fixed = confirms ? KEPT : [...KEPT, ...CONFIRMATION]
    const foreign = fixed.filter((column) => changes(current, column) && !isForgotten(current, column))
    if (foreign.length > 0) return `Only state can be written, not ${foreign.join(', ')}`
    if (!confirms) {
        if (changes(current, 'state') && !changes(current, 'reason')) {
            current.setValue('reason', 'Taken back by an administrator')
        }
        return undefined
    }
    const instance = readThisInstance()
    if (text(current, 'instance_id') !== identityOf(instance)) {
        return 'Only the instance you are on can be confirmed: this record is about another one'
    }
    current.setValue('instance_name', instance.name)
    current.setValue('url', instance.url)
    current.setValue('confirmed_by', String(gs.getUserID()))
    current.setValue('confirmed_at', platformTime(Date.now()))
    current.setValue('reason', 'Confirmed by an administrator')
    return undefined
}

/** UI action "Confirm this instance", on form and list; checkInstance decides. */
export function confirmInstance(current: GlideRecord): void {
    if (!isAdministrator()) return
    current.setValue('state', 'confirmed')
    if (current.update()) gs.addInfoMessage('Okta may write to this instance now')
}

function text(row: GlideRecord | null, column: string): string {
    return String(row?.getValue(column) ?? '')
}
