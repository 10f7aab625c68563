/** From records of sys_user_group to SCIM groups, with their members as far as these are wanted. */

import { isObject } from '../scim/json.ts'
import type { JsonObject, ScimResource } from '../scim/resource.ts'
import { GROUP_URN } from '../scim/schema/urns.ts'
import { versionOf } from '../scim/version.ts'
import type { Wanted } from '../scim/wanted.ts'
import { GROUP_FIELDS } from './group-fields.ts'
import { scimTime } from './platform-time.ts'
import { fieldOf, MEMBERS_REVISION, type GroupRecord } from './records.ts'
import type { ChildGroup, Context, Membership, MembershipCount } from './stores.ts'

/** More memberships than this are not put into one answer. */
export const MOST_MEMBERSHIPS = 200000

/** What of a group stands in other tables. */
export interface GroupSurroundings {
    readonly count: MembershipCount
    readonly children: readonly ChildGroup[]
    /** Absent when members are not wanted. */
    readonly members?: { readonly rows: readonly Membership[]; readonly names: Readonly<Record<string, string>> }
}

const NO_MEMBERS: MembershipCount = { rows: 0, newest: '' }

/** Of a group that has just been made. */
export const NEW_GROUP: GroupSurroundings = { count: NO_MEMBERS, children: [] }

/** How many rows, and when the newest was made. */
export function countOf(rows: readonly Membership[]): MembershipCount {
    return {
        rows: rows.length,
        newest: rows.reduce((last, { createdOn }) => (createdOn > last ? createdOn : last), ''),
    }
}

/**
 * Reads what is wanted around these groups: their nested groups in one query, and either all members with their names
 * or, for the version, only their count. Throws 400 `tooMany` above MOST_MEMBERSHIPS.
 */
export function groupSurroundings(
    context: Context,
    groups: readonly GroupRecord[],
    wanted: Wanted,
): GroupSurroundings[] {
    const ids = groups.map((group) => group.sysId)
    const withMembers = wanted('members')
    if (ids.length === 0 || (!withMembers && !wanted('meta.version'))) return groups.map(() => NEW_GROUP)
    const children = groupBy(context.groups.children(ids), ({ parent }) => parent)
    if (!withMembers) {
        const counts = context.groups.membershipCounts(ids)
        return ids.map((id) => ({ count: counts[id] ?? NO_MEMBERS, children: children[id] ?? [] }))
    }
    const rows = context.groups.memberships(ids, MOST_MEMBERSHIPS)
    const names = context.references.names('sys_user', [...new Set(rows.map(({ user }) => user))])
    const byGroup = groupBy(rows, ({ group }) => group)
    return ids.map((id) => {
        const own = byGroup[id] ?? []
        return { count: countOf(own), children: children[id] ?? [], members: { rows: own, names } }
    })
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Record<string, Item[]> {
    const groups: Record<string, Item[]> = {}
    for (const item of items) {
        const key = keyOf(item)
        const group = groups[key]
        if (group) group.push(item)
        else groups[key] = [item]
    }
    return groups
}

/** Renders groups, one surrounding each. */
export function renderGroups(
    context: Context,
    groups: readonly GroupRecord[],
    surroundings: readonly GroupSurroundings[],
): ScimResource[] {
    return groups.map((group, position) => renderGroup(context.baseUrl, group, surroundings[position]!))
}

/** The representation of one group; projection comes after. Without members in the surroundings it has none. */
export function renderGroup(baseUrl: string, group: GroupRecord, surroundings: GroupSurroundings): ScimResource {
    const resource: ScimResource = { schemas: [GROUP_URN], id: group.sysId }
    for (const { field, urn, attribute } of GROUP_FIELDS) {
        const value = fieldOf(group, field)
        if (value === '') continue
        const holder = urn === undefined ? resource : (resource[urn] ?? (resource[urn] = {}))
        if (isObject(holder)) holder[attribute] = value
    }
    resource.schemas = [GROUP_URN, ...Object.keys(resource).filter((name) => name.startsWith('urn:'))]
    if (surroundings.members) resource.members = renderMembers(baseUrl, surroundings)
    resource.meta = {
        resourceType: 'Group',
        created: scimTime(fieldOf(group, 'sys_created_on')),
        lastModified: scimTime(fieldOf(group, 'sys_updated_on')),
        location: `${baseUrl}/Groups/${group.sysId}`,
        version: groupVersion(group, surroundings),
    }
    return resource
}

/** Members as the schema has them: people in the order of their memberships, each once, then nested groups. */
export function renderMembers(baseUrl: string, { members, children }: GroupSurroundings): JsonObject[] {
    const people = [...new Set((members?.rows ?? []).map(({ user }) => user))]
    return [
        ...people.map((user) => userMember(baseUrl, user, members?.names[user])),
        ...children.map(({ sysId, name }) => groupMember(baseUrl, sysId, name)),
    ]
}

/** A person as a member; without name for display where that is unknown. */
export function userMember(baseUrl: string, user: string, display: string | undefined): JsonObject {
    const member: JsonObject = { value: user, $ref: `${baseUrl}/Users/${user}`, type: 'User' }
    return display ? { ...member, display } : member
}

/** A nested group as a member. */
export function groupMember(baseUrl: string, group: string, display: string): JsonObject {
    return { value: group, $ref: `${baseUrl}/Groups/${group}`, type: 'Group', display }
}

/**
 * The version of a group: what it shows of itself, how many members it has, when the newest joined, and how often SCIM
 * changed them. It changes with every change of members without any being read.
 */
export function groupVersion(group: GroupRecord, { count, children }: GroupSurroundings): string {
    return versionOf([
        group.sysId,
        ...GROUP_FIELDS.map(({ field }) => fieldOf(group, field)),
        fieldOf(group, MEMBERS_REVISION),
        count.rows,
        count.newest,
        children.map(({ sysId }) => sysId).sort(),
    ])
}
