/** /Groups: one exported function per route. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { handle } from './exchange.ts'
import * as groups from './group-operations.ts'

/** GET /Groups */
export function listGroups(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, groups.list)
}

/** GET /Groups/{id} */
export function readGroup(request: RESTAPIRequest, response: RESTAPIResponse): void {
    handle(request, response, groups.read)
}
