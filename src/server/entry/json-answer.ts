/** Answers of the endpoints that are not SCIM: plain JSON. */

import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'

/** Writes the body through the stream writer, because setBody would wrap it; as SCIM's media type to who takes no other. */
export function writeJson(request: RESTAPIRequest, response: RESTAPIResponse, status: number, body: object): void {
    const accepted = String((request.getHeader('Accept') as unknown) ?? '')
    const onlyScim = /scim\+json/i.test(accepted) && !/application\/json|\/\*/i.test(accepted)
    response.setStatus(status)
    response.setContentType(onlyScim ? 'application/scim+json' : 'application/json')
    response.getStreamWriter().writeString(JSON.stringify(body))
}
