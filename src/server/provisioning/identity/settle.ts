/**
 * Makes a link current for a person. The unique key of x_scim_okta_identity is the lock between simultaneous requests.
 * Every step leaves something that the repetition of the request completes: a promise first, then the end of the old
 * link, then the new one, and the column with the record's own update last.
 */

import { scimError, type ScimError } from '../../scim/error.ts'
import { shown, writeRefused } from '../outcome.ts'
import {
    fieldOf,
    OKTA_USER_ID,
    type FieldValues,
    type IdentityLink,
    type LinkOrigin,
    type UserRecord,
} from '../records.ts'
import type { Context } from '../stores.ts'
import { freeColumn } from './column.ts'

/** What is to become of the link. */
export interface Settlement {
    readonly oktaUserId: string
    /** The link of the Okta id as it was read. */
    readonly link: IdentityLink | undefined
    /** The person may have another Okta id, whose link is then retired. */
    readonly replaces: boolean
    readonly origin: LinkOrigin
    /** Why, for the history. */
    readonly reason: string
}

/**
 * Makes the link and answers the change of sys_user that goes with it, empty when the column is right already. Throws
 * 409 `uniqueness` when somebody else took the Okta id meanwhile, 403 when the platform refuses.
 */
export function settleLink(context: Context, user: UserRecord, settlement: Settlement): FieldValues {
    const { oktaUserId, replaces } = settlement
    checkOktaUserId(oktaUserId)
    const link = settlement.link ?? claimFor(context, user, settlement)
    const steady = link.state === 'current' && link.user === user.sysId
    if (!steady && settlement.link === undefined && link.user !== user.sysId) throw justTaken(oktaUserId)
    if (replaces) retireOthers(context, user, link, settlement.reason)
    if (!steady) {
        const { origin, reason } = settlement
        const kept = link.approver === '' ? { origin, reason } : {}
        context.identities.change(link, {
            user: user.sysId,
            state: 'current',
            lastSeen: context.now(),
            replacedBy: '',
            ...kept,
        })
    } else if (settlement.link) {
        touch(context, link)
    }
    if (fieldOf(user, OKTA_USER_ID) === oktaUserId) return {}
    yieldToOthers(context, user, link)
    freeColumn(context, oktaUserId, user.sysId)
    return { [OKTA_USER_ID]: oktaUserId }
}

/** A claim is a promise first when an old link has to end before it. */
function claimFor(
    context: Context,
    user: UserRecord,
    { oktaUserId, replaces, origin, reason }: Settlement,
): IdentityLink {
    const link = context.identities.claim({
        oktaUserId,
        user: user.sysId,
        state: replaces ? 'pending' : 'current',
        origin,
        reason,
        firstSeen: context.now(),
    })
    if (!link) throw linkRefused(context, oktaUserId)
    return link
}

function retireOthers(context: Context, user: UserRecord, by: IdentityLink, reason: string): void {
    for (const link of context.identities.ofUser(user.sysId)) {
        if (link.sysId === by.sysId || link.state !== 'current') continue
        context.identities.change(link, { state: 'retired', replacedBy: by.sysId, reason })
        context.note(`retired the link of another Okta id of ${user.sysId}`)
    }
}

/**
 * Two Okta ids may have been given to one person at once: whoever sees the other's link, and is not in the column yet,
 * takes its own back and throws 409.
 */
function yieldToOthers(context: Context, user: UserRecord, { sysId, oktaUserId }: IdentityLink): void {
    const current = context.identities.ofUser(user.sysId).filter((link) => link.state === 'current')
    if (current.every((link) => link.sysId === sysId)) return
    const own = current.find((link) => link.sysId === sysId)
    if (own) context.identities.change(own, { user: '', state: 'pending' })
    throw justTaken(oktaUserId)
}

/** Remembers, once a day, that Okta still writes through the link; a refusal of that stops nobody. */
function touch(context: Context, link: IdentityLink): void {
    const now = context.now()
    if (link.lastSeen.slice(0, 10) >= now.slice(0, 10)) return
    try {
        context.identities.change(link, { lastSeen: now })
    } catch {
        context.note(`last seen of link ${link.sysId} not written`)
    }
}

/** Why no link could be made: another one differs in letter case only, or the platform said no. */
export function linkRefused(context: Context, oktaUserId: string): ScimError {
    if (!context.identities.hasAlike(oktaUserId)) return writeRefused('the identity link')
    return scimError(
        409,
        `externalId ${shown(oktaUserId)} differs from that of another ServiceNow user in letter case only`,
        'uniqueness',
    )
}

/** Refuses an externalId that the columns cannot hold as it is. */
export function checkOktaUserId(oktaUserId: string): void {
    if (oktaUserId.length > 100 || oktaUserId === 'NULL' || /^\s*javascript:/i.test(oktaUserId)) {
        throw scimError(400, 'externalId must be the Okta user id: at most 100 characters', 'invalidValue')
    }
}

/** 409 because the Okta id became another person's meanwhile, or the person another Okta id's. */
export function justTaken(oktaUserId: string): ScimError {
    return scimError(
        409,
        `externalId ${shown(oktaUserId)}, or the user it was for, was just linked by another request. Try again`,
        'uniqueness',
    )
}
