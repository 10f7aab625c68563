/** /Users: one exported function per route. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { handle } from './exchange.ts'
import * as users from './user-operations.ts'

/** GET /Users */
export function listUsers(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, users.list)
}

/** GET /Users/{id} */
export function readUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, users.read)
}

/** POST /Users */
export function createUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, users.create)
}

/** PUT /Users/{id} */
export function replaceUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, users.replace)
}

/** PATCH /Users/{id} */
export function modifyUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, users.modify)
}

/** DELETE /Users/{id} */
export function deactivateUser(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, users.remove)
}
