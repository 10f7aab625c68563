/** sys_user_grmember over GlideRecord. */

import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import { fieldOf, isRetired, type GroupRecord } from '../provisioning/records.ts'
import type { GroupOfUser, Membership, MembershipCount } from '../provisioning/stores.ts'
import { scimError } from '../scim/error.ts'
import { inPieces, openTable } from './glide-rows.ts'

const TABLE = 'sys_user_grmember'
/** Rows read by one query. */
const CHUNK = 5000
/** More memberships than this of one page of people are not put into one answer. */
const MOST_OF_USERS = 100000
/** Deepest nesting that is followed. */
const DEEPEST = 20

/** The memberships of the groups in the order of their sys_ids; throws 400 `tooMany` above `limit`. */
export function memberships(groupIds: readonly string[], limit: number): Membership[] {
    return inPieces(groupIds, 1000).flatMap((piece) => allRows('group', piece, limit))
}

/** The memberships of these people in the group. */
export function membershipsOf(groupId: string, userIds: readonly string[]): Membership[] {
    return inPieces(userIds, 1000).flatMap((piece) => {
        const rows = table()
        rows.addQuery('group', '=', groupId)
        rows.addQuery('user', 'IN', piece.join(','))
        return read(rows)
    })
}

/** How many memberships each group has and when the newest was made, in one query. */
export function membershipCounts(groupIds: readonly string[]): Record<string, MembershipCount> {
    const total = new GlideAggregate(TABLE) as unknown as GlideRecord & Aggregates
    total.addQuery('group', 'IN', groupIds.join(','))
    total.addNotNullQuery('user')
    total.addAggregate('COUNT')
    total.addAggregate('MAX', 'sys_created_on')
    total.groupBy('group')
    total.query()
    const counts: Record<string, MembershipCount> = {}
    while (total.next()) {
        counts[String(total.getValue('group'))] = {
            rows: Number(total.getAggregate('COUNT')),
            newest: String(total.getAggregate('MAX', 'sys_created_on') ?? ''),
        }
    }
    return counts
}

/** The part of GlideAggregate used here; its declaration demands a column that COUNT does not take. */
interface Aggregates {
    addAggregate(aggregate: string, field?: string): void
    groupBy(field: string): void
    getAggregate(aggregate: string, field?: string): string | null
}

/** Makes the person a member; false when the platform refused. */
export function addMember(groupId: string, userId: string): boolean {
    const row = table()
    row.initialize()
    row.setValue('group', groupId)
    row.setValue('user', userId)
    return Boolean(row.insert())
}

/** Deletes the rows and answers those that the platform did not let go; a row that is gone already counts as deleted. */
export function removeMembers(memberships: readonly Membership[]): Membership[] {
    const refused: Membership[] = []
    for (const piece of inPieces(memberships, 1000)) {
        const rows = table()
        rows.addQuery('sys_id', 'IN', piece.map(({ sysId }) => sysId).join(','))
        rows.query()
        while (rows.next()) {
            const sysId = String(rows.getUniqueValue())
            if (!rows.deleteRecord()) refused.push(...piece.filter((each) => each.sysId === sysId))
        }
    }
    return refused
}

/** sys_ids of the groups that have this person as a member. */
export function holders(userId: string): string[] {
    return allRows('user', [userId], MOST_OF_USERS).map(({ group }) => group)
}

/** How groups are read. */
export interface GroupReader {
    readAll(ids: readonly string[]): GroupRecord[]
    /** The groups for which a membership of this person exists, in one query. */
    holding(userId: string): GroupRecord[]
}

/** The groups of each person: those with a membership, then those these are nested in. Retired groups do not count. */
export function ofUsers(userIds: readonly string[], reader: GroupReader): Record<string, GroupOfUser[]> {
    const only = userIds.length === 1 ? userIds[0] : undefined
    const pairs: Pick<Membership, 'user' | 'group'>[] = []
    const known = new Map<string, GroupRecord>()
    const take = (groups: readonly GroupRecord[]): string[] => {
        const living = groups.filter((group) => !isRetired(group))
        for (const group of living) known.set(group.sysId, group)
        const parents = living.map((group) => fieldOf(group, 'parent'))
        return [...new Set(parents)].filter((id) => id !== '' && !known.has(id))
    }
    let unknown: string[]
    if (only === undefined) {
        pairs.push(...allRows('user', userIds, MOST_OF_USERS))
        unknown = [...new Set(pairs.map((pair) => pair.group))]
    } else {
        unknown = take(reader.holding(only))
        pairs.push(...[...known.keys()].map((group) => ({ user: only, group })))
    }
    for (let level = 0; unknown.length > 0 && level < DEEPEST; level++) unknown = take(reader.readAll(unknown))
    const byUser: Record<string, Map<string, GroupOfUser>> = {}
    for (const { user, group } of pairs) put((byUser[user] = byUser[user] ?? new Map()), known.get(group), true)
    for (const groups of Object.values(byUser)) {
        const climbing = [...groups.keys()]
        for (let next = climbing.pop(); next !== undefined; next = climbing.pop()) {
            const parent = known.get(fieldOf(known.get(next)!, 'parent'))
            if (parent && put(groups, parent, false)) climbing.push(parent.sysId)
        }
    }
    const inOrder = (groups: Map<string, GroupOfUser>) =>
        [...groups.values()].sort((left, right) => (left.sysId < right.sysId ? -1 : 1))
    return Object.fromEntries(Object.entries(byUser).map(([user, groups]) => [user, inOrder(groups)]))
}

/** Adds the group unless it is there; tells whether it was added. */
function put(groups: Map<string, GroupOfUser>, group: GroupRecord | undefined, direct: boolean): boolean {
    if (!group || groups.has(group.sysId)) return false
    groups.set(group.sysId, { sysId: group.sysId, name: fieldOf(group, 'name'), direct })
    return true
}

/** All rows with one of these values, in the order of their sys_ids, a chunk per query. */
function allRows(column: 'user' | 'group', ids: readonly string[], limit: number): Membership[] {
    const found: Membership[] = []
    for (;;) {
        const rows = table()
        rows.addQuery(column, 'IN', ids.join(','))
        const last = found[found.length - 1]
        if (last) rows.addQuery('sys_id', '>', last.sysId)
        rows.orderBy('sys_id')
        rows.setLimit(CHUNK)
        const chunk = read(rows)
        for (const row of chunk) found.push(row)
        if (found.length > limit) {
            throw scimError(400, `There are more than ${limit} memberships in one answer. Ask for fewer`, 'tooMany')
        }
        if (chunk.length < CHUNK) return found.filter(({ user, group }) => user !== '' && group !== '')
    }
}

function read(rows: GlideRecord): Membership[] {
    const found: Membership[] = []
    rows.query()
    while (rows.next()) {
        found.push({
            sysId: String(rows.getUniqueValue()),
            user: String(rows.getValue('user') ?? ''),
            group: String(rows.getValue('group') ?? ''),
            createdOn: String(rows.getValue('sys_created_on') ?? ''),
        })
    }
    return found
}

function table(): GlideRecord {
    return openTable(TABLE, ['user', 'group'])
}
