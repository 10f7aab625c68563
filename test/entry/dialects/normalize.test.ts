import assert from 'node:assert/strict'
import * as entra from '../../../src/server/entry/dialects/entra.ts'
import { normalizePatch, normalizeResource } from '../../../src/server/entry/dialects/normalize.ts'
import * as okta from '../../../src/server/entry/dialects/okta.ts'
import { coerceResource } from '../../../src/server/scim/coerce.ts'
import { applyPatch } from '../../../src/server/scim/patch/apply.ts'
import { parsePatch } from '../../../src/server/scim/patch/parse.ts'
import type { JsonObject, JsonValue } from '../../../src/server/scim/resource.ts'
import { USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, PATCH_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused, maya } from '../../scim/fixtures.ts'

const E = ENTERPRISE_USER_URN

function bodyOf(...operations: JsonValue[]): JsonObject {
    return { schemas: [PATCH_URN], Operations: operations }
}

function operationsOf(body: JsonValue): JsonValue {
    return (body as JsonObject).Operations!
}

describe('Okta dialect: normalizePatch', () => {
    it('drops id, schemas and meta from values without a path', () => {
        const body = bodyOf(
            { op: 'replace', value: { id: 'x', SCHEMAS: [], meta: {}, active: false } },
            { op: 'Add', path: null, value: { ID: 'x' } },
        )
        const before = JSON.stringify(body)
        assert.deepEqual(operationsOf(okta.normalizePatch(USER_TYPE, body)), [
            { op: 'replace', value: { active: false } },
            { op: 'Add', path: null, value: {} },
        ])
        assert.equal(JSON.stringify(body), before)
    })

    it('leaves values with a path alone', () => {
        const body = bodyOf(
            { op: 'replace', path: 'name', value: { id: 'x' } },
            { op: 'replace', path: 'id', value: 'x' },
        )
        assert.equal(okta.normalizePatch(USER_TYPE, body), body)
    })
})

describe('Okta dialect: empty values', () => {
    it('become null where the attribute holds no text, and only there', () => {
        const body = {
            userName: 'maya',
            title: '',
            name: '',
            active: '',
            emails: '',
            nickName: '',
            [E]: { manager: '', department: '' },
        }
        const expected = {
            userName: 'maya',
            title: '',
            name: null,
            active: null,
            emails: null,
            nickName: '',
            [E]: { manager: null, department: '' },
        }
        assert.deepEqual(okta.normalizeBody(USER_TYPE, body), expected)
        const patch = okta.normalizePatch(USER_TYPE, bodyOf({ op: 'replace', value: { active: '', [E]: '' } }))
        assert.deepEqual(operationsOf(patch), [{ op: 'replace', value: { active: null, [E]: null } }])
    })

    it('leaves a body without them as it is', () => {
        const body = { userName: 'maya', title: '', emails: [{ value: 'a' }] }
        assert.equal(okta.normalizeBody(USER_TYPE, body), body)
    })
})

describe('Entra dialect: normalizeBody', () => {
    const cases: [string, JsonObject, JsonObject][] = [
        ['booleans as text', { active: 'True' }, { active: true }],
        ['booleans in other letter case', { ACTIVE: 'fAlse' }, { ACTIVE: false }],
        [
            'booleans in lists',
            { emails: [{ value: 'a', primary: 'true' }] },
            { emails: [{ value: 'a', primary: true }] },
        ],
        ['a manager as text', { [E]: { manager: 'm1' } }, { [E]: { manager: { value: 'm1' } } }],
    ]
    cases.forEach(([name, body, expected]) =>
        it(name, () => assert.deepEqual(entra.normalizeBody(USER_TYPE, body), expected)),
    )

    const untouched: JsonValue[] = [
        maya(),
        { active: 'banana' },
        { active: 0 },
        { title: 'true' },
        { nickName: 'True' },
        [],
        'True',
        null,
        { emails: 'x' },
        { [E]: 'x' },
    ]
    untouched.forEach((body) =>
        it(`leaves ${JSON.stringify(body).slice(0, 40)} as it is`, () =>
            assert.equal(normalizeResource(USER_TYPE, body), body)),
    )

    it('what it does not recognise is refused by the core', () => {
        for (const active of ['banana', 0, 'yes', ' true']) {
            assertRefused(
                () => coerceResource(USER_TYPE, normalizeResource(USER_TYPE, { active })),
                400,
                'invalidValue',
                /active/,
            )
        }
    })
})

describe('Entra dialect: normalizePatch', () => {
    const cases: [string, JsonValue, JsonValue[]][] = [
        [
            'booleans as text',
            { op: 'Replace', path: 'active', value: 'False' },
            [{ op: 'Replace', path: 'active', value: false }],
        ],
        [
            'booleans as text without a path',
            { op: 'replace', value: { active: 'TRUE' } },
            [{ op: 'replace', value: { active: true } }],
        ],
        [
            'booleans after a filter',
            { op: 'add', path: 'emails[type eq "work"].primary', value: 'true' },
            [{ op: 'add', path: 'emails[type eq "work"].primary', value: true }],
        ],
        [
            'booleans in a filter',
            { op: 'replace', path: 'roles[primary eq "True"].value', value: 'r' },
            [{ op: 'replace', path: 'roles[primary eq true].value', value: 'r' }],
        ],
        [
            'booleans within a filtered value',
            { op: 'add', path: 'emails[type eq "work"]', value: { primary: 'true' } },
            [{ op: 'add', path: 'emails[type eq "work"]', value: { primary: true } }],
        ],
        [
            'a wrapped single value',
            { op: 'Replace', path: 'title', value: [{ value: 'Lead' }] },
            [{ op: 'Replace', path: 'title', value: 'Lead' }],
        ],
        [
            'a wrapped boolean',
            { op: 'Replace', path: 'active', value: [{ value: 'False' }] },
            [{ op: 'Replace', path: 'active', value: false }],
        ],
        [
            'a wrapped sub-attribute',
            { op: 'Replace', path: 'name.givenName', value: [{ value: 'M' }] },
            [{ op: 'Replace', path: 'name.givenName', value: 'M' }],
        ],
        [
            'a wrapped manager',
            { op: 'Add', path: `${E}:manager`, value: [{ $ref: 'r', value: 'm1' }] },
            [{ op: 'Add', path: `${E}:manager`, value: { $ref: 'r', value: 'm1' } }],
        ],
        [
            'a manager as text',
            { op: 'Add', path: `${E}:manager`, value: 'm1' },
            [{ op: 'Add', path: `${E}:manager`, value: { value: 'm1' } }],
        ],
        [
            'an extension as path',
            { op: 'Add', path: E, value: { manager: 'm1' } },
            [{ op: 'Add', path: E, value: { manager: { value: 'm1' } } }],
        ],
        [
            'dotted names',
            { op: 'replace', value: { 'name.givenName': 'M', title: 'T', 'name.familyName': 'I' } },
            [
                { op: 'replace', value: { title: 'T' } },
                { op: 'replace', path: 'name.givenName', value: 'M' },
                { op: 'replace', path: 'name.familyName', value: 'I' },
            ],
        ],
        [
            'only dotted names',
            { op: 'add', value: { 'name.givenName': 'M' } },
            [{ op: 'add', path: 'name.givenName', value: 'M' }],
        ],
        [
            'names with a filter',
            {
                op: 'replace',
                value: { 'emails[type eq "work"].value': 'w', 'phoneNumbers[type eq "mobile"].primary': 'True' },
            },
            [
                { op: 'add', path: 'emails[type eq "work"].value', value: 'w' },
                { op: 'add', path: 'phoneNumbers[type eq "mobile"].primary', value: true },
            ],
        ],
        [
            'names with a filter, cleared',
            { op: 'replace', value: { 'emails[type eq "work"].value': null } },
            [{ op: 'replace', path: 'emails[type eq "work"].value', value: null }],
        ],
        [
            'names with a URN',
            { op: 'replace', value: { [`${E}:department`]: 'D', [`${E}:manager`]: 'm1' } },
            [
                { op: 'replace', path: `${E}:department`, value: 'D' },
                { op: 'replace', path: `${E}:manager`, value: { value: 'm1' } },
            ],
        ],
    ]
    cases.forEach(([name, operation, expected]) =>
        it(name, () => assert.deepEqual(operationsOf(entra.normalizePatch(USER_TYPE, bodyOf(operation))), expected)),
    )

    const untouched: JsonValue[] = [
        { op: 'replace', path: 'title', value: 'True' },
        { op: 'replace', path: 'active', value: 'banana' },
        { op: 'replace', path: 'active', value: 0 },
        { op: 'replace', path: 'title', value: [{ value: 'a' }, { value: 'b' }] },
        { op: 'replace', path: 'emails', value: [{ value: 'a' }] },
        { op: 'remove', path: 'emails', value: [{ value: 'a' }] },
        { op: 'replace', path: 'emails[', value: 'x' },
        { op: 'replace', path: 'nickName', value: 'True' },
        { op: 'replace', path: 5, value: 'True' },
        {
            op: 'replace',
            value: { 'name.nick': 'N', 'meta.version': 'F', 'a.b.c': 1, 'emails[': 1, 'urn:acme:2.0:User': {} },
        },
        { op: 'replace', value: { [E]: { department: 'D' } } },
        { op: 'replace', value: 'True' },
        { op: 5, value: { active: 'True' } },
        'x',
        null,
    ]
    untouched.forEach((operation) =>
        it(`leaves ${JSON.stringify(operation).slice(0, 60)} as it is`, () => {
            const body = bodyOf(operation)
            assert.equal(normalizePatch(USER_TYPE, body), body)
        }),
    )

    it('leaves bodies that are no PATCH to the parser', () => {
        for (const body of [null, 'x', [], {}, { Operations: 'x' }, { Operations: {} }] as JsonValue[]) {
            assert.equal(normalizePatch(USER_TYPE, body), body)
        }
        const many = bodyOf(...Array<JsonValue>(5001).fill({ op: 'replace', path: 'active', value: 'True' }))
        assert.equal(normalizePatch(USER_TYPE, many), many)
    })

    it('does not change its input, nor the prototype of anything', () => {
        const body = JSON.parse(
            '{"Operations":[{"op":"add","value":{"__proto__":{"x":1},"name.givenName":"M","active":"True"}}]}',
        ) as JsonObject
        const before = JSON.stringify(body)
        const [rest] = operationsOf(normalizePatch(USER_TYPE, body)) as JsonObject[]
        assert.equal(JSON.stringify(body), before)
        assert.deepEqual(Object.keys(rest!.value as JsonObject), ['__proto__', 'active'])
        assert.equal(Object.getPrototypeOf(rest!.value), Object.prototype)
    })
})

describe('both dialects into the core', () => {
    it('carry out an Entra-shaped PATCH', () => {
        const body = bodyOf(
            {
                op: 'Replace',
                value: {
                    id: 'x',
                    active: 'False',
                    'name.givenName': 'May',
                    'phoneNumbers[type eq "work"].value': '+81',
                    [`${E}:department`]: 'T',
                    password: 'p',
                },
            },
            { op: 'Add', path: `${E}:manager`, value: 'm2' },
        )
        const { resource, ignored } = applyPatch(USER_TYPE, maya(), parsePatch(normalizePatch(USER_TYPE, body)))
        assert.equal(resource.active, false)
        assert.equal((resource.name as JsonObject).givenName, 'May')
        assert.deepEqual(resource.phoneNumbers, [{ type: 'work', value: '+81' }])
        assert.deepEqual(resource[E], { employeeNumber: '70114', department: 'T', manager: { value: 'm2' } })
        assert.deepEqual(ignored, ['password'])
    })
})
