/** Changes to a group that exists: PUT, PATCH, DELETE. */

import type { ResourceType } from '../scim/attribute.ts'
import type { ScimError } from '../scim/error.ts'
import { applyPatch } from '../scim/patch/apply.ts'
import type { PatchOperation } from '../scim/patch/operation.ts'
import type { JsonObject, ScimResource } from '../scim/resource.ts'
import { GROUP_TYPE } from '../scim/schema/resource-types.ts'
import { checkPreconditions, type Preconditions } from '../scim/version.ts'
import { returnedByDefault } from '../scim/wanted.ts'
import { afterReadBack } from './authority/judge.ts'
import { refuseFaults } from './authority/refuse-faults.ts'
import type { Verdict, VerdictCode } from './authority/verdict.ts'
import { isEmptyDelta, memberDelta, whoExists, writeMembers, type MemberDelta } from './apply-members.ts'
import { removals, retirement, throughBrake } from './brake/braked-changes.ts'
import { changeMembers, surroundingsAfter, VERSION_ONLY } from './change-members.ts'
import { judgeGroup } from './group-fields.ts'
import { refusal, refuseTakenName } from './group-names.ts'
import { guardGroup, type GuardedDelta } from './guards/guard-group.ts'
import type { MemberEdits } from './member-edits.ts'
import { notFound, writeRefused } from './outcome.ts'
import { splitGroupPatch } from './patch-group.ts'
import {
    fieldOf,
    isRefused,
    isRetired,
    isSysId,
    MEMBERS_REVISION,
    RETIRED_AT,
    type FieldValues,
    type GroupRecord,
} from './records.ts'
import {
    groupMember,
    groupSurroundings,
    groupVersion,
    NEW_GROUP,
    renderGroup,
    renderMembers,
    userMember,
    type GroupSurroundings,
} from './render-group.ts'
import { statementOf, statementOfPatch, type Statement } from './statement.ts'
import type { Context } from './stores.ts'

export interface GroupOutcome {
    readonly group: GroupRecord
    /** With members where these were wanted or are few. */
    readonly surroundings: GroupSurroundings
    readonly action: 'created' | 'revived' | 'updated' | 'unchanged' | 'retired'
    /** Member ids that are nobody's. */
    readonly leftOut: readonly string[]
    /** What became of each attribute. */
    readonly verdicts: readonly Verdict[]
    /** Names of attributes that had no effect. */
    readonly ignored: readonly string[]
    /** What the request is answered with, although the rest of it was done: guards forbade a part. */
    readonly refused?: ScimError
}

export interface GroupTerms {
    readonly preconditions: Preconditions
    /** All members are to be returned, however many. */
    readonly allMembers: boolean
}

/** The group with this id; throws 404, also for a retired one. */
export function existingGroup(context: Context, id: string): GroupRecord {
    const group = isSysId(id) ? context.groups.read(id) : undefined
    if (!group || isRetired(group)) throw notFound('Group', id)
    context.account.group = group.sysId
    return group
}

/**
 * PUT: writes what the resource states and keeps what it leaves out; `edits` are the members it states. Throws 404, 412,
 * 409 `uniqueness`, 400 `invalidValue`, 403.
 */
export function replaceGroup(
    context: Context,
    id: string,
    resource: ScimResource,
    edits: MemberEdits,
    terms: GroupTerms,
): GroupOutcome {
    const statement = statementOf(GROUP_TYPE, resource, true)
    context.account.stated = statement.resource
    const group = current(context, id, terms.preconditions)
    return changeGroup(context, group, statement, edits, terms.allMembers)
}

/** Members are edited as sets, never as part of the resource. */
const WITHOUT_MEMBERS: ResourceType = {
    ...GROUP_TYPE,
    schema: {
        ...GROUP_TYPE.schema,
        attributes: GROUP_TYPE.schema.attributes.filter((attribute) => attribute.name !== 'members'),
    },
}

/** PATCH, all or nothing. Throws as replaceGroup does, and what applyPatch and splitGroupPatch throw. */
export function modifyGroup(
    context: Context,
    id: string,
    operations: readonly PatchOperation[],
    terms: GroupTerms,
): GroupOutcome {
    const group = current(context, id, terms.preconditions)
    const { edits, others, places } = splitGroupPatch(operations, (added) => membersWith(context, group, added))
    const before = renderGroup(context.baseUrl, group, NEW_GROUP)
    const { resource, sent, ignored } = applyPatch(WITHOUT_MEMBERS, before, others, places)
    const statement = statementOfPatch(WITHOUT_MEMBERS, before, resource, sent)
    context.account.stated = statement.resource
    const outcome = changeGroup(context, group, statement, edits, terms.allMembers)
    return { ...outcome, ignored }
}

/** The members of the group and those of `added` who exist, as the schema has them. */
function membersWith(context: Context, group: GroupRecord, added: readonly string[]): JsonObject[] {
    const { baseUrl } = context
    const members = renderMembers(baseUrl, groupSurroundings(context, [group], returnedByDefault(GROUP_TYPE))[0]!)
    const there = new Set(members.map((member) => member.value))
    const ids = added.filter((id) => isSysId(id) && !there.has(id))
    const { names, groups } = whoExists(context, ids)
    const people = ids.filter((id) => names[id] !== undefined).map((id) => userMember(baseUrl, id, names[id]))
    return [...members, ...people, ...groups.map((each) => groupMember(baseUrl, each.sysId, fieldOf(each, 'name')))]
}

/**
 * DELETE: takes the members out and retires the group: inactive, nested nowhere, and gone for SCIM, while the record and
 * what refers to it stay. Cut off half-way, its repetition goes on. While a guard keeps members in, the others leave and
 * the group stays; so it does in a protected group. Throws 404, 412, 403, 429.
 */
export function retireGroup(context: Context, id: string, preconditions: Preconditions): GroupOutcome {
    refuseFaults(context.settings)
    const group = current(context, id, preconditions)
    const leaving = memberDelta(context, group, NOBODY)
    const terms = { rest: 'The others left, and the group stays', leaves: fieldOf(group, 'parent') }
    const guarded = guardGroup(context, group, undefined, leaving, terms)
    // What guards refuse, or had refused before, takes nothing away that the brake would have to count.
    if (guarded.refused && isEmptyDelta(guarded.delta)) return stayed(group, guarded)
    return throughBrake(context, retirement(context, group), undefined, (taken) => {
        const outcome = retire(context, group, guarded)
        taken()
        return outcome
    })
}

const NOBODY: MemberEdits = { base: 'none', added: new Set(), removed: new Set() }

/** What became of a group that guards keep. */
function stayed(group: GroupRecord, { delta, ...guarded }: GuardedDelta): GroupOutcome {
    const verdicts = memberVerdicts(NOBODY, delta, true)
    const action = isEmptyDelta(delta) ? 'unchanged' : 'updated'
    return { group, surroundings: NEW_GROUP, action, leftOut: [], verdicts, ignored: [], ...guarded }
}

function retire(context: Context, group: GroupRecord, guarded: GuardedDelta): GroupOutcome {
    writeMembers(context, group, guarded.delta)
    if (guarded.refused) {
        context.groups.update(group.sysId, { [MEMBERS_REVISION]: nextRevision(group) })
        return stayed(group, guarded)
    }
    const retired = context.groups.update(group.sysId, {
        active: 'false',
        parent: '',
        [RETIRED_AT]: context.now(),
        [MEMBERS_REVISION]: nextRevision(group),
    })
    if (isRefused(retired)) throw writeRefused(`to retire group ${group.sysId}`, retired.refused)
    return { group: retired, surroundings: NEW_GROUP, action: 'retired', leftOut: [], verdicts: [], ignored: [] }
}

/** The group as it is now, in the version the client expects. */
function current(context: Context, id: string, preconditions: Preconditions): GroupRecord {
    const group = existingGroup(context, id)
    if (preconditions.ifMatch !== undefined || preconditions.ifNoneMatch !== undefined) {
        const surroundings = groupSurroundings(context, [group], VERSION_ONLY)[0]!
        checkPreconditions(preconditions, groupVersion(group, surroundings))
    }
    return group
}

/**
 * Brings a group to what the statement says, as far as Okta has the say, and to these members: checks everything, writes
 * the group, then its members.
 */
export function changeGroup(
    context: Context,
    group: GroupRecord,
    statement: Statement,
    edits: MemberEdits,
    allMembers: boolean,
): GroupOutcome {
    refuseFaults(context.settings)
    const judged = judgeGroup(context, statement, group)
    const { changes } = judged
    if (changes.name !== undefined) refuseTakenName(context, changes.name, group)
    const meant = memberDelta(context, group, edits)
    const isChanged = !isEmptyDelta(meant) || Object.keys(changes).length > 0
    const { delta, ...guarded } = isChanged ? guardGroup(context, group, statement, meant) : { delta: meant }
    const edited = !isEmptyDelta(delta)
    const { leftOut } = delta
    const verdicts = [...judged.verdicts, ...memberVerdicts(edits, delta, guarded.refused !== undefined)]
    if (!edited && Object.keys(changes).length === 0) {
        const surroundings = surroundingsAfter(context, group, delta, allMembers)
        return { group, surroundings, action: 'unchanged', leftOut, verdicts, ignored: [], ...guarded }
    }
    return throughBrake(context, removals(group, delta), REMOVED, (taken) => {
        const outcome = writeGroup(context, { group, changes, verdicts, delta, allMembers })
        taken()
        return { ...outcome, ...guarded }
    })
}

/** What the log says of removals that the brake holds. */
export const REMOVED: Verdict = { path: 'members', code: 'held' }

/** A change of which everything is checked. */
interface CheckedGroup {
    readonly group: GroupRecord
    readonly changes: FieldValues
    readonly verdicts: readonly Verdict[]
    readonly delta: MemberDelta
    readonly allMembers: boolean
}

function writeGroup(context: Context, { group, changes, verdicts, delta, allMembers }: CheckedGroup): GroupOutcome {
    const { leftOut } = delta
    if (!isEmptyDelta(delta)) changes[MEMBERS_REVISION] = nextRevision(group)
    const written = context.groups.update(group.sysId, changes)
    if (isRefused(written)) {
        throw refusal(context, `the change to group ${group.sysId}`, written.refused, changes.name, group)
    }
    try {
        const surroundings = changeMembers(context, written, delta, allMembers)
        const proven = afterReadBack(verdicts, changes, written.fields)
        return { group: written, surroundings, action: 'updated', leftOut, verdicts: proven, ignored: [] }
    } catch (thrown) {
        const names = Object.keys(changes).filter((field) => field !== MEMBERS_REVISION)
        const before = Object.fromEntries(names.map((field) => [field, fieldOf(group, field)]))
        if (names.length > 0) context.groups.update(group.sysId, before)
        throw thrown
    }
}

/** Verdicts on the members as a whole: what was done, that some of them are nobody, and that guards forbade some. */
export function memberVerdicts(edits: MemberEdits, delta: MemberDelta, isGuarded: boolean): Verdict[] {
    if (!statesMembers(edits)) return []
    const verdict = (code: VerdictCode): Verdict => ({ path: 'members', code })
    return [
        verdict(isEmptyDelta(delta) ? 'unchanged' : 'written'),
        ...(delta.leftOut.length > 0 ? [verdict('notFound')] : []),
        ...(isGuarded ? [verdict('protected')] : []),
    ]
}

function statesMembers({ base, added, removed }: MemberEdits): boolean {
    return base !== 'current' || added.size > 0 || removed.size > 0
}

/** The next number of the group's changes of members. */
export function nextRevision(group: GroupRecord): string {
    return String((Number(fieldOf(group, MEMBERS_REVISION)) || 0) + 1)
}
