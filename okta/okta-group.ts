/** A group as Okta's directory holds it, and the SCIM resource that Okta makes of it. */
import { newOktaId } from './okta-user.ts'
import type { GroupMember, ScimGroup } from './scim-message.ts'
import { GROUP_SCHEMA } from './scim-message.ts'

/** Somebody in the group who is assigned to the app; Okta pushes nobody else. */
export interface OktaMember {
    /** The server's id, which Okta keeps with the assignment. */
    id: string
    login: string
}

export interface OktaGroup {
    /** Immutable Okta group id, 20 characters from `00g`; it does not go over the wire. */
    id: string
    name: string
    members: readonly OktaMember[]
}

/** A group of this name with an Okta id of its own. */
export function newOktaGroup(name: string, members: readonly OktaMember[] = []): OktaGroup {
    return { id: newOktaId('00g'), name, members }
}

/** Who joined a group and who left it since the last push. */
export interface MembershipChange {
    added?: readonly OktaMember[]
    removed?: readonly OktaMember[]
}

/** The group after the change. */
export function changed(group: OktaGroup, { added = [], removed = [] }: MembershipChange): OktaGroup {
    const moved = new Set([...added, ...removed].map(({ id }) => id))
    return { ...group, members: [...group.members.filter(({ id }) => !moved.has(id)), ...added] }
}

/** Members as Okta sends them: `value` and `display`, no `type` and no `$ref`. */
export function membersOf(members: readonly OktaMember[]): GroupMember[] {
    return members.map(({ id, login }) => ({ value: id, display: login }))
}

/** Body of a POST, or of a PUT with the id of the resource. */
export function resourceOf(displayName: string, members: GroupMember[], id?: string): ScimGroup {
    return { schemas: [GROUP_SCHEMA], ...(id === undefined ? {} : { id }), displayName, members }
}
