/** What the server can do, told to clients (RFC 7643 section 5, RFC 7644 section 4). */
import type { JsonObject } from '../resource.ts'
import { SERVICE_PROVIDER_CONFIG_URN } from '../schema/urns.ts'

/**
 * The ServiceProviderConfig. `baseUrl` is the SCIM base without a slash at the end; `limits.maxCount` is the most
 * resources a filtered list returns on one page.
 */
export function serviceProviderConfig(baseUrl: string, limits: { readonly maxCount: number }): JsonObject {
    return {
        schemas: [SERVICE_PROVIDER_CONFIG_URN],
        patch: { supported: true },
        bulk: { supported: false, maxOperations: 0, maxPayloadSize: 0 },
        filter: { supported: true, maxResults: limits.maxCount },
        changePassword: { supported: false },
        sort: { supported: false },
        etag: { supported: false },
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
