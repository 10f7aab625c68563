/** What the operations on a single resource share: what the request says about the answer, and the answer. */

import type { ResourceType } from '../scim/attribute.ts'
import { ignoredVerdicts } from '../provisioning/log/ignored-verdicts.ts'
import { loggedPath } from '../provisioning/log/logged-path.ts'
import { isObject } from '../scim/json.ts'
import { parseProjection, projectResource, type Projection } from '../scim/projection.ts'
import type { ScimResource } from '../scim/resource.ts'
import { namesVersion, type Preconditions } from '../scim/version.ts'
import type { Answer, Exchange } from './exchange.ts'

/** The attributes the client asked for or asked to leave out. */
export function projectionOf(exchange: Exchange): Projection {
    return parseProjection(exchange.query('attributes'), exchange.query('excludedAttributes'))
}

/** The versions the client makes its change depend on. */
export function preconditionsOf(exchange: Exchange): Preconditions {
    const ifMatch = exchange.header('If-Match')
    const ifNoneMatch = exchange.header('If-None-Match')
    return { ...(ifMatch === undefined ? {} : { ifMatch }), ...(ifNoneMatch === undefined ? {} : { ifNoneMatch }) }
}

/** Answers a resource with its address and version; 304 to a GET for a version the client has (RFC 7644 section 3.14). */
export function answerOne(
    exchange: Exchange,
    status: number,
    type: ResourceType,
    resource: ScimResource,
    projection: Projection,
): Answer {
    const version = versionIn(resource)
    if (exchange.method === 'GET' && version && namesVersion(exchange.header('If-None-Match'), version)) {
        return { status: 304, version }
    }
    const location = `${exchange.baseUrl}${type.endpoint}/${String(resource.id)}`
    const body = projectResource(type, resource, projection)
    return { status, location, body, ...(version === undefined ? {} : { version }) }
}

/** The version a rendered resource carries. */
function versionIn(resource: ScimResource): string | undefined {
    const version = isObject(resource.meta) ? resource.meta.version : undefined
    return typeof version === 'string' ? version : undefined
}

/** Names in the log what had no effect, and why in the account. */
export function judgeIgnored(exchange: Exchange, type: ResourceType, ignored: readonly string[]): void {
    if (ignored.length === 0) return
    exchange.note(`ignored: ${ignored.slice(0, 30).map(loggedPath).join(', ')}`)
    exchange.account.verdicts = [...exchange.account.verdicts, ...ignoredVerdicts(type, ignored)]
}
