import assert from 'node:assert/strict'
import type { ScimResource } from '../../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused, ITEM_TYPE } from '../fixtures.ts'
import { enterprise, home, name, notPrimary, patch, table, work, type Operation } from './patching.ts'

describe('RFC 7644 3.5.2.1 add', () => {
    table([
        ['sets an unassigned attribute', [['add', 'timezone', 'Asia/Tokyo']], { timezone: 'Asia/Tokyo' }],
        ['replaces a single value', [['add', 'title', 'Lead']], { title: 'Lead' }],
        ['changes nothing when the value is there', [['add', 'title', 'Analyst']], {}],
        ['merges a complex attribute', [['add', 'name', { middleName: 'K' }]], { name: { ...name, middleName: 'K' } }],
        ['sets a sub-attribute', [['add', 'name.givenName', 'May']], { name: { ...name, givenName: 'May' } }],
        [
            'appends to a list',
            [['add', 'emails', [{ value: 'm@x.example' }]]],
            { emails: [work, home, { value: 'm@x.example' }] },
        ],
        [
            'appends a single object',
            [['add', 'emails', { value: 'm@x.example' }]],
            { emails: [work, home, { value: 'm@x.example' }] },
        ],
        [
            'makes the list',
            [['add', 'phoneNumbers', [{ value: '1', type: 'work' }]]],
            { phoneNumbers: [{ value: '1', type: 'work' }] },
        ],
        [
            'adds no duplicate',
            [['add', 'emails', [{ value: 'MAYA@home.example', type: 'HOME' }]]],
            { emails: [work, { value: 'MAYA@home.example', type: 'HOME' }] },
        ],
        ['adds no duplicate without type', [['add', 'emails', [{ value: 'maya@home.example' }]]], {}],
        [
            'adds the same value with another type',
            [['add', 'emails', [{ value: 'maya@home.example', type: 'work' }]]],
            { emails: [work, home, { value: 'maya@home.example', type: 'work' }] },
        ],
        [
            'adds no duplicate address',
            [['add', 'addresses', [{ locality: 'tokyo', country: 'jp', type: 'work' }]]],
            { addresses: [{ locality: 'tokyo', country: 'jp', type: 'work' }] },
        ],
        [
            'adds another address',
            [['add', 'addresses', [{ locality: 'Kyoto', type: 'work' }]]],
            {
                addresses: [
                    { locality: 'Tokyo', country: 'JP', type: 'work' },
                    { locality: 'Kyoto', type: 'work' },
                ],
            },
        ],
        [
            'a new primary clears the other',
            [['add', 'emails', [{ value: 'n@x.example', primary: true }]]],
            { emails: [notPrimary, home, { value: 'n@x.example', primary: true }] },
        ],
        [
            'an existing value becomes primary',
            [['add', 'emails', [{ value: 'maya@home.example', primary: true }]]],
            { emails: [notPrimary, { ...home, primary: true }] },
        ],
        [
            'two primaries in one value: the first stays',
            [
                [
                    'add',
                    'phoneNumbers',
                    [
                        { value: '1', primary: true },
                        { value: '2', primary: true },
                    ],
                ],
            ],
            {
                phoneNumbers: [
                    { value: '1', primary: true },
                    { value: '2', primary: false },
                ],
            },
        ],
        [
            'with a filter, merges into the match',
            [['add', 'emails[type eq "home"]', { primary: true }]],
            { emails: [notPrimary, { ...home, primary: true }] },
        ],
        [
            'with a filter and sub-attribute, sets it',
            [['add', 'emails[type eq "home"].value', 'm@h.example']],
            { emails: [work, { ...home, value: 'm@h.example' }] },
        ],
        [
            'an eq filter without match makes the value',
            [['add', 'phoneNumbers[type eq "mobile"].value', '+81']],
            { phoneNumbers: [{ type: 'mobile', value: '+81' }] },
        ],
        [
            'an eq-and-eq filter without match',
            [['add', 'emails[type eq "other" and primary eq true].value', 'o@x.example']],
            { emails: [notPrimary, home, { type: 'other', primary: true, value: 'o@x.example' }] },
        ],
        [
            'a filter in other letter case',
            [['add', 'EMAILS[TYPE EQ "HOME"].VALUE', 'm@h.example']],
            { emails: [work, { ...home, value: 'm@h.example' }] },
        ],
        [
            'a sub-attribute of a list without filter goes into all',
            [['add', 'emails.type', 'other']],
            {
                emails: [
                    { ...work, type: 'other' },
                    { ...home, type: 'other' },
                ],
            },
        ],
        [
            'a sub-attribute of an empty list makes one value',
            [['add', 'phoneNumbers.value', '+81']],
            { phoneNumbers: [{ value: '+81' }] },
        ],
        ['adding null adds nothing', [['add', 'title', null]], {}],
        [
            'an extension attribute by URN',
            [['add', `${ENTERPRISE_USER_URN}:costCenter`, 'C7']],
            { [ENTERPRISE_USER_URN]: { ...enterprise, costCenter: 'C7' } },
        ],
        [
            'a core attribute by URN',
            [['add', `${USER_URN}:name.givenName`, 'May']],
            { name: { ...name, givenName: 'May' } },
        ],
    ])

    it('makes the extension when it is not there', () => {
        const { resource } = patch([['add', `${ENTERPRISE_USER_URN}:manager.value`, 'm1']], { userName: 'x' })
        assert.deepEqual(resource, { userName: 'x', [ENTERPRISE_USER_URN]: { manager: { value: 'm1' } } })
    })

    it('refuses a filter without match that does not say how to make the value', () => {
        for (const filter of ['type ne "work" and type ne "home"', 'value co "nobody"', 'type eq "x" or type eq "y"']) {
            assertRefused(() => patch([['add', `emails[${filter}].value`, 'x']]), 400, 'noTarget', /^operation 1: /)
        }
    })

    it('adds members once (RFC 7644 figure: add members)', () => {
        const before: ScimResource = { members: [{ value: 'u1', display: 'Ann', type: 'User' }] }
        const { resource } = patch(
            [['add', 'members', [{ value: 'u1' }, { value: 'u2' }, { value: 'U1' }]]],
            before,
            ITEM_TYPE,
        )
        assert.deepEqual(resource.members, [
            { value: 'u1', display: 'Ann', type: 'User' },
            { value: 'u2' },
            { value: 'U1' },
        ])
    })

    it('adds simple values once, letter case apart', () => {
        const { resource } = patch([['add', 'tags', ['RED', 'blue']]], { tags: ['red'] }, ITEM_TYPE)
        assert.deepEqual(resource.tags, ['red', 'blue'])
    })

    it('refuses more values than a list may have, also bit by bit', () => {
        const values = Array.from({ length: 999 }, (_, index) => ({ value: `v${index}` }))
        const more: Operation = ['add', 'emails', [{ value: 'a' }]]
        assertRefused(() => patch([['add', 'emails', values]]), 400, 'invalidValue', /more than 1000/)
        assertRefused(
            () => patch([['replace', 'emails', values], more, ['add', 'emails', { value: 'b' }]]),
            400,
            'invalidValue',
            /^operation 3: emails has more/,
        )
    })
})
