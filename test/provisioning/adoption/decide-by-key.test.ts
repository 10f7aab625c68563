import { ann, checkEach, NUMBER, OTHERS, SHIPPED, someone, WORKDAY, type Case } from './verdicts.ts'

const CASES: Case[] = [
    [
        'employee number and userName',
        { employeeNumber: 'E1', userName: 'ANN ' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'employee_number', 'high', /unique on both sides; so do userName\.$/],
    ],
    [
        'employee number and e-mail, another userName',
        { employeeNumber: 'E1', userName: 'ann@x.example', email: 'Ann@x.example' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'employee_number', 'high', /so do e-mail/],
    ],
    [
        'employee number and name',
        { employeeNumber: 'E1', firstName: 'ann', lastName: 'ASH' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'employee_number', 'high', /so do name/],
    ],
    [
        'employee number alone',
        { employeeNumber: 'E1', userName: 'other', email: 'o@x.example' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'employee_number', 'medium', /do not\.$/],
    ],
    [
        'an employee number in other letters is the same one',
        { employeeNumber: 'e1', userName: 'ann' },
        { people: [someone('a', { ...ann, employee_number: ' E1 ' })] },
        ['proposed', 'a', 'employee_number', 'high', /so do userName\.$/],
    ],
    [
        'an employee number on two records in different letters',
        { employeeNumber: 'E1' },
        { people: [someone('a', ann), someone('b', { employee_number: 'e1', user_name: 'b' })] },
        ['conflict', '', '', 'none', /several records: ann \(a\), b \(b\)/, ['a', 'b']],
    ],
    [
        'userName and an employee number whose key is inactive',
        { employeeNumber: 'E1', userName: 'ann' },
        { people: [someone('a', ann)], keys: OTHERS },
        [
            'proposed',
            'a',
            'user_name',
            'medium',
            /^The userName agrees\. The employee number is that of ann \(a\), but no match key lets it link\.$/,
        ],
    ],
    [
        'userName and an employee number whose key only suggests',
        { employeeNumber: 'E1', userName: 'ann' },
        { people: [someone('a', ann)], keys: [{ ...NUMBER, links: false }] },
        ['proposed', 'a', 'user_name', 'medium', /no match key lets it link/],
    ],
    [
        'userName and an employee number whose key is not immutable',
        { employeeNumber: 'E1', userName: 'ann' },
        { people: [someone('a', ann)], keys: [{ ...NUMBER, immutable: false }] },
        ['proposed', 'a', 'user_name', 'medium', /no match key lets it link/],
    ],
    [
        'nothing but an employee number whose key is inactive',
        { employeeNumber: 'E1', userName: 'other' },
        { people: [someone('a', ann)], keys: OTHERS },
        ['no_match', '', '', 'none', /No record has its keys\. The employee number is that of ann \(a\)/],
    ],
    [
        'an inactive record by userName, with an employee number whose key is inactive',
        { employeeNumber: 'E1', userName: 'ann', email: 'ann@x.example', firstName: 'Ann', lastName: 'Ash' },
        { people: [someone('a', { ...ann, active: 'false' })], keys: OTHERS },
        ['proposed', 'a', 'user_name', 'medium', /inactive/],
    ],
    [
        'userName and another employee number, which may change',
        { employeeNumber: 'E2', userName: 'ann' },
        { people: [someone('a', ann)], keys: OTHERS },
        ['proposed', 'a', 'user_name', 'medium', /^The userName agrees\.$/],
    ],
    [
        'userName and another employee number, which never changes and only suggests',
        { employeeNumber: 'E2', userName: 'ann' },
        { people: [someone('a', ann)], keys: [{ ...NUMBER, links: false }] },
        ['proposed', 'a', 'user_name', 'low', /employee number differs: E2 in Okta, E1 here/],
    ],
    [
        'another immutable key and the name',
        { keys: { u_workday_id: 'w1' }, firstName: 'Ann', lastName: 'Ash' },
        { people: [someone('a', { ...ann, u_workday_id: 'W1' })], keys: [...SHIPPED, WORKDAY] },
        ['proposed', 'a', 'match_key', 'high', /^The u_workday_id agrees and is unique on both sides; so do name\.$/],
    ],
    [
        'another immutable key alone',
        { keys: { u_workday_id: 'W1' }, userName: 'other' },
        { people: [someone('a', { ...ann, u_workday_id: 'W1' })], keys: [...SHIPPED, WORKDAY] },
        ['proposed', 'a', 'match_key', 'medium', /u_workday_id agrees.*do not\.$/],
    ],
    [
        'two immutable keys',
        { keys: { u_workday_id: 'W1' }, employeeNumber: 'E1' },
        { people: [someone('a', { ...ann, u_workday_id: 'W1' })], keys: [...SHIPPED, WORKDAY] },
        [
            'proposed',
            'a',
            'employee_number',
            'medium',
            /^The employee number and u_workday_id agree and are unique on both sides/,
        ],
    ],
    [
        'an immutable key and the userName, but another employee number',
        { keys: { u_workday_id: 'W1' }, employeeNumber: 'E2', userName: 'ann' },
        { people: [someone('a', { ...ann, u_workday_id: 'W1' })], keys: [...SHIPPED, WORKDAY] },
        ['proposed', 'a', 'match_key', 'low', /But the employee number differs: E2 in Okta, E1 here\.$/],
    ],
    [
        'userName, but another value of an immutable key',
        { keys: { u_workday_id: 'W2' }, userName: 'ann' },
        { people: [someone('a', { ...ann, u_workday_id: 'W1' })], keys: [...SHIPPED, WORKDAY] },
        ['proposed', 'a', 'user_name', 'low', /But the u_workday_id differs: W2 in Okta, W1 here\.$/],
    ],
    [
        'immutable keys of different records',
        { keys: { u_workday_id: 'W1' }, employeeNumber: 'E1' },
        {
            people: [someone('a', ann), someone('b', { user_name: 'b', u_workday_id: 'W1' })],
            keys: [...SHIPPED, WORKDAY],
        },
        ['conflict', '', '', 'none', /^The employee number and u_workday_id belong to different records: /, ['a', 'b']],
    ],
    [
        'an immutable key that six records share',
        { keys: { u_workday_id: '0000' } },
        { people: [], records: { u_workday_id: 6 }, keys: [WORKDAY] },
        ['no_match', '', '', 'none', /u_workday_id is on 6 records/],
    ],
    [
        'a key that five records share',
        { employeeNumber: 'E1' },
        { people: ['a', 'b', 'c', 'd', 'e'].map((id) => someone(id, { user_name: id, employee_number: 'E1' })) },
        ['conflict', '', '', 'none', /is on several records: a \(a\)/, ['a', 'b', 'c', 'd', 'e']],
    ],
    [
        'an immutable key on two rows of the list',
        { keys: { u_workday_id: 'W1' } },
        { people: [someone('a', { u_workday_id: 'W1' })], lines: 2, keys: [WORKDAY] },
        ['no_match', '', '', 'none', /u_workday_id stands on several rows/],
    ],
    [
        'employee number on two records',
        { employeeNumber: 'E1' },
        { people: [someone('a', ann), someone('b', { employee_number: 'E1', user_name: 'b' })] },
        ['conflict', '', '', 'none', /several records: ann \(a\), b \(b\)/, ['a', 'b']],
    ],
    [
        'employee number on two records, one with the userName',
        { employeeNumber: 'E1', userName: 'ann' },
        { people: [someone('a', ann), someone('b', { employee_number: 'E1', user_name: 'b' })] },
        ['proposed', 'a', 'user_name', 'medium', /is on 2 records/],
    ],
    [
        'employee number on a great many records',
        { employeeNumber: '0' },
        { people: [], records: { employee_number: 9000 } },
        ['no_match', '', '', 'none', /is on 9000 records/],
    ],
    [
        'employee number on two rows of the list',
        { employeeNumber: 'E1' },
        { people: [someone('a', ann)], lines: 2 },
        ['no_match', '', '', 'none', /several rows of the list/],
    ],
    [
        'employee number and userName of different records',
        { employeeNumber: 'E1', userName: 'bob' },
        { people: [someone('a', ann), someone('b', { user_name: 'bob' })] },
        ['conflict', '', '', 'none', /different records: ann \(a\), bob \(b\)/, ['a', 'b']],
    ],
    [
        'employee number and name, with the e-mail of somebody else',
        { employeeNumber: 'E1', firstName: 'Ann', lastName: 'Ash', email: 'bob@x.example' },
        { people: [someone('a', ann), someone('b', { user_name: 'bob', email: 'bob@x.example' })] },
        ['proposed', 'a', 'employee_number', 'medium', /that of bob \(b\)/, ['b']],
    ],
]

describe('adoption: which record is it, by match keys', () => {
    checkEach(CASES)
})
