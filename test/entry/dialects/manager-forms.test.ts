import assert from 'node:assert/strict'
import { normalizePatch, normalizeResource } from '../../../src/server/entry/dialects/normalize.ts'
import { coerceResource } from '../../../src/server/scim/coerce.ts'
import { applyPatch } from '../../../src/server/scim/patch/apply.ts'
import { parsePatch } from '../../../src/server/scim/patch/parse.ts'
import type { JsonObject, JsonValue } from '../../../src/server/scim/resource.ts'
import { GROUP_TYPE, USER_TYPE } from '../../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN as E, PATCH_URN } from '../../../src/server/scim/schema/urns.ts'

/** The manager in the resource that a POST or PUT states; undefined when it says nothing of one. */
function stated(extension: JsonValue): JsonValue | undefined {
    const { resource } = coerceResource(USER_TYPE, normalizeResource(USER_TYPE, { userName: 'maya', [E]: extension }))
    const part = resource[E]
    return part === undefined || part === null ? part : (part as JsonObject).manager
}

/** The manager after a PATCH of somebody whose manager is `old`. */
function patched(...operations: JsonValue[]): JsonValue | undefined {
    const before = { userName: 'maya', [E]: { department: 'Risk', manager: { value: 'old' } } }
    const body = { schemas: [PATCH_URN], Operations: operations }
    const { resource } = applyPatch(USER_TYPE, before, parsePatch(normalizePatch(USER_TYPE, body)))
    return (resource[E] as JsonObject | undefined)?.manager
}

describe('forms of the manager: POST and PUT', () => {
    const forms: [string, JsonValue, JsonValue | undefined][] = [
        ['an object', { manager: { value: '70001' } }, { value: '70001' }],
        ['a text', { manager: '70001' }, { value: '70001' }],
        ['a list of one', { manager: [{ value: '70001' }] }, { value: '70001' }],
        ['a name', { manager: { displayName: 'Ken Sato' } }, { value: 'Ken Sato' }],
        ['a name in other letters', { MANAGER: { DisplayName: 'Ken Sato' } }, { value: 'Ken Sato' }],
        ['a managerId', { manager: { managerId: '70001', displayName: 'Ken' } }, { value: '70001' }],
        ['a managerId beside', { managerId: '70001' }, { value: '70001' }],
        ['nothing', {}, undefined],
        ['null', { manager: null }, null],
        ['an empty object', { manager: {} }, null],
        ['an empty text', { manager: '' }, null],
        ['an empty name', { manager: { displayName: '' } }, null],
        ['an empty managerId', { managerId: '' }, null],
    ]
    for (const [title, extension, expected] of forms) {
        it(title, () => assert.deepEqual(stated(extension), expected))
    }

    it('a value counts, also an empty one, and a name beside it does not', () => {
        assert.deepEqual(stated({ manager: { value: '7', displayName: 'Ken' } }), { value: '7' })
        for (const value of ['', null]) {
            assert.equal(stated({ manager: { value, displayName: 'Ken' } }), null)
        }
        assert.deepEqual(stated({ manager: { value: '7' }, managerId: '8' }), { value: '7' })
    })

    it('what is plain SCIM already, or not about people, stays as it is', () => {
        const plain = { userName: 'maya', [E]: { manager: { value: '7', displayName: 'Ken' } } }
        assert.equal(normalizeResource(USER_TYPE, plain), plain)
        const group = { displayName: 'g', [E]: { manager: { displayName: 'Ken' } } }
        assert.equal(normalizeResource(GROUP_TYPE, group), group)
    })
})

describe('forms of the manager: PATCH', () => {
    const KEN = { value: 'Ken Sato' }
    const NEW = { value: '70001' }
    const path = (sub: string) => `${E}:manager${sub}`
    const forms: [string, JsonValue, JsonValue | undefined][] = [
        ['an object at its path', { op: 'replace', path: path(''), value: { value: '70001' } }, NEW],
        ['a text at its path', { op: 'add', path: path(''), value: '70001' }, NEW],
        ['its value at its path', { op: 'replace', path: path('.value'), value: '70001' }, NEW],
        ['its managerId', { op: 'replace', path: path('.managerId'), value: '70001' }, NEW],
        ['a managerId', { op: 'add', path: `${E}:managerId`, value: '70001' }, NEW],
        ['a name at its path', { op: 'replace', path: path(''), value: { displayName: 'Ken Sato' } }, KEN],
        ['its name', { op: 'Replace', path: path('.displayName').toUpperCase(), value: 'Ken Sato' }, KEN],
        ['a name at the extension', { op: 'replace', path: E, value: { manager: { displayName: 'Ken Sato' } } }, KEN],
        ['a name without a path', { op: 'replace', value: { [E]: { manager: { displayName: 'Ken Sato' } } } }, KEN],
        ['a path as a name', { op: 'replace', value: { [path('.displayName')]: 'Ken Sato', title: 'Lead' } }, KEN],
        ['the whole as a name', { op: 'replace', value: { [path('')]: { displayName: 'Ken Sato' } } }, KEN],
        ['an id as a name', { op: 'add', value: { [`${E}:managerId`]: '70001' } }, NEW],
    ]
    for (const [title, operation, expected] of forms) {
        it(title, () => assert.deepEqual(patched(operation), expected))
    }

    const clearing: [string, JsonValue][] = [
        ['null without a path', { op: 'replace', value: { [E]: { manager: null } } }],
        ['an empty object without a path', { op: 'replace', value: { [E]: { manager: {} } } }],
        ['an empty text', { op: 'replace', path: path(''), value: '' }],
        ['an empty object at its path', { op: 'replace', path: path(''), value: {} }],
        ['null at its path', { op: 'replace', path: path(''), value: null }],
        ['removal', { op: 'remove', path: path('') }],
        ['removal of the value', { op: 'remove', path: path('.value') }],
        ['removal of the managerId', { op: 'remove', path: `${E}:managerId` }],
        ['an empty value', { op: 'replace', path: path('.value'), value: '' }],
        ['a null value', { op: 'replace', path: path('.value'), value: null }],
        ['an object with an empty value', { op: 'replace', path: path(''), value: { value: '' } }],
        ['an object with a null value', { op: 'replace', path: path(''), value: { value: null } }],
        ['an empty managerId', { op: 'replace', path: `${E}:managerId`, value: '' }],
    ]
    for (const [title, operation] of clearing) {
        it(`${title} clears`, () => {
            const left = patched(operation)
            assert.ok(left === null || left === undefined || !(left as JsonObject).value, JSON.stringify(left))
        })
    }

    it('a name means nothing where a value is stated too', () => {
        const value = { op: 'replace', path: path('.value'), value: '70001' }
        const name = { op: 'replace', value: { [path('.displayName')]: 'Ken Sato' } }
        assert.deepEqual(patched(value, name), NEW)
        assert.deepEqual(patched(name, value), NEW)
        const id = { op: 'add', path: `${E}:managerId`, value: '70001' }
        assert.deepEqual(patched(id, name), NEW)
        const object = { op: 'replace', path: path(''), value: { displayName: 'Ken Sato' } }
        assert.deepEqual((patched(object, value) as JsonObject).value, '70001')
        const both = { op: 'replace', value: { [E]: { manager: { value: '70001', displayName: 'Ken Sato' } } } }
        assert.deepEqual(patched(both), NEW)
    })

    it('a name may come after a manager who is taken away', () => {
        const name = { op: 'add', path: path('.displayName'), value: 'Ken Sato' }
        assert.deepEqual(patched({ op: 'remove', path: path('') }, name), KEN)
    })

    it('what is no operation, or none of a manager, stays as it is', () => {
        for (const body of [
            null,
            'x',
            { Operations: 'x' },
            { Operations: [{ op: 'replace', value: { title: 'x' } }] },
        ]) {
            assert.equal(normalizePatch(USER_TYPE, body), body)
        }
    })
})
