import assert from 'node:assert/strict'
import { keptAfter, keptOf } from '../../src/server/provisioning/kept-attributes.ts'
import { KEPT, type FieldValues } from '../../src/server/provisioning/records.ts'
import type { ResolvedReferences } from '../../src/server/provisioning/user-references.ts'
import type { JsonObject, ScimResource } from '../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { refusal } from './memory-stores.ts'

const NO_REFERENCES: ResolvedReferences = { values: {}, names: {}, texts: {}, unresolved: [] }

interface Case {
    readonly kept?: JsonObject
    readonly fields?: FieldValues
    readonly changes?: FieldValues
    readonly references?: Partial<ResolvedReferences>
    readonly before?: ScimResource
}

/** What is kept after a change, as JSON; `''` for nothing. */
function after(resource: ScimResource, { kept, fields, changes, references, before }: Case = {}): JsonObject | '' {
    const text = keptAfter({
        user: { sysId: 'x', fields: { ...fields, ...(kept ? { [KEPT]: JSON.stringify(kept) } : {}) } },
        resource,
        changes: changes ?? {},
        references: { ...NO_REFERENCES, ...references },
        ...(before ? { before } : {}),
    })
    return text === '' ? '' : (JSON.parse(text) as JsonObject)
}

describe('kept attributes: what sys_user has no column for (RFC 7643 section 4.1)', () => {
    const everything: ScimResource = {
        nickName: 'May',
        profileUrl: 'https://people.example/may',
        userType: 'Employee',
        locale: 'en-US',
        ims: [{ value: 'may', type: 'xmpp' }],
        photos: [{ value: 'https://people.example/may.png', type: 'photo' }],
        entitlements: [{ value: 'e1', primary: true }],
        roles: [{ value: 'r1' }],
        x509Certificates: [{ value: 'MIIDQzCCA' }],
    }

    it('is kept as it was written', () => {
        assert.deepEqual(after(everything), everything)
        assert.deepEqual(after({ name: { honorificSuffix: 'III', givenName: 'Maya' } }), {
            name: { honorificSuffix: 'III' },
        })
        assert.deepEqual(after({ [ENTERPRISE_USER_URN]: { organization: 'O', division: 'D', employeeNumber: '7' } }), {
            [ENTERPRISE_USER_URN]: { organization: 'O', division: 'D' },
        })
    })

    it('stays when it is not stated', () =>
        assert.deepEqual(after({ userName: 'x' }, { kept: everything }), everything))

    for (const [name, nothing] of [
        ['null', null],
        ['empty text', ''],
        ['an empty list', []],
        ['a list of nothing', [{}, { value: null }]],
    ] as const) {
        it(`is cleared by ${name} (RFC 7643 section 2.5)`, () => {
            const resource = Object.fromEntries(Object.keys(everything).map((each) => [each, nothing]))
            assert.equal(after(resource as ScimResource, { kept: everything }), '')
        })
    }

    it('null members are not kept', () => {
        assert.deepEqual(after({ roles: [{ value: 'r1', display: null, type: '' }] }), { roles: [{ value: 'r1' }] })
    })

    it('a null extension clears what is kept of it', () => {
        const kept = { [ENTERPRISE_USER_URN]: { organization: 'O' }, nickName: 'May' }
        assert.deepEqual(after({ [ENTERPRISE_USER_URN]: null }, { kept }), { nickName: 'May' })
    })

    it('one attribute of an extension is changed without the others', () => {
        const kept = { [ENTERPRISE_USER_URN]: { organization: 'O', division: 'D' } }
        assert.deepEqual(after({ [ENTERPRISE_USER_URN]: { division: null } }, { kept }), {
            [ENTERPRISE_USER_URN]: { organization: 'O' },
        })
    })

    it('PATCH: what the representation before had and the one after lacks is gone (RFC 7644 section 3.5.2.2)', () => {
        const kept = { nickName: 'May', roles: [{ value: 'r1' }], [ENTERPRISE_USER_URN]: { division: 'D' } }
        assert.equal(after({ userName: 'x' }, { kept, before: { userName: 'x', ...kept } }), '')
        assert.deepEqual(after({ userName: 'x', nickName: 'May' }, { kept, before: { userName: 'x', ...kept } }), {
            nickName: 'May',
        })
    })

    for (const text of ['not JSON', '"text"', '[1]', 'null', '7', '{"a":']) {
        it(`a column that holds ${text} holds nothing`, () => {
            assert.deepEqual(keptOf({ sysId: 'x', fields: { [KEPT]: text } }), {})
        })
    }

    it('more than 60,000 characters are refused with 400 invalidValue', () => {
        const room = 60000 - JSON.stringify({ nickName: '' }).length
        assert.deepEqual(after({ nickName: 'x'.repeat(room) }), { nickName: 'x'.repeat(room) })
        const error = refusal(() => after({ nickName: 'x'.repeat(room + 1) }))
        assert.deepEqual([error.status, error.scimType], [400, 'invalidValue'])
        assert.match(error.detail, /takes 60001 characters; at most 60000/)
    })
})

describe('kept attributes: names for display', () => {
    const maya = { first_name: 'Maya', last_name: 'Ito', name: 'Maya Ito' }
    const formatted = (text: string | null) => ({ name: { formatted: text } })

    const cases: [string, ScimResource, Case, JsonObject | ''][] = [
        ['the composed name is not kept', { displayName: 'Maya Ito', ...formatted('Maya Ito') }, { fields: maya }, ''],
        ['another name is', { displayName: 'MJ' }, { fields: maya }, { displayName: 'MJ' }],
        ['another full name is', formatted('Ito, Maya'), { fields: maya }, { name: { formatted: 'Ito, Maya' } }],
        [
            'an echo of the old name does not override the new one',
            { displayName: 'Maya Ito', ...formatted('Maya Ito') },
            { fields: maya, changes: { last_name: 'Sato' } },
            '',
        ],
        [
            'a chosen name stays beside a new one',
            { displayName: 'MJ' },
            { fields: maya, kept: { displayName: 'MJ' }, changes: { last_name: 'Sato' } },
            { displayName: 'MJ' },
        ],
        [
            'the composed name ends a chosen one',
            { displayName: 'Maya Sato' },
            { fields: maya, kept: { displayName: 'MJ' }, changes: { last_name: 'Sato' } },
            '',
        ],
        ['null ends a chosen one', { displayName: null }, { fields: maya, kept: { displayName: 'MJ' } }, ''],
        ['a null name ends a full one', { name: null }, { fields: maya, kept: { name: { formatted: 'Ito, M' } } }, ''],
        ['middle names are composed too', formatted('Maya J Ito'), { fields: maya, changes: { middle_name: 'J' } }, ''],
        [
            'unstated, a chosen name stays',
            { name: { givenName: 'Maya' } },
            { fields: maya, kept: { displayName: 'MJ', name: { formatted: 'Ito, M' } } },
            { displayName: 'MJ', name: { formatted: 'Ito, M' } },
        ],
    ]
    for (const [name, resource, setting, expected] of cases) {
        it(name, () => assert.deepEqual(after(resource, setting), expected))
    }
})

describe('kept attributes: languages and references', () => {
    it('the language range is kept where the column says less', () => {
        assert.deepEqual(after({ preferredLanguage: 'en-US' }), { preferredLanguage: 'en-US' })
        assert.equal(after({ preferredLanguage: 'en' }, { kept: { preferredLanguage: 'en-US' } }), '')
        assert.equal(after({ preferredLanguage: null }, { kept: { preferredLanguage: 'en-US' } }), '')
        assert.deepEqual(after({}, { kept: { preferredLanguage: 'en-US' } }), { preferredLanguage: 'en-US' })
    })

    const kept = { [ENTERPRISE_USER_URN]: { department: 'Risk' } }
    const references: [string, Case, JsonObject | ''][] = [
        ['text that leads nowhere is kept', { references: { texts: { department: 'Risk' } } }, kept],
        ['and stays while nothing is said', { kept }, kept],
        ['a resolved one is not', { kept, references: { values: { department: 'd1' } } }, ''],
        ['a cleared one is not', { kept, references: { values: { department: '' } } }, ''],
        ['one that the record holds already is not', { kept, references: { texts: { department: null } } }, ''],
        [
            'a manager nobody knows',
            { references: { texts: { manager: { value: 'boss' } } } },
            { [ENTERPRISE_USER_URN]: { manager: { value: 'boss' } } },
        ],
        [
            'a company nobody knows',
            { references: { texts: { company: 'Acme' } } },
            { [SERVICENOW_USER_URN]: { company: 'Acme' } },
        ],
    ]
    for (const [name, setting, expected] of references) {
        it(`references: ${name}`, () => assert.deepEqual(after({}, setting), expected))
    }
})
