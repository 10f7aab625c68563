/** POST /Users: finds the person first, and creates a record only for somebody nobody has ever seen. */

import { scimError, type ScimError } from '../scim/error.ts'
import type { ScimResource } from '../scim/resource.ts'
import { USER_TYPE } from '../scim/schema/resource-types.ts'
import { returnedByDefault } from '../scim/wanted.ts'
import { changeUser } from './change-user.ts'
import { checkFieldValues } from './field-values.ts'
import { keptAfter } from './kept-attributes.ts'
import { activation } from './lifecycle.ts'
import { checkOktaUserId, linkRefused, refuseRetired } from './link.ts'
import { match } from './matching.ts'
import { shown, userNameTaken, writeRefused, type Outcome } from './outcome.ts'
import { KEPT, OKTA_USER_ID, type FieldValues, type UserRecord } from './records.ts'
import { NO_SURROUNDINGS, surroundingsOf } from './surroundings.ts'
import type { Context } from './stores.ts'
import { fieldValues, USER_FIELDS } from './user-fields.ts'
import { resolveReferences } from './user-references.ts'

/**
 * Creates the person, or brings back the record that this Okta id had: the same record under a new userName when it is
 * active, the same record revived when it is not. Throws 409 `uniqueness` for a person who is there already, for a
 * userName somebody else holds and for whatever is not certain; 400 `invalidValue`; 403 when the platform refuses.
 *
 * A request that was cut off after it had written something is completed by its repetition: the link names the sys_id of
 * the record before the record exists.
 */
export function createUser(context: Context, resource: ScimResource): Outcome {
    const userName = String(resource.userName)
    const oktaUserId = typeof resource.externalId === 'string' ? resource.externalId : ''
    const values = fieldValues(resource)
    checkOktaUserId(oktaUserId)
    checkFieldValues(USER_FIELDS, values, context.users.maxLength)

    const link = oktaUserId === '' ? undefined : context.identities.find(oktaUserId)
    if (link) refuseRetired(link)
    const candidates = context.users.candidates(oktaUserId, userName, link?.user ?? '')
    const found = match({ oktaUserId, userName, linkedUser: link?.user ?? '' }, candidates)
    switch (found.situation) {
        case 'unmatched':
            return createRecord(context, resource, oktaUserId, values, link?.user ?? '')
        case 'linked-inactive':
            return returning(context, found.user, resource)
        case 'linked-active':
            if (found.renamed) return returning(context, found.user, resource)
            throw alreadyLinked(oktaUserId, found.user)
        case 'unlinked':
        case 'rotated':
            throw userNameTaken(userName, found.user)
        case 'disputed':
            throw disputed(userName, found.users)
    }
}

/** A POST states who is assigned now, so somebody who is not said to be inactive comes back active. */
function returning(context: Context, user: UserRecord, resource: ScimResource): Outcome {
    const surroundings = surroundingsOf(context, [user], returnedByDefault(USER_TYPE))[0]!
    return changeUser(context, user, surroundings, {
        ...resource,
        active: resource.active ?? true,
    })
}

function createRecord(
    context: Context,
    resource: ScimResource,
    oktaUserId: string,
    values: FieldValues,
    plannedId: string,
): Outcome {
    const references = resolveReferences(context.references, resource, undefined, {})
    const record: FieldValues = {
        active: 'true',
        ...nonEmpty(values),
        ...nonEmpty(references.values),
        ...(resource.active === false ? activation(undefined, false, context.now()) : {}),
    }
    const kept = keptAfter({ user: undefined, resource, changes: record, references })
    if (kept !== '') record[KEPT] = kept
    const sysId = oktaUserId === '' ? context.newSysId() : claimedId(context, oktaUserId, plannedId)
    if (oktaUserId !== '') record[OKTA_USER_ID] = oktaUserId
    const user = context.users.create(sysId, record)
    if (!user) throw refusal(context, String(resource.userName), oktaUserId)
    return {
        user,
        surroundings: { ...NO_SURROUNDINGS, names: references.names },
        action: 'created',
        unresolved: references.unresolved,
    }
}

/**
 * The sys_id the new record will have. The link is written before the record and names it, so that two simultaneous
 * requests aim at one sys_id, of which only one record can exist.
 */
function claimedId(context: Context, oktaUserId: string, plannedId: string): string {
    if (plannedId !== '') return plannedId
    const link = context.identities.claim({
        oktaUserId,
        user: context.newSysId(),
        state: 'current',
        origin: 'post',
        firstSeen: context.now(),
    })
    if (!link) throw linkRefused(context, oktaUserId)
    if (link.user !== '') return link.user
    const sysId = context.newSysId()
    context.identities.change(link, { user: sysId })
    return sysId
}

/** Why a record could not be created: somebody was faster, or the platform said no. */
function refusal(context: Context, userName: string, oktaUserId: string): ScimError {
    const found = match({ oktaUserId, userName, linkedUser: '' }, context.users.candidates(oktaUserId, userName, ''))
    switch (found.situation) {
        case 'unmatched':
            return writeRefused(`to create user ${shown(userName)}`)
        case 'linked-active':
        case 'linked-inactive':
            return alreadyLinked(oktaUserId, found.user)
        case 'unlinked':
        case 'rotated':
            return userNameTaken(userName, found.user)
        case 'disputed':
            return disputed(userName, found.users)
    }
}

function alreadyLinked(oktaUserId: string, user: UserRecord): ScimError {
    return scimError(
        409,
        `Okta user ${shown(oktaUserId)} is ServiceNow user ${user.sysId} already, and active. Use PUT or PATCH`,
        'uniqueness',
    )
}

function disputed(userName: string, users: readonly UserRecord[]): ScimError {
    const ids = users.slice(0, 2).map((user) => user.sysId)
    return scimError(
        409,
        `Several ServiceNow users could be ${shown(userName)}: ${ids.join(', ')}. An administrator has to settle it`,
        'uniqueness',
    )
}

function nonEmpty(values: FieldValues): FieldValues {
    return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''))
}
