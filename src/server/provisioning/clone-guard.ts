/**
 * May this instance be written to? A clone carries production's people and links, and Okta may still push to it; so the
 * instance that was confirmed is remembered, and another one with the same data answers reads only.
 */

import { scimError, type ScimError } from '../scim/error.ts'

/** How the instance names itself; `''` for what cannot be read. */
export interface ThisInstance {
    readonly id: string
    readonly name: string
    readonly url: string
}

/** A row of x_scim_okta_instance. */
export interface RememberedInstance {
    readonly sysId: string
    readonly id: string
    readonly name: string
    readonly confirmed: boolean
}

/** What the guard notes of an instance that it sees for the first time. */
export interface NewInstance extends ThisInstance {
    readonly confirmed: boolean
    readonly reason: string
}

export interface Instances {
    /** The row of the instance with this id. */
    find(id: string): RememberedInstance | undefined
    /** A row of any other instance, one that was confirmed last before all others. */
    another(id: string): RememberedInstance | undefined
    /** Adds the row; the unique id decides between simultaneous callers. Undefined when the platform refused. */
    remember(instance: NewInstance): RememberedInstance | undefined
    /** Takes the confirmation back. */
    unconfirm(instance: RememberedInstance, reason: string): void
}

/**
 * Where the instance stands. `unknown`: it does not tell who it is, so nobody can judge. `new`: nothing is remembered at
 * all. `copy`: what is remembered are other instances only. `renamed`: confirmed under another name, or a copy that took
 * the id along. `because` completes "This instance …".
 */
export type Standing =
    | { readonly standing: 'unknown' | 'confirmed' | 'new' }
    | { readonly standing: 'unconfirmed' | 'copy'; readonly because: string }
    | { readonly standing: 'renamed'; readonly because: string; readonly row: RememberedInstance }

/** What identifies the instance: its id, or where it has none, its name; `''` without either. */
export function identityOf({ id, name }: ThisInstance): string {
    return id === '' ? name : id
}

/** Compares the instance with what is remembered. One read for the one that was confirmed, two for others. */
export function standingOf(instance: ThisInstance, instances: Instances): Standing {
    const identity = identityOf(instance)
    if (identity === '') return { standing: 'unknown' }
    const own = instances.find(identity)
    // Whether a clone keeps the target's id is documented nowhere, so the name has to agree as well.
    const renamed = own !== undefined && own.name !== '' && instance.name !== '' && own.name !== instance.name
    if (own?.confirmed && !renamed) return { standing: 'confirmed' }
    if (own && renamed) {
        const because = `was confirmed as ${shown(own.name)}`
        return own.confirmed ? { standing: 'renamed', because, row: own } : { standing: 'unconfirmed', because }
    }
    const other = instances.another(identity)
    const because = other ? `is a copy of ${shown(other.name || other.id)}` : 'is not confirmed'
    if (own) return { standing: 'unconfirmed', because }
    return other ? { standing: 'copy', because } : { standing: 'new' }
}

/** Would a write be let through, as far as one can tell without writing? */
export function isWritable(instance: ThisInstance, instances: Instances): boolean {
    const { standing } = standingOf(instance, instances)
    return standing === 'confirmed' || standing === 'new' || standing === 'unknown'
}

/**
 * Called before a request writes. Remembers an instance at its first write: as confirmed when nothing is remembered yet,
 * else as unconfirmed. Throws 403 on an instance that nobody confirmed, and an Error when it cannot be remembered.
 */
export function guardWrites(instance: ThisInstance, instances: Instances): void {
    const found = standingOf(instance, instances)
    switch (found.standing) {
        case 'confirmed':
        case 'unknown':
            return
        case 'unconfirmed':
            throw notConfirmed(instance, found.because)
        case 'renamed':
            instances.unconfirm(found.row, `It ${found.because}`)
            throw notConfirmed(instance, found.because)
        case 'copy':
            remember(instance, instances, false, `It ${found.because}`)
            throw notConfirmed(instance, found.because)
        case 'new': {
            const row = remember(instance, instances, true, 'Remembered at its first write')
            if (!row.confirmed) throw notConfirmed(instance, 'is not confirmed')
        }
    }
}

function remember(
    instance: ThisInstance,
    instances: Instances,
    confirmed: boolean,
    reason: string,
): RememberedInstance {
    const id = identityOf(instance)
    const row = instances.remember({ ...instance, id, confirmed, reason }) ?? instances.find(id)
    if (!row) throw new Error(`instance ${id} could not be remembered in x_scim_okta_instance`)
    return row
}

/** Why nothing is written, for whoever looks at Okta. */
function notConfirmed(instance: ThisInstance, because: string): ScimError {
    const name = shown(instance.name || instance.id)
    return scimError(
        403,
        `This instance (${name}) ${because}: writes are refused until an administrator confirms it under Okta SCIM instances`,
    )
}

function shown(name: string): string {
    return name.slice(0, 30)
}
