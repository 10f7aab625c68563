import assert from 'node:assert/strict'
import { referencesOf, resolveReferences } from '../../../src/server/scim/bulk/references.ts'
import type { BulkOperation } from '../../../src/server/scim/bulk/request.ts'
import { MAX_FILTER_LENGTH } from '../../../src/server/scim/filter/tokenize.ts'
import type { JsonValue } from '../../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN } from '../../../src/server/scim/schema/urns.ts'

const IDS = new Map([
    ['ken', 'id1'],
    ['mia', 'id2'],
    ['two words', 'id3'],
    ['quo"te', 'id"4'],
    ['__proto__', 'id5'],
])
const idOf = (bulkId: string): string | undefined => IDS.get(bulkId)

function resolved(operation: BulkOperation): BulkOperation {
    const before = JSON.stringify(operation)
    const result = resolveReferences(operation, idOf)
    assert.equal(JSON.stringify(operation), before, 'the operation itself was changed')
    return result
}

const put = (data: JsonValue): BulkOperation => ({ method: 'PUT', path: ['Users', 'u1'], data })
const patch = (...operations: JsonValue[]): BulkOperation => ({
    method: 'PATCH',
    path: ['Groups', 'g1'],
    data: { Operations: operations },
})

describe('RFC 7644 3.7.2 resolveReferences: data', () => {
    const cases: [string, JsonValue, JsonValue][] = [
        [
            'members',
            { members: [{ value: 'bulkId:ken' }, { value: 'u9' }] },
            { members: [{ value: 'id1' }, { value: 'u9' }] },
        ],
        [
            'the manager',
            { [ENTERPRISE_USER_URN]: { manager: { value: 'bulkId:mia' } } },
            { [ENTERPRISE_USER_URN]: { manager: { value: 'id2' } } },
        ],
        ['any depth', [[[{ a: [['bulkId:ken']] }]]], [[[{ a: [['id1']] }]]]],
        ['a text', 'bulkId:ken', 'id1'],
        ['a bulkId with white space', ['bulkId:two words'], ['id3']],
        ['a bulkId of Object', ['bulkId:__proto__'], ['id5']],
    ]
    cases.forEach(([name, data, expected]) =>
        it(`resolves ${name}`, () => assert.deepEqual(resolved(put(data)).data, expected)),
    )

    const kept: [string, JsonValue][] = [
        ['text around it', { title: 'see bulkId:ken', nickName: ' bulkId:ken', displayName: 'bulkId:ken ' }],
        ['names of members', { 'bulkId:ken': 1 }],
        ['another letter case', ['bulkid:ken', 'BulkId:ken', 'bulkId:Ken']],
        ['what nobody made', ['bulkId:nobody', 'bulkId:', 'bulkId:constructor']],
        ['other types', [1, true, null, {}, []]],
        ['quoted values of a path that is no patch path', { Operations: [{ path: 'members[value eq "bulkId:ken"]' }] }],
    ]
    kept.forEach(([name, data]) =>
        it(`keeps ${name}, without a copy`, () => assert.equal(resolved(put(data)).data, data)),
    )

    it('keeps a member called __proto__ an ordinary member', () => {
        const data = JSON.parse('{"__proto__":{"value":"bulkId:ken"}}') as JsonValue
        const result = resolved(put(data)).data
        assert.equal(JSON.stringify(result), '{"__proto__":{"value":"id1"}}')
        assert.equal(Object.getPrototypeOf(result), Object.prototype)
    })

    it('resolves at the deepest nesting a body may have', () => {
        const nested = (leaf: string): JsonValue =>
            JSON.parse(`${'['.repeat(48)}"${leaf}"${']'.repeat(48)}`) as JsonValue
        assert.deepEqual(resolved(put(nested('bulkId:ken'))).data, nested('id1'))
    })

    it('keeps whatever else the operation has', () => {
        const operation: BulkOperation = {
            method: 'POST',
            path: ['Users'],
            bulkId: 'bulkId:ken',
            version: 'bulkId:ken',
            data: 1,
        }
        assert.deepEqual(resolved(operation), operation)
    })
})

describe('RFC 7644 3.7.2 resolveReferences: the path of the operation', () => {
    it('resolves a segment', () => {
        assert.deepEqual(resolved({ method: 'DELETE', path: ['Users', 'bulkId:ken'] }), {
            method: 'DELETE',
            path: ['Users', 'id1'],
        })
    })

    it('keeps a segment that merely holds one', () => {
        assert.deepEqual(resolved({ method: 'DELETE', path: ['Users', 'x-bulkId:ken'] }).path, [
            'Users',
            'x-bulkId:ken',
        ])
    })
})

describe('RFC 7644 3.7.2 resolveReferences: PATCH', () => {
    const paths: [string, string][] = [
        ['members[value eq "bulkId:ken"]', 'members[value eq "id1"]'],
        ['members[value eq "bulkId:ken"].display', 'members[value eq "id1"].display'],
        [
            'members[value eq "bulkId:ken" or value eq "u7" or value eq "bulkId:mia"]',
            'members[value eq "id1" or value eq "u7" or value eq "id2"]',
        ],
        ['members[value eq "bulkId:quo\\"te"]', 'members[value eq "id\\"4"]'],
        ['members[value eq "bulkId:two words"]', 'members[value eq "id3"]'],
    ]
    paths.forEach(([path, expected]) =>
        it(`resolves ${path}`, () =>
            assert.deepEqual(resolved(patch({ op: 'remove', path })).data, {
                Operations: [{ op: 'remove', path: expected }],
            })),
    )

    const kept = [
        'members',
        'bulkId:ken',
        'members[value eq "see bulkId:ken"]',
        'members[value eq "bulkId:nobody"]',
        'members[value eq bulkId:ken]',
        'members[value eq "bulkId:ken]',
        'members[value eq "bulkId:ken"]!',
        'members[value eq "\\x" or value eq "bulkId:ken"]',
        `members[value eq "bulkId:ken" or value eq "${'x'.repeat(MAX_FILTER_LENGTH)}"]`,
        '"\\"bulkId:'.repeat(100000),
    ]
    kept.forEach((path) => {
        const operation = patch({ op: 'remove', path })
        it(`keeps ${path.slice(0, 60)}`, () => assert.equal(resolved(operation).data, operation.data))
    })

    it('resolves values, and paths of any letter case beside those of values', () => {
        const operation = patch(
            { op: 'add', path: 'members', value: [{ value: 'bulkId:ken' }] },
            { op: 'replace', value: { members: [{ value: 'bulkId:mia' }], path: 'x[y eq "bulkId:ken"]' } },
            { OP: 'Remove', PATH: 'members[value eq "bulkId:ken"]' },
        )
        assert.deepEqual(resolved(operation).data, {
            Operations: [
                { op: 'add', path: 'members', value: [{ value: 'id1' }] },
                { op: 'replace', value: { members: [{ value: 'id2' }], path: 'x[y eq "bulkId:ken"]' } },
                { OP: 'Remove', PATH: 'members[value eq "id1"]' },
            ],
        })
    })

    const malformed: JsonValue[] = [
        1,
        'x',
        null,
        [],
        { Operations: 'x' },
        { Operations: [1, null, 'x', []] },
        { operations: [{ path: 1 }] },
    ]
    malformed.forEach((data) =>
        it(`leaves ${JSON.stringify(data)} to be refused by the operation`, () =>
            assert.equal(resolved({ method: 'PATCH', path: ['Users', '1'], data }).data, data)),
    )
})

describe('RFC 7644 3.7.2 referencesOf', () => {
    const isMade = (bulkId: string): boolean => IDS.has(bulkId)

    it('finds each once, in path and data', () => {
        const operation: BulkOperation = {
            method: 'PATCH',
            path: ['Groups', 'bulkId:g'],
            data: {
                Operations: [
                    { op: 'add', path: 'members', value: [{ value: 'bulkId:ken' }, { value: 'bulkId:mia' }] },
                    { op: 'remove', path: 'members[value eq "bulkId:ken" or value eq "bulkId:gone"]' },
                ],
            },
        }
        assert.deepEqual(referencesOf(operation, isMade), ['g', 'ken', 'mia', 'gone'])
    })

    it('takes what has white space for text unless a POST has such a bulkId', () => {
        const data = ['bulkId:two words', 'bulkId: see the manual', 'bulkId:', 'bulkId:one\nother', 'bulkId:__proto__']
        assert.deepEqual(referencesOf(put(data), isMade), ['two words', '__proto__'])
    })
})
