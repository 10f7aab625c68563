// Protected groups and members, and groups that grant privileged roles, through every door of the built package.
import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { openGuardDesk, type GuardDesk } from './guard-desk.ts'

const GROUP_URN = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const values = (...ids: string[]) => ids.map((value) => ({ value }))
const add = (...ids: string[]) => ({ op: 'add', path: 'members', value: values(...ids) })
const remove = (id: string) => ({ op: 'remove', path: `members[value eq "${id}"]` })

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[]) {
    describe(`guards of groups and members (${mode})`, () => {
        let desk: GuardDesk
        let ada: string
        let bob: string
        let eve: string
        beforeEach(async () => {
            desk = await openGuardDesk(mode)
            ;[ada, bob, eve] = ['ada', 'bob', 'eve'].map((name) => desk.local(desk.person(name))) as [
                string,
                string,
                string,
            ]
        })
        afterEach(() => desk.close())

        const put = (group: string, displayName: string, ...ids: string[]) =>
            desk.send('PUT', `/Groups/${group}`, { schemas: [GROUP_URN], displayName, members: values(...ids) })
        const post = (displayName: string, ...ids: string[]) =>
            desk.send('POST', '/Groups', { schemas: [GROUP_URN], displayName, members: values(...ids) })
        const nameOf = (group: string) => desk.platform.store.read('sys_user_group', group)?.name
        const revision = (group: string) =>
            desk.platform.store.read('sys_user_group', group)?.x_scim_okta_members_revision
        const refused = (answer: ReturnType<GuardDesk['send']>, said: RegExp) => {
            assert.equal(answer.status, 403, answer.text)
            assert.match(answer.json.detail, said)
            assert.ok(answer.json.detail.length <= 200)
        }

        it('a protected group is changed by no door', () => {
            const team = desk.group('Team', [ada])
            const number = desk.guard('protected_group', team)
            const said = new RegExp(`^Guard ${number} in ServiceNow protects group ${team}`)
            refused(put(team, 'Other', ada), said)
            refused(put(team, 'Team', bob), said)
            const patched = desk.patch(`/Groups/${team}`, add(bob))
            refused(patched, said)
            assert.deepEqual(desk.verdicts(patched), ['members protected'])
            refused(desk.send('DELETE', `/Groups/${team}`), said)
            assert.deepEqual([nameOf(team), desk.members(team)], ['Team', [ada]])
            assert.equal(put(team, 'Team', ada).status, 200)
            desk.lift(number)
            assert.equal(put(team, 'Other', bob).status, 200)
            assert.deepEqual([nameOf(team), desk.members(team)], ['Other', [bob]])
        })

        it('of a PUT with a protected newcomer and a protected leaver the rest is done, and its repetition says the same', () => {
            const team = desk.group('Team', [ada, bob])
            const carl = desk.local(desk.person('carl'))
            const number = desk.guard('protected_user', carl)
            const said = new RegExp(`^Guard ${number} protects user ${carl}\\. The rest is done`)
            const answer = put(team, 'Other', carl, eve, bob)
            refused(answer, said)
            if (mode === 'strict') {
                const verdicts = ['displayName written', 'members protected', 'members written']
                assert.deepEqual(desk.verdicts(answer), verdicts)
            }
            assert.deepEqual([nameOf(team), desk.members(team)], ['Other', [bob, eve].sort()])
            const before = revision(team)
            const again = put(team, 'Other', carl, eve, bob)
            refused(again, said)
            assert.deepEqual(desk.verdicts(again), ['displayName unchanged', 'members protected', 'members unchanged'])
            assert.equal(revision(team), before)
            desk.lift(number)
            desk.guard('protected_user', bob)
            refused(put(team, 'Other', carl), /protects user/)
            assert.deepEqual(desk.members(team), [bob, carl].sort())
        })

        it('of a PATCH and a bulk operation the same', () => {
            const team = desk.group('Team', [ada, bob])
            const number = desk.guard('protected_user', ada)
            refused(desk.patch(`/Groups/${team}`, remove(ada), remove(bob), add(eve)), new RegExp(number))
            assert.deepEqual(desk.members(team), [ada, eve].sort())
            const bulk = desk.send('POST', '/Bulk', {
                schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
                Operations: [
                    { method: 'PATCH', path: `/Groups/${team}`, data: { Operations: [remove(ada), remove(eve)] } },
                    { method: 'PATCH', path: `/Groups/${team}`, data: { Operations: [add(bob)] } },
                ],
            })
            const [first, second] = bulk.json.Operations
            assert.equal(first.status, '403')
            assert.match(first.response.detail, new RegExp(number))
            assert.ok(['200', '204'].includes(second.status))
            assert.deepEqual(desk.members(team), [ada, bob].sort())
        })

        it('a DELETE takes the others out, and retires the group once the guard is lifted', () => {
            const team = desk.group('Team', [ada, bob])
            const number = desk.guard('protected_user', ada)
            for (let time = 0; time < 2; time++) {
                refused(desk.send('DELETE', `/Groups/${team}`), new RegExp(`${number} .* the group stays`))
                assert.deepEqual(desk.members(team), [ada])
            }
            assert.equal(desk.send('GET', `/Groups/${team}`).status, 200)
            desk.lift(number)
            assert.equal(desk.send('DELETE', `/Groups/${team}`).status, 204)
            assert.deepEqual(desk.members(team), [])
        })

        it('a POST makes the group with the others; its repetition says the same, and completes it later', () => {
            const number = desk.guard('protected_user', ada)
            const said = new RegExp(`^Guard ${number} protects user ${ada}\\. The group is made`)
            refused(post('Fresh', ada, bob), said)
            const group = String(desk.platform.store.find('sys_user_group', { name: 'Fresh' }, 2)[0]!.sys_id)
            assert.deepEqual(desk.members(group), [bob])
            assert.equal(desk.send('GET', `/Groups/${group}`).status, 200)
            refused(post('Fresh', ada, bob), said)
            assert.deepEqual(desk.members(group), [bob])
            desk.lift(number)
            const made = post('Fresh', ada, bob)
            // Cut off and repeated, it finds the group finished.
            assert.ok(made.status === 201 || (mode === 'nasty' && made.status === 409), made.text)
            assert.deepEqual(desk.members(group), [ada, bob].sort())
            assert.equal(post('Fresh', ada, bob).status, 409)
            assert.equal(desk.platform.store.find('sys_user_group', { name: 'Fresh' }, 5).length, 1)
        })

        it('a group that was changed since is taken, as ever', () => {
            desk.guard('protected_user', ada)
            refused(post('Fresh', ada, bob), /The group is made/)
            const group = String(desk.platform.store.find('sys_user_group', { name: 'Fresh' }, 2)[0]!.sys_id)
            desk.patch(`/Groups/${group}`, add(eve))
            assert.equal(post('Fresh', ada, bob).status, 409)
            assert.deepEqual(desk.members(group), [bob, eve].sort())
        })

        it('a retired group that is protected is not brought back', () => {
            const group = String(post('Old', bob).json?.id ?? '') || desk.group('Old')
            desk.send('DELETE', `/Groups/${group}`)
            const number = desk.guard('protected_group', group)
            refused(post('Old', bob), new RegExp(number))
            assert.equal(desk.send('GET', `/Groups/${group}`).status, 404)
        })

        describe('that grant a privileged role', () => {
            const doors: [string, (desk: GuardDesk) => string][] = [
                [
                    'directly',
                    (it) => {
                        const group = it.group('Team', [bob])
                        it.grant(group, 'security_admin')
                        return group
                    },
                ],
                [
                    'through a role that contains it, two levels deep',
                    (it) => {
                        const { store } = it.platform
                        const role = (name: string) =>
                            store.find('sys_user_role', { name }, 1)[0]?.sys_id ??
                            store.insert('sys_user_role', { name })
                        const contains = (outer: string, inner: string) =>
                            store.insert('sys_user_role_contains', { role: role(outer), contains: role(inner) })
                        contains('boss', 'lead')
                        contains('lead', 'security_admin')
                        contains('lead', 'boss')
                        const group = it.group('Team', [bob])
                        it.grant(group, 'boss')
                        return group
                    },
                ],
                [
                    'through a parent of its parent',
                    (it) => {
                        const top = it.group('Top')
                        it.grant(top, 'security_admin')
                        return it.group('Team', [bob], { parent: it.group('Middle', [], { parent: top }) })
                    },
                ],
            ]
            for (const [way, make] of doors) {
                it(`${way}: nobody is added, others leave, and the name changes`, () => {
                    const group = make(desk)
                    const said = /grants the role security_admin: SCIM adds nobody, unless a guard allows it\. The rest/
                    refused(put(group, 'Renamed', ada), said)
                    assert.deepEqual([nameOf(group), desk.members(group)], ['Renamed', []])
                    refused(desk.patch(`/Groups/${group}`, add(ada)), said)
                    const child = desk.group('Child')
                    refused(desk.patch(`/Groups/${group}`, add(child)), said)
                    assert.equal(desk.platform.store.read('sys_user_group', child)?.parent, null)
                    assert.deepEqual(desk.members(group), [])
                })
            }

            it('are filled where a guard allows it, and only while it does', () => {
                desk.platform.store.update('sys_properties', property(), { value: 'itil' })
                const group = desk.group('Team')
                desk.grant(group, 'itil')
                const number = desk.guard('allowed_group', group)
                assert.ok(desk.patch(`/Groups/${group}`, add(ada)).status < 300)
                desk.lift(number)
                refused(desk.patch(`/Groups/${group}`, add(bob)), /grants the role itil/)
                assert.deepEqual(desk.members(group), [ada])
            })

            it('are those of the property; an empty one counts as shipped, and none as none', () => {
                const group = desk.group('Team')
                desk.grant(group, 'itil')
                assert.ok(desk.patch(`/Groups/${group}`, add(ada)).status < 300)
                desk.platform.store.update('sys_properties', property(), { value: 'x, itil' })
                refused(desk.patch(`/Groups/${group}`, add(bob)), /grants the role itil/)
                desk.platform.store.update('sys_properties', property(), { value: 'none' })
                assert.ok(desk.patch(`/Groups/${group}`, add(bob)).status < 300)
                desk.grant(group, 'security_admin')
                assert.ok(desk.patch(`/Groups/${group}`, remove(bob)).status < 300)
                desk.platform.store.update('sys_properties', property(), { value: '' })
                refused(desk.patch(`/Groups/${group}`, add(bob)), /grants the role security_admin/)
            })

            it('are not filled when a POST brings them back', () => {
                const group = String(
                    post('Old').json?.id ?? desk.platform.store.find('sys_user_group', { name: 'Old' }, 1)[0]!.sys_id,
                )
                desk.send('DELETE', `/Groups/${group}`)
                desk.grant(group, 'security_admin')
                refused(post('Old', ada), /grants the role security_admin/)
                assert.deepEqual(desk.members(group), [])
            })

            const property = () =>
                String(
                    desk.platform.store.find('sys_properties', { name: 'x_scim_okta.privileged_roles' }, 1)[0]!.sys_id,
                )
        })

        it('a protected group is nested nowhere, and stays where it is', () => {
            const team = desk.group('Team')
            const inside = desk.group('Inside', [], { parent: team })
            const outside = desk.group('Outside')
            desk.guard('protected_group', inside)
            desk.guard('protected_group', outside)
            refused(put(team, 'Team', outside, ada), /protects group .* \(and 1 more\)/)
            const parents = [inside, outside].map((id) => desk.platform.store.read('sys_user_group', id)?.parent)
            assert.deepEqual([parents, desk.members(team)], [[team, null], [ada]])
        })
    })
}
