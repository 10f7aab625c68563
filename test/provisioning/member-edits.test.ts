import assert from 'node:assert/strict'
import {
    addMembers,
    idsOfFilter,
    memberIds,
    noEdits,
    removeMembers,
    replaceMembers,
    type MemberEdits,
} from '../../src/server/provisioning/member-edits.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'
import type { JsonValue } from '../../src/server/scim/resource.ts'
import { refused } from './memory-stores.ts'

type Step = [what: 'add' | 'remove' | 'replace', ...ids: string[]]

const EDIT: Record<Step[0], (edits: MemberEdits, ids: readonly string[]) => void> = {
    add: addMembers,
    remove: removeMembers,
    replace: replaceMembers,
}

function folded(...steps: Step[]): string {
    const edits = noEdits()
    steps.forEach(([what, ...ids]) => EDIT[what](edits, ids))
    const signed = [...[...edits.added].map((id) => `+${id}`), ...[...edits.removed].map((id) => `-${id}`)]
    return [edits.base, ...signed].join(' ')
}

describe('member edits: operations folded in their order (RFC 7644 section 3.5.2)', () => {
    const cases: [Step[], string][] = [
        [[], 'current'],
        [[['add', 'a', 'b', 'a']], 'current +a +b'],
        [[['remove', 'a']], 'current -a'],
        [
            [
                ['add', 'a'],
                ['remove', 'a'],
            ],
            'current -a',
        ],
        [
            [
                ['remove', 'a'],
                ['add', 'a'],
            ],
            'current +a',
        ],
        [
            [
                ['add', 'a'],
                ['remove', 'b'],
                ['add', 'b'],
            ],
            'current +a +b',
        ],
        [[['replace', 'a']], 'none +a'],
        [[['replace']], 'none'],
        [
            [
                ['add', 'a'],
                ['remove', 'b'],
                ['replace', 'c'],
            ],
            'none +c',
        ],
        [
            [
                ['replace', 'a'],
                ['add', 'b'],
            ],
            'none +a +b',
        ],
        [
            [
                ['replace', 'a', 'b'],
                ['remove', 'a'],
            ],
            'none +b',
        ],
        [
            [
                ['replace', 'a'],
                ['remove', 'c'],
            ],
            'none +a',
        ],
        [
            [
                ['replace', 'a'],
                ['replace', 'b'],
            ],
            'none +b',
        ],
    ]
    for (const [steps, expected] of cases) {
        const name = steps.map((step) => step.join(' ')).join(', ') || 'nothing'
        it(`${name} → ${expected}`, () => assert.equal(folded(...steps), expected))
    }
})

describe('member edits: the ids that a value names (RFC 7643 section 4.2)', () => {
    const cases: [string, JsonValue | undefined, string[]][] = [
        ['nothing', undefined, []],
        ['null', null, []],
        ['an empty list', [], []],
        ['a list', [{ value: 'a' }, { value: 'b', type: 'Group' }], ['a', 'b']],
        ['one object', { value: 'a' }, ['a']],
        ['the same twice', [{ value: 'a' }, { value: 'a', display: 'A' }], ['a']],
        ['what Okta sends', [{ value: 'a', display: 'ann@corp.example' }], ['a']],
        ['what Entra sends', [{ $ref: null, value: 'a' }], ['a']],
        ['names in any letter case', [{ VALUE: 'a', Type: 'User', DISPLAY: 7 }], ['a']],
        ['unknown members', [{ value: 'a', shoeSize: { b: 1 } }], ['a']],
    ]
    for (const [name, value, ids] of cases) it(name, () => assert.deepEqual(memberIds(value), ids))

    const invalid: [string, JsonValue][] = [
        ['text', 'a'],
        ['a list of text', ['a']],
        ['a number', 7],
        ['null in a list', [null]],
        ['a list in a list', [[{ value: 'a' }]]],
        ['no value', [{ display: 'A' }]],
        ['an empty value', [{ value: '' }]],
        ['a null value', [{ value: null }]],
        ['a value that is no text', [{ value: 7 }]],
        ['a type that is no text', [{ value: 'a', type: 1 }]],
        ['a $ref that is no text', [{ value: 'a', $ref: ['x'] }]],
    ]
    for (const [name, value] of invalid) {
        it(`400 invalidValue: ${name}`, () => {
            assert.deepEqual(
                refused(() => memberIds(value)),
                [400, 'invalidValue'],
            )
        })
    }

    it('more than 100,000 are too many for one request: 413', () => {
        const members = (count: number) => Array.from({ length: count }, (_, index) => ({ value: `m${index}` }))
        assert.equal(memberIds(members(100000)).length, 100000)
        assert.deepEqual(
            refused(() => memberIds(members(100001))),
            [413, undefined],
        )
    })
})

describe('member edits: filters that name ids', () => {
    const cases: [string, string[] | undefined][] = [
        ['value eq "a"', ['a']],
        ['VALUE EQ "a"', ['a']],
        ['value eq "a" or value eq "b" or (value eq "c")', ['a', 'b', 'c']],
        ['value ne "a"', undefined],
        ['value sw "a"', undefined],
        ['value eq 7', undefined],
        ['value pr', undefined],
        ['display eq "a"', undefined],
        ['not (value eq "a")', undefined],
        ['value eq "a" and type eq "User"', undefined],
        ['value eq "a" or display eq "b"', undefined],
    ]
    for (const [filter, ids] of cases) {
        it(`${filter} → ${String(ids)}`, () => assert.deepEqual(idsOfFilter(parseFilter(filter)), ids))
    }
})
