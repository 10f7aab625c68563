/** The operations on one group: each takes an exchange and answers. */

import * as change from '../provisioning/change-group.ts'
import { createGroup } from '../provisioning/create-group.ts'
import { memberIds, noEdits, replaceMembers, type MemberEdits } from '../provisioning/member-edits.ts'
import { groupSurroundings, renderGroup } from '../provisioning/render-group.ts'
import type { Context } from '../provisioning/stores.ts'
import { coerceResource, requireAttributes } from '../scim/coerce.ts'
import { scimError } from '../scim/error.ts'
import { isObject } from '../scim/json.ts'
import { parsePatch } from '../scim/patch/parse.ts'
import type { Projection } from '../scim/projection.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { sameName } from '../scim/schema/lookup.ts'
import { GROUP_TYPE } from '../scim/schema/resource-types.ts'
import { anyOf, returnedBy } from '../scim/wanted.ts'
import { contextOf, type ContextSource } from './context.ts'
import { normalizePatch, normalizeResource } from './dialects/normalize.ts'
import type { Answer, Exchange } from './exchange.ts'
import { answerOne, judgeIgnored, preconditionsOf, projectionOf } from './one-resource.ts'

/** GET /Groups/{id} (RFC 7644 section 3.4.1). */
export function read(exchange: Exchange): Answer {
    const projection = projectionOf(exchange)
    const context = contextOf(exchange)
    const group = change.existingGroup(context, exchange.path[1]!)
    exchange.account.group = group.sysId
    const wanted = anyOf(returnedBy(GROUP_TYPE, projection), (name) => name === 'meta.version')
    const surroundings = groupSurroundings(context, [group], wanted)[0]!
    return answerOne(exchange, 200, GROUP_TYPE, renderGroup(context.baseUrl, group, surroundings), projection)
}

/** POST /Groups (RFC 7644 section 3.3); 201 also when a retired group of this name was brought back. */
export function create(exchange: Exchange, contextFor: ContextSource = contextOf): Answer {
    const projection = projectionOf(exchange)
    const context = contextFor(exchange)
    const { resource, edits } = groupFrom(exchange, exchange.body())
    return answerOutcome(exchange, context, 201, createGroup(context, resource, edits), projection)
}

/** PUT /Groups/{id} (RFC 7644 section 3.5.1). */
export function replace(exchange: Exchange, contextFor: ContextSource = contextOf): Answer {
    const projection = projectionOf(exchange)
    const context = contextFor(exchange)
    const { resource, edits } = groupFrom(exchange, exchange.body())
    const terms = { preconditions: preconditionsOf(exchange), allMembers: true }
    const outcome = change.replaceGroup(context, exchange.path[1]!, resource, edits, terms)
    return answerOutcome(exchange, context, 200, outcome, projection)
}

/**
 * PATCH /Groups/{id} (RFC 7644 section 3.5.2): answers the group, or 204 when it has so many members that reading them
 * would cost more than the change, unless the client names attributes.
 */
export function modify(exchange: Exchange, contextFor: ContextSource = contextOf): Answer {
    const projection = projectionOf(exchange)
    const context = contextFor(exchange)
    const operations = parsePatch(normalizePatch(GROUP_TYPE, exchange.body()))
    const allMembers = projection.mode !== 'default' && returnedBy(GROUP_TYPE, projection)('members')
    const terms = { preconditions: preconditionsOf(exchange), allMembers }
    const outcome = change.modifyGroup(context, exchange.path[1]!, operations, terms)
    const answer = answerOutcome(exchange, context, 200, outcome, projection)
    if (outcome.surroundings.members || projection.mode !== 'default') return answer
    return { status: 204, ...(answer.version === undefined ? {} : { version: answer.version }) }
}

/** DELETE /Groups/{id} (RFC 7644 section 3.6): retires the group, which is gone for SCIM afterwards. */
export function remove(exchange: Exchange, contextFor: ContextSource = contextOf): Answer {
    const context = contextFor(exchange)
    const outcome = change.retireGroup(context, exchange.path[1]!, preconditionsOf(exchange))
    noteOutcome(exchange, context, outcome)
    refuseRest(context, outcome)
    return { status: 204 }
}

/** The group a body states and the members it states, if it does; throws 400 for what is not one. */
function groupFrom(exchange: Exchange, body: JsonValue): { resource: ScimResource; edits: MemberEdits } {
    const edits = noEdits()
    const normalized = normalizeResource(GROUP_TYPE, body)
    if (!isObject(normalized)) throw scimError(400, 'The body must be a JSON object', 'invalidSyntax')
    const keys = Object.keys(normalized).filter((name) => sameName(name, 'members'))
    if (keys.length > 1) throw scimError(400, 'members is given twice', 'invalidSyntax')
    const members = keys[0] === undefined ? undefined : normalized[keys[0]]
    // null says nothing about members: clients serialise what they do not know that way. [] empties the group.
    if (members !== undefined && members !== null) {
        if (!Array.isArray(members)) throw scimError(400, 'members must be an array', 'invalidValue')
        replaceMembers(edits, memberIds(members))
    }
    const others = Object.keys(normalized).filter((name) => keys.indexOf(name) < 0)
    const rest = Object.fromEntries(others.map((name) => [name, normalized[name]!]))
    const { resource, ignored } = coerceResource(GROUP_TYPE, rest)
    judgeIgnored(exchange, GROUP_TYPE, ignored)
    exchange.account.stated = resource
    requireAttributes(GROUP_TYPE, resource)
    return { resource, edits }
}

function answerOutcome(
    exchange: Exchange,
    context: Context,
    status: number,
    outcome: change.GroupOutcome,
    projection: Projection,
): Answer {
    const { group, surroundings, leftOut, ignored } = outcome
    noteOutcome(exchange, context, outcome)
    judgeIgnored(exchange, GROUP_TYPE, ignored)
    if (leftOut.length > 0) {
        exchange.note(`${leftOut.length} members left out, nobody has their id: ${leftOut.slice(0, 5).join(', ')}`)
    }
    refuseRest(context, outcome)
    const resource = renderGroup(context.baseUrl, group, surroundings)
    return answerOne(exchange, status, GROUP_TYPE, resource, projection)
}

/** Throws what a part of the request was refused with; the log says what became of the rest. */
function refuseRest({ account }: Context, { refused }: change.GroupOutcome): void {
    if (!refused) return
    account.isPartlyDone = true
    throw refused
}

function noteOutcome(exchange: Exchange, { account }: Context, { group, action, verdicts }: change.GroupOutcome): void {
    exchange.note(`${action} group ${group.sysId}`)
    account.group = group.sysId
    account.action = action
    account.verdicts = [...account.verdicts, ...verdicts]
}
