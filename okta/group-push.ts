/** Group Push: what Okta does to a group that is on an app's Push Groups tab. */
import type { OktaApp } from './assign.ts'
import type { MembershipChange, OktaGroup } from './okta-group.ts'
import { changed } from './okta-group.ts'
import { expectStatus, withRetry } from './task-error.ts'

export interface GroupPush {
    /** The server's id, which Okta keeps with the mapping. */
    id: string
    how: 'created' | 'linked'
}

/**
 * Pushes a group as Okta does: `GET /Groups?filter=displayName eq …`; nothing found → create; something found → link it
 * under the name it has there, its members staying. Throws OktaTaskError for what Okta would show as a failed task.
 */
export function pushGroup(app: OktaApp, group: OktaGroup): Promise<GroupPush> {
    return withRetry(async () => {
        const lookup = await app.client.lookupGroup(group.name)
        const found = lookup.status === 404 ? undefined : expectStatus('Lookup', lookup, 200).body.Resources?.[0]
        if (found?.id === undefined) {
            return { id: await app.dialect.groups.create(app.client, group), how: 'created' }
        }
        const named = { ...group, name: found.displayName ?? group.name }
        await app.dialect.groups.change(app.client, found.id, named.name, { added: named.members })
        return { id: found.id, how: 'linked' }
    })
}

/**
 * Links a group to one that Okta knows from an import, and gives it the name in Okta, as with "Rename app groups to
 * match group name in Okta" switched on. Members that were there before stay.
 */
export function linkGroup(app: OktaApp, id: string, group: OktaGroup): Promise<void> {
    return withRetry(() => app.dialect.groups.change(app.client, id, group.name, { added: group.members }))
}

/** People join or leave. Returns the group after it. */
export async function changeMembers(
    app: OktaApp,
    id: string,
    group: OktaGroup,
    change: MembershipChange,
): Promise<OktaGroup> {
    await withRetry(() => app.dialect.groups.change(app.client, id, group.name, change))
    return changed(group, change)
}

/** The group gets another name in Okta; people may join or leave with the same push. Returns the group after it. */
export async function renameGroup(
    app: OktaApp,
    id: string,
    group: OktaGroup,
    name: string,
    change: MembershipChange = {},
): Promise<OktaGroup> {
    return changeMembers(app, id, { ...group, name }, change)
}

/** Push Now: the members in Okta become the only ones. */
export function pushNow(app: OktaApp, id: string, group: OktaGroup): Promise<void> {
    return withRetry(() => app.dialect.groups.overwrite(app.client, id, group))
}

/** What an administrator may choose for the group in the app when the mapping is removed. */
export type Unlinking = 'delete' | 'leave'

/** Unlinks a pushed group: `DELETE /Groups/{id}`, where a group that is gone already is as good, or no request at all. */
export async function unlinkGroup(app: OktaApp, id: string, unlinking: Unlinking): Promise<void> {
    if (unlinking === 'leave') return
    await withRetry(async () => {
        expectStatus('Delete group', await app.client.removeGroup(id), 204, 404)
    })
}
