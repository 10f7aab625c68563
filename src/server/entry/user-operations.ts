/** The operations on one user: each takes an exchange and answers. */

import * as change from '../provisioning/change-user.ts'
import { createUser } from '../provisioning/create-user.ts'
import type { Outcome } from '../provisioning/outcome.ts'
import { renderUser } from '../provisioning/render-user.ts'
import { withVerdicts } from '../provisioning/render-verdicts.ts'
import type { Context } from '../provisioning/stores.ts'
import { surroundingsOf } from '../provisioning/surroundings.ts'
import { coerceResource, requireAttributes } from '../scim/coerce.ts'
import { applyPatch } from '../scim/patch/apply.ts'
import type { PatchOperation } from '../scim/patch/operation.ts'
import { parsePatch } from '../scim/patch/parse.ts'
import type { Projection } from '../scim/projection.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { anyOf, returnedBy, returnedByDefault, type Wanted } from '../scim/wanted.ts'
import { contextOf, type ContextSource } from './context.ts'
import { normalizePatch, normalizeResource } from './dialects/normalize.ts'
import type { Answer, Exchange } from './exchange.ts'
import { answerOne, judgeIgnored, preconditionsOf, projectionOf } from './one-resource.ts'

/** GET /Users/{id} (RFC 7644 section 3.4.1); inactive people are readable too. */
export function read(exchange: Exchange): Answer {
    const projection = projectionOf(exchange)
    const context = contextOf(exchange)
    const { type } = context.mapping
    const user = change.existingUser(context, exchange.path[1]!)
    const wanted = anyOf(returnedByDefault(type), returnedBy(type, projection))
    const resource = renderUser(context, user, surroundingsOf(context, [user], wanted)[0]!)
    return answerOne(exchange, 200, type, resource, projection)
}

/** POST /Users (RFC 7644 section 3.3); 201 also when the person's own record was found again. */
export function create(exchange: Exchange, contextFor: ContextSource = contextOf): Answer {
    const projection = projectionOf(exchange)
    const context = contextFor(exchange)
    const resource = resourceFrom(exchange, context, exchange.body())
    return answerOutcome(exchange, context, 201, createUser(context, resource), projection)
}

/** PUT /Users/{id} (RFC 7644 section 3.5.1). */
export function replace(exchange: Exchange, contextFor: ContextSource = contextOf): Answer {
    const projection = projectionOf(exchange)
    const context = contextFor(exchange)
    const resource = resourceFrom(exchange, context, exchange.body())
    const terms = { preconditions: preconditionsOf(exchange), wanted: returnedBy(context.mapping.type, projection) }
    const outcome = change.replaceUser(context, exchange.path[1]!, resource, terms)
    return answerOutcome(exchange, context, 200, outcome, projection)
}

/** PATCH /Users/{id} (RFC 7644 section 3.5.2); answers the resource. */
export function modify(exchange: Exchange, contextFor: ContextSource = contextOf): Answer {
    const projection = projectionOf(exchange)
    const context = contextFor(exchange)
    const { type } = context.mapping
    const operations = parsePatch(normalizePatch(type, exchange.body()))
    const patch = (before: ScimResource) => {
        const { resource, sent, ignored } = applyPatch(type, before, operations)
        judgeIgnored(exchange, type, ignored)
        return { resource, sent }
    }
    const wanted = anyOf(returnedBy(type, projection), touchedBy(context, operations))
    const terms = { preconditions: preconditionsOf(exchange), wanted }
    const outcome = change.modifyUser(context, exchange.path[1]!, patch, terms)
    return answerOutcome(exchange, context, 200, outcome, projection)
}

/** DELETE /Users/{id} (RFC 7644 section 3.6): deactivates and keeps the record; 204 also the second time. */
export function remove(exchange: Exchange, contextFor: ContextSource = contextOf): Answer {
    const context = contextFor(exchange)
    const outcome = change.deactivateUser(context, exchange.path[1]!, preconditionsOf(exchange))
    noteOutcome(exchange, context, outcome)
    return { status: 204 }
}

/** Names of referenced records that are not read by default have to be, where operations may touch them. */
function touchedBy({ mapping }: Context, operations: readonly PatchOperation[]): Wanted {
    const text = JSON.stringify(operations).toLowerCase()
    // A path that is the bare URN is parsed as one with an attribute: the part before the last colon is looked for.
    const touches = (urn: string) => text.indexOf(urn.slice(0, urn.lastIndexOf(':')).toLowerCase()) >= 0
    const urns = new Set(
        mapping.references.filter(({ place }) => place.sub === undefined).map(({ place }) => place.urn),
    )
    const touched = [...urns].filter(touches)
    return (_name, extension) => extension !== undefined && touched.indexOf(extension) >= 0
}

/** The user a body states, in our terms; throws 400 for what is not one. */
function resourceFrom(exchange: Exchange, context: Context, body: JsonValue): ScimResource {
    const { type } = context.mapping
    const { resource, ignored } = coerceResource(type, normalizeResource(type, body))
    judgeIgnored(exchange, type, ignored)
    exchange.account.stated = resource
    requireAttributes(type, resource)
    return resource
}

function answerOutcome(
    exchange: Exchange,
    context: Context,
    status: number,
    outcome: Outcome,
    projection: Projection,
): Answer {
    noteOutcome(exchange, context, outcome)
    const { type } = context.mapping
    const resource = withVerdicts(renderUser(context, outcome.user, outcome.surroundings), context.account.verdicts)
    return answerOne(exchange, status, type, resource, projection)
}

function noteOutcome(exchange: Exchange, { account }: Context, { user, action, verdicts }: Outcome): void {
    exchange.note(`${action} ${user.sysId}`)
    account.user = user.sysId
    account.action = action
    account.verdicts = [...account.verdicts, ...verdicts]
}
