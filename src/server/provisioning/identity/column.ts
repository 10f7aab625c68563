/**
 * The link decides who an Okta id is; the column of sys_user is its copy, by which people are found. Where the two
 * disagree the column is put right on sight.
 */

import { writeRefused } from '../outcome.ts'
import { fieldOf, OKTA_USER_ID, type IdentityLink, type UserRecord } from '../records.ts'
import type { Context } from '../stores.ts'

/** The link that is current for the person; where there are two, the one that the column names. */
export function currentLink(context: Context, user: UserRecord): IdentityLink | undefined {
    const current = context.identities.ofUser(user.sysId).filter((link) => link.state === 'current')
    return current.find((link) => link.oktaUserId === fieldOf(user, OKTA_USER_ID)) ?? current[0]
}

/**
 * Writes the Okta id of the person's current link into the column, or empties it when there is no such link, and answers
 * the record. Throws 403 when the platform refuses.
 */
export function repairColumn(context: Context, user: UserRecord): UserRecord {
    const right = currentLink(context, user)?.oktaUserId ?? ''
    if (fieldOf(user, OKTA_USER_ID) === right) return user
    const written = context.users.update(user.sysId, { [OKTA_USER_ID]: right })
    if (!written) throw writeRefused(`to correct the Okta user ID of user ${user.sysId}`)
    context.note(`corrected the Okta user ID of ${user.sysId}`)
    return written
}

/** Takes the Okta id off everybody but this person: the column is unique, and somebody may hold an outdated copy. */
export function freeColumn(context: Context, oktaUserId: string, owner: string): void {
    const holders = context.users
        .candidates(oktaUserId, '', '')
        .filter((user) => fieldOf(user, OKTA_USER_ID) === oktaUserId)
    for (const holder of holders) if (holder.sysId !== owner) repairColumn(context, holder)
}
