/** Identity links in a dry run: read from the real store, changed in memory. */

import { foldName } from '../../scim/fold.ts'
import type { IdentityLink, LinkChanges } from '../records.ts'
import type { Identities } from '../stores.ts'
import { named, type WriteList } from './planned-writes.ts'

const TABLE = 'x_scim_okta_identity'

/** A store of links that writes nothing. What it claimed, changed or removed is seen so. */
export function dryIdentities(real: Identities, list: WriteList, newSysId: () => string): Identities {
    /** Links by Okta id as this run left them; null for those it removed. */
    const planned = new Map<string, IdentityLink | null>()
    const find = (oktaUserId: string): IdentityLink | undefined => {
        const own = planned.get(oktaUserId)
        return own === undefined ? real.find(oktaUserId) : (own ?? undefined)
    }
    const hasAlike = (oktaUserId: string) => {
        const isAlike = (id: string) => id !== oktaUserId && foldName(id) === foldName(oktaUserId)
        return real.hasAlike(oktaUserId) || [...planned.keys()].some((id) => planned.get(id) !== null && isAlike(id))
    }
    return {
        find,
        hasAlike,
        ofUser(user) {
            const stored = real.ofUser(user).filter((link) => !planned.has(link.oktaUserId))
            const own = [...planned.values()].filter((link): link is IdentityLink => link?.user === user)
            return [...own.reverse(), ...stored]
        },
        claim(link) {
            const { oktaUserId, user, state, origin, approver = '', firstSeen = '' } = link
            const taken = find(oktaUserId)
            if (taken) return taken
            if (hasAlike(oktaUserId)) return undefined
            const sysId = newSysId()
            const claimed = { sysId, oktaUserId, user, state, origin, replacedBy: '', approver, lastSeen: firstSeen }
            planned.set(oktaUserId, claimed)
            list.add({ table: TABLE, operation: 'insert', sysId, fields: named(Object.keys(link)) })
            return claimed
        },
        change(link, changes) {
            const changed = { ...link, ...linkPart(changes) }
            planned.set(link.oktaUserId, changed)
            list.add({ table: TABLE, operation: 'update', sysId: link.sysId, fields: named(Object.keys(changes)) })
            return changed
        },
        remove(link) {
            planned.set(link.oktaUserId, null)
            list.add({ table: TABLE, operation: 'delete', sysId: link.sysId, fields: [] })
        },
    }
}

/** The changes that a link itself tells. */
function linkPart({ reason: _reason, firstSeen: _firstSeen, ...part }: LinkChanges): Partial<IdentityLink> {
    return part
}
