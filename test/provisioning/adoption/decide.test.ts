import assert from 'node:assert/strict'
import { decide, type Facts } from '../../../src/server/provisioning/adoption/decide.ts'
import type { OktaUser } from '../../../src/server/provisioning/adoption/okta-list.ts'
import { fieldOf, type IdentityLink, type UserRecord } from '../../../src/server/provisioning/records.ts'
import { linkOf } from '../memory-stores.ts'

const ADMIN: UserRecord = {
    sysId: 'runner',
    fields: { user_name: 'abel.tuter', email: 'abel@x.example', active: 'true' },
}

const ann = {
    user_name: 'ann',
    email: 'ann@x.example',
    employee_number: 'E1',
    first_name: 'Ann',
    last_name: 'Ash',
}
const someone = (sysId: string, fields: Record<string, string>): UserRecord => ({
    sysId,
    fields: { active: 'true', ...fields },
})
const okta = (said: Partial<OktaUser>): OktaUser => ({
    line: 2,
    oktaUserId: '00u1',
    userName: '',
    email: '',
    employeeNumber: '',
    firstName: '',
    lastName: '',
    status: 'ACTIVE',
    fault: '',
    ...said,
})

interface Known {
    people: UserRecord[]
    links?: IdentityLink[]
    /** Rows of the list with the employee number, and records, more than are read. */
    lines?: number
    records?: Partial<Record<'employee_number' | 'email', number>>
}

function facts({ people, links = [], lines = 1, records = {} }: Known): Facts {
    return {
        people: [ADMIN, ...people],
        links,
        linesWith: () => lines,
        recordsWith: (key, value) =>
            records[key] ?? people.filter((each) => fieldOf(each, key).toLowerCase() === value.toLowerCase()).length,
        startedBy: ADMIN.sysId,
    }
}

type Expected = [state: string, user: string, matchedBy: string, confidence: string, reason: RegExp, others?: string[]]

const TABLE: [string, Partial<OktaUser>, Known, Expected][] = [
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
        'an employee number in other letters is another one',
        { employeeNumber: 'e1' },
        { people: [someone('a', ann)] },
        ['no_match', '', '', 'none', /No record/],
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
        ['proposed', 'a', 'user_name', 'low', /differ: E2 in Okta, E1 here/],
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
        'employee number and userName of different records',
        { employeeNumber: 'E1', userName: 'bob' },
        { people: [someone('a', ann), someone('b', { user_name: 'bob' })] },
        ['conflict', '', '', 'none', /different records: ann \(a\), bob \(b\)/, ['a', 'b']],
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
        'employee number and name, with the e-mail of somebody else',
        { employeeNumber: 'E1', firstName: 'Ann', lastName: 'Ash', email: 'bob@x.example' },
        { people: [someone('a', ann), someone('b', { user_name: 'bob', email: 'bob@x.example' })] },
        ['proposed', 'a', 'employee_number', 'medium', /that of bob \(b\)/, ['b']],
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
        'an Okta id that has a link',
        { userName: 'bob' },
        { people: [someone('a', ann)], links: [linkOf('00u1', 'a')] },
        ['already_linked', 'a', 'okta_user_id', 'none', /ann \(a\) is linked to this/],
    ],
    [
        'an Okta id that stands in the column',
        { userName: 'bob' },
        { people: [someone('a', { ...ann, x_scim_okta_user_id: '00u1' })] },
        ['already_linked', 'a', 'okta_user_id', 'none', /is linked to this/],
    ],
    [
        'an Okta id whose link and column disagree',
        {},
        { people: [someone('a', ann), someone('b', { x_scim_okta_user_id: '00u1' })], links: [linkOf('00u1', 'a')] },
        ['conflict', '', '', 'none', /names one record, the column/, ['a', 'b']],
    ],
    [
        'an Okta id whose link names nobody',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00u1', 'gone')] },
        ['conflict', '', '', 'none', /does not exist/],
    ],
    [
        'an Okta id that a review waits for',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00u1', '', { state: 'pending' })] },
        ['conflict', '', '', 'none', /a review waits/],
    ],
    [
        'an Okta id whose link was retired',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00u1', 'a', { state: 'retired' })] },
        ['conflict', '', '', 'none', /retired/],
    ],
    [
        'an Okta id that is linked in other letters',
        { userName: 'ann' },
        { people: [someone('a', ann)], links: [linkOf('00U1', 'b')] },
        ['conflict', '', '', 'none', /letter case/],
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
    for (const [name, said, known, [state, user, matchedBy, confidence, reason, others = []]] of TABLE) {
        it(`${name}: ${state}${confidence === 'none' ? '' : `, ${confidence}`}`, () => {
            const verdict = decide(okta(said), facts(known))
            assert.deepEqual(
                [verdict.state, verdict.user, verdict.matchedBy, verdict.confidence, verdict.others],
                [state, user, matchedBy, confidence, others],
                verdict.reason,
            )
            assert.match(verdict.reason, reason)
        })
    }

    it('remembers the User ID that the record has', () => {
        assert.equal(decide(okta({ userName: 'ANN' }), facts({ people: [someone('a', ann)] })).recordUserName, 'ann')
    })
})
