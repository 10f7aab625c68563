import assert from 'node:assert/strict'
import { splitGroupPatch } from '../../src/server/provisioning/patch-group.ts'
import { parsePatch } from '../../src/server/scim/patch/parse.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { GROUP_URN } from '../../src/server/scim/schema/urns.ts'
import { refusal } from './memory-stores.ts'

type Operation = [op: string, path: string | undefined, value?: JsonValue]

const CURRENT: JsonObject[] = [
    { value: 'a', type: 'User', display: 'Ann' },
    { value: 'b', type: 'User', display: 'Bob' },
    { value: 'g', type: 'Group', display: 'Audit' },
]

/** Edits as `none +a`, the values of the other operations, and how often the members were read. */
function split(...operations: Operation[]) {
    let reads = 0
    const readMembers = (added: readonly string[]) => {
        reads++
        const newcomers = added.filter((id) => id !== 'nobody' && !CURRENT.some(({ value }) => value === id))
        return [...CURRENT, ...newcomers.map((value) => ({ value, type: 'User', display: `New ${value}` }))]
    }
    const given = operations.map(([op, path, value]) => ({
        op,
        ...(path === undefined ? {} : { path }),
        ...(value === undefined ? {} : { value }),
    }))
    const { edits, others } = splitGroupPatch(parsePatch({ Operations: given }), readMembers)
    const signed = [...[...edits.added].map((id) => `+${id}`), ...[...edits.removed].map((id) => `-${id}`)]
    return { edits: [edits.base, ...signed].join(' '), others: others.map(({ value }) => value ?? null), reads }
}

describe('PATCH of a group, taken apart (RFC 7644 section 3.5.2)', () => {
    const members = (...ids: string[]) => ids.map((value) => ({ value }))
    const cases: [string, Operation[], string, JsonValue[]?][] = [
        [
            'Okta: rename',
            [['replace', undefined, { id: 'x', displayName: 'N' }]],
            'current',
            [{ id: 'x', displayName: 'N' }],
        ],
        ['Okta: add', [['add', 'members', [{ value: 'c', display: 'c@corp.example' }]]], 'current +c'],
        ['Okta: remove', [['remove', 'members[value eq "a"]']], 'current -a'],
        [
            'Okta: replace all',
            [['replace', undefined, { displayName: 'N', members: members('a', 'c') }]],
            'none +a +c',
            [{ displayName: 'N' }],
        ],
        [
            'Okta: remove and add',
            [
                ['remove', 'members[value eq "a"]'],
                ['add', 'members', members('c')],
            ],
            'current +c -a',
        ],
        ['Entra: add', [['Add', 'members', [{ $ref: null, value: 'c' }]]], 'current +c'],
        ['Entra: remove with values', [['Remove', 'members', [{ $ref: null, value: 'a' }]]], 'current -a'],
        ['Entra: rename', [['Replace', 'displayName', 'N']], 'current', ['N']],
        ['Entra: externalId', [['Add', 'externalId', 'e']], 'current', ['e']],
        ['one object as value', [['add', 'members', { value: 'c' }]], 'current +c'],
        ['without path', [['add', undefined, { members: members('c') }]], 'current +c', [{}]],
        [
            'without path, in any letter case, among others',
            [['add', undefined, { MEMBERS: members('c'), displayName: 'N' }]],
            'current +c',
            [{ displayName: 'N' }],
        ],
        ['with the URN', [['add', `${GROUP_URN}:members`, members('c')]], 'current +c'],
        ['with the URN as name', [['add', undefined, { [`${GROUP_URN}:members`]: members('c') }]], 'current +c', [{}]],
        [
            'below the URN',
            [['replace', undefined, { [GROUP_URN]: { members: members('c'), displayName: 'N' } }]],
            'none +c',
            [{ [GROUP_URN]: { displayName: 'N' } }],
        ],
        ['the schema as path', [['replace', GROUP_URN, { members: members('c') }]], 'none +c', [{}]],
        ['replace', [['replace', 'members', members('a')]], 'none +a'],
        [
            'null among other attributes says nothing of members',
            [['replace', undefined, { displayName: 'N', members: null }]],
            'current',
            [{ displayName: 'N' }],
        ],
        ['remove nobody', [['remove', 'members', []]], 'current'],
        ['replace by null', [['replace', 'members', null]], 'none'],
        ['replace by nobody', [['replace', 'members', []]], 'none'],
        ['add nobody', [['add', 'members', []]], 'current'],
        ['remove all', [['remove', 'members']], 'none'],
        ['remove several by filter', [['remove', 'members[value eq "a" or value eq "b"]']], 'current -a -b'],
        ['remove who is no member', [['remove', 'members[value eq "nobody"]']], 'current -nobody'],
        [
            'an empty value leaves the path alone',
            [['replace', undefined, { displayName: 'N' }]],
            'current',
            [{ displayName: 'N' }],
        ],
        [
            'other attributes',
            [
                ['remove', 'externalId'],
                ['add', 'displayName', 'N'],
            ],
            'current',
            [null, 'N'],
        ],
        ['extension attributes called members', [['add', 'urn:acme:2.0:members', 'x']], 'current', ['x']],
    ]
    for (const [name, operations, edits, others] of cases) {
        it(name, () => assert.deepEqual(split(...operations), { edits, others: others ?? [], reads: 0 }))
    }

    const byFilter: [string, Operation[], string][] = [
        ['by type', [['remove', 'members[type eq "User"]']], 'current -a -b'],
        ['by name', [['remove', 'members[display sw "a"]']], 'current -a -g'],
        ['by value and type', [['remove', 'members[value eq "a" and type eq "User"]']], 'current -a'],
        ['by not', [['remove', 'members[not (value eq "a")]']], 'current -b -g'],
        ['nobody', [['remove', 'members[display eq "Zoe"]']], 'current'],
        [
            'those just added too',
            [
                ['add', 'members', [{ value: 'c' }]],
                ['remove', 'members[value sw "c"]'],
            ],
            'current -c',
        ],
        [
            'those just added too, by their names',
            [
                ['add', 'members', members('c', 'd')],
                ['remove', 'members[display eq "new c"]'],
            ],
            'current +d -c',
        ],
        [
            'not those added who are nobody',
            [
                ['add', 'members', members('nobody')],
                ['remove', 'members[value sw "no"]'],
            ],
            'current +nobody',
        ],
        [
            'not those just removed',
            [
                ['remove', 'members[value eq "a"]'],
                ['remove', 'members[type pr]'],
            ],
            'current -a -b -g',
        ],
        [
            'after replace only those added',
            [
                ['replace', 'members', members('a', 'c')],
                ['remove', 'members[value ne "c"]'],
            ],
            'none +c',
        ],
    ]
    for (const [name, operations, edits] of byFilter) {
        it(`a filter that has to look at the members: ${name}`, () => {
            const found = split(...operations)
            assert.equal(found.edits, edits)
            assert.ok(found.reads > 0)
        })
    }
})

describe('PATCH of a group: what is refused', () => {
    const cases: [string, Operation[], number, string][] = [
        ['a sub-attribute', [['replace', 'members.display', 'x']], 400, 'mutability'],
        ['a value picked for a change', [['replace', 'members[value eq "a"]', { value: 'c' }]], 400, 'mutability'],
        ['part of a value', [['replace', 'members[value eq "a"].value', 'c']], 400, 'mutability'],
        ['removal of part of a value', [['remove', 'members[value eq "a"].display']], 400, 'mutability'],
        ['text as member', [['add', 'members', ['a']]], 400, 'invalidValue'],
        ['no value', [['add', 'members', [{ display: 'A' }]]], 400, 'invalidValue'],
        ['an unknown sub-attribute in a filter', [['remove', 'members[shoeSize eq 1]']], 400, 'invalidFilter'],
    ]
    for (const [name, operations, status, scimType] of cases) {
        it(`${name}: ${status} ${scimType}, naming the operation`, () => {
            const error = refusal(() => split(['add', 'displayName', 'N'], ...operations))
            assert.deepEqual([error.status, error.scimType], [status, scimType])
            assert.match(error.detail, /^operation 2: /)
        })
    }
})
