import assert from 'node:assert/strict'
import { checkFieldValues } from '../../src/server/provisioning/field-values.ts'
import { languageCode } from '../../src/server/provisioning/language.ts'
import { fieldValues, USER_FIELDS } from '../../src/server/provisioning/user-fields.ts'
import type { ScimResource } from '../../src/server/scim/resource.ts'

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

describe('user fields: from a resource to sys_user', () => {
    const cases: [string, ScimResource, Record<string, string>][] = [
        ['plain and sub-attributes', { userName: 'a', name: { givenName: 'G' } }, { user_name: 'a', first_name: 'G' }],
        ['absent is left out', {}, {}],
        ['null clears', { title: null }, { title: '' }],
        ['a null name clears its parts', { name: null }, nameParts('')],
        [
            'emails: the work one',
            {
                emails: [
                    { value: 'h', type: 'home' },
                    { value: 'w', type: 'work' },
                ],
            },
            { email: 'w' },
        ],
        [
            'emails: the primary of any type',
            { emails: [{ value: 'a' }, { value: 'b', primary: true }] },
            { email: 'b' },
        ],
        ['emails: none clears', { emails: [] }, { email: '' }],
        ['phones by type', { phoneNumbers: [{ value: '1', type: 'mobile' }] }, { mobile_phone: '1' }],
        ['an untyped phone is the work one', { phoneNumbers: [{ value: '1', primary: true }] }, { phone: '1' }],
        ['a fax is nobody’s', { phoneNumbers: [{ value: '1', type: 'fax' }] }, {}],
        ['no phones clears all three', { phoneNumbers: [] }, { phone: '', mobile_phone: '', home_phone: '' }],
        [
            'address parts that are stated',
            { addresses: [{ locality: 'Tokyo', country: 'JP' }] },
            { city: 'Tokyo', country: 'JP' },
        ],
        ['extension', { [ENTERPRISE]: { employeeNumber: '7' } }, { employee_number: '7' }],
        ['no extension at all clears what it holds', { [ENTERPRISE]: null }, { employee_number: '' }],
    ]
    function nameParts(value: string) {
        return { first_name: value, middle_name: value, last_name: value, introduction: value }
    }
    for (const [name, resource, expected] of cases) {
        it(name, () => assert.deepEqual(fieldValues(resource), expected))
    }

    for (const [range, code] of [
        ['en-US', 'en'],
        ['pt-BR', 'pb'],
        ['zh_TW', 'zt'],
        ['de', 'de'],
        ['not a language', 'not a language'],
    ] as const) {
        it(`language ${range} → ${code}`, () => assert.equal(languageCode(range), code))
    }
})

describe('field values: what the platform would silently change is refused', () => {
    const refused: [string, Record<string, string>, RegExp][] = [
        ['longer than the column', { user_name: 'x'.repeat(41) }, /userName has 41 characters; ServiceNow holds 40/],
        ['the text NULL', { last_name: 'NULL' }, /name\.familyName is the text NULL/],
        ['javascript:', { title: ' JavaScript:gs.log(1)' }, /title starts with "javascript:"/],
    ]
    for (const [name, values, detail] of refused) {
        it(name, () => {
            assert.throws(
                () => checkFieldValues(USER_FIELDS, values, () => 40),
                (thrown: { status: number; scimType: string; detail: string }) =>
                    thrown.status === 400 && thrown.scimType === 'invalidValue' && detail.test(thrown.detail),
            )
        })
    }

    it('falls back to the length the platform ships where the instance does not tell', () => {
        assert.throws(
            () => checkFieldValues(USER_FIELDS, { country: 'Japan' }, () => 0),
            (thrown: { detail: string }) => /country has 5 characters; ServiceNow holds 3/.test(thrown.detail),
        )
    })

    it('lets the rest through: Null as a name, carets, emoji, the full length', () => {
        checkFieldValues(
            USER_FIELDS,
            { last_name: 'Null', title: 'a^ORb', first_name: '𝒜😀', user_name: 'x'.repeat(40) },
            () => 40,
        )
    })
})
