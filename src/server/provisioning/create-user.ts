/** POST /Users: finds the person first, and creates a record only for somebody nobody has ever seen. */

import { scimError, type ScimError } from '../scim/error.ts'
import type { ScimResource } from '../scim/resource.ts'
import { USER_TYPE } from '../scim/schema/resource-types.ts'
import { returnedByDefault } from '../scim/wanted.ts'
import { changeUser } from './change-user.ts'
import { checkFieldValues } from './field-values.ts'
import { keptAfter } from './kept-attributes.ts'
import { claimFor } from './identity/claim.ts'
import { identifyNewcomer, oktaUserIdOf, type Identified } from './identity/identify.ts'
import { checkOktaUserId } from './identity/settle.ts'
import { activation } from './lifecycle.ts'
import { shown, userNameTaken, writeRefused, type Outcome } from './outcome.ts'
import { KEPT, OKTA_USER_ID, type FieldValues, type UserRecord } from './records.ts'
import { endReview, refuseIgnored, reviewed } from './review/open-review.ts'
import { NO_SURROUNDINGS, surroundingsOf } from './surroundings.ts'
import type { Context } from './stores.ts'
import { fieldValues, USER_FIELDS } from './user-fields.ts'
import { resolveReferences } from './user-references.ts'

/**
 * Creates the person, or brings back the record that is theirs: under a new userName when it is active, revived when it
 * is not, adopted when it had no Okta id and the policy allows that. Throws 409 `uniqueness` for a person who is there
 * already, for a userName somebody else holds, and, with a review, for whatever is not certain; 400 `invalidValue`; 403
 * when the platform refuses.
 *
 * A request that was cut off after it had written something is completed by its repetition: the link names the sys_id of
 * the record before the record exists.
 */
export function createUser(context: Context, resource: ScimResource): Outcome {
    const values = fieldValues(resource)
    checkOktaUserId(oktaUserIdOf(resource))
    checkFieldValues(USER_FIELDS, values, context.users.maxLength)

    const identified = identifyNewcomer(context, resource)
    const { decision, incoming } = identified
    if (decision.user?.sysId === context.callerId) throw userNameTaken(incoming.userName, decision.user)
    if (decision.reaction !== 'review') refuseIgnored(context, identified)
    switch (decision.reaction) {
        case 'create':
            return createRecord(context, resource, values, identified)
        case 'conflict':
            throw alreadyLinked(incoming.oktaUserId, decision.user!)
        case 'refuse':
            throw userNameTaken(incoming.userName, decision.user!)
        case 'review':
            throw reviewed(context, identified, resource)
        case 'write':
        case 'revive':
        case 'adopt':
        case 'relink':
            return returning(context, decision.user!, resource, identified)
    }
}

/** A POST states who is assigned now, so somebody who is not said to be inactive comes back active. */
function returning(context: Context, user: UserRecord, resource: ScimResource, identified: Identified): Outcome {
    const surroundings = surroundingsOf(context, [user], returnedByDefault(USER_TYPE))[0]!
    const stated = { ...resource, active: resource.active ?? true }
    return changeUser(context, user, surroundings, stated, { identified })
}

function createRecord(
    context: Context,
    resource: ScimResource,
    values: FieldValues,
    { incoming, link }: Identified,
): Outcome {
    const { oktaUserId } = incoming
    const references = resolveReferences(context.references, resource, undefined, {})
    const record: FieldValues = {
        active: 'true',
        ...nonEmpty(values),
        ...nonEmpty(references.values),
        ...(resource.active === false ? activation(undefined, false, context.now()) : {}),
    }
    const kept = keptAfter({ user: undefined, resource, changes: record, references })
    if (kept !== '') record[KEPT] = kept
    if (link?.state === 'pending') endReview(context, oktaUserId)
    const claimed = oktaUserId === '' ? undefined : claimFor(context, oktaUserId, link)
    if (oktaUserId !== '') record[OKTA_USER_ID] = oktaUserId
    const sysId = claimed?.link.user ?? context.newSysId()
    const user = context.users.create(sysId, record)
    if (!user) {
        // A simultaneous request may have created the record that this claim names.
        if (claimed && !context.users.read(sysId)) claimed.release()
        throw refusal(context, resource)
    }
    return {
        user,
        surroundings: { ...NO_SURROUNDINGS, names: references.names },
        action: 'created',
        unresolved: references.unresolved,
    }
}

/** Why a record could not be created: somebody was faster, or the platform said no. */
function refusal(context: Context, resource: ScimResource): ScimError {
    const { decision, incoming } = identifyNewcomer(context, resource)
    const { situation, user } = decision
    if (!user || decision.reaction === 'create') return writeRefused(`to create user ${shown(incoming.userName)}`)
    if (situation === 'linked-active' || situation === 'linked-inactive')
        return alreadyLinked(incoming.oktaUserId, user)
    return userNameTaken(incoming.userName, user)
}

function alreadyLinked(oktaUserId: string, user: UserRecord): ScimError {
    return scimError(
        409,
        `Okta user ${shown(oktaUserId)} is ServiceNow user ${user.sysId} already, and active. Use PUT or PATCH`,
        'uniqueness',
    )
}

function nonEmpty(values: FieldValues): FieldValues {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
