/**
 * The link decides who an Okta id is; the column of sys_user is its copy, by which people are found. Where the two
 * disagree the column is put right on sight.
 */

import { writeRefused } from '../outcome.ts'
import { fieldOf, isRefused, OKTA_USER_ID, type IdentityLink, type LinkOrigin, type UserRecord } from '../records.ts'
import type { Context } from '../stores.ts'

/** The link that is current for the person; where there are two, the one that the column names. */
export function currentLink(context: Context, user: UserRecord): IdentityLink | undefined {
    const current = context.identities.ofUser(user.sysId).filter((link) => link.state === 'current')
    return current.find((link) => link.oktaUserId === fieldOf(user, OKTA_USER_ID)) ?? current[0]
}

/**
 * Makes the column say what the person's current link says, and answers the record. A column whose Okta id no link knows,
 * as an import leaves it, is believed: the link is made from it. Throws 403 when the platform refuses.
 */
export function repairColumn(context: Context, user: UserRecord): UserRecord {
    const own = fieldOf(user, OKTA_USER_ID)
    const right = currentLink(context, user)?.oktaUserId ?? ''
    if (own === right) return user
    if (right === '' && !context.identities.find(own)) {
        const reason = 'The user had the Okta id without a link'
        const terms = { state: 'current', origin: originOf(context), reason } as const
        if (context.identities.claim({ oktaUserId: own, user: user.sysId, ...terms })) return user
    }
    return writeColumn(context, user, right)
}

/** Empties the column of somebody whose link was deleted, if it still holds that Okta id. */
export function emptyColumn(context: Context, user: UserRecord, oktaUserId: string): void {
    if (fieldOf(user, OKTA_USER_ID) !== oktaUserId) return
    // Okta may have linked the person again meanwhile, and the column is right after all.
    repairColumn(context, writeColumn(context, user, ''))
}

function writeColumn(context: Context, user: UserRecord, oktaUserId: string): UserRecord {
    const written = context.users.update(user.sysId, { [OKTA_USER_ID]: oktaUserId })
    if (isRefused(written)) throw writeRefused(`to correct the Okta user ID of user ${user.sysId}`, written.refused)
    context.note(`corrected the Okta user ID of ${user.sysId}`)
    return written
}

/** What a link that this request makes says of its origin. */
export function originOf(context: Context): LinkOrigin {
    return context.method === 'POST' ? 'post' : 'put'
}

/** Takes the Okta id off everybody but this person: the column is unique, and somebody may hold an outdated copy. */
export function freeColumn(context: Context, oktaUserId: string, owner: string): void {
    const holders = context.users
        .candidates(oktaUserId, '', '')
        .filter((user) => fieldOf(user, OKTA_USER_ID) === oktaUserId)
    for (const holder of holders) if (holder.sysId !== owner) repairColumn(context, holder)
}
