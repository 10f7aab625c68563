import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

export function listGroups(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function readGroup(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}
