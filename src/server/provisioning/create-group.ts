/** POST /Groups: makes a group, or brings back the one of this name that was retired. */

import { foldName } from '../scim/fold.ts'
import type { ScimResource } from '../scim/resource.ts'
import { GROUP_TYPE } from '../scim/schema/resource-types.ts'
import { digest } from '../scim/version.ts'
import { afterReadBack } from './authority/judge.ts'
import { refuseFaults } from './authority/refuse-faults.ts'
import { memberDelta } from './apply-members.ts'
import { changeMembers, hasName, memberVerdicts, nextRevision, refusal, type GroupOutcome } from './change-group.ts'
import { judgeGroup } from './group-fields.ts'
import type { MemberEdits } from './member-edits.ts'
import { groupNameTaken, shown, writeRefused } from './outcome.ts'
import { isRefused, isRetired, MEMBERS_REVISION, RETIRED_AT, type FieldValues, type GroupRecord } from './records.ts'
import { statementOf } from './statement.ts'
import type { Context } from './stores.ts'

/** More groups than this cannot have had one name, one after the other. */
const MOST_NAMESAKES = 50
const SEEDS = [0x243f, 0x6a88, 0x85a3, 0x08d3]

/**
 * Creates the group with the members that `edits` state. Throws 409 `uniqueness` when a living group has the name, 400
 * `invalidValue`, 403 when the platform refuses; a group whose members are refused is retired again at once.
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
    if (living) throw groupNameTaken(name, living)
    const retired = namesakes[0]
    const { changes, verdicts: judged } = retired ? judgeGroup(context, statement, retired) : fresh
    // The members stated are all there shall be, also when a retired group had kept one.
    const all: MemberEdits = { base: retired ? 'none' : 'current', added: edits.added, removed: new Set() }
    const delta = memberDelta(context, retired ?? NOT_YET, all)
    const group = retired ? revive(context, retired, changes) : insert(context, name, changes)
    try {
        const surroundings = changeMembers(context, group, delta, true)
        const action = retired ? 'revived' : 'created'
        const verdicts = afterReadBack([...judged, ...memberVerdicts(edits, delta)], changes, group.fields)
        return { group, surroundings, action, leftOut: delta.leftOut, verdicts, ignored: [] }
    } catch (thrown) {
        context.groups.update(group.sysId, { active: 'false', [RETIRED_AT]: context.now() })
        throw thrown
    }
}

/** Stands for the group while its members are checked. */
const NOT_YET: GroupRecord = { sysId: '-', fields: {} }

function revive(context: Context, group: GroupRecord, values: FieldValues): GroupRecord {
    const changes = { ...values, active: 'true', [RETIRED_AT]: '', [MEMBERS_REVISION]: nextRevision(group) }
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
        const created = context.groups.create(sysId, { ...values, active: 'true' })
        if (!isRefused(created)) return created
        text = created.refused
        const holder = context.groups.read(sysId)
        if (!holder) break
        if (hasName(holder, name) && !isRetired(holder)) throw groupNameTaken(name, holder)
    }
    throw refusal(context, `to create group ${shown(name)}`, text, name)
}
