/** What the server is and can do (RFC 7644 section 4): one exported function per route. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { readLimits } from '../platform/settings.ts'
import { renderResourceType, renderResourceTypes } from '../scim/discovery/resource-types.ts'
import { renderSchema, renderSchemas } from '../scim/discovery/schemas.ts'
import { serviceProviderConfig } from '../scim/discovery/service-provider-config.ts'
import { scimError } from '../scim/error.ts'
import { listResponse } from '../scim/list.ts'
import type { JsonObject } from '../scim/resource.ts'
import { handle, type Answer, type Exchange } from './exchange.ts'

/** GET /ServiceProviderConfig. */
export function readServiceProviderConfig(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, (exchange) => ({
        status: 200,
        body: serviceProviderConfig(exchange.baseUrl, readLimits()),
    }))
}

/** GET /ResourceTypes. */
export function listResourceTypes(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, (exchange) => everything(exchange, renderResourceTypes(exchange.baseUrl)))
}

/** GET /ResourceTypes/{id}. */
export function readResourceType(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, (exchange) =>
        one('resource type', exchange.path('id'), renderResourceType(exchange.baseUrl, exchange.path('id'))),
    )
}

/** GET /Schemas. */
export function listSchemas(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, (exchange) => everything(exchange, renderSchemas(exchange.baseUrl)))
}

/** GET /Schemas/{id}, the id being the schema's URN. */
export function readSchema(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, (exchange) =>
        one('schema', exchange.path('id'), renderSchema(exchange.baseUrl, exchange.path('id'))),
    )
}

/** The whole list in one page; a filter is refused with 403, as RFC 7644 section 4 asks. */
function everything(exchange: Exchange, resources: JsonObject[]): Answer {
    if (exchange.query('filter') !== undefined) throw scimError(403, 'This endpoint cannot be filtered')
    return { status: 200, body: listResponse(resources, resources.length, 1) }
}

function one(what: string, id: string, resource: JsonObject | undefined): Answer {
    if (!resource) throw scimError(404, `There is no ${what} "${id.slice(0, 80)}"`)
    return { status: 200, body: resource }
}
