/** Resources and expectations shared by the tests of the protocol core. */
import assert from 'node:assert/strict'
import type { Attribute, ResourceType } from '../../src/server/scim/attribute.ts'
import { isScimError, type ScimType } from '../../src/server/scim/error.ts'
import type { ScimResource } from '../../src/server/scim/resource.ts'
import { attribute, complex, multiValued } from '../../src/server/scim/schema/define.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../../src/server/scim/schema/urns.ts'

/** A new copy each time, so that a test cannot spoil the next. */
export function maya(): ScimResource {
    return {
        schemas: [USER_URN, ENTERPRISE_USER_URN],
        id: '6816f79cc0a8016401c5a33be04be441',
        externalId: '00uMaya',
        userName: 'Maya.Ito@corp.example',
        name: { formatted: 'Maya Ito', givenName: 'Maya', familyName: 'Ito' },
        displayName: 'Maya Ito',
        title: 'Analyst',
        active: true,
        emails: [
            { value: 'maya.ito@corp.example', type: 'work', primary: true },
            { value: 'maya@home.example', type: 'home' },
        ],
        phoneNumbers: [],
        addresses: [{ locality: 'Tokyo', country: 'JP', type: 'work' }],
        groups: [{ value: 'g1', display: 'Ledger' }],
        meta: {
            resourceType: 'User',
            created: '2026-01-31T09:00:00Z',
            lastModified: '2026-02-01T09:00:00.500Z',
            location: 'https://instance.example/Users/6816f79cc0a8016401c5a33be04be441',
        },
        [ENTERPRISE_USER_URN]: { employeeNumber: '70114', department: 'Risk', manager: { value: 'mgrKen' } },
    }
}

export const ITEM_URN = 'urn:example:schemas:Item'

const members: Attribute[] = [
    attribute({ name: 'value', description: '', caseExact: true }),
    attribute({ name: 'display', description: '' }),
    attribute({ name: 'type', description: '' }),
]

/** A type with every characteristic the real ones lack. */
export const ITEM_TYPE: ResourceType = {
    name: 'Item',
    endpoint: '/Items',
    description: '',
    schema: {
        id: ITEM_URN,
        name: 'Item',
        description: '',
        attributes: [
            attribute({ name: 'displayName', description: '' }),
            attribute({ name: 'count', description: '', type: 'integer' }),
            attribute({ name: 'ratio', description: '', type: 'decimal' }),
            attribute({ name: 'expires', description: '', type: 'dateTime' }),
            attribute({ name: 'photo', description: '', type: 'binary' }),
            attribute({ name: 'serial', description: '', mutability: 'immutable' }),
            attribute({ name: 'secret', description: '', returned: 'never' }),
            attribute({ name: 'notes', description: '', returned: 'request' }),
            attribute({ name: 'label', description: '', returned: 'always' }),
            attribute({ name: 'tags', description: '', multiValued: true }),
            multiValued('members', '', members),
            complex('owner', '', [
                attribute({ name: 'value', description: '', required: true }),
                attribute({ name: 'note', description: '', returned: 'request' }),
                attribute({ name: 'code', description: '', returned: 'always' }),
            ]),
        ],
    },
    extensions: [],
}

/** Runs `work` and asserts that it throws a ScimError with this status, scimType and a detail matching `detail`. */
export function assertRefused(work: () => unknown, status: number, scimType: ScimType | undefined, detail = /./): void {
    let thrown: unknown
    let result: unknown
    try {
        result = work()
    } catch (error) {
        thrown = error
    }
    assert.ok(isScimError(thrown), `expected a ScimError, got ${JSON.stringify(result)} ${String(thrown)}`)
    assert.deepEqual([thrown.status, thrown.scimType], [status, scimType], thrown.detail)
    assert.match(thrown.detail, detail)
}
