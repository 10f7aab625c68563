/** POST /Users. */

import { scimError, type ScimError } from '../scim/error.ts'
import type { ScimResource } from '../scim/resource.ts'
import { returnedByDefault } from '../scim/wanted.ts'
import { refuseFaults } from './authority/refuse-faults.ts'
import { changeUser } from './change-user.ts'
import { claimFor } from './identity/claim.ts'
import { identifyNewcomer, oktaUserIdOf, type Identified } from './identity/identify.ts'
import { checkOktaUserId } from './identity/settle.ts'
import { judgeUser } from './judge-user.ts'
import { keptAfter } from './kept-attributes.ts'
import { activation } from './lifecycle.ts'
import { shown, userNameTaken, writeRefused, type Outcome } from './outcome.ts'
import { isRefused, KEPT, OKTA_USER_ID, OWNED, type FieldValues, type UserRecord } from './records.ts'
import { queuePending } from './references/queue-pending.ts'
import { endReview, refuseIgnored, reviewed } from './review/open-review.ts'
import { statementOf, type Statement } from './statement.ts'
import type { Context } from './stores.ts'
import { NO_SURROUNDINGS, surroundingsOf } from './surroundings.ts'
import { createReferences, lifecycleVerdicts, provenVerdicts } from './write-user.ts'
import { afterWatchedWrite, watch } from './writers/watch.ts'

/**
 * Creates the person, or brings back the record that is theirs: under a new userName when it is active, revived when it
 * is not, adopted when it had no Okta id and the policy allows that. Throws 409 `uniqueness` for a person who is there
 * already, for a userName somebody else holds, and, with a review, for whatever is not certain; 400 `invalidValue`; 403
 * when the platform refuses; 503 when a setting is wrong.
 *
 * A request that was cut off after it had written something is completed by its repetition: the link names the sys_id of
 * the record before the record exists.
 */
export function createUser(context: Context, resource: ScimResource): Outcome {
    const statement = statementOf(context.mapping.type, resource, true)
    context.account.stated = statement.resource
    refuseFaults(context.settings)
    checkOktaUserId(oktaUserIdOf(resource))

    const identified = identifyNewcomer(context, resource)
    const { decision, incoming } = identified
    if (decision.user?.sysId === context.callerId) throw userNameTaken(incoming.userName, decision.user)
    if (decision.reaction !== 'review') refuseIgnored(context, identified)
    switch (decision.reaction) {
        case 'create':
            return createRecord(context, statement, identified)
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
    const { type } = context.mapping
    const surroundings = surroundingsOf(context, [user], returnedByDefault(type))[0]!
    const stated = { ...resource, active: resource.active ?? true }
    return changeUser(context, user, surroundings, statementOf(type, stated, false), { identified })
}

function createRecord(context: Context, statement: Statement, { incoming, link }: Identified): Outcome {
    const { oktaUserId } = incoming
    const judged = judgeUser(context, statement, undefined, {})
    createReferences(context, judged)
    const { changes, names } = judged
    const record: FieldValues = {
        active: 'true',
        ...changes,
        ...(statement.resource.active === false ? activation(undefined, false, context.now()) : {}),
    }
    const kept = keptAfter({ mapping: context.mapping, user: undefined, statement, judged })
    if (kept.text !== '') record[KEPT] = kept.text
    if (link?.state === 'pending') endReview(context, oktaUserId)
    const claimed = oktaUserId === '' ? undefined : claimFor(context, oktaUserId, link)
    if (oktaUserId !== '') record[OKTA_USER_ID] = oktaUserId
    const sysId = claimed?.link.user ?? context.newSysId()
    const verdicts = [...judged.verdicts, ...kept.verdicts, ...lifecycleVerdicts(statement, undefined, record)]
    const watched = watch(context, undefined, sysId, { changes: record, verdicts })
    if (watched.owned !== undefined) record[OWNED] = watched.owned
    const user = context.users.create(sysId, record)
    if (isRefused(user)) {
        // A simultaneous request may have created the record that this claim names.
        if (claimed && !context.users.read(sysId)) claimed.release()
        throw refusal(context, statement.resource, user.refused)
    }
    afterWatchedWrite(context, undefined, user, watched)
    queuePending(context, { before: undefined, written: user, statement, judged })
    return {
        user,
        surroundings: { ...NO_SURROUNDINGS, names },
        action: 'created',
        verdicts: provenVerdicts(verdicts, record, user),
    }
}

/** Why a record could not be created: somebody was faster, or the platform said no. */
function refusal(context: Context, resource: ScimResource, text: string): ScimError {
    const { decision, incoming } = identifyNewcomer(context, resource)
    const { situation, user } = decision
    if (!user || decision.reaction === 'create') {
        return writeRefused(`to create user ${shown(incoming.userName)}`, text)
    }
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
