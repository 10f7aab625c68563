/** RESTAPIRequest: what a Scripted REST operation sees of the request. */
import type { Mode } from '../platform.ts'
import { onlyEmulated } from './emulated-members.ts'
import { headerOf, type Inbound } from './exchange.ts'
import { acceptedTypes, bareType } from './media-type.ts'
import { requestBody } from './request-body.ts'

const MEMBERS = [
    'body',
    'getHeader',
    'getSupportedResponseContentTypes',
    'headers',
    'pathParams',
    'queryParams',
    'queryString',
    'uri',
    'url',
] as const

/**
 * A map without prototype; nasty: Java-like, its names reachable by name and by for…in but not by Object.keys or
 * Object.entries (reported: the map may be backed by Java).
 */
function hostMap<T>(values: Record<string, T>, mode: Mode): Record<string, T> {
    return mode === 'nasty' ? Object.create(values) : values
}

/** Every name to an array of decoded values, also when it came once (documented: RESTAPIRequest queryParams). */
function queryParams(inbound: Inbound, contentType: string): Record<string, string[]> {
    const params: Record<string, string[]> = Object.create(null)
    const sources = [inbound.queryString]
    // A form body lands among the query parameters (documented: RESTAPIRequestBody).
    if (bareType(contentType) === 'application/x-www-form-urlencoded') sources.push(inbound.body.toString('utf8'))
    for (const source of sources) {
        for (const [name, value] of new URLSearchParams(source)) (params[name] ??= []).push(value)
    }
    return params
}

/** Names as sent; nasty: lower-cased (reported: their case is not guaranteed). Authorization is often kept from scripts (reported). */
function headers(inbound: Inbound, mode: Mode): Record<string, string> {
    const map: Record<string, string> = Object.create(null)
    for (const [name, value] of inbound.headers) {
        if (name.toLowerCase() === 'authorization') continue
        map[mode === 'nasty' ? name.toLowerCase() : name] = value
    }
    return map
}

/** Builds the `request` global of an operation. `contentType` is the type the body is read as. */
export function scriptRequest(
    inbound: Inbound,
    pathParams: Record<string, string>,
    contentType: string,
    baseUrl: string,
    mode: Mode,
): object {
    const query = inbound.queryString === '' ? '' : `?${inbound.queryString}`
    const target = {
        body: requestBody(inbound.body, contentType, mode),
        headers: hostMap(headers(inbound, mode), mode),
        pathParams: hostMap(pathParams, mode),
        queryParams: hostMap(queryParams(inbound, contentType), mode),
        queryString: inbound.queryString,
        uri: inbound.path,
        url: `${baseUrl}${inbound.path}${query}`,
        /** Case-insensitive lookup (documented examples); null when the header was not sent. */
        getHeader: (name: unknown) =>
            String(name).toLowerCase() === 'authorization' ? null : (headerOf(inbound, String(name)) ?? null),
        getSupportedResponseContentTypes: () => acceptedTypes(headerOf(inbound, 'accept')),
    }
    return onlyEmulated('RESTAPIRequest', target, MEMBERS)
}
