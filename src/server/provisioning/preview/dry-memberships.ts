/** Memberships in a dry run: read from the real store, added and removed in memory. */

import type { Groups, Membership, MembershipCount } from '../stores.ts'
import { named, type WriteList } from './planned-writes.ts'

const TABLE = 'sys_user_grmember'

type Written = 'memberships' | 'membershipsOf' | 'membershipCounts' | 'addMember' | 'removeMembers'

export interface DryMemberships extends Pick<Groups, Written> {
    /** sys_ids of the groups that the person was made a member of in this run. */
    joined(user: string): string[]
    /** sys_ids of the groups that this run took the person out of. */
    left(user: string): string[]
}

/** The part of the store of groups that is about members; writes nothing. */
export function dryMemberships(
    real: Groups,
    list: WriteList,
    now: () => string,
    newSysId: () => string,
): DryMemberships {
    const added: Membership[] = []
    const removed: Membership[] = []
    const isRemoved = ({ sysId }: Membership) => removed.some((row) => row.sysId === sysId)
    const isAdded = ({ sysId }: Membership) => added.some((row) => row.sysId === sysId)
    const newcomers = () => added.filter((row) => !isRemoved(row))
    const standing = (rows: readonly Membership[], fits: (row: Membership) => boolean): Membership[] => [
        ...rows.filter((row) => !isRemoved(row)),
        ...newcomers().filter(fits),
    ]
    const counted = (group: string, before: MembershipCount | undefined): MembershipCount | undefined => {
        const came = newcomers().filter((row) => row.group === group).length
        const gone = removed.filter((row) => row.group === group && !isAdded(row)).length
        const rows = (before?.rows ?? 0) + came - gone
        return rows > 0 ? { rows, newest: came > 0 ? now() : (before?.newest ?? '') } : undefined
    }
    return {
        memberships(groupIds, limit) {
            const rows = real.memberships(groupIds, limit + removed.length)
            return standing(rows, ({ group }) => groupIds.indexOf(group) >= 0).slice(0, limit)
        },
        membershipsOf(groupId, userIds) {
            const isMeant = ({ group, user }: Membership) => group === groupId && userIds.indexOf(user) >= 0
            return standing(real.membershipsOf(groupId, userIds), isMeant)
        },
        membershipCounts(groupIds) {
            const before = real.membershipCounts(groupIds)
            const counts: Record<string, MembershipCount> = {}
            for (const group of groupIds) {
                const count = counted(group, before[group])
                if (count) counts[group] = count
            }
            return counts
        },
        addMember(group, user) {
            const row = { sysId: newSysId(), user, group, createdOn: now() }
            added.push(row)
            list.add({ table: TABLE, operation: 'insert', sysId: row.sysId, fields: named(['group', 'user']) })
            return true
        },
        removeMembers(memberships) {
            for (const row of memberships) {
                removed.push(row)
                list.add({ table: TABLE, operation: 'delete', sysId: row.sysId, fields: [] })
            }
            return []
        },
        joined: (user) => newcomers().flatMap((row) => (row.user === user ? row.group : [])),
        left: (user) => removed.flatMap((row) => (row.user === user && !isAdded(row) ? row.group : [])),
    }
}
