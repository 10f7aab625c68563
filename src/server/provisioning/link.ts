/**
 * Ties an Okta id to a person. The identity link is the lock: its unique key lets one of several simultaneous requests
 * win. sys_user carries the same id for matching; where the two disagree, the link is right.
 */

import { scimError, type ScimError } from '../scim/error.ts'
import { shown, writeRefused } from './outcome.ts'
import { fieldOf, OKTA_USER_ID, type FieldValues, type IdentityLink, type UserRecord } from './records.ts'
import type { Context } from './stores.ts'

/**
 * Makes sure that `oktaUserId` is this person's, taking the link when nobody has it. Answers the change to sys_user that
 * goes with it, empty when the column is right already. Throws 409 `uniqueness` when the Okta id is somebody else's or
 * the person has another one: a link is never moved without an administrator.
 */
export function linkTo(context: Context, user: UserRecord, oktaUserId: string): FieldValues {
    const own = fieldOf(user, OKTA_USER_ID)
    if (own !== '' && own !== oktaUserId) {
        throw scimError(
            409,
            `ServiceNow user ${user.sysId} is linked to Okta user ${shown(own)}, not ${shown(oktaUserId)}. ` +
                'An administrator has to decide which is right',
            'uniqueness',
        )
    }
    checkOktaUserId(oktaUserId)
    const link = context.identities.find(oktaUserId) ?? claimFor(context, user, oktaUserId)
    if (!link) throw linkRefused(context, oktaUserId)
    refuseRetired(link)
    if (link.user !== user.sysId) {
        if (link.user !== '' && context.users.read(link.user)) throw oktaIdTaken(oktaUserId)
        context.identities.change(link, { user: user.sysId })
    }
    return own === oktaUserId ? {} : { [OKTA_USER_ID]: oktaUserId }
}

function claimFor(context: Context, user: UserRecord, oktaUserId: string): IdentityLink | undefined {
    const terms = { state: 'current', origin: 'put', firstSeen: context.now() } as const
    return context.identities.claim({ oktaUserId, user: user.sysId, ...terms })
}

/** 409 for an Okta id whose link an administrator retired: it takes nobody in until the link is current again. */
export function refuseRetired(link: IdentityLink): void {
    if (link.state !== 'retired') return
    throw scimError(
        409,
        `The link of Okta user ${shown(link.oktaUserId)} was retired in ServiceNow. An administrator has to make it current`,
        'uniqueness',
    )
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

/** 409 because the Okta id is another person's. */
function oktaIdTaken(oktaUserId: string): ScimError {
    return scimError(409, `externalId ${shown(oktaUserId)} already belongs to another ServiceNow user`, 'uniqueness')
}
