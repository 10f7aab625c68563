import type { JsonValue } from '../../../src/server/scim/resource.ts'
import { ENTERPRISE_USER_URN } from '../../../src/server/scim/schema/urns.ts'
import { assertRefused } from '../fixtures.ts'
import { enterprise, home, name, notPrimary, patch, table, work } from './patching.ts'

describe('RFC 7644 3.5.2.3 replace', () => {
    table([
        ['a single value', [['replace', 'title', 'Lead']], { title: 'Lead' }],
        ['an unassigned attribute is added', [['replace', 'timezone', 'UTC']], { timezone: 'UTC' }],
        ['a boolean', [['replace', 'active', false]], { active: false }],
        ['null clears', [['replace', 'title', null]], { title: null }],
        ['an empty string stays one', [['replace', 'title', '']], { title: '' }],
        [
            'a complex attribute keeps what is not named',
            [['replace', 'name', { familyName: 'Ito-Reyes' }]],
            { name: { ...name, familyName: 'Ito-Reyes' } },
        ],
        ['a sub-attribute', [['replace', 'name.familyName', 'Reyes']], { name: { ...name, familyName: 'Reyes' } }],
        ['a list as a whole', [['replace', 'emails', [{ value: 'a@x' }]]], { emails: [{ value: 'a@x' }] }],
        ['a list by one object', [['replace', 'emails', { value: 'a@x' }]], { emails: [{ value: 'a@x' }] }],
        ['a list by nothing', [['replace', 'emails', []]], { emails: [] }],
        ['a list by null', [['replace', 'emails', null]], { emails: null }],
        [
            'values that a filter picks, as a whole',
            [['replace', 'emails[type eq "work"]', { type: 'work', value: 'n@corp.example' }]],
            { emails: [{ type: 'work', value: 'n@corp.example' }, home] },
        ],
        [
            'a picked value keeps what the filter says',
            [['replace', 'emails[type eq "work"]', { value: 'n@x' }]],
            { emails: [{ type: 'work', value: 'n@x' }, home] },
        ],
        [
            'a picked value given as a list of one',
            [['replace', 'emails[type eq "work"]', [{ value: 'n@x' }]]],
            { emails: [{ type: 'work', value: 'n@x' }, home] },
        ],
        [
            'a sub-attribute of picked values',
            [['replace', 'emails[type eq "work"].value', 'n@x']],
            { emails: [{ ...work, value: 'n@x' }, home] },
        ],
        [
            'a sub-attribute of several picked values',
            [['replace', 'emails[value pr].type', 'other']],
            {
                emails: [
                    { ...work, type: 'other' },
                    { ...home, type: 'other' },
                ],
            },
        ],
        [
            'primary moves',
            [['replace', 'emails[type eq "home"].primary', true]],
            { emails: [notPrimary, { ...home, primary: true }] },
        ],
        [
            'primary set on several: the first wins',
            [['replace', 'emails[value pr].primary', true]],
            { emails: [work, { ...home, primary: false }] },
        ],
        [
            'picked by primary',
            [['replace', 'emails[primary eq true].value', 'n@x']],
            { emails: [{ ...work, value: 'n@x' }, home] },
        ],
        [
            'null on a filter removes the picked value',
            [['replace', 'emails[type eq "home"]', null]],
            { emails: [work] },
        ],
        [
            'null on a picked sub-attribute clears it',
            [['replace', 'emails[type eq "home"].type', null]],
            { emails: [work, { ...home, type: null }] },
        ],
        [
            'a sub-attribute of a list without filter',
            [['replace', 'emails.type', 'x']],
            {
                emails: [
                    { ...work, type: 'x' },
                    { ...home, type: 'x' },
                ],
            },
        ],
        [
            'an extension attribute',
            [['replace', `${ENTERPRISE_USER_URN}:department`, 'Treasury']],
            { [ENTERPRISE_USER_URN]: { ...enterprise, department: 'Treasury' } },
        ],
        [
            'an extension sub-attribute',
            [['replace', `${ENTERPRISE_USER_URN}:manager.value`, 'm2']],
            { [ENTERPRISE_USER_URN]: { ...enterprise, manager: { value: 'm2' } } },
        ],
        [
            'an extension by its URN alone',
            [['replace', ENTERPRISE_USER_URN, { department: 'T', nope: 1 }]],
            { [ENTERPRISE_USER_URN]: { ...enterprise, department: 'T' } },
            [`${ENTERPRISE_USER_URN}:nope`],
        ],
        [
            'the path in other letter case',
            [
                ['replace', 'NAME.FAMILYNAME', 'R'],
                ['replace', ENTERPRISE_USER_URN.toLowerCase() + ':DEPARTMENT', 'T'],
            ],
            { name: { ...name, familyName: 'R' }, [ENTERPRISE_USER_URN]: { ...enterprise, department: 'T' } },
        ],
        [
            'operations see what the ones before did',
            [
                ['replace', 'emails', [{ value: 'a', type: 'work' }]],
                ['replace', 'emails[type eq "work"].value', 'b'],
            ],
            { emails: [{ value: 'b', type: 'work' }] },
        ],
    ])

    const noTarget: [string, JsonValue][] = [
        ['emails[type eq "fax"].value', 'x'],
        ['emails[type eq "fax"]', { value: 'x' }],
        ['phoneNumbers[type eq "work"].value', '1'],
        ['emails[type eq "fax"]', null],
    ]
    noTarget.forEach(([path, value]) =>
        it(`${path} matching nothing is noTarget`, () =>
            assertRefused(() => patch([['replace', path, value]]), 400, 'noTarget')),
    )
})
