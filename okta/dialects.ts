/** The two ways in which Okta writes a change: wizard apps GET and PUT everything, catalog apps PATCH. */
import type { GroupDialect } from './group-dialects.ts'
import { catalogGroups, wizardGroups } from './group-dialects.ts'
import type { OktaUser } from './okta-user.ts'
import { mergedInto, profileOf } from './okta-user.ts'
import type { ScimClient } from './scim-client.ts'
import type { ScimUser } from './scim-message.ts'
import { patchRequest } from './scim-message.ts'
import { expectStatus } from './task-error.ts'

export type DialectName = 'wizard' | 'catalog'

export interface Dialect {
    readonly name: DialectName
    /** Writes the whole mapped profile to a resource that Okta has linked. Returns the server's representation. */
    pushProfile(client: ScimClient, id: string, user: OktaUser): Promise<ScimUser>
    /** Flips `active`, and nothing else. */
    setActive(client: ScimClient, id: string, active: boolean): Promise<void>
    /** How it writes groups. */
    readonly groups: GroupDialect
}

/**
 * `GET /Users/{id}`, then `PUT /Users/{id}` with Okta's values over what was read. Linking an account that existed
 * before does the same in both dialects.
 */
export async function readAndReplace(client: ScimClient, id: string, user: OktaUser): Promise<ScimUser> {
    const current = expectStatus('Push profile', await client.read(id), 200).body
    return expectStatus('Push profile', await client.replace(id, mergedInto(current, user)), 200).body
}

/** Custom apps of the classic App Integration Wizard. A deactivation echoes our own data with `active` flipped. */
export const wizard: Dialect = {
    name: 'wizard',
    pushProfile: readAndReplace,
    async setActive(client, id, active) {
        const step = active ? 'Reactivate' : 'Deactivate'
        const current = expectStatus(step, await client.read(id), 200).body
        expectStatus(step, await client.replace(id, { ...current, active }), 200)
    },
    groups: wizardGroups,
}

/** Apps of the catalog and the SCIM 2.0 test templates, with PATCH support for users switched on. */
export const catalog: Dialect = {
    name: 'catalog',
    async pushProfile(client, id, user) {
        const { schemas: _schemas, ...profile } = profileOf(user)
        const request = patchRequest({ op: 'replace', value: profile })
        const answer = expectStatus('Push profile', await client.modify(id, request), 200, 204)
        return answer.status === 200 ? answer.body : expectStatus('Push profile', await client.read(id), 200).body
    },
    async setActive(client, id, active) {
        const request = patchRequest({ op: 'replace', value: { active } })
        expectStatus(active ? 'Reactivate' : 'Deactivate', await client.modify(id, request), 200, 204)
    },
    groups: catalogGroups,
}

export const dialects: Readonly<Record<DialectName, Dialect>> = { wizard, catalog }
