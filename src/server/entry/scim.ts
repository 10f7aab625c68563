/** What the package's routes call: one function per HTTP method, for every path below the SCIM base. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { dispatch } from './dispatch.ts'
import { handle } from './exchange.ts'

/** GET, and HEAD where the platform lets it through. */
export function get(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle('GET', request, response, dispatch)
}

/** POST */
export function post(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle('POST', request, response, dispatch)
}

/** PUT */
export function put(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle('PUT', request, response, dispatch)
}

/** PATCH */
export function patch(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle('PATCH', request, response, dispatch)
}

/** DELETE */
export function remove(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle('DELETE', request, response, dispatch)
}
