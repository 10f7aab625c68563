/** Rules of x_scim_okta_identity: the link is right, the column of sys_user is its copy. */

import type { GlideRecord } from '@servicenow/glide'
import { emptyColumn, repairColumn } from '../provisioning/identity/column.ts'
import { backgroundContext } from './context.ts'
import { refuseSave } from './refuse-save.ts'

/** Before update: an Okta id never changes, and a person has one current link. */
export function checkIdentity(current: GlideRecord, previous: GlideRecord | null): void {
    refuseSave(current, () => {
        if (previous && previous.getValue('okta_user_id') !== current.getValue('okta_user_id')) {
            return 'An Okta user ID never changes: retire this link and let Okta, a review or an adoption make another'
        }
        const user = String(current.getValue('user') ?? '')
        if (user === '' || current.getValue('state') !== 'current') return undefined
        const { identities } = backgroundContext()
        const own = String(current.getUniqueValue())
        const other = identities.ofUser(user).find((link) => link.sysId !== own && link.state === 'current')
        return other && `That user has a current link already, to ${other.oktaUserId}: retire it first`
    })
}

/** After update: puts the columns of the person the link names, and of the one it named before, right. */
export function copyIdentity(current: GlideRecord, previous: GlideRecord | null): void {
    const context = backgroundContext()
    const [now, before] = [current, previous].map((row) => String(row?.getValue('user') ?? ''))
    if (previous && now === before && current.getValue('state') === previous.getValue('state')) return
    // The one before first: the column is unique.
    for (const sysId of [before, now]) {
        const user = sysId ? context.users.read(sysId) : undefined
        if (user) repairColumn(context, user)
    }
}

/** After delete: the person has no Okta id any more. */
export function forgetIdentity(current: GlideRecord): void {
    const context = backgroundContext()
    const sysId = String(current.getValue('user') ?? '')
    const user = sysId === '' ? undefined : context.users.read(sysId)
    if (user) emptyColumn(context, user, String(current.getValue('okta_user_id')))
}
