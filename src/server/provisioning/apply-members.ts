/** Works out what edits of members mean for a group, and writes just that: only named members are touched. */

import { scimError } from '../scim/error.ts'
import type { MemberEdits } from './member-edits.ts'
import { checkNesting } from './nesting.ts'
import { shown, writeRefused } from './outcome.ts'
import { fieldOf, isRetired, isSysId, type GroupRecord } from './records.ts'
import { MOST_MEMBERSHIPS } from './render-group.ts'
import type { ChildGroup, Context, Membership } from './stores.ts'

/** Up to so many members are read as a whole when some of them change, and returned with the answer. */
export const SMALL_GROUP = 500

export interface MemberDelta {
    readonly addUsers: readonly string[]
    readonly removeRows: readonly Membership[]
    readonly addGroups: readonly GroupRecord[]
    readonly removeGroups: readonly ChildGroup[]
    /** Ids that are nobody's, and the calling integration user, who is never touched: left out. */
    readonly leftOut: readonly string[]
    /** How many memberships there were before. */
    readonly rowsBefore: number
    /** All memberships there were before, where they were read. */
    readonly rows?: readonly Membership[]
    /** Names of people by sys_id, as far as they were read on the way. */
    readonly names: Readonly<Record<string, string>>
}

/** Does the delta change anything? */
export function isEmptyDelta(delta: MemberDelta): boolean {
    const { addUsers, removeRows, addGroups, removeGroups } = delta
    return addUsers.length + removeRows.length + addGroups.length + removeGroups.length === 0
}

/**
 * What the edits change in the group. Throws 400 `invalidValue` for a nesting that cannot be (a group within itself, or
 * with two parents) and when the only members stated are nobody's.
 */
export function memberDelta(context: Context, group: GroupRecord, edits: MemberEdits): MemberDelta {
    const { groups } = context
    const all = edits.base === 'none'
    if (!all && edits.added.size + edits.removed.size === 0) return NOTHING
    const rowsBefore = groups.membershipCounts([group.sysId])[group.sysId]?.rows ?? 0
    const named = [...edits.added, ...edits.removed].filter(isSysId)
    const whole = all || rowsBefore <= SMALL_GROUP
    const rows = whole
        ? rowsBefore > 0
            ? groups.memberships([group.sysId], MOST_MEMBERSHIPS)
            : []
        : groups.membershipsOf(group.sysId, named)
    const current = new Set(rows.map(({ user }) => user))
    const isProtected = (id: string) => id === context.callerId
    const newcomers = [...edits.added].filter((id) => isSysId(id) && !current.has(id) && !isProtected(id))
    // People who are members already are read along, since a small group is returned with all names.
    const along = whole && rows.length <= SMALL_GROUP && !all ? [...current] : []
    const { names, groups: found } = whoExists(context, newcomers, along)
    const addUsers = newcomers.filter((id) => names[id] !== undefined)
    const leaving = (id: string) => !isProtected(id) && (all ? !edits.added.has(id) : edits.removed.has(id))
    const mayNest = all || [...edits.removed].some((id) => !current.has(id))
    const children = mayNest ? groups.children([group.sysId]) : []
    const addGroups = found.filter((each) => fieldOf(each, 'parent') !== group.sysId)
    checkNesting(context, group, addGroups)
    const known = new Set([...current, ...addUsers, ...found.map(({ sysId }) => sysId)])
    const leftOut = [...edits.added].filter((id) => !known.has(id))
    if (all && rows.length > 0 && edits.added.size > 0 && leftOut.length === edits.added.size) throw noneKnown(leftOut)
    return {
        addUsers,
        removeRows: rows.filter(({ user }) => leaving(user)),
        addGroups,
        removeGroups: children.filter(({ sysId }) => leaving(sysId)),
        leftOut,
        rowsBefore,
        names,
        ...(whole ? { rows } : {}),
    }
}

/**
 * Who of these ids is there: names of people, and living groups among the others. Names of `along` are read in the same
 * query. Without ids nothing is read.
 */
export function whoExists(
    context: Context,
    ids: readonly string[],
    along: readonly string[] = [],
): { names: Record<string, string>; groups: GroupRecord[] } {
    const names = ids.length > 0 ? context.references.names('sys_user', [...ids, ...along]) : {}
    const others = ids.filter((id) => names[id] === undefined)
    const found = others.length > 0 ? context.groups.readAll(others) : []
    return { names, groups: found.filter((each) => !isRetired(each)) }
}

/** Ids of another instance, such as the one this was cloned from, must not empty a group. */
function noneKnown(ids: readonly string[]) {
    return scimError(
        400,
        `None of the ${ids.length} members, such as ${shown(ids[0]!)}, exists here, so the group would be emptied. Send [] to do that`,
        'invalidValue',
    )
}

/** No member was named, and none was read. */
const NOTHING: MemberDelta = {
    addUsers: [],
    removeRows: [],
    addGroups: [],
    removeGroups: [],
    leftOut: [],
    rowsBefore: 0,
    names: {},
}

/**
 * Writes the delta: newcomers first, then who leaves. What the platform refuses ends in 403, after everything that was
 * written before is undone; answers what undoes all of it.
 */
export function writeMembers(context: Context, group: GroupRecord, delta: MemberDelta): () => void {
    const { groups } = context
    const backs: (() => unknown)[] = []
    const undo = () => backs.reverse().forEach((each) => each())
    const attempt = (done: boolean, what: string, back: () => unknown) => {
        if (!done) {
            undo()
            throw writeRefused(what)
        }
        backs.push(back)
    }
    for (const user of delta.addUsers) {
        const back = () => groups.removeMembers(groups.membershipsOf(group.sysId, [user]))
        attempt(groups.addMember(group.sysId, user), `to make ${shown(user)} a member`, back)
    }
    for (const child of delta.addGroups) {
        const back = () => groups.setParent(child.sysId, fieldOf(child, 'parent'))
        attempt(groups.setParent(child.sysId, group.sysId), `to nest group ${shown(child.sysId)}`, back)
    }
    if (delta.removeRows.length > 0) {
        const staying = groups.removeMembers(delta.removeRows)
        const gone = delta.removeRows.filter((row) => staying.indexOf(row) < 0)
        const back = () => gone.forEach((row) => groups.addMember(group.sysId, row.user))
        if (staying.length > 0) backs.push(back)
        attempt(staying.length === 0, `to take member ${shown(staying[0]?.user ?? '')} out`, back)
    }
    for (const child of delta.removeGroups) {
        const back = () => groups.setParent(child.sysId, group.sysId)
        attempt(groups.setParent(child.sysId, ''), `to take group ${shown(child.sysId)} out`, back)
    }
    return undo
}

/**
 * Refuses with 403 when people who were added are no members after all: the platform drops some rows without a word,
 * such as those of a group that grants admin. `members` are the ids that are members now.
 */
export function checkAdded(group: GroupRecord, delta: MemberDelta, members: ReadonlySet<string>): void {
    const missing = delta.addUsers.find((id) => !members.has(id))
    if (missing === undefined) return
    throw scimError(
        403,
        `ServiceNow did not make ${shown(missing)} a member of ${shown(fieldOf(group, 'name'))}: only admin may fill such a group`,
    )
}
