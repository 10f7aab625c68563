import assert from 'node:assert/strict'
import { normalizePatch, normalizeResource } from '../../../src/server/entry/dialects/normalize.ts'
import * as okta from '../../../src/server/entry/dialects/okta.ts'
import type { JsonObject, JsonValue } from '../../../src/server/scim/resource.ts'
import { USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, PATCH_URN } from '../../../src/server/scim/schema/urns.ts'

const E = ENTERPRISE_USER_URN

function bodyOf(...operations: JsonValue[]): JsonObject {
    return { schemas: [PATCH_URN], Operations: operations }
}

function operationsOf(body: JsonValue): JsonValue {
    return (body as JsonObject).Operations!
}

describe('Okta dialect: a manager', () => {
    const SAID: [string, JsonValue, JsonValue][] = [
        ['named by displayName', { displayName: 'Ken Sato' }, { value: 'Ken Sato' }],
        ['named by displayName in other letter case', { DISPLAYNAME: 'Ken Sato' }, { value: 'Ken Sato' }],
        ['who is an empty object', {}, null],
        ['whose value is empty', { value: '' }, null],
        ['whose value is null', { value: null }, null],
        ['whose value is empty beside a name', { value: null, displayName: 'Ken Sato' }, null],
        ['whose name is empty', { displayName: ' ' }, null],
        ['as text', '70001', { value: '70001' }],
        ['as empty text', '', null],
    ]
    for (const [name, given, expected] of SAID) {
        it(`${name}, in a POST or PUT`, () => {
            assert.deepEqual(normalizeResource(USER_TYPE, { [E]: { manager: given } }), { [E]: { manager: expected } })
        })
        it(`${name}, in a PATCH without a path`, () => {
            const body = bodyOf({ op: 'replace', value: { [E]: { Manager: given } } })
            assert.deepEqual(operationsOf(normalizePatch(USER_TYPE, body)), [
                { op: 'replace', value: { [E]: { Manager: expected } } },
            ])
        })
        it(`${name}, in a PATCH of the manager and of the extension`, () => {
            const body = bodyOf(
                { op: 'add', path: `${E}:manager`, value: given },
                { op: 'Replace', path: E, value: { manager: given } },
            )
            assert.deepEqual(operationsOf(normalizePatch(USER_TYPE, body)), [
                { op: 'add', path: `${E}:manager`, value: expected },
                { op: 'Replace', path: E, value: { manager: expected } },
            ])
        })
    }

    it('whose displayName is replaced, is named by it', () => {
        const body = bodyOf({ op: 'replace', path: `${E}:manager.displayName`, value: 'Ken Sato' })
        assert.deepEqual(operationsOf(normalizePatch(USER_TYPE, body)), [
            { op: 'replace', path: `${E}:manager.value`, value: 'Ken Sato' },
        ])
    })

    it('with a value keeps it, and so does one that is removed', () => {
        const body = bodyOf(
            { op: 'replace', path: `${E}:manager`, value: { value: 'k', displayName: 'Ken Sato' } },
            { op: 'replace', value: { [E]: { manager: { value: 'k', displayName: 'Ken Sato' } } } },
            { op: 'remove', path: `${E}:manager.displayName` },
            { op: 'remove', path: `${E}:manager` },
            { op: 'replace', path: `${E}:manager.value`, value: 'k' },
        )
        assert.equal(okta.normalizePatch(USER_TYPE, body), body)
        const resource = { [E]: { manager: { value: 'k', displayName: 'Ken Sato' } }, manager: {} }
        assert.equal(okta.normalizeBody(USER_TYPE, resource), resource)
    })

    it('that is no manager is left to the core', () => {
        const body = { [E]: { manager: { displayName: 7 } } }
        assert.equal(okta.normalizeBody(USER_TYPE, body), body)
    })
})
