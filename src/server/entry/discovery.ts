import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

export function readServiceProviderConfig(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function listResourceTypes(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function readResourceType(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function listSchemas(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function readSchema(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}
