/** Every attribute of the core schemas as RFC 7643 section 8.7.1 has it, and nothing it does not have. */
import assert from 'node:assert/strict'
import { ENTERPRISE, GROUP, read, SERVICENOW_GROUP, SERVICENOW_USER, USER } from './scim-server.ts'

interface Attribute {
    name: string
    type: string
    multiValued: boolean
    description: string
    required: boolean
    mutability: string
    returned: string
    uniqueness?: string
    caseExact?: boolean
    canonicalValues?: string[]
    referenceTypes?: string[]
    subAttributes?: Attribute[]
}

/** Path, type and what differs from the defaults: `*` multi-valued, `!` required, `ro` readOnly, `im` immutable. */
type Row = readonly [path: string, type: string, flags?: string, canonicalValues?: readonly string[]]

const TYPES = ['work', 'home', 'other'] as const

function values(name: string, type: string, canonicalTypes?: readonly string[]): Row[] {
    return [
        [name, 'complex', '*'],
        [`${name}.value`, type],
        [`${name}.display`, 'string'],
        [`${name}.type`, 'string', '', canonicalTypes],
        [`${name}.primary`, 'boolean'],
    ]
}

const SCHEMAS: readonly (readonly [urn: string, rows: readonly Row[]])[] = [
    [
        USER,
        [
            ['userName', 'string', '! server'],
            ['name', 'complex'],
            ['name.formatted', 'string'],
            ['name.familyName', 'string'],
            ['name.givenName', 'string'],
            ['name.middleName', 'string'],
            ['name.honorificPrefix', 'string'],
            ['name.honorificSuffix', 'string'],
            ['displayName', 'string'],
            ['nickName', 'string'],
            ['profileUrl', 'reference'],
            ['title', 'string'],
            ['userType', 'string'],
            ['preferredLanguage', 'string'],
            ['locale', 'string'],
            ['timezone', 'string'],
            ['active', 'boolean'],
            ...values('emails', 'string', TYPES),
            ...values('phoneNumbers', 'string', ['work', 'home', 'mobile', 'fax', 'pager', 'other']),
            ...values('ims', 'string', ['aim', 'gtalk', 'icq', 'xmpp', 'msn', 'skype', 'qq', 'yahoo']),
            ...values('photos', 'reference', ['photo', 'thumbnail']),
            ['addresses', 'complex', '*'],
            ['addresses.formatted', 'string'],
            ['addresses.streetAddress', 'string'],
            ['addresses.locality', 'string'],
            ['addresses.region', 'string'],
            ['addresses.postalCode', 'string'],
            ['addresses.country', 'string'],
            ['addresses.type', 'string', '', TYPES],
            ['addresses.primary', 'boolean'],
            ['groups', 'complex', '* ro'],
            ['groups.value', 'string', 'ro'],
            ['groups.$ref', 'reference', 'ro'],
            ['groups.display', 'string', 'ro'],
            ['groups.type', 'string', 'ro', ['direct', 'indirect']],
            ...values('entitlements', 'string'),
            ...values('roles', 'string'),
            ...values('x509Certificates', 'binary'),
        ],
    ],
    [
        GROUP,
        [
            ['displayName', 'string', '! server'],
            ['members', 'complex', '*'],
            ['members.value', 'string', 'im'],
            ['members.$ref', 'reference', 'im'],
            ['members.type', 'string', 'im', ['User', 'Group']],
            ['members.display', 'string', 'ro'],
        ],
    ],
    [
        ENTERPRISE,
        [
            ['employeeNumber', 'string'],
            ['costCenter', 'string'],
            ['organization', 'string'],
            ['division', 'string'],
            ['department', 'string'],
            ['manager', 'complex'],
            ['manager.value', 'string'],
            ['manager.$ref', 'reference', 'ro'],
            ['manager.displayName', 'string', 'ro request'],
        ],
    ],
    [
        SERVICENOW_USER,
        [
            ['company', 'string', 'request'],
            ['location', 'string', 'request'],
            ['building', 'string', 'request'],
            ['verdicts', 'complex', '* ro'],
            ['verdicts.value', 'string', 'ro'],
            ['verdicts.type', 'string', 'ro'],
            ['verdicts.display', 'string', 'ro'],
        ],
    ],
    [
        SERVICENOW_GROUP,
        [
            ['description', 'string'],
            ['email', 'string'],
        ],
    ],
]

async function attributesOf(urn: string): Promise<Attribute[]> {
    return (await read(`/Schemas/${urn}`)).attributes as Attribute[]
}

const pathsOf = (attributes: readonly Attribute[], prefix = ''): string[] =>
    attributes.flatMap(({ name, subAttributes }) => [
        prefix + name,
        ...pathsOf(subAttributes ?? [], `${prefix}${name}.`),
    ])

function attributeAt(attributes: readonly Attribute[], path: string): Attribute {
    const [first, second] = path.split('.')
    const attribute = attributes.find(({ name }) => name === first)
    const found = second === undefined ? attribute : attribute?.subAttributes?.find(({ name }) => name === second)
    return found ?? assert.fail(`no ${path}`)
}

for (const [urn, rows] of SCHEMAS) {
    describe(`conformance: schema ${urn}`, () => {
        it('RFC 7643 7: has these attributes in any order and no others', async () => {
            assert.deepEqual(pathsOf(await attributesOf(urn)).sort(), rows.map(([path]) => path).sort())
        })

        for (const [path, type, flags = '', canonicalValues] of rows) {
            it(`RFC 7643 8.7.1: ${path}`, async () => {
                const attribute = attributeAt(await attributesOf(urn), path)
                const has = (flag: string): boolean => flags.split(' ').includes(flag)
                assert.equal(attribute.type, type)
                assert.equal(attribute.multiValued, has('*'))
                assert.equal(attribute.required, has('!'))
                assert.equal(attribute.mutability, has('ro') ? 'readOnly' : has('im') ? 'immutable' : 'readWrite')
                assert.equal(attribute.returned, has('request') ? 'request' : 'default')
                assert.ok(attribute.description.trim() !== '')
                assert.deepEqual(attribute.canonicalValues, canonicalValues)
                if (!['complex', 'boolean'].includes(type)) {
                    assert.equal(attribute.uniqueness, has('server') ? 'server' : 'none')
                    assert.equal(typeof attribute.caseExact, 'boolean')
                }
                assert.equal(Array.isArray(attribute.subAttributes), type === 'complex')
            })
        }
    })
}

describe('conformance: characteristics in particular', () => {
    for (const [urn, path, caseExact] of [
        [USER, 'userName', false],
        [USER, 'emails.value', false],
        [USER, 'x509Certificates.value', true],
        [USER, 'profileUrl', true],
        [USER, 'photos.value', true],
        [GROUP, 'displayName', false],
    ] as const) {
        it(`RFC 7643 2.3 and 8.7.1: caseExact of ${path}`, async () => {
            assert.equal(attributeAt(await attributesOf(urn), path).caseExact, caseExact)
        })
    }

    for (const [urn, path, referenceTypes] of [
        [USER, 'profileUrl', ['external']],
        [USER, 'photos.value', ['external']],
        [GROUP, 'members.$ref', ['User', 'Group']],
        [ENTERPRISE, 'manager.$ref', ['User']],
    ] as const) {
        it(`RFC 7643 7: referenceTypes of ${path}`, async () => {
            assert.deepEqual(attributeAt(await attributesOf(urn), path).referenceTypes, referenceTypes)
        })
    }

    for (const urn of [USER.toUpperCase(), GROUP.toLowerCase(), encodeURIComponent(ENTERPRISE)]) {
        it(`RFC 7643 2.1: a schema is found by its URN in any letter case or encoding: ${urn}`, async () => {
            const { id } = await read(`/Schemas/${urn}`)
            assert.equal(id.toLowerCase(), decodeURIComponent(urn).toLowerCase())
        })
    }
})
