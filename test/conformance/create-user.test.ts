/** Creating users. */
import assert from 'node:assert/strict'
import {
    assertHolds,
    assertStatus,
    createUser,
    ENTERPRISE,
    NOBODY,
    read,
    send,
    unique,
    USER,
    type JsonObject,
} from './scim-server.ts'
import { withoutVerdicts } from '../without-verdicts.ts'

const usersNamed = async (userName: string): Promise<number> =>
    (await read(`/Users?count=0&filter=${encodeURIComponent(`userName eq "${userName}"`)}`)).totalResults

/** What is sent as it comes back; `undefined`: it does not come back. */
const KEPT: readonly (readonly [what: string, sent: JsonObject, answered?: Record<string, unknown>])[] = [
    ['4.1.1 name', { name: { givenName: 'Ann', familyName: 'Lee', middleName: 'B', honorificPrefix: 'Dr.' } }],
    ['4.1.1 name.honorificSuffix', { name: { familyName: 'Lee', honorificSuffix: 'III' } }],
    ['4.1.1 name.formatted', { name: { familyName: 'Lee', formatted: 'Dame Lee' } }],
    ['4.1.1 displayName', { displayName: 'Somebody else', name: { familyName: 'Lee' } }],
    ['4.1.1 nickName', { nickName: 'Annie' }],
    ['4.1.1 profileUrl', { profileUrl: 'https://example.com/Ann' }],
    ['4.1.1 title', { title: 'Vice President' }],
    ['4.1.1 userType', { userType: 'Contractor' }],
    ['4.1.1 preferredLanguage', { preferredLanguage: 'en-US' }],
    ['4.1.1 locale', { locale: 'en-US' }],
    ['4.1.1 timezone', { timezone: 'America/Los_Angeles' }],
    ['4.1.1 active false', { active: false }],
    ['4.1.1 active true', { active: true }],
    ['3.1 externalId', { externalId: 'Case-Exact-01' }],
    ['4.1.2 emails', { emails: [{ value: 'ann@example.com', type: 'work', primary: true }] }],
    [
        '4.1.2 emails of every type',
        {
            emails: [
                { value: 'a.work@example.com', type: 'work', primary: true },
                { value: 'a.home@example.com', type: 'home', display: 'At home' },
                { value: 'a.other@example.com', type: 'other' },
            ],
        },
    ],
    [
        '4.1.2 phoneNumbers of every type',
        {
            phoneNumbers: ['work', 'home', 'mobile', 'fax', 'pager', 'other'].map((type, index) => ({
                value: `+1-555-010${index}`,
                type,
            })),
        },
    ],
    ['4.1.2 ims', { ims: [{ value: 'someaimhandle', type: 'aim' }] }],
    ['4.1.2 photos', { photos: [{ value: 'https://example.com/p/F', type: 'photo' }] }],
    [
        '4.1.2 addresses',
        {
            addresses: [
                {
                    streetAddress: '100 Universal City Plaza\nSuite 7',
                    locality: 'Hollywood',
                    region: 'CA',
                    postalCode: '91608',
                    country: 'US',
                    type: 'work',
                    primary: true,
                },
                { formatted: '456 Hollywood Blvd', type: 'home' },
            ],
        },
    ],
    ['4.1.2 entitlements', { entitlements: [{ value: 'printing', type: 'site' }] }],
    ['4.1.2 roles', { roles: [{ value: 'Reader', primary: true }] }],
    ['4.1.2 x509Certificates', { x509Certificates: [{ value: 'MIIDQzCCAqygAwIBAgICEAAwDQYJKoZIhvcNAQEFBQAw' }] }],
    ['4.3 employeeNumber', { [ENTERPRISE]: { employeeNumber: '0701984' } }],
    [
        '4.3 texts',
        { [ENTERPRISE]: { costCenter: '4130', organization: 'Studios', division: 'Parks', department: 'Tours' } },
    ],
    ['4.1.1 password is never answered', { password: 't1meMa$heen' }, { password: undefined }],
    [
        '2.1 attribute names in any letter case',
        { TITLE: 'Guide', nickname: 'Babs' },
        { title: 'Guide', nickName: 'Babs' },
    ],
    [
        '2.1 URNs in any letter case',
        { [ENTERPRISE.toUpperCase()]: { division: 'X' } },
        { [ENTERPRISE]: { division: 'X' } },
    ],
    ['2.2 readOnly id', { id: NOBODY }, {}],
    ['2.2 readOnly meta', { meta: { created: '2001-01-01T00:00:00Z', version: 'W/"1"' } }, {}],
    ['2.2 readOnly groups', { groups: [{ value: NOBODY }] }, { groups: undefined }],
    ['2.5 null is unassigned', { title: null, emails: null, name: null }, { title: undefined, emails: undefined }],
    ['2.5 [] is unassigned', { emails: [], roles: [] }, { emails: undefined, roles: undefined }],
    ['2.5 "" is unassigned', { title: '', nickName: '' }, { title: undefined, nickName: undefined }],
    ['2.3 texts outside the BMP', { title: 'Zoë 🦦 日本', nickName: 'Ґалина' }],
    ['2.3 texts that look like code', { title: '<b>&amp;</b>#{7*7}', nickName: "'; DROP TABLE sys_user;--" }],
    ['3.3 unknown attributes', { shoeSize: 46, 'urn:nobody:2.0:User': { animal: 'otter' } }, { shoeSize: undefined }],
]

describe('conformance: POST /Users', () => {
    for (const [what, sent, answered = sent] of KEPT) {
        it(`RFC 7643 ${what}`, async () => {
            const created = await createUser(sent)
            assertHolds(created, answered)
            assert.notEqual(created.id, NOBODY)
            assert.notEqual(created.meta.version, 'W/"1"')
            assert.deepEqual(await read(`/Users/${created.id}`), withoutVerdicts(created))
        })
    }

    for (const attribute of ['emails', 'phoneNumbers', 'addresses', 'roles']) {
        it(`RFC 7643 2.4: of ${attribute} without primary none is primary`, async () => {
            const value = attribute === 'addresses' ? { locality: 'Oslo' } : { value: 'none@example.com' }
            const created = await createUser({ [attribute]: [{ ...value, type: 'work' }] })
            const [only] = created[attribute] as { primary?: boolean }[]
            assert.notEqual(only?.primary, true)
        })
    }

    it('RFC 7644 3.3: 201 with Location, and meta of its own', async () => {
        const answer = await send('POST', '/Users', { schemas: [USER], userName: unique('post') })
        assertStatus(answer, 201)
        const { meta, id } = answer.body
        assert.equal(meta.resourceType, 'User')
        assert.ok(meta.location.endsWith(`/Users/${id}`))
        assert.match(meta.created, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/)
        assert.ok(Math.abs(Date.parse(meta.created) - Date.now()) < 3_600_000)
        assert.ok(Date.parse(meta.lastModified) >= Date.parse(meta.created))
    })

    it('RFC 7643 3: schemas names the extensions that are there, and only these', async () => {
        assert.deepEqual((await createUser()).schemas, [USER])
        assert.deepEqual((await createUser({ [ENTERPRISE]: { division: 'Y' } })).schemas.sort(), [USER, ENTERPRISE])
    })

    it('RFC 7643 2.4: at most one value is primary', async () => {
        const emails = ['a', 'b', 'c'].map((each) => ({ value: `${each}@example.com`, type: 'other', primary: true }))
        const created = await createUser({ emails })
        const primary = (created.emails as { primary?: boolean }[]).filter((each) => each.primary === true)
        assert.equal(primary.length, 1)
    })

    // docs/conformance.md, reasoned exceptions: the unique keys of the platform ignore letter case.
    it('RFC 7643 3.1: an externalId that differs from another in letter case only is 409, and nobody is made', async () => {
        const [externalId, userName] = [unique('Ext'), unique('second')]
        const first = await createUser({ externalId })
        const second = { schemas: [USER], userName, externalId: externalId.toLowerCase() }
        assertStatus(await send('POST', '/Users', second), 409, 'uniqueness')
        assert.equal(await usersNamed(userName), 0)
        assert.deepEqual(await read(`/Users/${first.id}`), first)
    })

    for (const [what, change] of [
        ['the same', (name: string) => name],
        ['the same in capitals', (name: string) => name.toUpperCase()],
    ] as const) {
        it(`RFC 7644 3.3: 409 uniqueness for a userName that is taken, ${what}`, async () => {
            const { userName } = await createUser()
            assertStatus(
                await send('POST', '/Users', { schemas: [USER], userName: change(userName) }),
                409,
                'uniqueness',
            )
            assert.equal(await usersNamed(userName), 1)
        })
    }

    for (const [what, sent, scimType = 'invalidValue'] of [
        ['no userName', { userName: undefined }],
        ['userName null', { userName: null }],
        ['userName empty', { userName: '' }],
        ['userName of blanks', { userName: '   ' }],
        ['userName a number', { userName: 7 }],
        ['userName a list', { userName: ['x'] }],
        ['title an object', { title: {} }],
        ['title a boolean', { title: true }],
        ['active a number', { active: 1 }],
        ['active a word', { active: 'perhaps' }],
        ['name a text', { name: 'Ann Lee' }],
        ['name a list', { name: [{ familyName: 'Lee' }] }],
        ['name.familyName an object', { name: { familyName: { x: 1 } } }],
        ['phoneNumbers an object', { phoneNumbers: { value: '+1' } }],
        ['phoneNumbers of texts', { phoneNumbers: ['+1'] }],
        ['phoneNumbers.value a number', { phoneNumbers: [{ value: 1 }] }],
        ['roles.primary a text', { roles: [{ value: 'x', primary: 'sure' }] }],
        ['a certificate that is no Base64', { x509Certificates: [{ value: '§§§' }] }],
        ['an extension that is a text', { [ENTERPRISE]: 'x' }],
        ['employeeNumber an object', { [ENTERPRISE]: { employeeNumber: {} } }],
        ['schemas a text', { schemas: USER }],
        ['schemas of numbers', { schemas: [1] }],
        ['an attribute twice in different case', { title: 'a', TITLE: 'b' }, 'invalidSyntax'],
    ] as readonly [string, Record<string, unknown>, string?][]) {
        it(`RFC 7644 3.12: 400 ${scimType} for ${what}, and nobody is made`, async () => {
            const userName = unique('refused')
            const answer = await send('POST', '/Users', { schemas: [USER], userName, ...sent })
            assertStatus(answer, 400, scimType)
            assert.equal(await usersNamed(userName), 0)
        })
    }
})
