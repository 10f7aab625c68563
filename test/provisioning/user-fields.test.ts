import assert from 'node:assert/strict'
import { judgeUser } from '../../src/server/provisioning/judge-user.ts'
import { languageCode } from '../../src/server/provisioning/language.ts'
import type { UserRecord } from '../../src/server/provisioning/records.ts'
import { statementOf } from '../../src/server/provisioning/statement.ts'
import type { ScimResource } from '../../src/server/scim/resource.ts'
import { memory, refusal } from './memory-stores.ts'

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'

/** Every mapped column filled, so that whatever a statement says shows. */
const { context } = memory()
const FILLED: UserRecord = {
    sysId: 'x',
    fields: Object.fromEntries(
        [...context.mapping.fields, ...context.mapping.references].map(({ field }) => [field, `old ${field}`]),
    ),
}

/** These columns cleared: a list that is stated replaces all there was. */
function without(...fields: string[]): Record<string, string> {
    return Object.fromEntries(fields.map((field) => [field, '']))
}

function changes(resource: ScimResource): Record<string, string> {
    return judgeUser(context, statementOf(context.mapping.type, resource, true), FILLED, {}).changes
}

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
        [
            'phones by type',
            { phoneNumbers: [{ value: '1', type: 'mobile' }] },
            { mobile_phone: '1', ...without('phone', 'home_phone') },
        ],
        [
            'an untyped phone is the work one',
            { phoneNumbers: [{ value: '1', primary: true }] },
            { phone: '1', ...without('mobile_phone', 'home_phone') },
        ],
        [
            'a fax is nobody’s, and the list has no other',
            { phoneNumbers: [{ value: '1', type: 'fax' }] },
            without('phone', 'mobile_phone', 'home_phone'),
        ],
        ['no phones clears all three', { phoneNumbers: [] }, { phone: '', mobile_phone: '', home_phone: '' }],
        [
            'address parts that are stated',
            { addresses: [{ locality: 'Tokyo', country: 'JP' }] },
            { city: 'Tokyo', country: 'JP', ...without('street', 'state', 'zip') },
        ],
        ['extension', { [ENTERPRISE]: { employeeNumber: '7' } }, { employee_number: '7' }],
        [
            'no extension at all clears what it holds',
            { [ENTERPRISE]: null },
            { employee_number: '', ...without('department', 'cost_center', 'manager') },
        ],
    ]
    function nameParts(value: string) {
        return { first_name: value, middle_name: value, last_name: value, introduction: value }
    }
    for (const [name, resource, expected] of cases) {
        it(name, () => assert.deepEqual(changes(resource), expected))
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
    const wrong: [string, ScimResource, RegExp][] = [
        ['longer than the column', { userName: 'x'.repeat(41) }, /userName has 41 characters; ServiceNow holds 40/],
        ['the text NULL', { name: { familyName: 'NULL' } }, /name\.familyName is the text NULL/],
        ['javascript:', { title: ' JavaScript:gs.log(1)' }, /title starts with "javascript:"/],
    ]
    for (const [name, resource, detail] of wrong) {
        it(name, () => {
            const error = refusal(() => changes(resource))
            assert.deepEqual([error.status, error.scimType], [400, 'invalidValue'])
            assert.match(error.detail, detail)
        })
    }

    it('falls back to the length of the mapping where the instance does not tell', () => {
        const untold = { ...context, users: { ...context.users, maxLength: () => 0 } }
        const japan = statementOf(context.mapping.type, { addresses: [{ country: 'Japan' }] }, true)
        const error = refusal(() => judgeUser(untold, japan, FILLED, {}))
        assert.match(error.detail, /country has 5 characters; ServiceNow holds 3/)
    })

    it('lets the rest through: Null as a name, carets, emoji, the full length', () => {
        const odd = { name: { familyName: 'Null', givenName: '𝒜😀' }, title: 'a^ORb', userName: 'x'.repeat(40) }
        assert.deepEqual(changes(odd), {
            user_name: 'x'.repeat(40),
            first_name: '𝒜😀',
            last_name: 'Null',
            title: 'a^ORb',
        })
    })
})
