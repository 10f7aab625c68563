/** Takes an Okta id for a record that is about to be created. */

import { fieldOf, OKTA_USER_ID, type IdentityLink } from '../records.ts'
import type { Context } from '../stores.ts'
import { justTaken, linkRefused } from './settle.ts'

export interface Claim {
    /** Names the sys_id that the record is to have. */
    readonly link: IdentityLink
    /** Undoes what this claim wrote, for when the record could not be created. */
    release(): void
}

/**
 * The link is written before the record and names its sys_id, so that two simultaneous requests aim at one sys_id, of
 * which only one record can exist. `link` is the link of the Okta id as it was read, if there is one. Throws 409
 * `uniqueness` for an id that differs from another in letter case only, 403 when the platform refuses.
 */
export function claimFor(context: Context, oktaUserId: string, link: IdentityLink | undefined): Claim {
    const seen = { lastSeen: context.now(), firstSeen: context.now() }
    if (link) {
        if (link.user !== '' && link.state === 'current') return { link, release: () => undefined }
        const user = link.user === '' ? plannedId(context, link) : link.user
        const taken = context.identities.change(link, { user, state: 'current', ...seen })
        const before = { user: link.user, state: link.state }
        return {
            link: taken,
            release: () => ifStillOurs(context, taken, (now) => context.identities.change(now, before)),
        }
    }
    const user = context.newSysId()
    const claimed = context.identities.claim({
        oktaUserId,
        user,
        state: 'current',
        origin: 'post',
        firstSeen: context.now(),
    })
    if (!claimed) throw linkRefused(context, oktaUserId)
    if (claimed.user === user) {
        return { link: claimed, release: () => ifStillOurs(context, claimed, (now) => context.identities.remove(now)) }
    }
    if (claimed.state !== 'current' || claimed.user === '') throw justTaken(oktaUserId)
    return { link: claimed, release: () => undefined }
}

/**
 * The sys_id for a record that a link is still to get. It follows from the link, because no unique key decides who changes
 * a link first: simultaneous requests plan the same record.
 */
function plannedId(context: Context, link: IdentityLink): string {
    const planned = link.sysId.split('').reverse().join('')
    const there = context.users.read(planned)
    return there && fieldOf(there, OKTA_USER_ID) !== link.oktaUserId ? context.newSysId() : planned
}

/** A release must not undo what another request has made of the link meanwhile. */
function ifStillOurs(context: Context, link: IdentityLink, undo: (now: IdentityLink) => void): void {
    const now = context.identities.find(link.oktaUserId)
    if (now && now.user === link.user && now.state === link.state) undo(now)
}
