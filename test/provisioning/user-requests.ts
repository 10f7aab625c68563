/** PUT and PATCH on people in memory, and what a client reads afterwards. */

import { modifyUser, replaceUser } from '../../src/server/provisioning/change-user.ts'
import type { Outcome } from '../../src/server/provisioning/outcome.ts'
import { renderUser } from '../../src/server/provisioning/render-user.ts'
import { surroundingsOf } from '../../src/server/provisioning/surroundings.ts'
import { applyPatch } from '../../src/server/scim/patch/apply.ts'
import { parsePatch } from '../../src/server/scim/patch/parse.ts'
import type { Projection } from '../../src/server/scim/projection.ts'
import type { JsonObject, JsonValue, ScimResource } from '../../src/server/scim/resource.ts'
import { USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { returnedBy, type Wanted } from '../../src/server/scim/wanted.ts'
import type { Memory } from './memory-stores.ts'

const BY_DEFAULT: Projection = { mode: 'default', names: [] }
const TERMS = { preconditions: {}, wanted: () => false }

/** The person as a GET answers, before its projection. */
export function read(state: Memory, id: string, wanted: Wanted = returnedBy(USER_TYPE, BY_DEFAULT)): ScimResource {
    const user = state.context.users.read(id)!
    return renderUser(state.context, user, surroundingsOf(state.context, [user], wanted)[0]!)
}

export function versionIn(resource: ScimResource): string {
    return (resource.meta as JsonObject).version as string
}

export function put(state: Memory, id: string, resource: ScimResource): Outcome {
    return replaceUser(state.context, id, resource, TERMS)
}

/** Operations are `[op, path, value]`. */
export function patch(state: Memory, id: string, ...operations: [string, string | undefined, JsonValue?][]): Outcome {
    const parsed = parsePatch({
        Operations: operations.map(([op, path, value]) => ({
            op,
            ...(path === undefined ? {} : { path }),
            ...(value === undefined ? {} : { value }),
        })),
    })
    return modifyUser(state.context, id, (before) => applyPatch(state.context.mapping.type, before, parsed), TERMS)
}
