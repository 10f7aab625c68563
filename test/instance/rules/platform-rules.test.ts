import assert from 'node:assert/strict'
import type { Session } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'

describe('rules of the platform itself', () => {
    let fixture: Fixture

    beforeEach(() => {
        fixture = openFixture()
    })

    describe('Lock Out Inactive Users', () => {
        it('locks out whoever is deactivated, and unlocks nobody who returns', () => {
            const ada = fixture.person({ user_name: 'ada' })
            const locked = (): unknown => fixture.platform.store.read('sys_user', ada)?.locked_out
            const activate = (active: boolean): unknown =>
                fixture.run(
                    `const p = new GlideRecord('sys_user'); p.get('sys_id', '${ada}'); p.active = ${active}; p.update()`,
                )
            activate(false)
            assert.equal(locked(), '1')
            activate(true)
            assert.equal(locked(), '1')
        })
    })

    describe('user query', () => {
        const visible = (session: Session): unknown =>
            fixture.run(`return new GlideRecord('sys_user').get('user_name', 'gone')`, { session })

        beforeEach(() => {
            fixture.person({ user_name: 'gone', active: '0' })
        })

        it('hides inactive people from interactive sessions of ordinary users only', () => {
            assert.equal(visible(fixture.session), true)
            assert.equal(visible({ ...fixture.session, interactive: true }), false)
            assert.equal(visible({ ...fixture.session, interactive: true, roles: new Set(['user_admin']) }), true)
            assert.equal(visible({ ...fixture.session, interactive: true, roles: new Set(['admin']) }), true)
        })

        it('hides them from every session without user_admin where the switch says so', () => {
            fixture.platform.switches.hideInactiveFromAllSessions = true
            assert.equal(visible(fixture.session), false)
        })

        it('hides them from united queries as well', () => {
            const found = fixture.run(
                `const p = new GlideRecord('sys_user'); p.addEncodedQuery('user_name=gone^NQuser_name=integration')
                p.query(); return p.getRowCount()`,
                { session: { ...fixture.session, interactive: true } },
            )
            assert.equal(found, 1)
        })

        it('counts them out too', () => {
            const count = fixture.run(
                `const a = new GlideAggregate('sys_user'); a.addAggregate('COUNT'); a.query(); a.next(); return a.getAggregate('COUNT')`,
                { session: { ...fixture.session, interactive: true } },
            )
            assert.equal(count, '1')
        })
    })

    describe('privileged groups', () => {
        const join = (target: Fixture, roles: string[], privileged: boolean): [unknown, number] => {
            const { store } = target.platform
            const user = target.person({ user_name: 'ada' })
            const group = store.insert('sys_user_group', { name: 'Operators' })
            const admin = store.insert('sys_user_role', { name: 'admin' })
            const operator = store.insert('sys_user_role', { name: 'operator' })
            store.insert('sys_user_role_contains', { role: operator, contains: admin })
            if (privileged) store.insert('sys_group_has_role', { group, role: operator })
            const answer = target.run(
                `const m = new GlideRecord('sys_user_grmember'); m.user = '${user}'; m.group = '${group}'; return m.insert()`,
                { session: { ...target.session, roles: new Set(roles) } },
            )
            return [answer, store.find('sys_user_grmember', { user, group }).length]
        }

        it('take members from admin only: insert answers null', () => {
            assert.deepEqual(join(fixture, [], true), [null, 0])
            assert.equal(join(openFixture(), ['admin'], true)[1], 1)
            assert.equal(join(openFixture(), [], false)[1], 1)
        })

        it('lose the row silently in the nasty mode', () => {
            const [answer, rows] = join(openFixture({ mode: 'nasty' }), [], true)
            assert.match(String(answer), /^[0-9a-f]{32}$/)
            assert.equal(rows, 0)
        })
    })
})
