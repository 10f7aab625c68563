import assert from 'node:assert/strict'
import { coerceResource, requireAttributes } from '../../src/server/scim/coerce.ts'
import { parseJsonBody } from '../../src/server/scim/parse-body.ts'
import type { JsonObject } from '../../src/server/scim/resource.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../../src/server/scim/schema/urns.ts'
import { assertRefused, ITEM_TYPE, maya } from './fixtures.ts'

describe('RFC 7643 2.1 coerceResource: names and what is left out', () => {
    const cases: [string, unknown, JsonObject, string[]][] = [
        ['nothing', {}, {}, []],
        [
            'names in any letter case',
            { USERNAME: 'x', Name: { GIVENNAME: 'y' }, Emails: [{ VALUE: 'z' }] },
            { userName: 'x', name: { givenName: 'y' }, emails: [{ value: 'z' }] },
            [],
        ],
        ['schemas without a word', { schemas: [USER_URN], userName: 'x' }, { userName: 'x' }, []],
        ['schemas without the core URN', { schemas: [], userName: 'x' }, { userName: 'x' }, []],
        ['schemas null', { Schemas: null }, {}, []],
        ['unknown attributes', { password: 'p', shoeSize: 44, hat: 'fez' }, {}, ['password', 'shoeSize', 'hat']],
        ['unknown URNs', { 'urn:acme:2.0:User': { a: { b: [1] } } }, {}, ['urn:acme:2.0:User']],
        [
            'unknown sub-attributes, once',
            {
                name: { nick: 1 },
                emails: [
                    { value: 'a', kind: 'A' },
                    { value: 'b', kind: 'B' },
                ],
            },
            { name: {}, emails: [{ value: 'a' }, { value: 'b' }] },
            ['name.nick', 'emails.kind'],
        ],
        [
            'values of which nothing is known',
            { emails: [{ kind: 'A' }, {}, { value: 'a' }] },
            { emails: [{ value: 'a' }] },
            ['emails.kind'],
        ],
        [
            'readOnly attributes, whatever they hold',
            { id: 5, META: 'x', groups: {}, [ENTERPRISE_USER_URN]: { manager: { $ref: 9 } } },
            { [ENTERPRISE_USER_URN]: { manager: {} } },
            [`${ENTERPRISE_USER_URN}:manager.$ref`, 'id', 'meta', 'groups'],
        ],
        [
            'extension in any letter case',
            {
                [ENTERPRISE_USER_URN.toLowerCase()]: {
                    DEPARTMENT: 'd',
                    motto: 'x',
                    manager: { value: 'm', $ref: 'r', displayName: 'K' },
                },
            },
            { [ENTERPRISE_USER_URN]: { department: 'd', manager: { value: 'm' } } },
            [
                `${ENTERPRISE_USER_URN}:motto`,
                `${ENTERPRISE_USER_URN}:manager.$ref`,
                `${ENTERPRISE_USER_URN}:manager.displayName`,
            ],
        ],
        [
            'null everywhere',
            { title: null, name: null, emails: null, active: null, [ENTERPRISE_USER_URN]: null },
            { title: null, name: null, emails: null, active: null, [ENTERPRISE_USER_URN]: null },
            [],
        ],
        [
            'null within',
            {
                name: { givenName: null },
                emails: [{ value: null, primary: null }],
                [ENTERPRISE_USER_URN]: { manager: { value: null } },
            },
            {
                name: { givenName: null },
                emails: [{ value: null, primary: null }],
                [ENTERPRISE_USER_URN]: { manager: { value: null } },
            },
            [],
        ],
        ['empty strings and lists', { title: '', emails: [] }, { title: '', emails: [] }, []],
        [
            'several primaries',
            {
                emails: [
                    { value: 'a' },
                    { value: 'b', primary: true },
                    { value: 'c', primary: true },
                    { value: 'd', primary: false },
                ],
            },
            {
                emails: [
                    { value: 'a' },
                    { value: 'b', primary: true },
                    { value: 'c', primary: false },
                    { value: 'd', primary: false },
                ],
            },
            [],
        ],
        ['surrogate pairs', { title: '😀 日本' }, { title: '😀 日本' }, []],
        [
            'types nobody canonicalised',
            { emails: [{ value: 'a', type: 'whatever' }] },
            { emails: [{ value: 'a', type: 'whatever' }] },
            [],
        ],
    ]
    cases.forEach(([name, body, resource, ignored]) =>
        it(name, () => assert.deepEqual(coerceResource(USER_TYPE, body), { resource, ignored })),
    )

    it('takes our own representation back, naming what is readOnly', () => {
        const { resource, ignored } = coerceResource(USER_TYPE, maya())
        assert.deepEqual(
            Object.keys(resource).sort(),
            [
                'active',
                'addresses',
                'displayName',
                'emails',
                'externalId',
                'name',
                'phoneNumbers',
                'title',
                'userName',
                ENTERPRISE_USER_URN,
            ].sort(),
        )
        assert.deepEqual(ignored.sort(), ['groups', 'id', 'meta'])
    })

    it('does not change its input', () => {
        const body = {
            emails: [
                { value: 'a', primary: true },
                { value: 'b', primary: true },
            ],
            NAME: { nick: 1 },
        }
        const before = JSON.stringify(body)
        coerceResource(USER_TYPE, body)
        assert.equal(JSON.stringify(body), before)
    })

    it('of Group takes members without what the server says of them', () => {
        const members = [{ value: 'u1', display: 'Ann' }]
        const { resource, ignored } = coerceResource(GROUP_TYPE, { displayName: 'x', members, externalId: 'e' })
        assert.deepEqual(resource, { displayName: 'x', members: [{ value: 'u1' }], externalId: 'e' })
        assert.deepEqual(ignored, ['members.display'])
    })

    it('keeps every type of value', () => {
        const body = { count: 3, ratio: 0.5, expires: '2026-01-31T09:00:00+09:00', photo: 'QUJD', tags: ['a', 'b'] }
        assert.deepEqual(coerceResource(ITEM_TYPE, body), { resource: body, ignored: [] })
    })
})

describe('RFC 7643 2.3 coerceResource: refusals', () => {
    for (const body of [null, undefined, 'x', 5, true, [], [{}]]) {
        it(`${JSON.stringify(body)} is no object`, () =>
            assertRefused(() => coerceResource(USER_TYPE, body), 400, 'invalidSyntax', /JSON object/))
    }

    const invalid: [unknown, RegExp][] = [
        [{ userName: 5 }, /^userName must be a string/],
        [{ userName: ['x'] }, /^userName must be a string/],
        [{ title: { value: 'x' } }, /^title must be a string/],
        [{ active: 'true' }, /^active must be true or false/],
        [{ active: 0 }, /^active/],
        [{ active: '' }, /^active/],
        [{ name: 'x' }, /^name must be an object/],
        [{ name: [] }, /^name must be an object/],
        [{ name: { givenName: 1 } }, /^name\.givenName/],
        [{ emails: { value: 'x' } }, /^emails must be an array/],
        [{ emails: 'x' }, /^emails must be an array/],
        [{ emails: ['x'] }, /^emails must be an object/],
        [{ emails: [null] }, /^emails must be an object/],
        [{ emails: [{ value: 'x', primary: 'true' }] }, /^emails\.primary/],
        [{ emails: [[]] }, /^emails must be an object/],
        [{ emails: Array(1001).fill({ value: 'x' }) }, /^emails has more than 1000/],
        [{ schemas: 'x' }, /^schemas must be an array/],
        [{ schemas: [1] }, /^schemas must be an array/],
        [{ [ENTERPRISE_USER_URN]: 'x' }, /enterprise:2\.0:User must be an object/],
        [{ [ENTERPRISE_USER_URN]: { manager: 'x' } }, /User:manager must be an object/],
        [{ [ENTERPRISE_USER_URN]: { employeeNumber: 70114 } }, /User:employeeNumber must be a string/],
        [{ title: 'a\ud800' }, /^title holds an unpaired surrogate/],
        [{ title: '\udc00a' }, /surrogate/],
        [{ title: '\ud800\ud800\udc00' }, /surrogate/],
        [{ name: { familyName: '\udfff' } }, /^name\.familyName/],
    ]
    invalid.forEach(([body, detail]) =>
        it(`${JSON.stringify(body).slice(0, 80)} is invalidValue`, () =>
            assertRefused(() => coerceResource(USER_TYPE, body), 400, 'invalidValue', detail)),
    )

    const wrongTypes: [unknown, RegExp][] = [
        [{ count: 1.5 }, /integer/],
        [{ count: '1' }, /integer/],
        [{ ratio: '0.5' }, /number/],
        [{ ratio: Infinity }, /number/],
        [{ expires: 'tomorrow' }, /dateTime/],
        [{ expires: '2026-02-29T00:00:00Z' }, /dateTime/],
        [{ expires: 5 }, /string/],
        [{ tags: 'a' }, /array/],
        [{ tags: [1] }, /string/],
    ]
    wrongTypes.forEach(([body, detail]) =>
        it(`${JSON.stringify(body)} is invalidValue`, () =>
            assertRefused(() => coerceResource(ITEM_TYPE, body), 400, 'invalidValue', detail)),
    )

    it('an attribute given twice in different letter case is invalidSyntax', () => {
        for (const body of [
            { userName: 'a', username: 'b' },
            { title: null, TITLE: 'x' },
            { name: { givenName: 'a', GivenName: 'b' } },
            { [ENTERPRISE_USER_URN]: {}, [ENTERPRISE_USER_URN.toUpperCase()]: {} },
        ]) {
            assertRefused(() => coerceResource(USER_TYPE, body), 400, 'invalidSyntax', /given twice/)
        }
    })
})

describe('coerceResource: hostile bodies', () => {
    it('takes __proto__, constructor and the like for unknown attributes', () => {
        const body = parseJsonBody(
            '{"__proto__":{"active":true},"constructor":1,"toString":2,"name":{"__proto__":{"x":1},"hasOwnProperty":1}}',
        )
        const { resource, ignored } = coerceResource(USER_TYPE, body)
        assert.deepEqual(resource, { name: {} })
        assert.deepEqual(ignored, ['__proto__', 'constructor', 'toString', 'name.__proto__', 'name.hasOwnProperty'])
        assert.equal(Object.getPrototypeOf(resource), Object.prototype)
        assert.equal((resource as JsonObject).active, undefined)
    })

    it('does not descend into what it does not know', () => {
        let bomb: unknown = 'x'
        for (let depth = 0; depth < 100000; depth += 1) bomb = [bomb]
        assert.deepEqual(coerceResource(USER_TYPE, { bomb, groups: bomb, name: { bomb } }).ignored, [
            'bomb',
            'groups',
            'name.bomb',
        ])
        assertRefused(() => coerceResource(USER_TYPE, { title: bomb }), 400, 'invalidValue', /title/)
    })

    it('cuts the names it reports', () => {
        assert.equal(coerceResource(USER_TYPE, { ['x'.repeat(5000)]: 1 }).ignored[0]!.length, 200)
    })
})

describe('RFC 7643 2.2 requireAttributes', () => {
    it('is content with a userName', () => requireAttributes(USER_TYPE, { userName: 'x' }))
    const empty: JsonObject[] = [{}, { userName: null }, { userName: '' }, { userName: ' \t' }, { title: 'x' }]
    empty.forEach((resource) =>
        it(`refuses ${JSON.stringify(resource)}`, () =>
            assertRefused(() => requireAttributes(USER_TYPE, resource), 400, 'invalidValue', /^userName is required/)),
    )

    it('looks into complex attributes that are there', () => {
        requireAttributes(ITEM_TYPE, {})
        requireAttributes(ITEM_TYPE, { owner: null })
        requireAttributes(ITEM_TYPE, { owner: { value: 'x' } })
        assertRefused(
            () => requireAttributes(ITEM_TYPE, { owner: { code: 'x' } }),
            400,
            'invalidValue',
            /^owner\.value is required/,
        )
    })
})
