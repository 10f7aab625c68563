import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

export function listUsers(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function createUser(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function readUser(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function replaceUser(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function modifyUser(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}

export function deactivateUser(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    response.setStatus(501)
}
