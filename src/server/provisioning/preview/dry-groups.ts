/** Groups in a dry run: read from the real store, changed in memory. */

import { foldName } from '../../scim/fold.ts'
import { fieldOf, isRefused, isRetired, type FieldValues, type GroupRecord, type Refused } from '../records.ts'
import type { ChildGroup, GroupOfUser, Groups } from '../stores.ts'
import { dryMemberships } from './dry-memberships.ts'
import { changedFields, REFUSED, type WriteList } from './planned-writes.ts'

const TABLE = 'sys_user_group'

/**
 * A store of groups that writes nothing. Groups and memberships it changed are seen so; lists and counts of groups are
 * those of the database, with the changed values in the rows that are found. Groups that a person belongs to through
 * another one are those of the database.
 */
export function dryGroups(real: Groups, list: WriteList, now: () => string, newSysId: () => string): Groups {
    const planned = new Map<string, FieldValues>()
    const members = dryMemberships(real, list, now, newSysId)
    const read = (sysId: string): GroupRecord | undefined => {
        const fields = planned.get(sysId)
        return fields ? { sysId, fields: { ...fields } } : real.read(sysId)
    }
    const own = () => [...planned.keys()].map((sysId) => read(sysId)!)
    /** What the database found and this run left alone, and what this run made fit. */
    const together = (found: readonly GroupRecord[], fits: (group: GroupRecord) => boolean): GroupRecord[] => [
        ...found.filter(({ sysId }) => !planned.has(sysId)),
        ...own().filter(fits),
    ]
    const update = (sysId: string, values: FieldValues): GroupRecord | Refused => {
        const before = read(sysId)
        if (!before) return REFUSED
        planned.set(sysId, { ...before.fields, ...values })
        list.add({ table: TABLE, operation: 'update', sysId, fields: changedFields(before.fields, values) })
        return read(sysId)!
    }
    const ofUser = (user: string, found: readonly GroupOfUser[]): GroupOfUser[] => {
        const left = members.left(user)
        const stays = found.filter(({ sysId, direct }) => !direct || left.indexOf(sysId) < 0)
        const joined = members.joined(user).flatMap((id) => read(id) ?? [])
        const name = (group: GroupRecord) => fieldOf(group, 'name')
        return [...stays, ...joined.map((group) => ({ sysId: group.sysId, name: name(group), direct: true }))]
    }
    return {
        read,
        readAll: (sysIds) => together(real.readAll(sysIds), ({ sysId }) => sysIds.indexOf(sysId) >= 0),
        named: (name) => together(real.named(name), (group) => foldName(fieldOf(group, 'name')) === foldName(name)),
        window: (clauses, window) => real.window(clauses, window).map((group) => read(group.sysId) ?? group),
        count: (clauses) => real.count(clauses),
        create(sysId, values) {
            if (read(sysId)) return REFUSED
            planned.set(sysId, { ...values, sys_created_on: now(), sys_updated_on: now() })
            list.add({ table: TABLE, operation: 'insert', sysId, fields: changedFields({}, values) })
            return read(sysId)!
        },
        update,
        maxLength: (field) => real.maxLength(field),
        ofUsers(userIds) {
            const found = real.ofUsers(userIds)
            return Object.fromEntries(userIds.map((id) => [id, ofUser(id, found[id] ?? [])]))
        },
        children(groupIds) {
            const stored = real.children(groupIds).filter(({ sysId }) => !planned.has(sysId))
            const isChild = (group: GroupRecord) => groupIds.indexOf(fieldOf(group, 'parent')) >= 0 && !isRetired(group)
            return [...stored, ...own().filter(isChild).map(childOf)]
        },
        memberships: members.memberships,
        membershipsOf: members.membershipsOf,
        membershipCounts: members.membershipCounts,
        addMember: members.addMember,
        removeMembers: members.removeMembers,
        setParent: (groupId, parent) => !isRefused(update(groupId, { parent })),
        holders(member) {
            const left = members.left(member)
            const parent = planned.get(member)?.parent ?? ''
            const ids = real.holders(member).filter((id) => left.indexOf(id) < 0)
            return [...new Set([...ids, ...members.joined(member), ...(parent === '' ? [] : [parent])])]
        },
    }
}

function childOf(group: GroupRecord): ChildGroup {
    return { sysId: group.sysId, name: fieldOf(group, 'name'), parent: fieldOf(group, 'parent') }
}
