/** What is answered is what `/Schemas` describes: names, types, and whether there are several. */
import assert from 'node:assert/strict'
import {
    createGroup,
    createUser,
    ENTERPRISE,
    GROUP,
    read,
    SERVICENOW_GROUP,
    SERVICENOW_USER,
    unique,
    USER,
    type Body,
    type Json,
    type JsonObject,
} from './scim-server.ts'

interface Attribute {
    name: string
    type: string
    multiValued: boolean
    required: boolean
    canonicalValues?: string[]
    subAttributes?: Attribute[]
}

const CORE = 'urn:ietf:params:scim:schemas:core:2.0'
const DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)$/

const TYPES: Readonly<Record<string, (value: Json) => boolean>> = {
    string: (value) => typeof value === 'string',
    reference: (value) => typeof value === 'string',
    binary: (value) => typeof value === 'string' && /^[A-Za-z0-9+/]*=*$/.test(value),
    boolean: (value) => typeof value === 'boolean',
    integer: (value) => Number.isInteger(value),
    decimal: (value) => typeof value === 'number',
    dateTime: (value) => typeof value === 'string' && DATE.test(value),
    complex: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
}

/** What every resource has besides (RFC 7643 section 3.1). */
const text = (name: string): Attribute => ({ name, type: 'string', multiValued: false, required: false })
const COMMON: readonly Attribute[] = [
    { ...text('schemas'), multiValued: true },
    text('id'),
    text('externalId'),
    {
        ...text('meta'),
        type: 'complex',
        subAttributes: [
            ...['resourceType', 'location', 'version'].map(text),
            ...['created', 'lastModified'].map((name) => ({ ...text(name), type: 'dateTime' })),
        ],
    },
]

/** Fails unless every member is an attribute, of its type, once or several times as it says, and never empty. */
function assertDescribed(holder: JsonObject, attributes: readonly Attribute[], place: string): void {
    for (const [name, value] of Object.entries(holder)) {
        const attribute = attributes.find((each) => each.name === name)
        assert.ok(attribute, `${place}.${name} is described nowhere`)
        assert.equal(Array.isArray(value), attribute.multiValued, `${place}.${name}`)
        assert.ok(value !== null && value !== '', `${place}.${name} is empty`)
        for (const each of Array.isArray(value) ? value : [value]) {
            assert.ok(
                TYPES[attribute.type]?.(each),
                `${place}.${name} is no ${attribute.type}: ${JSON.stringify(each)}`,
            )
            if (attribute.type === 'complex') {
                assertDescribed(each as JsonObject, attribute.subAttributes ?? [], `${place}.${name}`)
            }
        }
    }
    for (const { name, required } of attributes) {
        if (required) assert.ok(holder[name] !== undefined, `${place}.${name} is required`)
    }
}

async function assertIsAsDescribed(resource: Body, schema: string, extensions: readonly string[]): Promise<void> {
    const attributesOf = async (urn: string): Promise<Attribute[]> =>
        (await read(`/Schemas/${urn}`)).attributes as Attribute[]
    const described = await attributesOf(schema)
    const known = COMMON.filter(({ name }) => !described.some((each) => each.name === name))
    for (const urn of extensions) {
        assert.ok(resource.schemas.includes(urn), urn)
        assertDescribed(resource[urn] as JsonObject, await attributesOf(urn), urn)
    }
    const core = Object.entries(resource as unknown as JsonObject).filter(([name]) => !extensions.includes(name))
    assertDescribed(Object.fromEntries(core), [...known, ...described], schema)
}

const extensionsIn = (resource: Body): string[] => Object.keys(resource).filter((name) => name.startsWith('urn:'))

describe('conformance: what is answered is described', () => {
    it('RFC 7643 7: a user with all attributes', async () => {
        const values = (value: string, type: string): JsonObject[] => [{ value, display: 'D', type, primary: true }]
        const manager = await createUser({ name: { familyName: 'M' } })
        const { id } = await createUser({
            externalId: unique('described'),
            name: {
                formatted: 'F',
                familyName: 'A',
                givenName: 'B',
                middleName: 'C',
                honorificPrefix: 'Dr.',
                honorificSuffix: 'III',
            },
            displayName: 'D',
            nickName: 'N',
            profileUrl: 'https://example.com/d',
            title: 'T',
            userType: 'U',
            preferredLanguage: 'en-US',
            locale: 'en-US',
            timezone: 'Europe/Berlin',
            emails: values('d@example.com', 'work'),
            phoneNumbers: values('+1 555 0100', 'work'),
            ims: values('d', 'aim'),
            photos: values('https://example.com/p', 'photo'),
            addresses: [
                {
                    formatted: 'F',
                    streetAddress: 'S',
                    locality: 'L',
                    region: 'R',
                    postalCode: 'P',
                    country: 'NO',
                    type: 'work',
                    primary: true,
                },
            ],
            entitlements: values('e', 'x'),
            roles: values('r', 'x'),
            x509Certificates: values('QUJD', 'x'),
            [ENTERPRISE]: {
                employeeNumber: '1',
                costCenter: 'C',
                organization: 'O',
                division: 'D',
                department: 'Finance',
                manager: { value: manager.id },
            },
        })
        const inner = await createGroup({ members: [{ value: id }] })
        await createGroup({ members: [{ value: inner.id }] })
        const user = await read(`/Users/${id}`)
        const { attributes } = await read(`/Schemas/${USER}`)
        for (const { name } of attributes as Attribute[]) assert.ok(user[name] !== undefined, `${name} is there`)
        await assertIsAsDescribed(user, USER, [ENTERPRISE])
        const asked = await read(`/Users/${id}?attributes=${ENTERPRISE},${ENTERPRISE}:manager.displayName,userName`)
        await assertIsAsDescribed(asked, USER, [ENTERPRISE])
    })

    it('RFC 7643 7: a user with what ServiceNow adds', async () => {
        const { id } = await createUser({ [SERVICENOW_USER]: { company: 'Larkmoor Logistics', building: 'B' } })
        await assertIsAsDescribed(await read(`/Users/${id}?attributes=userName,${SERVICENOW_USER}`), USER, [
            SERVICENOW_USER,
        ])
    })

    it('RFC 7643 7: a group with all attributes', async () => {
        const [user, inner] = [await createUser({ name: { familyName: 'G' } }), await createGroup()]
        const group = await createGroup({
            externalId: 'described',
            members: [{ value: user.id }, { value: inner.id }],
            [SERVICENOW_GROUP]: { description: 'D', email: 'd@example.com' },
        })
        await assertIsAsDescribed(group, GROUP, [SERVICENOW_GROUP])
    })

    it('RFC 7643 7: everybody and everything on the first pages', async () => {
        for (const [collection, schema] of [
            ['/Users', USER],
            ['/Groups', GROUP],
        ] as const) {
            for (const each of (await read(`${collection}?count=30`)).Resources) {
                await assertIsAsDescribed(each, schema, extensionsIn(each))
            }
        }
    })

    it('RFC 7643 3: schemas names the extensions that are in the answer, and no others', async () => {
        const extensions = { [ENTERPRISE]: { division: 'D' }, [SERVICENOW_USER]: { company: 'Larkmoor Logistics' } }
        const { id } = await createUser(extensions)
        for (const [query, expected] of [
            ['', [USER, ENTERPRISE]],
            [`attributes=${SERVICENOW_USER}:company`, [USER, SERVICENOW_USER]],
            ['attributes=userName', [USER]],
            [`excludedAttributes=${ENTERPRISE}`, [USER]],
        ] as const) {
            assert.deepEqual((await read(`/Users/${id}?${query}`)).schemas.sort(), [...expected].sort(), query)
        }
    })

    // Schema itself nests deeper than the RFC describes it.
    for (const name of ['ServiceProviderConfig', 'ResourceType', 'Schema']) {
        it(`RFC 7643 8.7.2: ${name}`, async () => {
            const address = name === 'ServiceProviderConfig' ? `/${name}` : `/${name}s`
            const answered = await read(address)
            const resources = (answered.Resources ?? [answered]).filter(({ id }) => id !== `${CORE}:Schema`)
            for (const each of resources) await assertIsAsDescribed(each, `${CORE}:${name}`, [])
        })
    }
})
