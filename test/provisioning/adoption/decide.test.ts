import assert from 'node:assert/strict'
import { decide } from '../../../src/server/provisioning/adoption/decide.ts'
import { linkOf } from '../memory-stores.ts'
import { ann, checkEach, facts, okta, someone, type Case } from './verdicts.ts'

const CASES: Case[] = [
    [
        'userName',
        { userName: 'Ann' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'user_name', 'medium', /^The userName agrees\.$/],
    ],
    [
        'userName, name and e-mail',
        { userName: 'ann', email: 'ann@x.example', firstName: 'Ann', lastName: 'Ash' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'user_name', 'high', /so do e-mail and name/],
    ],
    [
        'userName and name, without the e-mail',
        { userName: 'ann', firstName: 'Ann', lastName: 'Ash' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'user_name', 'medium', /agrees/],
    ],
    [
        'userName, name and e-mail, but another employee number',
        { userName: 'ann', email: 'ann@x.example', firstName: 'Ann', lastName: 'Ash', employeeNumber: 'E2' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'user_name', 'low', /differs: E2 in Okta, E1 here/],
    ],
    [
        'a userName that differs in an accent only',
        { userName: 'änn' },
        { people: [someone('a', ann)] },
        ['no_match', '', '', 'none', /No record/],
    ],
    [
        'two records with the userName',
        { userName: 'ann' },
        { people: [someone('a', ann), someone('b', { user_name: 'ANN' })] },
        ['conflict', '', '', 'none', /ann \(a\), ANN \(b\)/, ['a', 'b']],
    ],
    [
        'e-mail',
        { email: 'ANN@x.example', userName: 'other' },
        { people: [someone('a', ann)] },
        ['proposed', 'a', 'email', 'low', /Only the e-mail/],
    ],
    [
        'e-mail of two records',
        { email: 'ann@x.example' },
        { people: [someone('a', ann), someone('b', { ...ann, user_name: 'b', employee_number: '' })] },
        ['conflict', '', '', 'none', /with several records/, ['a', 'b']],
    ],
    [
        'e-mail of so many records that only one was read, for another row',
        { email: 'ann@x.example' },
        { people: [someone('a', ann)], records: { email: 12 } },
        ['no_match', '', '', 'none', /address is on 12 records/],
    ],
    [
        'an inactive record by userName, name and e-mail',
        { userName: 'ann', email: 'ann@x.example', firstName: 'Ann', lastName: 'Ash' },
        { people: [someone('a', { ...ann, active: 'false' })] },
        ['proposed', 'a', 'user_name', 'medium', /inactive/],
    ],
    [
        'an inactive record by employee number',
        { userName: 'ann', employeeNumber: 'E1' },
        { people: [someone('a', { ...ann, active: 'false' })] },
        ['proposed', 'a', 'employee_number', 'high', /inactive/],
    ],
    ['nobody', { userName: 'ann' }, { people: [] }, ['no_match', '', '', 'none', /No record/]],
    ['no keys at all', {}, { people: [someone('a', {})] }, ['no_match', '', '', 'none', /No record/]],
    [
        'a record linked to another Okta id by its column',
        { userName: 'ann' },
        { people: [someone('a', { ...ann, x_scim_okta_user_id: '00u9' })] },
        ['conflict', '', '', 'none', /linked to another Okta user, 00u9/, ['a']],
    ],
    [
        'a record linked to another Okta id by its link',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00u9', 'a', { state: 'pending' })] },
        ['conflict', '', '', 'none', /linked to another Okta user, 00u9/, ['a']],
    ],
    [
        'a record whose other link is history',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00u9', 'a', { state: 'retired' })] },
        ['proposed', 'a', 'user_name', 'medium', /agrees/],
    ],
    [
        'the administrator who runs it',
        { userName: 'abel.tuter' },
        { people: [] },
        ['conflict', '', '', 'none', /abel\.tuter \(runner\) is the administrator who runs/, ['runner']],
    ],
    [
        'a technical account',
        { userName: 'okta' },
        { people: [someone('t', { user_name: 'okta', web_service_access_only: 'true' })] },
        ['conflict', '', '', 'none', /technical account \(web service/, ['t']],
    ],
    [
        'an internal integration account',
        { userName: 'mid' },
        { people: [someone('t', { user_name: 'mid', internal_integration_user: 'true' })] },
        ['conflict', '', '', 'none', /technical account \(integration/, ['t']],
    ],
    [
        'the shipped admin',
        { userName: 'admin' },
        { people: [someone('s', { user_name: 'Admin' })] },
        ['conflict', '', '', 'none', /comes with/, ['s']],
    ],
    [
        'a row that cannot be used',
        { userName: 'ann', fault: 'The row has 1 values, the header 2' },
        { people: [someone('a', ann)] },
        ['invalid', '', '', 'none', /The row has 1/],
    ],
]

describe('adoption: which record is it', () => {
    checkEach(CASES)

    it('remembers the User ID that the record has', () => {
        assert.equal(decide(okta({ userName: 'ANN' }), facts({ people: [someone('a', ann)] })).recordUserName, 'ann')
    })
})
