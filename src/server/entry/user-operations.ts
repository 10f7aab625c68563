/** The operations on one user: each takes an exchange and answers. */

import * as change from '../provisioning/change-user.ts'
import { createUser } from '../provisioning/create-user.ts'
import type { Outcome } from '../provisioning/outcome.ts'
import { renderUser } from '../provisioning/render-user.ts'
import type { Context } from '../provisioning/stores.ts'
import { surroundingsOf } from '../provisioning/surroundings.ts'
import { coerceResource, requireAttributes } from '../scim/coerce.ts'
import { applyPatch } from '../scim/patch/apply.ts'
import type { PatchOperation } from '../scim/patch/operation.ts'
import { parsePatch } from '../scim/patch/parse.ts'
import type { Projection } from '../scim/projection.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { USER_TYPE } from '../scim/schema/resource-types.ts'
import { SERVICENOW_USER_URN } from '../scim/schema/urns.ts'
import { anyOf, returnedBy, returnedByDefault, type Wanted } from '../scim/wanted.ts'
import { contextOf } from './context.ts'
import { normalizePatch, normalizeResource } from './dialects/normalize.ts'
import type { Answer, Exchange } from './exchange.ts'
import { answerOne, noteIgnored, preconditionsOf, projectionOf } from './one-resource.ts'

/** GET /Users/{id} (RFC 7644 section 3.4.1); inactive people are readable too. */
export function read(exchange: Exchange): Answer {
    const projection = projectionOf(exchange)
    const context = contextOf(exchange)
    const user = change.existingUser(context, exchange.path[1]!)
    const wanted = anyOf(returnedByDefault(USER_TYPE), returnedBy(USER_TYPE, projection))
    const resource = renderUser(context.baseUrl, user, surroundingsOf(context, [user], wanted)[0]!)
    return answerOne(exchange, 200, USER_TYPE, resource, projection)
}

/** POST /Users (RFC 7644 section 3.3); 201 also when the person's own record was found again. */
export function create(exchange: Exchange): Answer {
    const projection = projectionOf(exchange)
    const resource = resourceFrom(exchange, exchange.body())
    const context = contextOf(exchange)
    return answerOutcome(exchange, context, 201, createUser(context, resource), projection)
}

/** PUT /Users/{id} (RFC 7644 section 3.5.1). */
export function replace(exchange: Exchange): Answer {
    const projection = projectionOf(exchange)
    const resource = resourceFrom(exchange, exchange.body())
    const context = contextOf(exchange)
    const terms = { preconditions: preconditionsOf(exchange), wanted: returnedBy(USER_TYPE, projection) }
    const outcome = change.replaceUser(context, exchange.path[1]!, resource, terms)
    return answerOutcome(exchange, context, 200, outcome, projection)
}

/** PATCH /Users/{id} (RFC 7644 section 3.5.2); answers the resource. */
export function modify(exchange: Exchange): Answer {
    const projection = projectionOf(exchange)
    const operations = parsePatch(normalizePatch(USER_TYPE, exchange.body()))
    const context = contextOf(exchange)
    const patch = (before: ScimResource) => {
        const { resource, ignored } = applyPatch(USER_TYPE, before, operations)
        noteIgnored(exchange, ignored)
        return resource
    }
    const wanted = anyOf(returnedBy(USER_TYPE, projection), touchedBy(operations))
    const terms = { preconditions: preconditionsOf(exchange), wanted }
    const outcome = change.modifyUser(context, exchange.path[1]!, patch, terms)
    return answerOutcome(exchange, context, 200, outcome, projection)
}

/** DELETE /Users/{id} (RFC 7644 section 3.6): deactivates and keeps the record; 204 also the second time. */
export function remove(exchange: Exchange): Answer {
    const outcome = change.deactivateUser(contextOf(exchange), exchange.path[1]!, preconditionsOf(exchange))
    exchange.note(`${outcome.action} ${outcome.user.sysId}`)
    return { status: 204 }
}

/** Attributes that are not read by default have to be, where operations may touch them. */
function touchedBy(operations: readonly PatchOperation[]): Wanted {
    // A path that is the bare URN is parsed as one with an attribute: the part before the last colon is looked for.
    const urn = SERVICENOW_USER_URN.slice(0, SERVICENOW_USER_URN.lastIndexOf(':')).toLowerCase()
    const touched = JSON.stringify(operations).toLowerCase().indexOf(urn) >= 0
    return (_name, extension) => touched && extension === SERVICENOW_USER_URN
}

/** The user a body states, in our terms; throws 400 for what is not one. */
function resourceFrom(exchange: Exchange, body: JsonValue): ScimResource {
    const { resource, ignored } = coerceResource(USER_TYPE, normalizeResource(USER_TYPE, body))
    noteIgnored(exchange, ignored)
    requireAttributes(USER_TYPE, resource)
    return resource
}

function answerOutcome(
    exchange: Exchange,
    context: Context,
    status: number,
    outcome: Outcome,
    projection: Projection,
): Answer {
    exchange.note(`${outcome.action} ${outcome.user.sysId}`)
    if (outcome.unresolved.length > 0) exchange.note(`led to no record: ${outcome.unresolved.join(', ')}`)
    const resource = renderUser(context.baseUrl, outcome.user, outcome.surroundings)
    return answerOne(exchange, status, USER_TYPE, resource, projection)
}
