/** The list request that Users and Groups share (RFC 7644 section 3.4.2). */

import { findPage, type Source } from '../provisioning/find.ts'
import type { Limits } from '../provisioning/stores.ts'
import { parseFilter } from '../scim/filter/parse.ts'
import { listResponse, parsePaging } from '../scim/list.ts'
import { parseProjection, projectResource, type Projection } from '../scim/projection.ts'
import type { Answer, Exchange } from './exchange.ts'

/** The attributes the client asked for or asked to leave out. */
export function projectionOf(exchange: Exchange): Projection {
    return parseProjection(exchange.query('attributes'), exchange.query('excludedAttributes'))
}

/** Answers one page of `source` by the request's filter, startIndex, count and attributes. */
export function listPage<Row>(exchange: Exchange, source: Source<Row>, limits: Limits): Answer {
    const filterText = exchange.query('filter')
    const filter = filterText === undefined ? undefined : parseFilter(filterText)
    const paging = parsePaging({ startIndex: exchange.query('startIndex'), count: exchange.query('count') }, limits)
    const projection = projectionOf(exchange)
    const page = findPage(source, filter, paging, limits.candidateLimit)
    const resources = page.resources.map((resource) => projectResource(source.type, resource, projection))
    return { status: 200, body: listResponse(resources, page.total, paging.startIndex) }
}
