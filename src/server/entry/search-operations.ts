/** Lists and searches: over people, over groups, over both (RFC 7644 sections 3.4.2 and 3.4.3). */

import { findPage, type Source } from '../provisioning/find.ts'
import { findAcross, type Searched } from '../provisioning/find-across.ts'
import type { GroupRecord, UserRecord } from '../provisioning/records.ts'
import { groupSource, userSource } from '../provisioning/sources.ts'
import type { Context } from '../provisioning/stores.ts'
import { listResponse } from '../scim/list.ts'
import { projectResource } from '../scim/projection.ts'
import { searchOfBody, searchOfQuery, type SearchRequest } from '../scim/search-request.ts'
import { returnedBy } from '../scim/wanted.ts'
import { contextOf } from './context.ts'
import type { Answer, Exchange } from './exchange.ts'

/** GET /Users. */
export function listUsers(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    return page(userSource(context), ofQuery(exchange, context), context)
}

/** POST /Users/.search. */
export function searchUsers(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    return page(userSource(context), searchOfBody(exchange.body(), context.limits), context)
}

/** GET /Groups. */
export function listGroups(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    return page(groupSource(context), ofQuery(exchange, context), context)
}

/** POST /Groups/.search. */
export function searchGroups(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    return page(groupSource(context), searchOfBody(exchange.body(), context.limits), context)
}

/** GET on the base itself. */
export function listEverything(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    return pageOfAll(ofQuery(exchange, context), context)
}

/** POST /.search. */
export function searchEverything(exchange: Exchange): Answer {
    const context = contextOf(exchange)
    return pageOfAll(searchOfBody(exchange.body(), context.limits), context)
}

function ofQuery(exchange: Exchange, context: Context): SearchRequest {
    return searchOfQuery((name) => exchange.query(name), context.limits)
}

function page<Row extends UserRecord | GroupRecord>(
    source: Source<Row>,
    { projection, ...search }: SearchRequest,
    { limits }: Context,
): Answer {
    const listing = { ...search, wanted: returnedBy(source.type, projection) }
    const found = findPage(source, listing, limits.candidateLimit)
    const resources = found.resources.map((resource) => projectResource(source.type, resource, projection))
    return { status: 200, body: listResponse({ ...found, resources }, search.paging) }
}

function pageOfAll({ projection, ...search }: SearchRequest, context: Context): Answer {
    const lists: Searched[] = [userSource(context), groupSource(context)].map((source) => ({
        source: source as Source<UserRecord | GroupRecord>,
        wanted: returnedBy(source.type, projection),
    }))
    const found = findAcross(lists, search, context.limits.candidateLimit)
    const types = lists.map(({ source }) => source.type)
    const resources = found.resources.map((resource) => {
        const urn = (resource.schemas as string[])[0]
        const type = types.find((each) => each.schema.id === urn)!
        return projectResource(type, resource, projection)
    })
    return { status: 200, body: listResponse({ ...found, resources }, search.paging) }
}
