/** Groups and memberships in memory: a write can be refused, or dropped without a word, as the platform does both. */

import { fieldOf, RETIRED_AT, type FieldValues, type GroupRecord } from '../../src/server/provisioning/records.ts'
import type { GroupOfUser, Groups, Membership } from '../../src/server/provisioning/stores.ts'
import { allIn, recordIn, rowsWhere, same, windowOf } from './memory-rows.ts'
import type { Memory } from './memory-stores.ts'

export interface MemoryGroups {
    readonly groups: Map<string, FieldValues>
    readonly memberships: Membership[]
    /** Reads of groups and memberships, in order: `memberships`, `membershipsOf 2`, … */
    readonly groupReads: string[]
    /** People of whom the platform drops the membership without a word. */
    readonly dropped: Set<string>
    /** What the platform says when it refuses a write. */
    refusal: string
}

export function noGroups(): MemoryGroups {
    return { groups: new Map(), memberships: [], groupReads: [], dropped: new Set(), refusal: '' }
}

/** The store; `allowed` is asked before each write, and logs it. */
export function memoryGroups(state: MemoryGroups, allowed: (what: string) => boolean, now: () => string): Groups {
    const { groups, memberships, groupReads, dropped } = state
    let rows = 0
    const read = (what: string) => void groupReads.push(what)
    const isLiving = (group: GroupRecord) => fieldOf(group, RETIRED_AT) === ''
    return {
        read: (sysId) => recordIn(groups, sysId),
        readAll: (sysIds) => {
            read(`readAll ${sysIds.length}`)
            return allIn(groups).filter((group) => sysIds.includes(group.sysId))
        },
        named: (name) => allIn(groups).filter((group) => same(fieldOf(group, 'name'), name)),
        window: (clauses, window) => windowOf(rowsWhere(groups, clauses), window),
        count: (clauses) => rowsWhere(groups, clauses).length,
        create: (sysId, values) => {
            if (!allowed('create sys_user_group') || groups.has(sysId)) return { refused: state.refusal }
            groups.set(sysId, { sys_created_on: now(), sys_updated_on: now(), ...values })
            return recordIn(groups, sysId)!
        },
        update: (sysId, values) => {
            if (!groups.has(sysId) || !allowed('update sys_user_group')) return { refused: state.refusal }
            groups.set(sysId, { ...groups.get(sysId), ...values, sys_updated_on: now() })
            return recordIn(groups, sysId)!
        },
        maxLength: (field) => (field === 'name' ? 80 : 0),
        ofUsers: (userIds) => {
            read(`ofUsers ${userIds.length}`)
            return Object.fromEntries(userIds.map((id) => [id, groupsOf(state, id)]))
        },
        children: (groupIds) => {
            read('children')
            return allIn(groups)
                .filter((group) => groupIds.includes(fieldOf(group, 'parent')) && isLiving(group))
                .map((each) => ({ sysId: each.sysId, name: fieldOf(each, 'name'), parent: fieldOf(each, 'parent') }))
        },
        memberships: (groupIds) => {
            read('memberships')
            return memberships.filter(({ group }) => groupIds.includes(group))
        },
        membershipsOf: (groupId, userIds) => {
            read(`membershipsOf ${userIds.length}`)
            const wanted = new Set(userIds)
            return memberships.filter(({ group, user }) => group === groupId && wanted.has(user))
        },
        membershipCounts: (groupIds) => {
            read('membershipCounts')
            const counts: Record<string, { rows: number; newest: string }> = {}
            for (const { group, createdOn } of memberships.filter((each) => groupIds.includes(each.group))) {
                const count = (counts[group] = counts[group] ?? { rows: 0, newest: '' })
                count.rows++
                if (createdOn > count.newest) count.newest = createdOn
            }
            return counts
        },
        addMember: (groupId, userId) => {
            if (!allowed(`add ${userId}`)) return false
            if (!dropped.has(userId)) member(state, groupId, userId, now(), `row-new-${++rows}`)
            return true
        },
        removeMembers: (gone) =>
            gone.filter((row) => {
                const index = memberships.findIndex(({ sysId }) => sysId === row.sysId)
                if (index < 0) return false
                if (!allowed(`remove ${row.user}`)) return true
                memberships.splice(index, 1)
                return false
            }),
        setParent: (groupId, parent) => {
            if (!groups.has(groupId) || !allowed(`nest ${groupId} in ${parent || 'nothing'}`)) return false
            groups.set(groupId, { ...groups.get(groupId), parent })
            return true
        },
        holders: (id) => {
            const parent = groups.get(id)?.parent ?? ''
            return [...memberships.filter(({ user }) => user === id).map(({ group }) => group), parent].filter(Boolean)
        },
    }
}

/** Direct groups, then those around them; retired ones do not count. */
function groupsOf({ groups, memberships }: MemoryGroups, user: string): GroupOfUser[] {
    const found = new Map<string, GroupOfUser>()
    const put = (id: string, direct: boolean): void => {
        const group = recordIn(groups, id)
        if (!group || found.has(id) || fieldOf(group, RETIRED_AT) !== '') return
        found.set(id, { sysId: id, name: fieldOf(group, 'name'), direct })
    }
    memberships.filter((each) => each.user === user).forEach(({ group }) => put(group, true))
    for (const id of found.keys()) put(groups.get(id)?.parent ?? '', false)
    return [...found.values()]
}

/** Stores a group and answers the record. */
export function group(state: Memory, sysId: string, fields: FieldValues): GroupRecord {
    const times = { sys_created_on: '2025-01-01 00:00:00', sys_updated_on: '2025-01-01 00:00:00' }
    state.groups.set(sysId, { name: sysId, active: 'true', ...times, ...fields })
    return recordIn(state.groups, sysId)!
}

/** Stores a membership. */
export function member(
    state: MemoryGroups,
    groupId: string,
    user: string,
    createdOn = '2025-02-02 02:02:02',
    sysId = `row-${state.memberships.length}`,
): void {
    state.memberships.push({ sysId, user, group: groupId, createdOn })
}

/** Who is a member of the group. */
export function membersOf(state: MemoryGroups, groupId: string): string[] {
    return state.memberships.filter((each) => each.group === groupId).map(({ user }) => user)
}
