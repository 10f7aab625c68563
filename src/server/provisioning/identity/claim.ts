/** Takes an Okta id for a record that is about to be created. */

import type { IdentityLink } from '../records.ts'
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
        // Simultaneous requests that found this link have to plan one sys_id, so it is the link's own.
        const user = link.user === '' ? link.sysId : link.user
        const taken = context.identities.change(link, { user, state: 'current', ...seen })
        return { link: taken, release: () => context.identities.change(taken, { user: link.user, state: link.state }) }
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
    if (claimed.user === user) return { link: claimed, release: () => context.identities.remove(claimed) }
    if (claimed.state !== 'current' || claimed.user === '') throw justTaken(oktaUserId)
    return { link: claimed, release: () => undefined }
}
