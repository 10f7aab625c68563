/** An adoption goes by the match keys as they are configured. */
import assert from 'node:assert/strict'
import { openDesk, type Desk } from './desk.ts'

const KEYS = 'x_scim_okta_match_key'
const PATH = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User:costCenter'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`adoption: match keys, ${mode} mode`, function () {
        this.timeout(60_000)
        let desk: Desk

        beforeEach(() => {
            desk = openDesk(mode)
        })
        afterEach(() => desk.close())

        const setKey = (field: string, values: Record<string, string>) =>
            desk.platform.store.update(KEYS, desk.platform.store.find(KEYS, { field })[0]!.sys_id!, values)
        const addKey = (field: string, values: Record<string, string> = {}) =>
            desk.platform.store.insert(KEYS, {
                scim_path: PATH,
                field,
                immutable: '1',
                may: 'link',
                active: '1',
                order: '250',
                ...values,
            })
        const propose = (csv: string) => {
            const adoption = desk.adopt(csv)
            desk.give(adoption, 'propose')
            return desk
                .proposals(adoption)
                .map((each) => [each.state, each.user, each.matched_by, each.confidence, each.reason])
        }

        for (const [what, change] of [
            ['inactive', { active: '0' }],
            ['not immutable', { immutable: '0', may: 'suggest' }],
            ['for suggestions', { may: 'suggest' }],
        ] as [string, Record<string, string>][]) {
            it(`proposes nobody by an employee number whose key is ${what}, and mentions it`, () => {
                const ann = desk.person({ user_name: 'ann', employee_number: 'E1' })
                const bob = desk.person({ user_name: 'bob', employee_number: 'E2' })
                const csv = 'id,login,employeeNumber\n00u1,ann,e1\n00u2,other,E2\n'
                assert.deepEqual(
                    propose(csv).map((each) => each.slice(0, 4)),
                    [
                        ['proposed', ann, 'employee_number', 'high'],
                        ['proposed', bob, 'employee_number', 'medium'],
                    ],
                )
                setKey('employee_number', change)
                const aside = (name: string, sysId: string) =>
                    `The employee number is that of ${name} (${sysId}), but no match key lets it link.`
                assert.deepEqual(propose(csv), [
                    ['proposed', ann, 'user_name', 'medium', `The userName agrees. ${aside('ann', ann)}`],
                    ['no_match', null, null, 'none', `No record has its keys. ${aside('bob', bob)}`],
                ])
            })
        }

        it('proposes by a further key that is immutable and may link, by the column of its name', () => {
            const ann = desk.person({ user_name: 'ann', home_phone: 'W1', first_name: 'Ann', last_name: 'Ash' })
            desk.person({ user_name: 'bob', home_phone: 'W2' })
            desk.person({ user_name: 'bea', home_phone: 'w2' })
            const carol = desk.person({ user_name: 'carol', home_phone: 'W3' })
            for (let n = 0; n < 6; n++) desk.person({ user_name: `shared${n}`, home_phone: '0000' })
            const csv = [
                'id,login,firstName,lastName,HOME_PHONE',
                '00u1,x1,Ann,Ash,w1',
                '00u2,x2,,,W2',
                '00u3,carol,,,W9',
                '00u4,x4,,,0000',
            ].join('\n')
            const without = propose(csv)
            assert.deepEqual(
                without.map(([state, , matchedBy]) => [state, matchedBy]),
                [
                    ['no_match', null],
                    ['no_match', null],
                    ['proposed', 'user_name'],
                    ['no_match', null],
                ],
            )
            addKey('home_phone')
            const [first, second, third, fourth] = propose(csv)
            assert.deepEqual(first!.slice(0, 4), ['proposed', ann, 'match_key', 'high'])
            assert.match(first![4]!, /^The home_phone agrees and is unique on both sides; so do name\.$/)
            assert.equal(second![0], 'conflict')
            assert.match(second![4]!, /^The home_phone is on several records: /)
            assert.deepEqual(third!.slice(0, 4), ['proposed', carol, 'user_name', 'low'])
            assert.match(third![4]!, /But the home_phone differs: W9 in Okta, W3 here\./)
            assert.equal(fourth![0], 'no_match')
            assert.match(fourth![4]!, /The home_phone is on 6 records\./)
        })

        it('names a column whose key may only suggest among the ignored ones', () => {
            addKey('home_phone', { may: 'suggest' })
            const adoption = desk.adopt('id,home_phone\n00u1,W1\n')
            desk.give(adoption, 'propose')
            assert.equal(desk.adoption(adoption).message, 'Ignored columns: home_phone')
        })

        it('stops at a wrong key and says so; once it is mended, the action given again goes on', () => {
            const ann = desk.person({ user_name: 'ann' })
            const key = addKey('u_nowhere')
            const adoption = desk.adopt('id,login\n00u1,ann\n')
            desk.give(adoption, 'propose')
            assert.equal(desk.adoption(adoption).state, 'proposing')
            assert.equal(
                desk.adoption(adoption).message,
                `Stopped: match key ${key} is wrong: sys_user has no column "u_nowhere". Give the action again to go on`,
            )
            assert.deepEqual(desk.proposals(adoption), [])
            desk.platform.store.update(KEYS, key, { active: '0' })
            desk.give(adoption, 'propose')
            assert.equal(desk.adoption(adoption).state, 'proposed')
            assert.equal(desk.proposals(adoption)[0]!.user, ann)
        })
    })
}
