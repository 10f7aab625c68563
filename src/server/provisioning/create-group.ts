/** POST /Groups: makes a group, or brings back the one of this name that was retired. */

import { foldName } from '../scim/fold.ts'
import type { ScimResource } from '../scim/resource.ts'
import { GROUP_TYPE } from '../scim/schema/resource-types.ts'
import { digest } from '../scim/version.ts'
import { afterReadBack } from './authority/judge.ts'
import { refuseFaults } from './authority/refuse-faults.ts'
import { isEmptyDelta, memberDelta } from './apply-members.ts'
import { removals, throughBrake } from './brake/braked-changes.ts'
import { memberVerdicts, nextRevision, REMOVED, type GroupOutcome } from './change-group.ts'
import { changeMembers } from './change-members.ts'
import { judgeGroup } from './group-fields.ts'
import { hasName, refusal } from './group-names.ts'
import { guardGroup } from './guards/guard-group.ts'
import type { MemberEdits } from './member-edits.ts'
import { groupNameTaken, shown, writeRefused } from './outcome.ts'
import {
    fieldOf,
    isRefused,
    isRetired,
    MEMBERS_REVISION,
    RETIRED_AT,
    type FieldValues,
    type GroupRecord,
} from './records.ts'
import { NEW_GROUP } from './render-group.ts'
import { statementOf } from './statement.ts'
import type { Context } from './stores.ts'

/** More groups than this cannot have had one name, one after the other. */
const MOST_NAMESAKES = 50
/** Instead of a number of changes. */
const UNFINISHED = '-1'
const SEEDS = [0x243f, 0x6a88, 0x85a3, 0x08d3]

/**
 * Creates the group with the members that `edits` state. Throws 409 `uniqueness` when a living group has the name, 400
 * `invalidValue`, 403 when the platform refuses; a group whose members are refused is retired again at once. Where guards
 * forbid some of the members, the group is made with the others and marked as unfinished, so that the repetition of the
 * request goes on with it. Whoever was put into it meanwhile and is not stated leaves, through the brake: 429.
 */
export function createGroup(context: Context, resource: ScimResource, edits: MemberEdits): GroupOutcome {
    const statement = statementOf(GROUP_TYPE, resource, true)
    context.account.stated = statement.resource
    refuseFaults(context.settings)
    // Before the name is looked for: what cannot be written is not asked for either.
    const fresh = judgeGroup(context, statement, undefined)
    const name = String(resource.displayName)
    const namesakes = context.groups.named(name).filter((group) => hasName(group, name))
    const living = namesakes.find((group) => !isRetired(group))
    if (living && !isUnfinished(living)) throw groupNameTaken(name, living)
    const known = living ?? namesakes[0]
    const { changes, verdicts: judged } = known ? judgeGroup(context, statement, known) : fresh
    // The members stated are all there shall be, also when a retired group had kept one.
    const all: MemberEdits = { base: known ? 'none' : 'current', added: edits.added, removed: new Set() }
    const meant = memberDelta(context, known ?? NOT_YET, all)
    const { delta, ...guarded } = guardGroup(context, known, statement, meant, MADE)
    const isGuarded = guarded.refused !== undefined
    const verdictsOn = (group: GroupRecord) =>
        afterReadBack([...judged, ...memberVerdicts(edits, delta, isGuarded)], changes, group.fields)
    if (living && isGuarded && isEmptyDelta(delta) && Object.keys(changes).length === 0) {
        const verdicts = verdictsOn(living)
        const { leftOut } = delta
        return {
            group: living,
            surroundings: NEW_GROUP,
            action: 'unchanged',
            leftOut,
            verdicts,
            ignored: [],
            ...guarded,
        }
    }
    const mark: FieldValues = isGuarded ? { [MEMBERS_REVISION]: UNFINISHED } : {}
    return throughBrake(context, removals(known ?? NOT_YET, delta), REMOVED, (taken) => {
        const group = known
            ? revive(context, known, { ...changes, ...mark })
            : insert(context, name, { ...changes, ...mark })
        try {
            const surroundings = changeMembers(context, group, delta, true)
            taken()
            const action = known ? 'revived' : 'created'
            const verdicts = verdictsOn(group)
            return { group, surroundings, action, leftOut: delta.leftOut, verdicts, ignored: [], ...guarded }
        } catch (thrown) {
            context.groups.update(group.sysId, { active: 'false', [RETIRED_AT]: context.now() })
            throw thrown
        }
    })
}

/** Was the group made by a request of which guards forbade a part, and has nobody changed it through SCIM since? */
function isUnfinished(group: GroupRecord): boolean {
    return fieldOf(group, MEMBERS_REVISION) === UNFINISHED
}

const MADE = { rest: 'The group is made with the rest' }

/** Stands for the group while its members are checked. */
const NOT_YET: GroupRecord = { sysId: '-', fields: {} }

function revive(context: Context, group: GroupRecord, values: FieldValues): GroupRecord {
    const changes = { active: 'true', [RETIRED_AT]: '', [MEMBERS_REVISION]: nextRevision(group), ...values }
    const revived = context.groups.update(group.sysId, changes)
    if (isRefused(revived)) throw writeRefused(`to bring back group ${group.sysId}`, revived.refused)
    return revived
}

/**
 * Inserts the group under an id that follows from its name, so that of two simultaneous requests for one name only one
 * can succeed: the platform knows no unique group names. A name that was given up for another has the next id.
 */
function insert(context: Context, name: string, values: FieldValues): GroupRecord {
    let text = ''
    for (let number = 0; number < MOST_NAMESAKES; number++) {
        const sysId = digest(`group ${number} ${foldName(name)}`, SEEDS)
        const created = context.groups.create(sysId, { [MEMBERS_REVISION]: '0', ...values, active: 'true' })
        if (!isRefused(created)) return created
        text = created.refused
        const holder = context.groups.read(sysId)
        if (!holder) break
        if (hasName(holder, name) && !isRetired(holder)) throw groupNameTaken(name, holder)
    }
    throw refusal(context, `to create group ${shown(name)}`, text, name)
}
