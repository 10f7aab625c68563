/** The matcher of the exchange files: what it accepts, and above all what it does not. */
import assert from 'node:assert/strict'
import { differences } from './matches.ts'

const USER = {
    id: '7f',
    active: true,
    title: null,
    emails: [
        { value: 'a@corp.example', type: 'work', primary: true },
        { value: 'b@corp.example', type: 'home' },
    ],
    meta: { created: '2026-01-02T03:04:05Z', version: 'W/"12"' },
    members: [],
}

describe('exchange files: matcher', () => {
    for (const [what, expected] of [
        ['some members of an object', { id: '7f', meta: { version: 'W/"12"' } }],
        ['a list in its order', { emails: [{ type: 'work' }, { type: 'home' }] }],
        ['a list in any order', { emails: { anyOrder: [{ type: 'home' }, { type: 'work' }] } }],
        ['some elements of a list', { emails: { contains: [{ type: 'home' }] } }],
        ['elements that are not in a list', { emails: { lacks: [{ type: 'other' }] } }],
        ['two conditions at once', { emails: { contains: [{ type: 'home' }], lacks: [{ type: 'other' }] } }],
        ['a value that is anything else', { id: { not: '8a' } }],
        ['kinds of values', { id: '{{text}}', active: '{{boolean}}', meta: { created: '{{time}}' } }],
        ['what is not there', { name: '{{absent}}', phoneNumbers: { lacks: [{ type: 'work' }] } }],
        ['what is empty', { members: '{{empty}}', title: '{{empty}}', name: '{{empty}}' }],
        ['a part of a text', { meta: { version: 'W/"{{number}}"' } }],
        ['null', { title: null }],
    ] as const) {
        it(`accepts ${what}`, () => assert.deepEqual(differences(expected, USER), []))
    }

    for (const [what, expected, place] of [
        ['another value', { id: '7F' }, '$.id'],
        ['a text for a boolean', { active: 'true' }, '$.active'],
        ['a member that is not there', { name: {} }, '$.name'],
        ['a member of a prototype', { toString: '{{any}}' }, '$.toString'],
        ['null for any value', { title: '{{any}}' }, '$.title'],
        ['what should be absent', { id: '{{absent}}' }, '$.id'],
        ['null for absent', { title: '{{absent}}' }, '$.title'],
        ['what should be empty', { emails: '{{empty}}' }, '$.emails'],
        ['another kind of value', { id: '{{number}}' }, '$.id'],
        ['a time without a zone', { id: '{{time}}' }, '$.id'],
        ['a shorter list', { emails: [{ type: 'work' }] }, '$.emails'],
        ['another order', { emails: [{ type: 'home' }, {}] }, '$.emails[0].type'],
        ['one element for two', { emails: { anyOrder: [{ type: 'work' }, { type: 'work' }] } }, '$.emails'],
        ['an element too many', { emails: { anyOrder: [{ type: 'work' }] } }, '$.emails'],
        ['an element that is missing', { emails: { contains: [{ type: 'other' }] } }, '$.emails'],
        ['an element that should be missing', { emails: { lacks: [{ type: 'home' }] } }, '$.emails'],
        ['one of two conditions', { emails: { contains: [{ type: 'home' }], lacks: [{ type: 'work' }] } }, '$.emails'],
        ['the value that it should not be', { id: { not: '7f' } }, '$.id'],
        ['nothing for any other value', { name: { not: '7f' } }, '$.name'],
        ['another text around a part', { meta: { version: 'W/"{{number}}' } }, '$.meta.version'],
        ['letters for a number in a text', { id: '{{number}}x' }, '$.id'],
        ['an object for a list', { meta: [] }, '$.meta'],
        ['a list for an object', { emails: {} }, '$.emails'],
        ['a list for an object without members', { members: {} }, '$.members'],
    ] as const) {
        it(`refuses ${what}`, () => {
            const found = differences(expected, USER)
            assert.equal(found.length, 1, found.join('\n'))
            assert.ok(found[0]?.startsWith(`${place}: `), found[0])
        })
    }

    it('treats a dot in an expectation as a dot', () => {
        assert.deepEqual(differences('a.b{{any}}', 'a.bc'), [])
        assert.equal(differences('a.b{{any}}', 'axbc').length, 1)
    })

    it('names every place that is wrong', () => {
        assert.equal(differences({ id: 'x', active: false, meta: { version: 'W/"12"' } }, USER).length, 2)
    })
})
