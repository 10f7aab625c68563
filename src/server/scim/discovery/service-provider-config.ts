/** What the server can do, told to clients (RFC 7643 section 5, RFC 7644 section 4, RFC 9865 section 4). */
import type { JsonObject } from '../resource.ts'
import { SERVICE_PROVIDER_CONFIG_URN } from '../schema/urns.ts'

export interface ProviderLimits {
    /** Resources on a page when the client names no count. */
    readonly defaultCount: number
    /** Most resources on a page. */
    readonly maxCount: number
    readonly bulkOperations: number
    /** Bytes. */
    readonly bulkPayload: number
}

/** The ServiceProviderConfig; `baseUrl` is the SCIM base without a slash at the end. */
export function serviceProviderConfig(baseUrl: string, limits: ProviderLimits): JsonObject {
    return {
        schemas: [SERVICE_PROVIDER_CONFIG_URN],
        patch: { supported: true },
        bulk: { supported: true, maxOperations: limits.bulkOperations, maxPayloadSize: limits.bulkPayload },
        filter: { supported: true, maxResults: limits.maxCount },
        changePassword: { supported: false },
        sort: { supported: true },
        etag: { supported: true },
        pagination: {
            cursor: true,
            index: true,
            defaultPaginationMethod: 'index',
            defaultPageSize: limits.defaultCount,
            maxPageSize: limits.maxCount,
        },
        authenticationSchemes: [
            {
                type: 'oauthbearertoken',
                name: 'OAuth Bearer Token',
                description: 'A token issued by the OAuth provider of the instance.',
                specUri: 'https://www.rfc-editor.org/info/rfc6750',
            },
            {
                type: 'httpbasic',
                name: 'HTTP Basic',
                description: 'Name and password of the integration user.',
                specUri: 'https://www.rfc-editor.org/info/rfc7617',
            },
        ],
        meta: { resourceType: 'ServiceProviderConfig', location: `${baseUrl}/ServiceProviderConfig` },
    }
}
