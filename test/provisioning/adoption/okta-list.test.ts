import assert from 'node:assert/strict'
import { readOktaList as readList } from '../../../src/server/provisioning/adoption/okta-list.ts'

const readOktaList = (csv: string, keyFields: string[] = []) => readList(csv, keyFields)

const faults = (csv: string) => readOktaList(csv).users.map(({ line, fault }) => [line, fault])

describe('adoption: the list of Okta users', () => {
    it('takes each column by its header, in any case, and names the others', () => {
        const list = readOktaList(
            'User.ID,profile.Login,EMAIL,employeeNumber,First Name,lastName,status,mobile\n' +
                '00u1, a@x.example ,a@x.example,E1,Ann,Ash,ACTIVE,123\n',
        )
        assert.deepEqual(list, {
            users: [
                {
                    line: 2,
                    oktaUserId: '00u1',
                    userName: 'a@x.example',
                    email: 'a@x.example',
                    employeeNumber: 'E1',
                    firstName: 'Ann',
                    lastName: 'Ash',
                    status: 'ACTIVE',
                    keys: {},
                    fault: '',
                },
            ],
            ignored: ['mobile'],
            fault: '',
        })
    })

    for (const header of ['id', 'user.id', 'oktaId', 'okta_user_id', 'OKTA_USER_ID', 'User Id']) {
        it(`knows the id by ${header}`, () => {
            assert.equal(readOktaList(`${header}\n00u1`).users[0]?.oktaUserId, '00u1')
        })
    }
    for (const header of ['login', 'userName', 'username', 'profile.login', 'user.login']) {
        it(`knows the userName by ${header}`, () => {
            assert.equal(readOktaList(`id,${header}\n00u1,ann`).users[0]?.userName, 'ann')
        })
    }

    for (const [name, csv, message] of [
        ['nothing', '', /empty/],
        ['a header without an id', 'login,email\na,b', /Line 1: no column holds the Okta user id.*login, email/],
        ['a list without a header', '00u1,a@x.example\n', /no column holds the Okta user id/],
        ['a header alone', 'id,login\n', /names nobody/],
        ['two columns for one thing', 'id,login,userName\n1,2,3', /columns 2 \(login\) and 3 \(userName\)/],
        ['an unbalanced quote', 'id,login\n00u1,"ann\n', /Line 2, column 6: .*never closed/],
        ['the name of a built-in', 'constructor\n1', /no column holds/],
    ] as [string, string, RegExp][]) {
        it(`refuses ${name} as a whole`, () => {
            const list = readOktaList(csv)
            assert.match(list.fault, message)
            assert.deepEqual(list.users, [])
        })
    }

    it('takes further match keys by the name of their column, in any case', () => {
        const csv = 'id, U_Workday_ID ,u_other\n00u1, W1 ,x\n00u2,,y\n'
        const { users, ignored } = readOktaList(csv, ['u_workday_id'])
        assert.deepEqual(
            users.map((user) => user.keys),
            [{ u_workday_id: 'W1' }, { u_workday_id: '' }],
        )
        assert.deepEqual(ignored, ['u_other'])
        assert.deepEqual(readOktaList(csv).ignored, ['U_Workday_ID', 'u_other'])
        assert.match(readOktaList('id,u_a,U_A\n1,2,3', ['u_a']).fault, /columns 2 \(u_a\) and 3 \(U_A\)/)
    })

    it('marks a row whose key cannot be looked for', () => {
        const { users } = readOktaList(`id,u_a\n1,NULL\n2,${'x'.repeat(256)}\n3,javascript:1\n4,${'x'.repeat(255)}`, [
            'u_a',
        ])
        const word = 'Column 2 holds a word that ServiceNow takes for a command'
        assert.deepEqual(
            users.map((user) => user.fault),
            [word, 'Column 2 has more than 255 characters', word, ''],
        )
    })

    it('marks a row that cannot be used and keeps the others', () => {
        const csv = `id,login\n00u1\n,b\nNULL,c\njavascript:1,d\n${'x'.repeat(101)},e\n00u6,javascript:gs\n00u7,${'f'.repeat(256)}\n00u8,g`
        assert.deepEqual(faults(csv), [
            [2, 'The row has 1 values, the header 2'],
            [3, 'Column 1 has no Okta user id'],
            [4, 'Column 1 is no Okta user id: at most 100 characters, no script'],
            [5, 'Column 1 is no Okta user id: at most 100 characters, no script'],
            [6, 'Column 1 is no Okta user id: at most 100 characters, no script'],
            [7, 'Column 2 holds a word that ServiceNow takes for a command'],
            [8, 'Column 2 has more than 255 characters'],
            [9, ''],
        ])
    })

    it('marks every row of an id that stands there twice, also in other letters', () => {
        assert.deepEqual(faults('id\n00uA\n00ub\n00ua\n00uA'), [
            [2, 'The same Okta user id stands on line 4, 5'],
            [3, ''],
            [4, 'The same Okta user id stands on line 2, 5'],
            [5, 'The same Okta user id stands on line 2, 4'],
        ])
    })
})
