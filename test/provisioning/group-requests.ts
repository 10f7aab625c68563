/** POST, PUT and PATCH on groups in memory, and what a client reads afterwards. */

import {
    existingGroup,
    modifyGroup,
    replaceGroup,
    type GroupOutcome,
} from '../../src/server/provisioning/change-group.ts'
import { createGroup } from '../../src/server/provisioning/create-group.ts'
import { noEdits, replaceMembers, type MemberEdits } from '../../src/server/provisioning/member-edits.ts'
import { groupSurroundings, renderGroup } from '../../src/server/provisioning/render-group.ts'
import { parsePatch } from '../../src/server/scim/patch/parse.ts'
import type { JsonObject, JsonValue, ScimResource } from '../../src/server/scim/resource.ts'
import type { Preconditions } from '../../src/server/scim/version.ts'
import { member } from './memory-groups.ts'
import { person, type Memory } from './memory-stores.ts'

export const RETIRED = 'x_scim_okta_retired_at'
export const REVISION = 'x_scim_okta_members_revision'
export const EXTERNAL_ID = 'x_scim_okta_external_id'

/** Edits that make these ids the only members; none without ids. */
export function stating(ids?: readonly string[]): MemberEdits {
    const edits = noEdits()
    if (ids) replaceMembers(edits, ids)
    return edits
}

export function post(state: Memory, resource: ScimResource, members?: readonly string[]): GroupOutcome {
    return createGroup(state.context, resource, stating(members))
}

export function put(
    state: Memory,
    id: string,
    resource: ScimResource,
    members?: readonly string[],
    preconditions: Preconditions = {},
): GroupOutcome {
    return replaceGroup(state.context, id, resource, stating(members), { preconditions, allMembers: true })
}

/** Operations are `[op, path, value]`. */
export function patch(state: Memory, id: string, ...operations: [string, string?, JsonValue?][]): GroupOutcome {
    const given = operations.map(([op, path, value]) => ({
        op,
        ...(path === undefined ? {} : { path }),
        ...(value === undefined ? {} : { value }),
    }))
    const terms = { preconditions: {}, allMembers: false }
    return modifyGroup(state.context, id, parsePatch({ Operations: given }), terms)
}

/** The group as a GET answers, before its projection. */
export function read(state: Memory, id: string): ScimResource {
    const found = existingGroup(state.context, id)
    const surroundings = groupSurroundings(state.context, [found], () => true)[0]!
    return renderGroup(state.context.baseUrl, found, surroundings)
}

/** The answer to a change. */
export function answer(state: Memory, { group, surroundings }: GroupOutcome): ScimResource {
    return renderGroup(state.context.baseUrl, group, surroundings)
}

export function versionIn(resource: ScimResource): string {
    return (resource.meta as JsonObject).version as string
}

/** Ids of the members that a resource shows. */
export function idsIn(resource: ScimResource): JsonValue[] | undefined {
    return (resource.members as JsonObject[] | undefined)?.map(({ value }) => value!)
}

/** People `p0`, `p1`, …, the first `members` of them in the group. */
export function crowd(state: Memory, groupId: string, people: number, members: number): string[] {
    const ids = Array.from({ length: people }, (_, index) => `p${index}`)
    ids.forEach((id) => person(state, id, { user_name: id, first_name: id.toUpperCase() }))
    ids.slice(0, members).forEach((id) => member(state, groupId, id))
    return ids
}
