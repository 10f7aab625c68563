/** Assignment of a person to the app: lookup by userName, then create, or link what was found. */
import type { Dialect } from './dialects.ts'
import { readAndReplace } from './dialects.ts'
import type { OktaUser } from './okta-user.ts'
import { creationOf } from './okta-user.ts'
import type { ScimClient } from './scim-client.ts'
import type { ScimUser } from './scim-message.ts'
import { OktaTaskError, expectStatus, withRetry } from './task-error.ts'

/** An app integration in Okta: where it talks to, and how it was made. */
export interface OktaApp {
    readonly client: ScimClient
    readonly dialect: Dialect
}

export interface Assignment {
    /** The server's id, which Okta keeps with the assignment. */
    id: string
    how: 'created' | 'linked' | 'reactivated'
    resource: ScimUser
}

/**
 * Assigns a person as Okta does: `GET /Users?filter=userName eq …`; nothing found → `POST`; something found → link
 * it, after reactivating it if it is inactive. Throws OktaTaskError for what Okta would show as a failed task, such as
 * a 409; Okta adopts nobody by itself then.
 */
export function assign(app: OktaApp, user: OktaUser): Promise<Assignment> {
    return withRetry(async () => {
        const lookup = await app.client.lookup(user.login)
        const found = lookup.status === 404 ? undefined : expectStatus('Lookup', lookup, 200).body.Resources?.[0]
        return found?.id === undefined ? create(app, user) : link(app, found.id, found.active === false, user)
    })
}

async function create(app: OktaApp, user: OktaUser): Promise<Assignment> {
    const answer = expectStatus('Create', await app.client.create(creationOf(user)), 200, 201)
    if (answer.body?.id === undefined) {
        throw new OktaTaskError('Create new user returned empty user', answer)
    }
    return { id: answer.body.id, how: 'created', resource: answer.body }
}

async function link(app: OktaApp, id: string, inactive: boolean, user: OktaUser): Promise<Assignment> {
    if (inactive) {
        await activate(app, id)
    }
    const resource = await readAndReplace(app.client, id, user)
    return { id, how: inactive ? 'reactivated' : 'linked', resource }
}

/** Sets active and reads the user back: Okta reschedules the job when it does not see the change at once. */
export async function activate(app: OktaApp, id: string): Promise<void> {
    await app.dialect.setActive(app.client, id, true)
    const seen = expectStatus('Reactivate', await app.client.read(id), 200)
    if (seen.body.active !== true) {
        throw new OktaTaskError('Delay in reactivating remote User', seen)
    }
}
