/** Changes to a person who exists: PUT, PATCH, DELETE, and the POST that finds its own record again. */

import { foldName } from '../scim/fold.ts'
import { scimError } from '../scim/error.ts'
import { isObject } from '../scim/json.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { USER_TYPE } from '../scim/schema/resource-types.ts'
import { checkPreconditions, type Preconditions } from '../scim/version.ts'
import { anyOf, returnedByDefault, type Wanted } from '../scim/wanted.ts'
import { checkFieldValues } from './field-values.ts'
import { originOf } from './identity/column.ts'
import { identifyAddressed, oktaUserIdOf, type Identified } from './identity/identify.ts'
import { checkOktaUserId, settleLink, type Settlement } from './identity/settle.ts'
import { keptAfter } from './kept-attributes.ts'
import { activation } from './lifecycle.ts'
import { notFound, refuseCaller, userNameTaken, writeRefused, type Outcome } from './outcome.ts'
import {
    DEACTIVATED_AT,
    fieldOf,
    isActive,
    isSysId,
    KEPT,
    OKTA_USER_ID,
    type FieldValues,
    type UserRecord,
} from './records.ts'
import { renderUser, userVersion } from './render-user.ts'
import { endReview, refuseIgnored, reviewed } from './review/open-review.ts'
import { NO_SURROUNDINGS, surroundingsOf, type Surroundings } from './surroundings.ts'
import type { Context } from './stores.ts'
import { emptiedSlots, fieldValues, USER_FIELDS } from './user-fields.ts'
import { resolveReferences } from './user-references.ts'

/** The person with this id, active or not; throws 404. */
export function existingUser(context: Context, id: string): UserRecord {
    const user = isSysId(id) ? context.users.read(id) : undefined
    if (!user) throw notFound('User', id)
    return user
}

/** What one change goes by, besides its body. */
export interface ChangeTerms {
    readonly preconditions: Preconditions
    /** What the answer, or a PATCH, needs beyond what is returned by default. */
    readonly wanted: Wanted
}

/**
 * PUT: writes what the resource states and keeps what it leaves out; `null`, `""` and `[]` clear. An absent `active`
 * never changes it. Throws 404, 412, 409 `uniqueness`, 400 `invalidValue`, 403.
 */
export function replaceUser(context: Context, id: string, resource: ScimResource, terms: ChangeTerms): Outcome {
    const { user, surroundings } = current(context, id, terms)
    return changeUser(context, user, surroundings, resource, { emptied: emptiedSlots(resource) })
}

/**
 * PATCH: `modify` answers the resource after the operations; what it no longer holds is cleared. Throws as replaceUser
 * does, and whatever `modify` throws.
 */
export function modifyUser(
    context: Context,
    id: string,
    modify: (before: ScimResource) => ScimResource,
    terms: ChangeTerms,
): Outcome {
    const { user, surroundings } = current(context, id, terms)
    const before = renderUser(context.baseUrl, user, surroundings)
    return changeUser(context, user, surroundings, modify(before), { before })
}

/** DELETE: deactivates, keeps the record and its history; a second time changes nothing. Throws 404, 412, 403. */
export function deactivateUser(context: Context, id: string, preconditions: Preconditions): Outcome {
    const conditional = preconditions.ifMatch !== undefined || preconditions.ifNoneMatch !== undefined
    const user = conditional
        ? current(context, id, { preconditions, wanted: () => false }).user
        : existingUser(context, id)
    return changeUser(context, user, NO_SURROUNDINGS, { active: false })
}

/** The person as they are now, in the version the client expects. */
function current(
    context: Context,
    id: string,
    { preconditions, wanted }: ChangeTerms,
): { user: UserRecord; surroundings: Surroundings } {
    const user = existingUser(context, id)
    const surroundings = surroundingsOf(context, [user], anyOf(returnedByDefault(USER_TYPE), wanted))[0]!
    checkPreconditions(preconditions, userVersion(user, surroundings))
    return { user, surroundings }
}

/** What a change clears besides what its resource says. */
export interface Clearing {
    /** The representation before the change: what it had and the resource lacks is cleared. */
    readonly before?: ScimResource
    /** Columns that are emptied unless the resource has a value for them. */
    readonly emptied?: FieldValues
    /** Who the request is about, where that was decided already. */
    readonly identified?: Identified
}

/**
 * Brings a record to what `resource` states. Checks everything first and writes once; nothing is written when nothing
 * changes.
 */
export function changeUser(
    context: Context,
    user: UserRecord,
    surroundings: Surroundings,
    resource: ScimResource,
    { before, emptied, ...given }: Clearing = {},
): Outcome {
    refuseCaller(context, user)
    const wanted: FieldValues = { ...emptied }
    if (before) for (const field of Object.keys(fieldValues(before))) wanted[field] = ''
    Object.assign(wanted, fieldValues(resource))
    const changes = differences(user, wanted)
    if (changes.user_name === '') throw scimError(400, 'userName must not be empty', 'invalidValue')
    checkFieldValues(USER_FIELDS, changes, context.users.maxLength)
    const identified = given.identified ?? identify(context, user, resource)
    if (changes.user_name !== undefined) refuseTakenName(context, user, changes.user_name)

    const references = resolveReferences(context.references, withCleared(resource, before), user, surroundings.names)
    Object.assign(changes, differences(user, references.values))
    Object.assign(changes, differences(user, { [KEPT]: keptAfter({ user, resource, before, changes, references }) }))
    if (typeof resource.active === 'boolean') Object.assign(changes, activation(user, resource.active, context.now()))
    // First the review: a repetition would not see any more that there was one.
    if (identified?.link?.state === 'pending') endReview(context, identified.incoming.oktaUserId)
    if (identified) Object.assign(changes, settleLink(context, user, settlementOf(context, identified)))
    if (Object.keys(changes).length === 0) {
        return { user, surroundings, action: 'unchanged', unresolved: references.unresolved }
    }
    const written = context.users.update(user.sysId, changes)
    if (!written) {
        if (changes.user_name !== undefined) refuseTakenName(context, user, changes.user_name)
        throw writeRefused(`the change to user ${user.sysId}`)
    }
    return {
        user: written,
        surroundings: { ...surroundings, names: { ...surroundings.names, ...references.names } },
        action: actionOf(user, written, changes),
        unresolved: references.unresolved,
    }
}

/** Whether the Okta id that the request names is the person's; undefined when it names none. Throws 409 with a review. */
function identify(context: Context, user: UserRecord, resource: ScimResource): Identified | undefined {
    const oktaUserId = oktaUserIdOf(resource)
    if (oktaUserId === '') {
        if (resource.active === true) refuseStranger(user)
        return undefined
    }
    checkOktaUserId(oktaUserId)
    const identified = identifyAddressed(context, user, resource)
    if (identified.decision.reaction === 'review') throw reviewed(context, identified, resource, user)
    refuseIgnored(context, identified)
    return identified
}

/**
 * Okta reactivates the record its lookup found before it says whose Okta id it is for. Somebody who was deactivated
 * outside of SCIM and has no Okta id may be anybody: the userName alone does not bring back their groups and roles.
 */
function refuseStranger(user: UserRecord): void {
    if (isActive(user) || fieldOf(user, OKTA_USER_ID) !== '' || fieldOf(user, DEACTIVATED_AT) !== '') return
    throw scimError(
        409,
        `ServiceNow user ${user.sysId} was deactivated outside of Okta and has no Okta id. ` +
            'Reactivate it there if it is this person, else rename it',
        'uniqueness',
    )
}

function settlementOf(context: Context, { decision, incoming, link }: Identified): Settlement {
    return {
        oktaUserId: incoming.oktaUserId,
        link,
        replaces: decision.reaction === 'relink',
        origin: originOf(context),
        reason: decision.reason,
    }
}

function actionOf(user: UserRecord, written: UserRecord, changes: FieldValues): Outcome['action'] {
    if (isActive(user) && !isActive(written)) return 'deactivated'
    if (!isActive(user) && isActive(written)) return 'revived'
    return changes.user_name === undefined ? 'updated' : 'renamed'
}

/** PATCH removes an extension attribute by leaving it out; references need to hear that as `null`. */
function withCleared(resource: ScimResource, before: ScimResource | undefined): ScimResource {
    if (!before) return resource
    const cleared: ScimResource = { ...resource }
    for (const urn of Object.keys(before).filter((name) => name.startsWith('urn:'))) {
        const had = before[urn]
        const has = resource[urn]
        if (!isObject(had)) continue
        const kept = isObject(has) ? has : {}
        const gone = Object.keys(had).filter((name) => kept[name] === undefined || lostValue(had[name], kept[name]))
        cleared[urn] = { ...kept, ...Object.fromEntries(gone.map((name) => [name, null])) }
    }
    return cleared
}

/** A complex value such as manager is gone when its `value` is, whatever else of it is left. */
function lostValue(had: JsonValue | undefined, kept: JsonValue | undefined): boolean {
    return isObject(had) && isObject(kept) && 'value' in had && !('value' in kept)
}

function differences(user: UserRecord, wanted: FieldValues): FieldValues {
    const changes: FieldValues = {}
    for (const field of Object.keys(wanted)) {
        if (fieldOf(user, field) !== wanted[field]) changes[field] = wanted[field]!
    }
    return changes
}

function refuseTakenName(context: Context, user: UserRecord, userName: string): void {
    const folded = foldName(userName)
    const holder = context.users
        .candidates('', userName, '')
        .find((other) => other.sysId !== user.sysId && foldName(fieldOf(other, 'user_name')) === folded)
    if (holder) throw userNameTaken(userName, holder)
}
