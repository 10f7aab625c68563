import assert from 'node:assert/strict'
import { compareKeys, parseSort, sortedAttribute, sortKey, type SortKey } from '../../src/server/scim/sort.ts'
import { parseAttributePath } from '../../src/server/scim/attribute-path.ts'
import type { ScimResource } from '../../src/server/scim/resource.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../../src/server/scim/schema/urns.ts'
import { assertRefused, ITEM_TYPE, maya } from './fixtures.ts'

describe('RFC 7644 3.4.2.3 parseSort', () => {
    const path = { attribute: 'name', subAttribute: 'familyName' }
    const cases: [string | undefined, string | undefined, ReturnType<typeof parseSort>][] = [
        [undefined, undefined, undefined],
        ['', '', undefined],
        [' ', 'descending', undefined],
        [undefined, 'ascending', undefined],
        ['name.familyName', undefined, { path, descending: false }],
        ['name.familyName', '', { path, descending: false }],
        ['name.familyName', 'ascending', { path, descending: false }],
        [' name.familyName ', ' DESCENDING ', { path, descending: true }],
    ]
    for (const [sortBy, sortOrder, expected] of cases) {
        it(`sortBy=${String(sortBy)} sortOrder=${String(sortOrder)}`, () =>
            assert.deepEqual(parseSort(sortBy, sortOrder), expected))
    }

    it('refuses another order, also without sortBy', () => {
        for (const order of ['up', 'asc', 'desc', 'ascending,descending', '1']) {
            assertRefused(() => parseSort('userName', order), 400, 'invalidValue', /^sortOrder/)
            assertRefused(() => parseSort(undefined, order), 400, 'invalidValue')
        }
    })

    it('refuses what is no path', () => {
        for (const sortBy of ['a b', 'emails[type eq "work"]', 'a.b.c', '.a', 'a,b', '-userName']) {
            assertRefused(() => parseSort(sortBy, undefined), 400, 'invalidPath')
        }
    })
})

describe('RFC 7644 3.4.2.3 what can be sorted by', () => {
    const sortable = (type: typeof USER_TYPE, text: string) =>
        sortedAttribute(type, parseAttributePath(text)) !== undefined

    for (const text of [
        'userName',
        'USERNAME',
        'active',
        'name.givenName',
        'emails',
        'emails.type',
        'addresses.country',
        'groups',
        'id',
        'meta.created',
        'meta.version',
        `${USER_URN}:userName`,
        `${ENTERPRISE_USER_URN}:manager`,
        `${ENTERPRISE_USER_URN}:manager.displayName`,
        'x509Certificates',
        'schemas',
    ]) {
        it(text, () => assert.equal(sortable(USER_TYPE, text), true))
    }

    for (const text of [
        'name',
        'addresses',
        'meta',
        'manager',
        'shoeSize',
        'name.shoeSize',
        'urn:acme:2.0:User:userName',
        'members',
    ]) {
        it(`not ${text}`, () => assert.equal(sortable(USER_TYPE, text), false))
    }

    it('not what is never returned', () => {
        assert.equal(sortable(ITEM_TYPE, 'secret'), false)
        assert.equal(sortable(ITEM_TYPE, 'count'), true)
        assert.equal(sortable(GROUP_TYPE, 'members'), true)
    })
})

describe('RFC 7644 3.4.2.3 sortKey', () => {
    const keyIn = (resource: ScimResource, text: string, type = USER_TYPE) =>
        sortKey(resource, sortedAttribute(type, parseAttributePath(text))!)

    const cases: [string, ScimResource, string, SortKey][] = [
        ['text without letter case', maya(), 'userName', 'maya.ito@corp.example'],
        ['text to the letter where the attribute is', maya(), 'externalId', '00uMaya'],
        ['a sub-attribute', maya(), 'name.familyName', 'ito'],
        ['false before true', maya(), 'active', 1],
        ['false', { active: false }, 'active', 0],
        ['a time as an instant', maya(), 'meta.lastModified', Date.UTC(2026, 1, 1, 9, 0, 0, 500)],
        ['a time that is none', { meta: { created: '' } }, 'meta.created', undefined],
        ['the primary of several values', maya(), 'emails', 'maya.ito@corp.example'],
        [
            'the primary, wherever it stands',
            { emails: [{ value: 'A' }, { value: 'B', primary: true }] },
            'emails.value',
            'b',
        ],
        ['the first without a primary', { emails: [{ value: 'B' }, { value: 'A' }] }, 'emails', 'b'],
        ['another part of that value', maya(), 'emails.type', 'work'],
        ['a value without value', { emails: [{ type: 'work' }] }, 'emails', undefined],
        ['an empty list', maya(), 'phoneNumbers', undefined],
        ['nothing', {}, 'userName', undefined],
        ['null', { userName: null }, 'userName', undefined],
        ['empty text', { userName: '' }, 'userName', undefined],
        ['an attribute of an extension', maya(), `${ENTERPRISE_USER_URN}:department`, 'risk'],
        ['a complex one by its value', maya(), `${ENTERPRISE_USER_URN}:manager`, 'mgrKen'],
        ['without the extension', {}, `${ENTERPRISE_USER_URN}:department`, undefined],
        ['a broken holder', { [ENTERPRISE_USER_URN]: 'x' }, `${ENTERPRISE_USER_URN}:department`, undefined],
    ]
    for (const [name, resource, text, expected] of cases) {
        it(`${name}: ${text}`, () => assert.equal(keyIn(resource, text), expected))
    }

    it('a number, and a list of plain values', () => {
        assert.equal(keyIn({ count: 7 }, 'count', ITEM_TYPE), 7)
        assert.equal(keyIn({ tags: ['B', 'a'] }, 'tags', ITEM_TYPE), 'b')
    })
})

describe('RFC 7644 3.4.2.3 compareKeys', () => {
    const order = (keys: SortKey[], descending: boolean) =>
        [...keys]
            .map((key) => ({ key }))
            .sort((left, right) => compareKeys(left.key, right.key, descending))
            .map(({ key }) => key)

    it('nothing last when ascending, first when descending', () => {
        assert.deepEqual(order(['b', undefined, 'a', undefined, 'c'], false), ['a', 'b', 'c', undefined, undefined])
        assert.deepEqual(order(['b', undefined, 'a', undefined, 'c'], true), [undefined, undefined, 'c', 'b', 'a'])
    })

    it('numbers as numbers', () => assert.deepEqual(order([10, 9, undefined, -1], false), [-1, 9, 10, undefined]))

    it('the same are the same in both orders', () => {
        for (const key of ['a', 0, undefined]) {
            assert.equal(compareKeys(key, key, false) === 0, true)
            assert.equal(compareKeys(key, key, true) === 0, true)
        }
    })
})
