import assert from 'node:assert/strict'
import { renderResourceTypes } from '../../../src/server/scim/discovery/resource-types.ts'
import { renderSchema, renderSchemas } from '../../../src/server/scim/discovery/schemas.ts'
import { serviceProviderConfig } from '../../../src/server/scim/discovery/service-provider-config.ts'
import type { JsonObject, JsonValue } from '../../../src/server/scim/resource.ts'
import { RESOURCE_TYPES } from '../../../src/server/scim/schema/resource-types.ts'
import {
    ENTERPRISE_USER_URN,
    GROUP_URN,
    RESOURCE_TYPE_URN,
    SCHEMA_URN,
    SERVICE_PROVIDER_CONFIG_URN,
    SERVICENOW_GROUP_URN,
    SERVICENOW_USER_URN,
    USER_URN,
} from '../../../src/server/scim/schema/urns.ts'

const BASE = 'https://instance.example/api/x/v2/scim'

function attributesOf(urn: string): JsonObject[] {
    return renderSchema(BASE, RESOURCE_TYPES, urn)!.attributes as JsonObject[]
}

function attributeOf(urn: string, path: string): JsonObject {
    let attributes = attributesOf(urn)
    let found: JsonObject | undefined
    for (const name of path.split('.')) {
        found = attributes.find((candidate) => candidate.name === name)
        attributes = (found?.subAttributes as JsonObject[] | undefined) ?? []
    }
    assert.ok(found, path)
    return found
}

describe('RFC 7643 7 schemas', () => {
    it('are those of resources with their extensions, then those of discovery, each at its place', () => {
        const schemas = renderSchemas(BASE, RESOURCE_TYPES)
        assert.deepEqual(
            schemas.map((schema) => schema.id),
            [
                USER_URN,
                ENTERPRISE_USER_URN,
                SERVICENOW_USER_URN,
                GROUP_URN,
                SERVICENOW_GROUP_URN,
                SERVICE_PROVIDER_CONFIG_URN,
                RESOURCE_TYPE_URN,
                SCHEMA_URN,
            ],
        )
        for (const schema of schemas) {
            assert.deepEqual(schema.schemas, [SCHEMA_URN])
            assert.deepEqual(schema.meta, { resourceType: 'Schema', location: `${BASE}/Schemas/${String(schema.id)}` })
        }
    })

    it('are found by URN in any letter case', () => {
        assert.equal(renderSchema(BASE, RESOURCE_TYPES, USER_URN.toUpperCase())!.id, USER_URN)
        for (const urn of ['urn:acme:2.0:User', '', 'User'])
            assert.equal(renderSchema(BASE, RESOURCE_TYPES, urn), undefined)
    })

    it('render the characteristics', () => {
        const { description, ...userName } = attributeOf(USER_URN, 'userName')
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
        assert.equal(attributeOf(USER_URN, 'emails').multiValued, true)
        assert.deepEqual(attributeOf(USER_URN, 'emails.type').canonicalValues, ['work', 'home', 'other'])
        assert.equal(attributeOf(USER_URN, 'groups').mutability, 'readOnly')
        assert.deepEqual(attributeOf(USER_URN, 'groups.type').canonicalValues, ['direct', 'indirect'])
        assert.deepEqual(attributeOf(GROUP_URN, 'members.$ref').referenceTypes, ['User', 'Group'])
        assert.equal(attributeOf(GROUP_URN, 'members.value').mutability, 'immutable')
        assert.equal(attributeOf(ENTERPRISE_USER_URN, 'manager.displayName').returned, 'request')
        assert.equal(attributeOf(SERVICENOW_USER_URN, 'company').returned, 'request')
        assert.equal(attributeOf(USER_URN, 'x509Certificates.value').type, 'binary')
    })

    it('RFC 7643 4.1: have every attribute of a user but the password, which nobody keeps', () => {
        const namesOf = (urn: string): unknown[] => attributesOf(urn).map((attribute) => attribute.name)
        assert.deepEqual(namesOf(USER_URN), [
            'userName',
            'name',
            'displayName',
            'nickName',
            'profileUrl',
            'title',
            'userType',
            'preferredLanguage',
            'locale',
            'timezone',
            'active',
            'emails',
            'phoneNumbers',
            'ims',
            'photos',
            'addresses',
            'groups',
            'entitlements',
            'roles',
            'x509Certificates',
        ])
        assert.deepEqual(namesOf(ENTERPRISE_USER_URN), [
            'employeeNumber',
            'costCenter',
            'organization',
            'division',
            'department',
            'manager',
        ])
        assert.deepEqual(namesOf(SERVICENOW_USER_URN), ['company', 'location', 'building', 'verdicts'])
        assert.deepEqual(namesOf(GROUP_URN), ['displayName', 'members'])
        assert.deepEqual(namesOf(SERVICENOW_GROUP_URN), ['description', 'email'])
    })

    it('can be changed by the receiver without harm', () => {
        ;(attributeOf(USER_URN, 'emails').subAttributes as JsonObject[]).length = 0
        ;(attributeOf(USER_URN, 'emails.type').canonicalValues as string[]).length = 0
        assert.equal((attributeOf(USER_URN, 'emails').subAttributes as JsonObject[]).length, 4)
        assert.equal((attributeOf(USER_URN, 'emails.type').canonicalValues as string[]).length, 3)
    })
})

/** What of a value is not as the attributes say, as paths. */
function faults(value: JsonObject, attributes: readonly JsonObject[], prefix = ''): string[] {
    const known = attributes.map(({ name }) => name as string)
    const unknown = Object.keys(value).filter((name) => !known.includes(name))
    const missing = attributes.filter(({ name, required }) => required && value[name as string] === undefined)
    return [
        ...unknown.map((name) => `${prefix}${name} is unknown`),
        ...missing.map(({ name }) => `${prefix}${String(name)} is missing`),
        ...attributes.flatMap((attribute) => {
            const given = value[attribute.name as string]
            const path = prefix + String(attribute.name)
            if (given === undefined) return []
            if (Array.isArray(given) !== attribute.multiValued) return [`${path} is a list or is not`]
            return [given].flat().flatMap((each) => valueFaults(each as JsonValue, attribute, path))
        }),
    ]
}

function valueFaults(value: JsonValue, attribute: JsonObject, path: string): string[] {
    if (attribute.type === 'complex') {
        return faults(value as JsonObject, attribute.subAttributes as JsonObject[], `${path}.`)
    }
    const expected = { boolean: 'boolean', integer: 'number' }[String(attribute.type)] ?? 'string'
    return typeof value === expected ? [] : [`${path} is no ${expected}`]
}

describe('RFC 7643 8.7.2 discovery resources are as their own schemas say', () => {
    const limits = { defaultCount: 50, maxCount: 200, bulkOperations: 100, bulkPayload: 1048576 }
    const resources: [string, JsonObject][] = [
        ...renderSchemas(BASE, RESOURCE_TYPES).map((schema): [string, JsonObject] => [SCHEMA_URN, schema]),
        ...renderResourceTypes(BASE, RESOURCE_TYPES).map((type): [string, JsonObject] => [RESOURCE_TYPE_URN, type]),
        [SERVICE_PROVIDER_CONFIG_URN, serviceProviderConfig(BASE, limits)],
    ]
    for (const [urn, resource] of resources) {
        it(String(resource.id ?? 'ServiceProviderConfig'), () => {
            const { schemas, meta, ...own } = resource
            assert.deepEqual(schemas, [urn])
            assert.ok((meta as JsonObject).location)
            // The schema of schemas nests one level deeper than it says, in the RFC too.
            const expected = own.id === SCHEMA_URN ? ['attributes.subAttributes.subAttributes is unknown'] : []
            assert.deepEqual(faults(own, attributesOf(urn)), expected)
        })
    }
})
