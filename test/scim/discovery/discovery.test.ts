import assert from 'node:assert/strict'
import { renderResourceType, renderResourceTypes } from '../../../src/server/scim/discovery/resource-types.ts'
import { renderSchema, renderSchemas } from '../../../src/server/scim/discovery/schemas.ts'
import { serviceProviderConfig } from '../../../src/server/scim/discovery/service-provider-config.ts'
import type { JsonObject } from '../../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, GROUP_URN, USER_URN } from '../../../src/server/scim/schema/urns.ts'

const BASE = 'https://instance.example/api/x/v2/scim'

function attributeOf(schema: JsonObject, name: string): JsonObject {
    const attribute = (schema.attributes as JsonObject[]).find((candidate) => candidate.name === name)
    assert.ok(attribute, name)
    return attribute
}

describe('RFC 7643 5 serviceProviderConfig', () => {
    const config = serviceProviderConfig(BASE, { maxCount: 200 })

    it('says what works and what does not', () => {
        assert.deepEqual(config.patch, { supported: true })
        assert.deepEqual(config.bulk, { supported: false, maxOperations: 0, maxPayloadSize: 0 })
        assert.deepEqual(config.filter, { supported: true, maxResults: 200 })
        for (const name of ['changePassword', 'sort', 'etag']) assert.deepEqual(config[name], { supported: false })
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
            renderResourceTypes(BASE).map((type) => [type.id, type.endpoint, type.schema]),
            [
                ['User', '/Users', USER_URN],
                ['Group', '/Groups', GROUP_URN],
            ],
        )
    })

    it('are found by id', () => {
        const user = renderResourceType(BASE, 'User')!
        assert.deepEqual(user.schemaExtensions, [{ schema: ENTERPRISE_USER_URN, required: false }])
        assert.deepEqual(user.meta, { resourceType: 'ResourceType', location: `${BASE}/ResourceTypes/User` })
        assert.equal(renderResourceType(BASE, 'Device'), undefined)
    })
})

describe('RFC 7643 7 schemas', () => {
    it('are User, its extension and Group, each at its place', () => {
        const schemas = renderSchemas(BASE)
        assert.deepEqual(
            schemas.map((schema) => schema.id),
            [USER_URN, ENTERPRISE_USER_URN, GROUP_URN],
        )
        schemas.forEach((schema) =>
            assert.deepEqual(schema.meta, { resourceType: 'Schema', location: `${BASE}/Schemas/${String(schema.id)}` }),
        )
    })

    it('are found by URN in any letter case', () => {
        assert.equal(renderSchema(BASE, USER_URN.toUpperCase())!.id, USER_URN)
        assert.equal(renderSchema(BASE, 'urn:acme:2.0:User'), undefined)
    })

    it('render the characteristics', () => {
        const user = renderSchema(BASE, USER_URN)!
        const { description, ...userName } = attributeOf(user, 'userName')
        assert.ok(description)
        assert.deepEqual(userName, {
            name: 'userName',
            type: 'string',
            multiValued: false,
            required: true,
            caseExact: false,
            mutability: 'readWrite',
            returned: 'default',
            uniqueness: 'server',
        })
        const emails = attributeOf(user, 'emails')
        assert.equal(emails.multiValued, true)
        const type = (emails.subAttributes as JsonObject[]).find((sub) => sub.name === 'type')!
        assert.deepEqual(type.canonicalValues, ['work'])
        assert.equal(attributeOf(user, 'groups').mutability, 'readOnly')
    })

    it('offer only what is stored', () => {
        const namesOf = (urn: string): unknown[] =>
            (renderSchema(BASE, urn)!.attributes as JsonObject[]).map((attribute) => attribute.name)
        assert.deepEqual(namesOf(USER_URN), [
            'userName',
            'name',
            'displayName',
            'title',
            'preferredLanguage',
            'timezone',
            'active',
            'emails',
            'phoneNumbers',
            'addresses',
            'groups',
        ])
        assert.deepEqual(namesOf(ENTERPRISE_USER_URN), ['employeeNumber', 'costCenter', 'department', 'manager'])
        assert.deepEqual(namesOf(GROUP_URN), ['displayName', 'members'])
    })

    it('can be changed by the receiver without harm', () => {
        const schema = renderSchema(BASE, USER_URN)!
        ;(attributeOf(schema, 'emails').subAttributes as JsonObject[]).length = 0
        assert.equal((attributeOf(renderSchema(BASE, USER_URN)!, 'emails').subAttributes as JsonObject[]).length, 3)
    })
})
