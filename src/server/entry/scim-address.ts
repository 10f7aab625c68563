/** Takes the address of a request apart: the SCIM base as the client called it, and what stands behind it. */
import { scimError } from '../scim/error.ts'

/** Longest path behind the base that is looked at, in characters. */
const LONGEST_PATH = 2048

export interface ScimAddress {
    /** `https://host/api/x_scim_okta/v2/scim`, whatever its version segment. */
    readonly baseUrl: string
    /** Decoded segments, without empty ones. */
    readonly path: readonly string[]
}

/**
 * The address out of a request's `url` and `uri`; the path is read here and not from the platform's path parameters, so
 * that which of several routes the platform picks makes no difference. `servletUrl` is the instance's own address, for a
 * platform that gives no full URL. Throws 404 for a path no client can mean.
 */
export function scimAddress(url: string, uri: string, servletUrl: string): ScimAddress {
    const address = addressIn(uri)
    const base = baseOf(address)
    const origin = /^https?:\/\/[^/?#]+/i.exec(url)?.[0] ?? servletUrl
    const rest = address.slice(base.length)
    if (rest.length > LONGEST_PATH) throw scimError(404, 'There is nothing at such a long address')
    const path = rest
        .split('/')
        .filter((segment) => segment !== '')
        .map(decoded)
    return { baseUrl: origin.replace(/\/$/, '') + base, path }
}

/** What stands behind the SCIM base in a request's `uri`, undecoded and without the query; `/` for the base itself. */
export function pathBelowBase(uri: string): string {
    const address = addressIn(uri)
    return address.slice(baseOf(address).length) || '/'
}

function addressIn(uri: string): string {
    return uri.replace(/[?#].*$/, '')
}

function baseOf(address: string): string {
    return /^.*?\/scim(?=\/|$)/.exec(address)?.[0] ?? address
}

function decoded(segment: string): string {
    try {
        return decodeURIComponent(segment)
    } catch {
        // A percent sign that encodes nothing stands for itself: the platform may have decoded already.
        return segment
    }
}
