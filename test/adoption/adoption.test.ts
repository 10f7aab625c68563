/** Adoption on the built package, in both modes of the instance. */
import assert from 'node:assert/strict'
import { openDesk, type Desk } from './desk.ts'

const LIST = [
    'id,login,email,employeeNumber,firstName,lastName,status,shoeSize',
    '00u1,ann@x.example,ann@x.example,E1,Ann,Ash,ACTIVE,38',
    '00u2,bob,bob@x.example,,Bob,Birch,ACTIVE,44',
    '00u3,nobody,,,No,Body,STAGED,',
    '00u4,,carol@x.example,,,,ACTIVE,',
    '00u5',
].join('\r\n')

for (const mode of ['strict', 'nasty'] as const) {
    describe(`adoption, ${mode} mode`, function () {
        this.timeout(60_000)
        let desk: Desk
        let ann: string
        let bob: string
        let carol: string

        beforeEach(() => {
            desk = openDesk(mode)
            const numbered = { employee_number: 'E1', email: 'ann@x.example' }
            ann = desk.person({ user_name: 'ann', first_name: 'Ann', last_name: 'Ash', ...numbered })
            bob = desk.person({ user_name: 'bob', first_name: 'Robert', last_name: 'Birch', active: '0' })
            carol = desk.person({ user_name: 'carol', email: 'carol@x.example' })
        })
        afterEach(() => desk.close())

        const summary = (adoption: string) =>
            desk.proposals(adoption).map((each) => [each.line, each.state, each.user, each.confidence])
        const links = () => desk.platform.store.count('x_scim_okta_identity')

        it('proposes, approves, links and takes back', () => {
            const adoption = desk.adopt(LIST)
            assert.equal(desk.adoption(adoption).state, 'draft')
            desk.give(adoption, 'propose')
            assert.deepEqual(summary(adoption), [
                ['2', 'proposed', ann, 'high'],
                ['3', 'proposed', bob, 'medium'],
                ['4', 'no_match', null, 'none'],
                ['5', 'proposed', carol, 'low'],
                ['6', 'invalid', null, 'none'],
            ])
            const proposed = desk.adoption(adoption)
            assert.equal(proposed.state, 'proposed')
            assert.equal(proposed.message, 'Ignored columns: shoeSize')
            assert.equal(proposed.started_by, desk.administrator.userId)
            assert.equal(proposed.action, null)
            const { row_count, proposed_high, proposed_medium, proposed_low, no_match, invalid } = proposed
            assert.deepEqual(
                [row_count, proposed_high, proposed_medium, proposed_low, no_match, invalid],
                ['5', '1', '1', '1', '1', '1'],
            )
            assert.equal(links(), 0)

            desk.give(adoption, 'approve_high')
            assert.deepEqual(
                desk.proposals(adoption).map((each) => each.state),
                ['approved', 'proposed', 'no_match', 'proposed', 'invalid'],
            )
            assert.equal(desk.proposals(adoption)[0]!.decided_by, desk.administrator.userId)
            assert.ok(desk.decide(adoption, 3, 'approved'))
            assert.ok(desk.decide(adoption, 5, 'rejected'))
            assert.equal(desk.proposals(adoption)[1]!.decided_by, desk.administrator.userId)

            const before = desk.user(ann)
            desk.give(adoption, 'link')
            assert.equal(desk.adoption(adoption).state, 'linked')
            assert.equal(desk.adoption(adoption).linked, '2')
            assert.equal(desk.adoption(adoption).rejected, '1')
            const link = desk.link('00u1')!
            assert.deepEqual(
                [link.user, link.state, link.origin, link.approver, link.first_seen, link.last_seen],
                [ann, 'current', 'adoption', desk.administrator.userId, null, null],
            )
            assert.match(link.reason ?? '', /^Adoption First, line 2: The employee number agrees/)
            assert.equal(desk.proposals(adoption)[0]!.link, link.sys_id)
            const after = desk.user(ann)
            assert.equal(after.x_scim_okta_user_id, '00u1')
            const changed = Object.keys(after).filter((name) => after[name] !== before[name] && !/^sys_/.test(name))
            assert.deepEqual(changed, ['x_scim_okta_user_id'])
            assert.equal(desk.user(bob).x_scim_okta_user_id, '00u2')
            assert.equal(desk.user(bob).active, '0')
            assert.equal(desk.user(carol).x_scim_okta_user_id, null)

            desk.give(adoption, 'undo')
            assert.equal(desk.adoption(adoption).state, 'undone')
            assert.equal(desk.adoption(adoption).undone, '2')
            assert.equal(desk.user(ann).x_scim_okta_user_id, null)
            assert.equal(links(), 0)

            assert.ok(desk.decide(adoption, 2, 'approved'), 'what was undone can be approved again')
            desk.give(adoption, 'link')
            assert.equal(desk.user(ann).x_scim_okta_user_id, '00u1')
        })

        it('refuses a bad list and makes no proposal of it; the mended list works', () => {
            const adoption = desk.adopt('id,login\n00u1,ann\n00u2,"bob\n')
            desk.give(adoption, 'propose')
            assert.equal(desk.adoption(adoption).state, 'failed')
            assert.equal(desk.adoption(adoption).message, 'Line 3, column 6: the quote that opens here is never closed')
            assert.deepEqual(desk.proposals(adoption), [])
            assert.ok(desk.write('x_scim_okta_adoption', adoption, { csv: 'id,login\n00u1,ann\n' }))
            desk.give(adoption, 'propose')
            assert.deepEqual(summary(adoption), [['2', 'proposed', ann, 'medium']])
        })

        it('refuses two rows for one record, also when they are far apart', () => {
            const rows = Array.from({ length: 300 }, (_, index) => `00f${index},nobody${index},`)
            const adoption = desk.adopt(['id,login,email', '00u1,ann,', ...rows, '00u2,,ann@x.example'].join('\n'))
            desk.give(adoption, 'propose')
            const claims = desk.proposals(adoption).filter((each) => each.user === ann)
            assert.deepEqual(
                claims.map((each) => [each.line, each.state, each.confidence]),
                [
                    ['2', 'conflict', 'none'],
                    ['303', 'conflict', 'none'],
                ],
            )
            assert.match(claims[0]!.reason ?? '', /But line 303 of the list means the same record/)
            assert.equal(desk.adoption(adoption).conflicts, '2')
            assert.equal(desk.decide(adoption, 2, 'approved'), false)
        })

        it('notes on each row why it could not be linked, and links the others', () => {
            const adoption = desk.adopt('id,login\n00u1,ann\n00u2,bob\n00u3,carol\n00u4,dora\n00u5,emil\n')
            const dora = desk.person({ user_name: 'dora', title: 'ABORT-ME' })
            const emil = desk.person({ user_name: 'emil' })
            desk.give(adoption, 'propose')
            for (const line of [2, 3, 4, 5, 6]) assert.ok(desk.decide(adoption, line, 'approved'))
            desk.platform.store.update('sys_user', ann, { user_name: 'ann.new' })
            desk.platform.store.update('sys_user', bob, { x_scim_okta_user_id: '00u9' })
            desk.platform.store.remove('sys_user', carol)
            desk.give(adoption, 'link')
            const outcome = desk.proposals(adoption).map((each) => [each.state, each.error])
            assert.match(
                outcome[0]!.join(),
                /^failed,The record's User ID was ann when it was proposed; it is ann.new now$/,
            )
            assert.match(outcome[1]!.join(), /^failed,The record is linked to another Okta user by now, 00u9$/)
            assert.match(outcome[2]!.join(), /^failed,/)
            if (mode === 'nasty') {
                assert.match(outcome[3]!.join(), /^failed,ServiceNow refused the column/)
                assert.equal(desk.link('00u4'), undefined, 'the link without a column is removed')
                assert.equal(desk.user(dora).x_scim_okta_user_id, null)
            } else {
                assert.deepEqual(outcome[3], ['linked', null])
            }
            assert.deepEqual(outcome[4], ['linked', null])
            assert.equal(desk.user(emil).x_scim_okta_user_id, '00u5')
            assert.equal(desk.link('00u1'), undefined)
        })

        it('keeps what somebody has changed or Okta has used since', () => {
            const adoption = desk.adopt('id,login\n00u1,ann\n00u2,bob\n00u3,carol\n')
            desk.give(adoption, 'propose')
            for (const line of [2, 3, 4]) assert.ok(desk.decide(adoption, line, 'approved'))
            desk.give(adoption, 'link')
            const { store } = desk.platform
            store.update('x_scim_okta_identity', desk.link('00u1')!.sys_id!, { last_seen: '2026-02-01 00:00:00' })
            store.update('sys_user', bob, { x_scim_okta_user_id: '00u8' })
            desk.give(adoption, 'undo')
            assert.deepEqual(
                desk.proposals(adoption).map((each) => [each.state, each.error]),
                [
                    ['kept', 'Okta has written to the record since, last on 2026-02-01'],
                    ['kept', 'The record has another Okta user ID by now, 00u8'],
                    ['undone', null],
                ],
            )
            assert.equal(desk.user(ann).x_scim_okta_user_id, '00u1')
            assert.ok(desk.link('00u1') && desk.link('00u2') && !desk.link('00u3'))
        })

        it("lets nobody write what is the application's", () => {
            const adoption = desk.adopt('id,login\n00u1,ann\n')
            assert.equal(desk.write('x_scim_okta_adoption', adoption, { state: 'linked' }), false)
            assert.equal(desk.write('x_scim_okta_adoption', adoption, { approved: '7' }), false)
            assert.equal(desk.order(adoption, 'link'), false)
            assert.equal(desk.order(adoption, 'undo'), false)
            assert.equal(desk.order(adoption, 'drop'), false)
            desk.give(adoption, 'propose')
            assert.equal(desk.order(adoption, 'propose'), false)
            assert.equal(desk.write('x_scim_okta_adoption', adoption, { csv: 'id\n00u2\n' }), false)
            assert.ok(desk.write('x_scim_okta_adoption', adoption, { name: 'Renamed' }))
            const [proposal] = desk.proposals(adoption)
            const attempts: Record<string, string>[] = [
                { state: 'linked' },
                { user: bob, state: 'approved' },
                { confidence: 'high' },
            ]
            for (const fields of attempts) {
                assert.equal(
                    desk.write('x_scim_okta_proposal', proposal!.sys_id!, fields),
                    false,
                    JSON.stringify(fields),
                )
            }
            assert.deepEqual(desk.proposals(adoption), [proposal])
            assert.throws(() => desk.adopt(`id\n${'0'.repeat(1_000_000)}`), /the adoption was refused/)
        })

        it('links a record that was renamed meanwhile once that was approved again', () => {
            const adoption = desk.adopt('id,login\n00u1,ann\n')
            desk.give(adoption, 'propose')
            assert.ok(desk.decide(adoption, 2, 'approved'))
            desk.platform.store.update('sys_user', ann, { user_name: 'ann.new' })
            desk.give(adoption, 'link')
            const failed = desk.proposals(adoption)[0]!
            assert.deepEqual([failed.state, failed.record_user_name], ['failed', 'ann.new'])
            desk.give(adoption, 'link')
            assert.equal(desk.proposals(adoption)[0]!.state, 'failed', 'nobody approved it again')
            assert.ok(desk.decide(adoption, 2, 'approved'))
            desk.give(adoption, 'link')
            assert.deepEqual(
                desk.proposals(adoption).map((each) => [each.state, each.error]),
                [['linked', null]],
            )
            assert.equal(desk.user(ann).x_scim_okta_user_id, '00u1')
        })

        it('lets a reference be emptied, as the platform does when its record is deleted, and nothing else', () => {
            const adoption = desk.adopt('id,login\n00u1,ann\n00u2,bob\n')
            desk.give(adoption, 'propose')
            for (const line of [2, 3]) assert.ok(desk.decide(adoption, line, 'approved'))
            desk.give(adoption, 'link')
            const [first, second] = desk.proposals(adoption).map((each) => each.sys_id!)
            assert.ok(desk.decide(adoption, 2, 'approved') === false, 'it is linked')
            for (const column of ['user', 'link', 'decided_by']) {
                assert.equal(desk.write('x_scim_okta_proposal', first!, { [column]: bob }), false, column)
                assert.ok(desk.write('x_scim_okta_proposal', first!, { [column]: '' }), column)
                assert.equal(desk.proposals(adoption)[0]![column], null)
            }
            for (const column of ['adoption', 'okta_user_id', 'reason', 'record_user_name', 'decided_at']) {
                assert.equal(desk.write('x_scim_okta_proposal', second!, { [column]: '' }), false, column)
            }
            assert.equal(desk.write('x_scim_okta_adoption', adoption, { started_by: bob }), false)
            assert.equal(desk.write('x_scim_okta_adoption', adoption, { started_at: '' }), false)
            assert.ok(desk.write('x_scim_okta_adoption', adoption, { started_by: '' }))
            assert.equal(desk.adoption(adoption).started_by, null)
            assert.equal(desk.adoption(adoption).state, 'linked')
            desk.give(adoption, 'undo')
            assert.deepEqual(
                desk.proposals(adoption).map((each) => [each.state, each.error]),
                [
                    ['kept', 'The record does not exist any more'],
                    ['undone', null],
                ],
            )
        })

        it('works by the buttons of forms and the choices of lists', () => {
            const adoption = desk.adopt('id,login,employeeNumber\n00u1,ann,E1\n00u2,bob,\n00u3,carol,\n')
            const onForm = (action: string) => desk.press(action, 'x_scim_okta_adoption', adoption)
            onForm('x_scim_okta_propose')
            onForm('x_scim_okta_approve_high')
            const [high, ...others] = desk.proposals(adoption).map((each) => each.sys_id!)
            assert.equal(desk.press('x_scim_okta_approve', 'x_scim_okta_proposal', others).ran, 2)
            desk.press('x_scim_okta_reject', 'x_scim_okta_proposal', others[1]!)
            onForm('x_scim_okta_link')
            const states = () => desk.proposals(adoption).map((each) => each.state)
            assert.deepEqual(states(), ['linked', 'linked', 'rejected'])
            const { messages } = desk.press('x_scim_okta_reject', 'x_scim_okta_proposal', high!)
            assert.match(messages.join(), /A proposal that is linked cannot be decided on/)
            // Without strict actions the condition of a button does not stand in the way, so the rule has to.
            if (mode === 'strict') assert.throws(() => onForm('x_scim_okta_propose'), /does not apply/)
            else
                assert.match(onForm('x_scim_okta_propose').messages.join(), /not possible while the adoption is linked/)
            assert.equal(desk.adoption(adoption).state, 'linked')
            onForm('x_scim_okta_undo')
            assert.deepEqual(states(), ['undone', 'undone', 'rejected'])
        })

        it('ignores late, repeated and foreign events', () => {
            const adoption = desk.adopt(LIST)
            desk.give(adoption, 'propose')
            desk.give(adoption, 'approve_high')
            desk.give(adoption, 'link')
            const before = [desk.adoption(adoption), desk.proposals(adoption), links()]
            for (const event of desk.platform.store.find('sysevent', { name: 'x_scim_okta.adoption.chunk' })) {
                desk.platform.store.update('sysevent', event.sys_id!, { state: 'ready' })
            }
            desk.platform.deliverEvents()
            assert.deepEqual([desk.adoption(adoption), desk.proposals(adoption), links()], before)
        })
    })
}
