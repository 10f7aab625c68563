/** Writes members of a group, and reads what the group is like afterwards. */

import type { Wanted } from '../scim/wanted.ts'
import { checkAdded, isEmptyDelta, SMALL_GROUP, writeMembers, type MemberDelta } from './apply-members.ts'
import type { GroupRecord } from './records.ts'
import { countOf, groupSurroundings, MOST_MEMBERSHIPS, type GroupSurroundings } from './render-group.ts'
import type { Context } from './stores.ts'

/** All that a version needs. */
export const VERSION_ONLY: Wanted = (name) => name === 'meta.version'

/** Writes the members and reads the group after that; what fails leaves the members as they were. */
export function changeMembers(
    context: Context,
    group: GroupRecord,
    delta: MemberDelta,
    allMembers: boolean,
): GroupSurroundings {
    const undo = writeMembers(context, group, delta)
    try {
        return surroundingsAfter(context, group, delta, allMembers)
    } catch (thrown) {
        undo()
        throw thrown
    }
}

/**
 * Reads what the group is like after its members were written, which proves that they were: all members of a small
 * group, or of any when `allMembers`, else only what the version needs.
 */
export function surroundingsAfter(
    context: Context,
    group: GroupRecord,
    delta: MemberDelta,
    allMembers: boolean,
): GroupSurroundings {
    const expected = delta.rowsBefore + delta.addUsers.length - delta.removeRows.length
    if (allMembers || (delta.rows && expected <= SMALL_GROUP)) return withMembers(context, group, delta)
    const surroundings = groupSurroundings(context, [group], VERSION_ONLY)[0]!
    const { rows } = surroundings.count
    if (isEmptyDelta(delta)) return rows <= SMALL_GROUP ? withMembers(context, group, delta) : surroundings
    if (rows !== expected && delta.addUsers.length > 0) {
        const members = context.groups.membershipsOf(group.sysId, delta.addUsers)
        checkAdded(group, delta, new Set(members.map(({ user }) => user)))
    }
    return surroundings
}

function withMembers(context: Context, group: GroupRecord, delta: MemberDelta): GroupSurroundings {
    // Nobody came: whoever was there and did not leave still is.
    const known = delta.addUsers.length === 0 ? delta.rows : undefined
    const gone = new Set(delta.removeRows)
    const rows = known
        ? known.filter((row) => !gone.has(row))
        : context.groups.memberships([group.sysId], MOST_MEMBERSHIPS)
    const users = [...new Set(rows.map(({ user }) => user))]
    checkAdded(group, delta, new Set(users))
    const named = users.every((user) => delta.names[user] !== undefined)
    const names = named ? delta.names : context.references.names('sys_user', users)
    return { count: countOf(rows), children: context.groups.children([group.sysId]), members: { rows, names } }
}
