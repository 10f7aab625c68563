import assert from 'node:assert/strict'
import { verdictText } from '../../src/server/provisioning/authority/verdict.ts'
import { keptAfter, keptOf, type KeptAfter, type KeptChange } from '../../src/server/provisioning/kept-attributes.ts'
import { KEPT, type FieldValues } from '../../src/server/provisioning/records.ts'
import { statementOf, statementOfPatch } from '../../src/server/provisioning/statement.ts'
import type { JsonObject, ScimResource } from '../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { memory, refusal } from './memory-stores.ts'

const { mapping } = memory().context

interface Case {
    readonly kept?: JsonObject
    readonly fields?: FieldValues
    readonly changes?: FieldValues
    readonly texts?: Record<string, string | null>
    readonly pending?: readonly string[]
    readonly before?: ScimResource
}

function keep(resource: ScimResource, { kept, fields, changes, texts, pending = [], before }: Case = {}): KeptAfter {
    const { type } = mapping
    const statement = before ? statementOfPatch(type, before, resource, []) : statementOf(type, resource, true)
    const judged: KeptChange['judged'] = {
        changes: changes ?? {},
        verdicts: statement.leaves.map(({ path }) => ({ path, code: 'written' })),
        texts: texts ?? {},
        pending: mapping.references
            .filter(({ field }) => pending.indexOf(field) >= 0)
            .map((reference) => ({ reference, text: texts?.[reference.field] ?? '' })),
    }
    const user = { sysId: 'x', fields: { ...fields, ...(kept ? { [KEPT]: JSON.stringify(kept) } : {}) } }
    return keptAfter({ mapping, user, statement, judged })
}

/** What is kept after a change, as JSON; `''` for nothing. */
function after(resource: ScimResource, setting: Case = {}): JsonObject | '' {
    const { text } = keep(resource, setting)
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

    const risk = { [ENTERPRISE_USER_URN]: { department: 'Risk' } }
    const references: [string, ScimResource, Case, JsonObject | ''][] = [
        ['text that leads nowhere is kept', risk, { texts: { department: 'Risk' } }, risk],
        ['and stays while nothing is said', {}, { kept: risk }, risk],
        ['and while Okta has no say', risk, { kept: risk }, risk],
        ['a resolved one is not', risk, { kept: risk, changes: { department: 'd1' }, texts: { department: null } }, ''],
        ['a cleared one is not', { [ENTERPRISE_USER_URN]: null }, { kept: risk, changes: { department: '' } }, ''],
        ['one that the record holds already is not', risk, { kept: risk, texts: { department: null } }, ''],
        [
            'nor one that finds the field filled',
            risk,
            { fields: { department: 'd1' }, texts: { department: 'Risk' } },
            '',
        ],
        [
            'but one that waits is, also beside a filled field',
            risk,
            { fields: { department: 'd1' }, texts: { department: 'Risk' }, pending: ['department'] },
            risk,
        ],
        [
            'a manager nobody knows',
            { [ENTERPRISE_USER_URN]: { manager: { value: 'boss' } } },
            { texts: { manager: 'boss' } },
            { [ENTERPRISE_USER_URN]: { manager: { value: 'boss' } } },
        ],
        [
            'a company nobody knows',
            { [SERVICENOW_USER_URN]: { company: 'Acme' } },
            { texts: { company: 'Acme' } },
            { [SERVICENOW_USER_URN]: { company: 'Acme' } },
        ],
    ]
    for (const [name, resource, setting, expected] of references) {
        it(`references: ${name}`, () => assert.deepEqual(after(resource, setting), expected))
    }
})

describe('kept attributes: verdicts', () => {
    const verdicts = (resource: ScimResource, setting?: Case) =>
        keep(resource, setting).verdicts.map((verdict) => [verdict.path, verdictText(verdict)])

    it('tell what is new from what was there', () => {
        const kept = { nickName: 'May', userType: 'Employee' }
        assert.deepEqual(verdicts({ nickName: 'May', userType: 'Contractor', locale: null }, { kept }), [
            ['nickName', 'unchanged'],
            ['userType', 'written'],
            ['locale', 'unchanged'],
        ])
    })

    it('say nothing of attributes with columns or rules of their own', () => {
        assert.deepEqual(verdicts({ title: 'Lead', active: true, externalId: '00u' }), [])
    })

    it('call an echo of the composed name unchanged', () => {
        const fields = { first_name: 'Maya', last_name: 'Ito', name: 'Maya Ito' }
        assert.deepEqual(verdicts({ displayName: 'Maya Ito' }, { fields }), [['displayName', 'unchanged']])
    })
})
