import assert from 'node:assert/strict'
import type { ScimResource } from '../../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused, ITEM_TYPE } from '../fixtures.ts'
import { enterprise, home, name, patch, table, work } from './patching.ts'

describe('RFC 7644 3.5.2.2 remove', () => {
    table([
        ['a single value', [['remove', 'title']], { title: null }],
        [
            'what is not there',
            [
                ['remove', 'timezone'],
                ['remove', 'name.middleName'],
                ['remove', 'phoneNumbers'],
            ],
            { phoneNumbers: null },
        ],
        ['a complex attribute', [['remove', 'name']], { name: null }],
        ['a sub-attribute', [['remove', 'name.givenName']], { name: { ...name, givenName: null } }],
        ['a list', [['remove', 'emails']], { emails: null }],
        ['picked values', [['remove', 'emails[type eq "home"]']], { emails: [work] }],
        ['all values by filter', [['remove', 'emails[value pr]']], { emails: [] }],
        [
            'a sub-attribute of picked values',
            [['remove', 'emails[type eq "work"].primary']],
            { emails: [{ ...work, primary: null }, home] },
        ],
        [
            'a sub-attribute of all values',
            [['remove', 'emails.type']],
            {
                emails: [
                    { ...work, type: null },
                    { ...home, type: null },
                ],
            },
        ],
        ['values named in value', [['remove', 'emails', [{ value: 'MAYA@home.example' }]]], { emails: [work] }],
        ['a value named in value that is not there', [['remove', 'emails', [{ value: 'nobody' }]]], {}],
        [
            'a value named with another type stays',
            [['remove', 'emails', [{ value: 'maya@home.example', type: 'work' }]]],
            {},
        ],
        ['an empty value names nothing in particular', [['remove', 'emails', []]], { emails: null }],
        [
            'an extension attribute',
            [['remove', `${ENTERPRISE_USER_URN}:manager`]],
            { [ENTERPRISE_USER_URN]: { ...enterprise, manager: null } },
        ],
        [
            'an extension',
            [['remove', ENTERPRISE_USER_URN]],
            { [ENTERPRISE_USER_URN]: { employeeNumber: null, department: null, manager: null } },
        ],
        ['an unknown attribute', [['remove', 'shoeSize']], {}, ['shoeSize']],
    ])

    it('takes named members out and leaves the others', () => {
        const before: ScimResource = { members: [{ value: 'u1', display: 'Ann' }, { value: 'u2' }, { value: 'U1' }] }
        const { resource } = patch([['remove', 'members', [{ value: 'u1' }, { value: 'u9' }]]], before, ITEM_TYPE)
        assert.deepEqual(resource.members, [{ value: 'u2' }, { value: 'U1' }])
        const other = patch([['remove', 'members[value eq "u2"]']], before, ITEM_TYPE)
        assert.deepEqual(other.resource.members, [{ value: 'u1', display: 'Ann' }, { value: 'U1' }])
    })

    it('takes named simple values out', () => {
        assert.deepEqual(patch([['remove', 'tags', ['RED']]], { tags: ['red', 'blue'] }, ITEM_TYPE).resource.tags, [
            'blue',
        ])
    })

    it('a filter matching nothing is noTarget', () => {
        assertRefused(() => patch([['remove', 'emails[type eq "fax"]']]), 400, 'noTarget', /^operation 1: emails/)
        assertRefused(() => patch([['remove', 'phoneNumbers[type eq "work"].value']]), 400, 'noTarget')
    })

    it('the schema as a target is noTarget', () => assertRefused(() => patch([['remove', USER_URN]]), 400, 'noTarget'))
})
