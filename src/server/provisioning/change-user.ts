/** Changes to a person who exists: PUT, PATCH, DELETE, and the POST that finds its own record again. */

import { foldName } from '../scim/fold.ts'
import { scimError } from '../scim/error.ts'
import type { ScimResource } from '../scim/resource.ts'
import { checkPreconditions, type Preconditions } from '../scim/version.ts'
import { anyOf, returnedByDefault, type Wanted } from '../scim/wanted.ts'
import { refuseFaults } from './authority/refuse-faults.ts'
import type { Verdict } from './authority/verdict.ts'
import { followLifecycle } from './handover/make-plan.ts'
import { deactivation, throughBrake } from './brake/braked-changes.ts'
import { originOf } from './identity/column.ts'
import { refuseGuardedUser } from './guards/guard-user.ts'
import { identifyAddressed, oktaUserIdOf, type Identified } from './identity/identify.ts'
import { checkOktaUserId, settleLink, type Settlement } from './identity/settle.ts'
import { judgeUser, type JudgedUser } from './judge-user.ts'
import { keptAfter } from './kept-attributes.ts'
import { activation } from './lifecycle.ts'
import { notFound, refuseCaller, userNameTaken, writeRefused, type Outcome } from './outcome.ts'
import {
    DEACTIVATED_AT,
    fieldOf,
    isActive,
    isRefused,
    isSysId,
    KEPT,
    OKTA_USER_ID,
    OWNED,
    type FieldValues,
    type UserRecord,
} from './records.ts'
import { queuePending } from './references/queue-pending.ts'
import { renderUser, userVersion } from './render-user.ts'
import { endReview, refuseIgnored, reviewed } from './review/open-review.ts'
import { statementOf, statementOfPatch, type Statement } from './statement.ts'
import type { Context } from './stores.ts'
import { NO_SURROUNDINGS, surroundingsOf, type Surroundings } from './surroundings.ts'
import { createReferences, lifecycleVerdicts, provenVerdicts } from './write-user.ts'
import { afterWatchedWrite, watch } from './writers/watch.ts'

/** The person with this id, active or not; throws 404. */
export function existingUser(context: Context, id: string): UserRecord {
    const user = isSysId(id) ? context.users.read(id) : undefined
    if (!user) throw notFound('User', id)
    context.account.user = user.sysId
    return user
}

/** What one change goes by, besides its body. */
export interface ChangeTerms {
    readonly preconditions: Preconditions
    /** What the answer, or a PATCH, needs beyond what is returned by default. */
    readonly wanted: Wanted
}

/**
 * PUT: writes what the resource states and keeps what it leaves out, unless the matrix says otherwise; `null`, `""` and
 * `[]` clear. An absent `active` never changes it. Throws 404, 412, 409 `uniqueness`, 400 `invalidValue`, 403, 503.
 */
export function replaceUser(context: Context, id: string, resource: ScimResource, terms: ChangeTerms): Outcome {
    const statement = statementOf(context.mapping.type, resource, true)
    context.account.stated = statement.resource
    const { user, surroundings } = current(context, id, terms)
    return changeUser(context, user, surroundings, statement)
}

/** What a PATCH makes of a resource: the whole of it, and the canonical paths that the operations named. */
export interface Modified {
    readonly resource: ScimResource
    readonly sent: readonly string[]
}

/**
 * PATCH: `modify` answers the resource after the operations; what it no longer holds is cleared. Throws as replaceUser
 * does, and whatever `modify` throws.
 */
export function modifyUser(
    context: Context,
    id: string,
    modify: (before: ScimResource) => Modified,
    terms: ChangeTerms,
): Outcome {
    const { user, surroundings } = current(context, id, terms)
    const before = renderUser(context, user, surroundings)
    const { resource, sent } = modify(before)
    const statement = statementOfPatch(context.mapping.type, before, resource, sent)
    context.account.stated = statement.resource
    return changeUser(context, user, surroundings, statement, { whole: resource })
}

/** DELETE: deactivates, keeps the record and its history; a second time changes nothing. Throws 404, 412, 403, 503. */
export function deactivateUser(context: Context, id: string, preconditions: Preconditions): Outcome {
    const conditional = preconditions.ifMatch !== undefined || preconditions.ifNoneMatch !== undefined
    const user = conditional
        ? current(context, id, { preconditions, wanted: () => false }).user
        : existingUser(context, id)
    const statement = statementOf(context.mapping.type, { active: false }, false)
    context.account.stated = statement.resource
    return changeUser(context, user, NO_SURROUNDINGS, statement)
}

/** The person as they are now, in the version the client expects. */
function current(
    context: Context,
    id: string,
    { preconditions, wanted }: ChangeTerms,
): { user: UserRecord; surroundings: Surroundings } {
    const user = existingUser(context, id)
    const byDefault = returnedByDefault(context.mapping.type)
    const surroundings = surroundingsOf(context, [user], anyOf(byDefault, wanted))[0]!
    checkPreconditions(preconditions, userVersion(context.mapping, user, surroundings))
    return { user, surroundings }
}

/** What is known of a request besides its statement. */
export interface Known {
    /** The whole person as the request leaves them, by which they are recognised; the statement itself when absent. */
    readonly whole?: ScimResource
    /** Who the request is about, where that was decided already. */
    readonly identified?: Identified
}

/**
 * Brings a record to what the statement says, as far as Okta has the say. Checks everything first and writes once;
 * nothing is written when nothing changes.
 */
export function changeUser(
    context: Context,
    user: UserRecord,
    surroundings: Surroundings,
    statement: Statement,
    known: Known = {},
): Outcome {
    const { resource } = statement
    context.account.user = user.sysId
    refuseFaults(context.settings)
    refuseCaller(context, user, statement)
    const judged = judgeUser(context, statement, user, surroundings.names)
    const { changes } = judged
    if (changes.user_name === '') throw scimError(400, 'userName must not be empty', 'invalidValue')
    const identified = known.identified ?? identify(context, user, known.whole ?? resource)
    if (changes.user_name !== undefined) refuseTakenName(context, user, changes.user_name)
    const lifecycle = typeof resource.active === 'boolean' ? activation(user, resource.active, context.now()) : {}
    const activates = lifecycle.active === 'true'
    const keptText = () => keptAfter({ mapping: context.mapping, user, statement, judged }).text
    if (
        Object.keys({ ...changes, ...lifecycle }).length + judged.creations.length > 0 ||
        fieldOf(user, KEPT) !== keptText() ||
        (identified && !isSettled(user, identified))
    ) {
        refuseGuardedUser(context, user, { statement, activates, resource: known.whole ?? resource, identified })
    }
    const checked = { user, surroundings, statement, judged, identified, lifecycle }
    if (!isActive(user) || resource.active !== false) return writeChanges(context, checked)
    return throughBrake(context, deactivation(context, user), DEACTIVATED, (taken) =>
        writeChanges(context, checked, taken),
    )
}

/** What the log says of a deactivation that the brake holds. */
const DEACTIVATED: Verdict = { path: 'active', field: 'active', code: 'held' }

/** A change of which everything is checked. */
interface CheckedChange {
    readonly user: UserRecord
    readonly surroundings: Surroundings
    readonly statement: Statement
    readonly judged: JudgedUser
    readonly identified: Identified | undefined
    /** The fields of leaving or returning that change. */
    readonly lifecycle: FieldValues
}

/** Writes the change; `taken` is called when it made the person inactive. */
function writeChanges(
    context: Context,
    { user, surroundings, statement, judged, identified, lifecycle }: CheckedChange,
    taken: () => void = () => undefined,
): Outcome {
    const { changes } = judged
    createReferences(context, judged)
    const kept = keptAfter({ mapping: context.mapping, user, statement, judged })
    if (fieldOf(user, KEPT) !== kept.text) changes[KEPT] = kept.text
    Object.assign(changes, lifecycle)
    const verdicts = [...judged.verdicts, ...kept.verdicts, ...lifecycleVerdicts(statement, user, changes)]
    // First the review: a repetition would not see any more that there was one. Of somebody who returns there may be one
    // because of a guard.
    const oktaUserId = identified?.incoming.oktaUserId ?? fieldOf(user, OKTA_USER_ID)
    if (oktaUserId !== '' && (lifecycle.active === 'true' || identified?.link?.state === 'pending'))
        endReview(context, oktaUserId)
    if (identified) Object.assign(changes, settleLink(context, user, settlementOf(context, identified)))
    if (Object.keys(changes).length === 0) return { user, surroundings, action: 'unchanged', verdicts }
    const watched = watch(context, user, user.sysId, { changes, verdicts })
    if (watched.owned !== undefined) changes[OWNED] = watched.owned
    const written = context.users.update(user.sysId, changes)
    if (isRefused(written)) {
        if (changes.user_name !== undefined) refuseTakenName(context, user, changes.user_name)
        throw writeRefused(`the change to user ${user.sysId}`, written.refused)
    }
    if (!isActive(written)) taken()
    afterWatchedWrite(context, user, written, watched)
    queuePending(context, { before: user, written, statement, judged })
    followLifecycle(context, user, written)
    const proven = provenVerdicts(verdicts, changes, written)
    return {
        user: written,
        surroundings: surroundingsAfter(context, written, proven, surroundings, judged.names),
        action: actionOf(user, written, changes),
        verdicts: proven,
    }
}

/** What is known after the write; read again where the platform put another record into a reference. */
function surroundingsAfter(
    context: Context,
    written: UserRecord,
    verdicts: readonly Verdict[],
    { groups, names }: Surroundings,
    resolved: Readonly<Record<string, string>>,
): Surroundings {
    const { references, type } = context.mapping
    const isReference = (field?: string) => references.some((each) => each.field === field)
    const others = verdicts.some(({ code, field }) => code === 'rejected' && isReference(field))
    if (!others) return { groups, names: { ...names, ...resolved } }
    return { groups, names: surroundingsOf(context, [written], returnedByDefault(type))[0]!.names }
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

/** Are the link and the column what they are to become? */
function isSettled(user: UserRecord, { incoming, link }: Identified): boolean {
    const { oktaUserId } = incoming
    return link?.state === 'current' && link.user === user.sysId && fieldOf(user, OKTA_USER_ID) === oktaUserId
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

function refuseTakenName(context: Context, user: UserRecord, userName: string): void {
    const folded = foldName(userName)
    const holder = context.users
        .candidates('', userName, '')
        .find((other) => other.sysId !== user.sysId && foldName(fieldOf(other, 'user_name')) === folded)
    if (holder) throw userNameTaken(userName, holder)
}
