/** What the server is and can do (RFC 7644 section 4). */

import { readLimits } from '../platform/settings.ts'
import { publishedType } from '../provisioning/mapping/published-type.ts'
import type { ResourceType } from '../scim/attribute.ts'
import { renderResourceType, renderResourceTypes } from '../scim/discovery/resource-types.ts'
import { renderSchema, renderSchemas } from '../scim/discovery/schemas.ts'
import { serviceProviderConfig } from '../scim/discovery/service-provider-config.ts'
import { scimError } from '../scim/error.ts'
import { listResponse } from '../scim/list.ts'
import type { JsonObject } from '../scim/resource.ts'
import { GROUP_TYPE } from '../scim/schema/resource-types.ts'
import type { Answer, Exchange } from './exchange.ts'

/** GET /ServiceProviderConfig. */
export function readServiceProviderConfig(exchange: Exchange): Answer {
    refuseFilter(exchange)
    return { status: 200, body: serviceProviderConfig(exchange.baseUrl, readLimits()) }
}

/** GET /ResourceTypes. */
export function listResourceTypes(exchange: Exchange): Answer {
    return everything(exchange, renderResourceTypes(exchange.baseUrl, typesOf(exchange)))
}

/** GET /ResourceTypes/{id}. */
export function readResourceType(exchange: Exchange): Answer {
    const id = exchange.path[1]!
    return one(exchange, 'resource type', id, renderResourceType(exchange.baseUrl, typesOf(exchange), id))
}

/** GET /Schemas. */
export function listSchemas(exchange: Exchange): Answer {
    return everything(exchange, renderSchemas(exchange.baseUrl, typesOf(exchange)))
}

/** GET /Schemas/{id}, the id being the schema's URN. */
export function readSchema(exchange: Exchange): Answer {
    const urn = exchange.path[1]!
    return one(exchange, 'schema', urn, renderSchema(exchange.baseUrl, typesOf(exchange), urn))
}

/** The resource types with the attributes that administrators mapped, and with what Okta may not write as read-only. */
function typesOf(exchange: Exchange): readonly ResourceType[] {
    const { mapping, settings } = exchange.configuration()
    return [publishedType(mapping, settings), GROUP_TYPE]
}

/** The whole list in one page: paging and attributes are ignored here, as RFC 7644 section 4 asks. */
function everything(exchange: Exchange, resources: JsonObject[]): Answer {
    refuseFilter(exchange)
    const page = { resources, total: resources.length }
    return { status: 200, body: listResponse(page, { by: 'index', startIndex: 1, count: resources.length }) }
}

/** RFC 7644 section 4: a filter on these endpoints is answered with 403. */
function refuseFilter(exchange: Exchange): void {
    if (exchange.query('filter') !== undefined) throw scimError(403, 'This endpoint cannot be filtered')
}

function one(exchange: Exchange, what: string, id: string, resource: JsonObject | undefined): Answer {
    refuseFilter(exchange)
    if (!resource) throw scimError(404, `There is no ${what} "${id.slice(0, 80)}"`)
    return { status: 200, body: resource }
}
