/** The two ways in which Okta writes a group: wizard apps PUT the whole list of members, catalog apps PATCH the difference. */
import type { MembershipChange, OktaGroup } from './okta-group.ts'
import { membersOf, resourceOf } from './okta-group.ts'
import type { ScimClient } from './scim-client.ts'
import type { PatchOperation, ScimGroup } from './scim-message.ts'
import { patchRequest } from './scim-message.ts'
import { OktaTaskError, expectStatus } from './task-error.ts'

export interface GroupDialect {
    /** Creates the group with its members. Returns the server's id. */
    create(client: ScimClient, group: OktaGroup): Promise<string>
    /** Brings a linked group to this name, lets some people join and others leave; whoever else is a member stays. */
    change(client: ScimClient, id: string, displayName: string, change: MembershipChange): Promise<void>
    /** Push Now: the members in Okta become the only ones. */
    overwrite(client: ScimClient, id: string, group: OktaGroup): Promise<void>
}

const STEP = 'Push group'

/**
 * Custom apps of the classic App Integration Wizard: `GET /Groups/{id}`, then `PUT` of everybody who was there and did
 * not leave, and of who joined. A new group is written twice, by POST and by GET and PUT.
 */
export const wizardGroups: GroupDialect = {
    async create(client, group) {
        const id = await post(client, resourceOf(group.name, membersOf(group.members)))
        await wizardGroups.change(client, id, group.name, { added: group.members })
        return id
    },
    async change(client, id, displayName, { added = [], removed = [] }) {
        const current = expectStatus(STEP, await client.readGroup(id), 200).body
        const moved = new Set([...added, ...removed].map((member) => member.id))
        const staying = (current.members ?? []).filter(({ value }) => !moved.has(value))
        const members = [...staying.map(({ value, display }) => ({ value, display })), ...membersOf(added)]
        expectStatus(STEP, await client.replaceGroup(id, resourceOf(displayName, members, id)), 200)
    },
    async overwrite(client, id, group) {
        const body = resourceOf(group.name, membersOf(group.members), id)
        expectStatus('Push now', await client.replaceGroup(id, body), 200)
    },
}

/**
 * Apps of the catalog and the SCIM 2.0 test templates. A new group starts empty. The operation that renames comes along
 * with every change of members.
 */
export const catalogGroups: GroupDialect = {
    async create(client, group) {
        const id = await post(client, resourceOf(group.name, []))
        if (group.members.length > 0) await catalogGroups.change(client, id, group.name, { added: group.members })
        return id
    },
    async change(client, id, displayName, { added = [], removed = [] }) {
        const operations: PatchOperation[] = [{ op: 'replace', value: { id, displayName } }]
        for (const member of removed) operations.push({ op: 'remove', path: `members[value eq "${member.id}"]` })
        if (added.length > 0) operations.push({ op: 'add', path: 'members', value: membersOf(added) })
        expectStatus(STEP, await client.modifyGroup(id, patchRequest(...operations)), 200, 204)
    },
    async overwrite(client, id, group) {
        const request = patchRequest({ op: 'replace', path: 'members', value: membersOf(group.members) })
        expectStatus('Push now', await client.modifyGroup(id, request), 200, 204)
    },
}

async function post(client: ScimClient, body: ScimGroup): Promise<string> {
    const answer = expectStatus(STEP, await client.createGroup(body), 200, 201)
    if (answer.body?.id === undefined) throw new OktaTaskError('Create new group returned empty group', answer)
    return answer.body.id
}
