/** What the operations of a PATCH do to a user: every operation on every kind of target. */
import assert from 'node:assert/strict'
import { assertHolds, assertStatus, createUser, ENTERPRISE, patch, read, USER, type JsonObject } from './scim-server.ts'
import { withoutVerdicts } from '../without-verdicts.ts'

const WORK = { value: 'w@example.com', type: 'work', primary: true }
const HOME = { value: 'h@example.com', type: 'home' }
const OTHER = { value: 'o@example.com', type: 'other' }
const OSLO = { type: 'work', locality: 'Oslo', country: 'NO' }

const BEFORE: JsonObject = {
    title: 'Before',
    name: { givenName: 'Pat', familyName: 'Before' },
    emails: [WORK, HOME],
    addresses: [OSLO],
    roles: [{ value: 'Reader', type: 'site' }, { value: 'Writer' }],
    [ENTERPRISE]: { employeeNumber: '7', division: 'Parks' },
}

type Row = readonly [what: string, operations: readonly JsonObject[], expected: Record<string, unknown>]

const add = (path: string | undefined, value: unknown): JsonObject =>
    ({ op: 'add', ...(path === undefined ? {} : { path }), value }) as JsonObject
const replace = (path: string | undefined, value: unknown): JsonObject => ({ ...add(path, value), op: 'replace' })
const remove = (path: string): JsonObject => ({ op: 'remove', path })

const ADD: readonly Row[] = [
    ['a single-valued attribute that has no value', [add('nickName', 'Nick')], { nickName: 'Nick', title: 'Before' }],
    ['a single-valued attribute that has a value', [add('title', 'After')], { title: 'After' }],
    ['a sub-attribute', [add('name.middleName', 'M')], { name: { middleName: 'M', givenName: 'Pat' } }],
    [
        'sub-attributes of a complex attribute',
        [add('name', { familyName: 'After' })],
        {
            name: { givenName: 'Pat', familyName: 'After' },
        },
    ],
    ['one value of a multi-valued attribute', [add('emails', [OTHER])], { emails: [WORK, HOME, OTHER] }],
    ['one value without a list', [add('emails', OTHER)], { emails: [WORK, HOME, OTHER] }],
    ['a value that is there', [add('emails', [HOME])], { emails: [WORK, HOME] }],
    [
        'a value of an attribute without values',
        [add('ims', [{ value: 'x', type: 'aim' }])],
        {
            ims: [{ value: 'x', type: 'aim' }],
        },
    ],
    [
        'a primary value, so that the old one is none',
        [add('emails', [{ ...OTHER, primary: true }])],
        {
            emails: [{ ...WORK, primary: false }, HOME, { ...OTHER, primary: true }],
        },
    ],
    [
        'into the values a filter picks',
        [add('emails[type eq "home"].display', 'At home')],
        {
            emails: [WORK, { ...HOME, display: 'At home' }],
        },
    ],
    [
        'into an address a filter picks',
        [add('addresses[type eq "work"].postalCode', '0150')],
        {
            addresses: [{ ...OSLO, postalCode: '0150' }],
        },
    ],
    [
        'an extension attribute by its URN',
        [add(`${ENTERPRISE}:organization`, 'Studios')],
        {
            [ENTERPRISE]: { organization: 'Studios', division: 'Parks' },
        },
    ],
    [
        'attributes without a path',
        [add(undefined, { title: 'After', emails: [OTHER], name: { middleName: 'M' } })],
        {
            title: 'After',
            emails: [WORK, HOME, OTHER],
            name: { givenName: 'Pat', middleName: 'M' },
        },
    ],
    [
        'an extension without a path',
        [add(undefined, { [ENTERPRISE]: { costCenter: 'CC', division: 'D' } })],
        {
            [ENTERPRISE]: { costCenter: 'CC', division: 'D', employeeNumber: '7' },
        },
    ],
    ['with the URN of the core schema', [add(`${USER}:title`, 'After')], { title: 'After' }],
]

const REPLACE: readonly Row[] = [
    ['a single-valued attribute', [replace('title', 'After')], { title: 'After' }],
    ['an attribute that has no value, like add', [replace('nickName', 'Nick')], { nickName: 'Nick' }],
    ['a sub-attribute', [replace('name.familyName', 'After')], { name: { familyName: 'After', givenName: 'Pat' } }],
    [
        'a complex attribute in what is given',
        [replace('name', { familyName: 'After' })],
        {
            name: { familyName: 'After', givenName: 'Pat' },
        },
    ],
    ['all values', [replace('emails', [OTHER])], { emails: [OTHER] }],
    ['all values by none', [replace('emails', [])], { emails: undefined }],
    [
        'a value a filter picks',
        [replace('emails[type eq "home"]', { value: 'n@example.com', type: 'home' })],
        {
            emails: [WORK, { value: 'n@example.com', type: 'home' }],
        },
    ],
    [
        'a sub-attribute of what a filter picks',
        [replace('emails[type eq "work"].value', 'n@example.com')],
        {
            emails: [{ ...WORK, value: 'n@example.com' }, HOME],
        },
    ],
    [
        'a sub-attribute by a filter on value',
        [replace('emails[value eq "H@example.com"].type', 'other')],
        {
            emails: [WORK, { ...HOME, type: 'other' }],
        },
    ],
    [
        'by a filter with and',
        [replace('emails[type eq "work" and primary eq true].value', 'n@example.com')],
        {
            emails: [{ ...WORK, value: 'n@example.com' }, HOME],
        },
    ],
    [
        'what several values have',
        [replace('emails[value co "@example"].display', 'Same')],
        {
            emails: [
                { ...WORK, display: 'Same' },
                { ...HOME, display: 'Same' },
            ],
        },
    ],
    [
        'which value is primary',
        [replace('emails[type eq "home"].primary', true)],
        {
            emails: [
                { ...WORK, primary: false },
                { ...HOME, primary: true },
            ],
        },
    ],
    [
        'an extension attribute',
        [replace(`${ENTERPRISE}:division`, 'After')],
        {
            [ENTERPRISE]: { division: 'After', employeeNumber: '7' },
        },
    ],
    [
        'an extension in what is given',
        [replace(ENTERPRISE, { division: 'After' })],
        {
            [ENTERPRISE]: { division: 'After', employeeNumber: '7' },
        },
    ],
    [
        'attributes without a path',
        [replace(undefined, { title: 'After', emails: [OTHER], active: false })],
        {
            title: 'After',
            emails: [OTHER],
            active: false,
            name: { familyName: 'Before' },
        },
    ],
    ['by null, which removes', [replace('title', null)], { title: undefined, name: { givenName: 'Pat' } }],
    [
        'readOnly members of a value without a path, without effect',
        [replace(undefined, { id: 'x', title: 'After' })],
        {
            title: 'After',
        },
    ],
    ['an unknown attribute, without effect', [replace('shoeSize', 46), replace('title', 'After')], { title: 'After' }],
    [
        'an attribute of an unknown URN, without effect',
        [replace('urn:nobody:2.0:User:title', 'x')],
        { title: 'Before' },
    ],
]

const REMOVE: readonly Row[] = [
    ['a single-valued attribute', [remove('title')], { title: undefined, name: { givenName: 'Pat' } }],
    ['an attribute that has no value', [remove('nickName')], BEFORE],
    ['a sub-attribute', [remove('name.givenName')], { name: { givenName: undefined, familyName: 'Before' } }],
    ['a complex attribute', [remove('name')], { name: undefined }],
    ['all values', [remove('emails')], { emails: undefined, addresses: [OSLO] }],
    ['the values a filter picks', [remove('emails[type eq "work"]')], { emails: [HOME] }],
    ['the values a filter picks by not', [remove('emails[not (type eq "work")]')], { emails: [WORK] }],
    ['the last values', [remove('emails[type eq "work"]'), remove('emails[type eq "home"]')], { emails: undefined }],
    ['the only value', [remove('addresses[country eq "no"]')], { addresses: undefined }],
    ['a value kept as it was written', [remove('roles[value eq "reader"]')], { roles: [{ value: 'Writer' }] }],
    [
        'a sub-attribute of what a filter picks',
        [remove('addresses[type eq "work"].country')],
        {
            addresses: [{ type: 'work', locality: 'Oslo', country: undefined }],
        },
    ],
    [
        'an extension attribute',
        [remove(`${ENTERPRISE}:division`)],
        {
            [ENTERPRISE]: { employeeNumber: '7', division: undefined },
        },
    ],
    ['an extension', [remove(ENTERPRISE)], { [ENTERPRISE]: undefined, schemas: [USER] }],
    ['an unknown attribute, without effect', [remove('shoeSize')], BEFORE],
]

const SEQUENCES: readonly Row[] = [
    ['operations in their order', [replace('title', 'One'), replace('title', 'Two')], { title: 'Two' }],
    [
        'an operation that sees the one before',
        [add('emails', [OTHER]), replace('emails[type eq "other"].display', 'D')],
        {
            emails: [WORK, HOME, { ...OTHER, display: 'D' }],
        },
    ],
    ['add after remove', [remove('emails'), add('emails', [OTHER])], { emails: [OTHER] }],
    ['remove after add', [add('nickName', 'N'), remove('nickName')], { nickName: undefined }],
    ['op in any letter case', [{ op: 'Replace', path: 'title', value: 'After' }], { title: 'After' }],
    ['path in any letter case', [replace('NAME.FAMILYNAME', 'After')], { name: { familyName: 'After' } }],
    [
        'filter in any letter case',
        [replace('EMAILS[TYPE EQ "WORK"].VALUE', 'n@example.com')],
        {
            emails: [{ ...WORK, value: 'n@example.com' }, HOME],
        },
    ],
    [
        'brackets and quotes in a filter',
        [add('emails', [{ ...OTHER, display: 'a]"b' }]), remove('emails[display eq "a]\\"b"]')],
        { emails: [WORK, HOME] },
    ],
]

for (const [section, what, rows] of [
    ['3.5.2.1', 'add', ADD],
    ['3.5.2.3', 'replace', REPLACE],
    ['3.5.2.2', 'remove', REMOVE],
    ['3.5.2', 'several operations', SEQUENCES],
] as const) {
    describe(`conformance: PATCH /Users/{id}, ${what}`, () => {
        for (const [name, operations, expected] of rows) {
            it(`RFC 7644 ${section}: ${what}: ${name}`, async () => {
                const user = await createUser(BEFORE)
                const answer = await patch(`/Users/${user.id}`, operations)
                assertStatus(answer, 200)
                assertHolds(answer.body, expected)
                assert.deepEqual(await read(`/Users/${user.id}`), withoutVerdicts(answer.body))
                const again = await patch(`/Users/${user.id}`, [{ op: 'add', value: {} }])
                assert.equal(again.body.meta.version, answer.body.meta.version)
            })
        }
    })
}
