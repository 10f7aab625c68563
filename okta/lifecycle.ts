/** What Okta does to a person it has assigned: profile pushes, renames, deactivation and its undoing. */
import type { OktaApp } from './assign.ts'
import { activate } from './assign.ts'
import type { OktaUser } from './okta-user.ts'
import type { ListResponse, ScimUser } from './scim-message.ts'
import { expectStatus, withRetry } from './task-error.ts'

/** Test Connector Configuration: `GET /Users?startIndex=1&count=2`. Returns the list. Throws OktaTaskError. */
export function testConnection(app: OktaApp): Promise<ListResponse> {
    return withRetry(async () => {
        const answer = await app.client.send<ListResponse>('GET', '/Users?startIndex=1&count=2')
        return expectStatus('Test connection', answer, 200).body
    })
}

/** Pushes the whole mapped profile to the resource with the stored id. Returns the server's representation. */
export function updateProfile(app: OktaApp, id: string, user: OktaUser): Promise<ScimUser> {
    return withRetry(() => app.dialect.pushProfile(app.client, id, user))
}

/**
 * A person changes name: Okta pushes the profile to the same stored id, userName and e-mail address included.
 * Returns the renamed Okta user with the representation the server answered.
 */
export async function rename(
    app: OktaApp,
    id: string,
    user: OktaUser,
    changes: Partial<Pick<OktaUser, 'login' | 'email' | 'firstName' | 'lastName'>>,
): Promise<{ user: OktaUser; resource: ScimUser }> {
    const renamed = { ...user, ...changes }
    return { user: renamed, resource: await updateProfile(app, id, renamed) }
}

/** Unassignment, or deactivation in Okta: `active: false`, never a DELETE. */
export function deactivate(app: OktaApp, id: string): Promise<void> {
    return withRetry(() => app.dialect.setActive(app.client, id, false))
}

/** Reactivation of an assignment on its stored id, read back at once. */
export function reactivate(app: OktaApp, id: string): Promise<void> {
    return withRetry(() => activate(app, id))
}
