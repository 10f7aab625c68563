import assert from 'node:assert/strict'
import { renderResourceType, renderResourceTypes } from '../../../src/server/scim/discovery/resource-types.ts'
import { serviceProviderConfig } from '../../../src/server/scim/discovery/service-provider-config.ts'
import type { JsonObject } from '../../../src/server/scim/resource.ts'
import { RESOURCE_TYPES } from '../../../src/server/scim/schema/resource-types.ts'
import {
    ENTERPRISE_USER_URN,
    GROUP_URN,
    RESOURCE_TYPE_URN,
    SERVICE_PROVIDER_CONFIG_URN,
    SERVICENOW_GROUP_URN,
    SERVICENOW_USER_URN,
    USER_URN,
} from '../../../src/server/scim/schema/urns.ts'

const BASE = 'https://instance.example/api/x/v2/scim'

describe('RFC 7643 5 serviceProviderConfig', () => {
    const limits = { defaultCount: 50, maxCount: 200, bulkOperations: 100, bulkPayload: 1048576 }
    const config = serviceProviderConfig(BASE, limits)

    it('says what works and what does not', () => {
        assert.deepEqual(config.schemas, [SERVICE_PROVIDER_CONFIG_URN])
        assert.deepEqual(config.bulk, { supported: true, maxOperations: 100, maxPayloadSize: 1048576 })
        assert.deepEqual(config.filter, { supported: true, maxResults: 200 })
        for (const name of ['patch', 'sort', 'etag']) assert.deepEqual(config[name], { supported: true })
        assert.deepEqual(config.changePassword, { supported: false })
    })

    it('RFC 9865 4: says how lists are paged', () => {
        assert.deepEqual(config.pagination, {
            cursor: true,
            index: true,
            defaultPaginationMethod: 'index',
            defaultPageSize: 50,
            maxPageSize: 200,
        })
    })

    it('names both ways to authenticate and where it lives', () => {
        const schemes = config.authenticationSchemes as JsonObject[]
        assert.deepEqual(schemes.map((scheme) => scheme.type).sort(), ['httpbasic', 'oauthbearertoken'])
        schemes.forEach((scheme) => assert.ok(scheme.name && scheme.description))
        assert.deepEqual(config.meta, {
            resourceType: 'ServiceProviderConfig',
            location: `${BASE}/ServiceProviderConfig`,
        })
    })
})

describe('RFC 7643 6 resource types', () => {
    it('are User and Group', () => {
        assert.deepEqual(
            renderResourceTypes(BASE, RESOURCE_TYPES).map((type) => [
                type.schemas,
                type.id,
                type.name,
                type.endpoint,
                type.schema,
            ]),
            [
                [[RESOURCE_TYPE_URN], 'User', 'User', '/Users', USER_URN],
                [[RESOURCE_TYPE_URN], 'Group', 'Group', '/Groups', GROUP_URN],
            ],
        )
    })

    it('are found by id, with their extensions', () => {
        const user = renderResourceType(BASE, RESOURCE_TYPES, 'User')!
        assert.deepEqual(user.schemaExtensions, [
            { schema: ENTERPRISE_USER_URN, required: false },
            { schema: SERVICENOW_USER_URN, required: false },
        ])
        assert.deepEqual(user.meta, { resourceType: 'ResourceType', location: `${BASE}/ResourceTypes/User` })
        const group = renderResourceType(BASE, RESOURCE_TYPES, 'Group')!
        assert.deepEqual(group.schemaExtensions, [{ schema: SERVICENOW_GROUP_URN, required: false }])
        for (const id of ['Device', '', 'constructor'])
            assert.equal(renderResourceType(BASE, RESOURCE_TYPES, id), undefined)
    })
})
