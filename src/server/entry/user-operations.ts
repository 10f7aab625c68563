/** The operations on users behind the routes: each takes an exchange and answers. */

import * as change from '../provisioning/change-user.ts'
import { createUser } from '../provisioning/create-user.ts'
import type { Source } from '../provisioning/find.ts'
import type { Outcome } from '../provisioning/outcome.ts'
import type { UserRecord } from '../provisioning/records.ts'
import { renderUser, renderUsers } from '../provisioning/render-user.ts'
import type { Context } from '../provisioning/stores.ts'
import { USER_COLUMNS } from '../provisioning/query-columns.ts'
import { coerceResource, requireAttributes } from '../scim/coerce.ts'
import { applyPatch } from '../scim/patch/apply.ts'
import { parsePatch } from '../scim/patch/parse.ts'
import { projectResource } from '../scim/projection.ts'
import type { ScimResource } from '../scim/resource.ts'
import { USER_TYPE } from '../scim/schema/resource-types.ts'
import { contextOf } from './context.ts'
import { normalizePatch, normalizeResource } from './dialects/normalize.ts'
import type { Answer, Exchange } from './exchange.ts'
import { listPage, projectionOf } from './lists.ts'

/** GET /Users (RFC 7644 section 3.4.2). */
export function list(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    const source: Source<UserRecord> = {
        type: USER_TYPE,
        columns: USER_COLUMNS,
        window: context.users.window,
        count: context.users.count,
        render: (users) => renderUsers(context, users),
    }
    return listPage(exchange, source, context.limits)
}

/** GET /Users/{id} (RFC 7644 section 3.4.1); inactive people are readable too. */
export function read(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    const user = change.existingUser(context, exchange.path('id'))
    return answerOne(exchange, 200, renderUsers(context, [user])[0]!)
}

/** POST /Users (RFC 7644 section 3.3); 201 also when the person's own record was found again. */
export function create(exchange: Exchange): Answer {
    const resource = resourceFrom(exchange)
    const context = contextOf(exchange)
    return answerOutcome(exchange, context, 201, createUser(context, resource))
}

/** PUT /Users/{id} (RFC 7644 section 3.5.1). */
export function replace(exchange: Exchange): Answer {
    const resource = resourceFrom(exchange)
    const context = contextOf(exchange)
    return answerOutcome(exchange, context, 200, change.replaceUser(context, exchange.path('id'), resource))
}

/** PATCH /Users/{id} (RFC 7644 section 3.5.2); answers the resource. */
export function modify(exchange: Exchange): Answer {
    const operations = parsePatch(normalizePatch(USER_TYPE, exchange.body()))
    const context = contextOf(exchange)
    const patch = (before: ScimResource) => {
        const { resource, ignored } = applyPatch(USER_TYPE, before, operations)
        noteIgnored(exchange, ignored)
        return resource
    }
    return answerOutcome(exchange, context, 200, change.modifyUser(context, exchange.path('id'), patch))
}

/** DELETE /Users/{id} (RFC 7644 section 3.6): deactivates and keeps the record; 204 also the second time. */
export function remove(exchange: Exchange): Answer {
    const outcome = change.deactivateUser(contextOf(exchange), exchange.path('id'))
    exchange.note(`${outcome.action} ${outcome.user.sysId}`)
    return { status: 204 }
}

/** The user a body states, in our terms; throws 400 for what is not one. */
function resourceFrom(exchange: Exchange): ScimResource {
    const { resource, ignored } = coerceResource(USER_TYPE, normalizeResource(USER_TYPE, exchange.body()))
    noteIgnored(exchange, ignored)
    requireAttributes(USER_TYPE, resource)
    return resource
}

function noteIgnored(exchange: Exchange, ignored: readonly string[]): void {
    if (ignored.length > 0) exchange.note(`ignored: ${ignored.slice(0, 30).join(', ')}`)
}

function answerOutcome(exchange: Exchange, context: Context, status: number, outcome: Outcome): Answer {
    exchange.note(`${outcome.action} ${outcome.user.sysId}`)
    if (outcome.unresolved.length > 0) exchange.note(`left as it was: ${outcome.unresolved.join(', ')}`)
    return answerOne(exchange, status, renderUser(context.baseUrl, outcome.user, outcome.surroundings))
}

function answerOne(exchange: Exchange, status: number, resource: ScimResource): Answer {
    const location = `${exchange.baseUrl}/Users/${String(resource.id)}`
    return { status, location, body: projectResource(USER_TYPE, resource, projectionOf(exchange)) }
}
