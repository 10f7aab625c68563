import { ENTERPRISE_USER_URN, USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused } from '../fixtures.ts'
import { enterprise, home, name, patch, table, work } from './patching.ts'

describe('RFC 7644 3.5.2 operations without a path', () => {
    table([
        ['Okta deactivates', [['replace', undefined, { active: false }]], { active: false }],
        [
            'several attributes',
            [['replace', undefined, { title: 'Lead', TIMEZONE: 'UTC' }]],
            { title: 'Lead', timezone: 'UTC' },
        ],
        [
            'a complex attribute is merged',
            [['replace', undefined, { name: { familyName: 'R' } }]],
            { name: { ...name, familyName: 'R' } },
        ],
        ['replace takes the place of a list', [['replace', undefined, { emails: [home] }]], { emails: [home] }],
        [
            'add appends to a list',
            [['add', undefined, { emails: [{ value: 'n' }] }]],
            { emails: [work, home, { value: 'n' }] },
        ],
        ['null clears', [['replace', undefined, { title: null, emails: null }]], { title: null, emails: null }],
        [
            'an extension object',
            [['replace', undefined, { [ENTERPRISE_USER_URN]: { department: 'T', manager: { value: 'm2' } } }]],
            { [ENTERPRISE_USER_URN]: { ...enterprise, department: 'T', manager: { value: 'm2' } } },
        ],
        [
            'an extension attribute by URN',
            [['replace', undefined, { [`${ENTERPRISE_USER_URN}:department`]: 'T' }]],
            { [ENTERPRISE_USER_URN]: { ...enterprise, department: 'T' } },
        ],
        [
            'an extension as null',
            [['replace', undefined, { [ENTERPRISE_USER_URN]: null }]],
            { [ENTERPRISE_USER_URN]: { employeeNumber: null, department: null, manager: null } },
        ],
        ['an extension as null, added', [['add', undefined, { [ENTERPRISE_USER_URN]: null }]], {}],
        ['a core attribute by URN', [['replace', undefined, { [`${USER_URN}:title`]: 'Lead' }]], { title: 'Lead' }],
        [
            'the core URN around attributes',
            [['replace', undefined, { [USER_URN]: { title: 'Lead' } }]],
            { title: 'Lead' },
        ],
        ['the core URN as path', [['replace', USER_URN, { title: 'Lead' }]], { title: 'Lead' }],
        [
            'readOnly members are ignored and named',
            [['replace', undefined, { id: 'x', groups: [], meta: {}, schemas: [], title: 'Lead' }]],
            { title: 'Lead' },
            ['id', 'groups', 'meta', 'schemas'],
        ],
        [
            'unknown members are ignored and named',
            [
                [
                    'add',
                    undefined,
                    { password: 'p', shoeSize: 'x', 'urn:acme:2.0:User': { a: 1 }, 'a b': 1, 'name.nick': 1 },
                ],
            ],
            {},
            ['password', 'shoeSize', 'urn:acme:2.0:User', 'a b', 'name.nick'],
        ],
        [
            'readOnly and unknown sub-attributes too',
            [
                [
                    'replace',
                    undefined,
                    {
                        name: { nick: 'N', givenName: 'M' },
                        [ENTERPRISE_USER_URN]: { manager: { value: 'm', displayName: 'Ken' } },
                    },
                ],
            ],
            { name: { ...name, givenName: 'M' }, [ENTERPRISE_USER_URN]: { ...enterprise, manager: { value: 'm' } } },
            ['name.nick', `${ENTERPRISE_USER_URN}:manager.displayName`],
        ],
        ['an empty object', [['replace', undefined, {}]], {}],
        [
            'names of built-in members',
            [['replace', undefined, { constructor: 1, toString: 'x', ['__proto__']: { active: false } }]],
            {},
            ['constructor', 'toString', '__proto__'],
        ],
    ])

    it('refuses a value that is no object', () => {
        for (const value of ['x', 1, true, null, [{ title: 'x' }]]) {
            assertRefused(() => patch([['replace', undefined, value]]), 400, 'invalidValue', /needs an object/)
        }
        assertRefused(() => patch([['replace', ENTERPRISE_USER_URN, 'x']]), 400, 'invalidValue', /must be an object/)
    })
})
