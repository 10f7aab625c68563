import assert from 'node:assert/strict'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'

describe('cross-scope access', () => {
    const probe = (fixture: Fixture, table: string): unknown =>
        fixture.run(`
            const r = new GlideRecord('${table}'); r.query()
            const read = r.next()
            const changed = read ? (r.sys_updated_by = 'x', r.title = 'T', r.update()) !== null : 'unread'
            const fresh = new GlideRecord('${table}'); fresh.user_name = 'fresh'
            const created = fresh.insert() !== null
            return [read, changed, created, read ? r.deleteRecord() : 'unread'].join()`)

    it('needs both the table and a privilege that the application ships, in both modes', () => {
        for (const mode of ['strict', 'nasty'] as const) {
            const without = openFixture({ mode, tables: [] })
            assert.equal(probe(without, 'sys_user'), 'false,unread,false,unread')
            const text = `Read operation against 'sys_user' from scope 'x_tiny' has been refused`
            assert.ok(
                without.logged().some((line) => line.startsWith(text)),
                mode,
            )
            // sys_user refuses deletion from other scopes, whatever the privileges (reported).
            assert.equal(probe(openFixture({ mode, tables: ['sys_user'] }), 'sys_user'), 'true,true,true,false')
        }
    })

    it("refuses in the platform's words what the table does not offer, privileges or not", () => {
        const fixture = openFixture()
        fixture.platform.setTableAccess('sys_user', { create: false })
        assert.equal(fixture.run(`const p = new GlideRecord('sys_user'); p.user_name = 'a'; return p.insert()`), null)
        assert.deepEqual(fixture.logged().slice(-1), [
            "Create operation against 'sys_user' from scope 'x_tiny' has been refused due to the table's cross-scope access policy",
        ])
        fixture.platform.setTableAccess('sys_user', { read: false })
        assert.equal(fixture.run(`const p = new GlideRecord('sys_user'); p.query(); return p.next()`), false)
    })

    it('takes reading as the prerequisite of everything else', () => {
        const fixture = openFixture()
        fixture.platform.setTableAccess('sys_user', { read: false })
        assert.equal(fixture.run(`const p = new GlideRecord('sys_user'); p.user_name = 'a'; return p.insert()`), null)
    })

    it('counts and dot-walks nothing it may not read', () => {
        const fixture = openFixture({ tables: ['sys_user'] })
        const group = fixture.platform.store.insert('sys_user_group', { name: 'Desk' })
        fixture.platform.store.insert('x_tiny_item', { code: 'a' })
        assert.equal(
            fixture.run(
                `const a = new GlideAggregate('sys_user_group'); a.addAggregate('COUNT'); a.query(); return a.next()`,
            ),
            false,
        )
        assert.equal(fixture.run(`return new GlideRecord('sys_user_group').get('sys_id', '${group}')`), false)
    })

    it('leaves the own tables free, and keeps private ones from others', () => {
        const fixture = openFixture({ tables: [] })
        const insert = `const i = new GlideRecord('x_tiny_item'); i.code = 'a'; return i.insert() !== null`
        assert.equal(fixture.run(insert), true)
        assert.equal(fixture.run(insert, { scope: 'global' }), false)
        assert.equal(
            fixture.run(`const i = new GlideRecord('x_tiny_item'); i.query(); return i.next()`, { scope: 'global' }),
            false,
        )
    })

    it('does not concern web services, which have their own checks', () => {
        const fixture = openFixture({ tables: [] })
        fixture.platform.store.insert('x_tiny_item', { code: 'a' })
        const record = fixture.platform.glideRecord(fixture.session, 'global', 'x_tiny_item')
        record.query()
        assert.equal(record.next(), true)
    })

    it('notices a privilege that is taken away', () => {
        const fixture = openFixture()
        const find = `return new GlideRecord('sys_user').get('user_name', 'integration')`
        assert.equal(fixture.run(find), true)
        for (const row of fixture.platform.store.find('sys_scope_privilege', { target_name: 'sys_user' })) {
            fixture.platform.store.remove('sys_scope_privilege', row.sys_id ?? '')
        }
        assert.equal(fixture.run(find), false)
    })

    describe('to a class of task', () => {
        const close = (fixture: Fixture, table: string, sysId: string): unknown =>
            fixture.run(`const t = new GlideRecord('${table}'); return t.get('sys_id', '${sysId}')
                ? (t.short_description = 'x', t.update() !== null) : 'unseen'`)

        it('needs a privilege of its own: that for task does not open it', () => {
            const fixture = openFixture({ tables: ['task', 'problem'] })
            const problem = fixture.platform.store.insert('problem', { number: 'P1' })
            const other = fixture.platform.store.insert('sc_task', { number: 'S1' })
            assert.equal(close(fixture, 'problem', problem), true)
            assert.equal(close(fixture, 'sc_task', other), 'unseen')
            assert.equal(close(fixture, 'task', other), true)
        })

        it('refuses the write where the class does not let others update', () => {
            const fixture = openFixture({ tables: ['problem'] })
            const problem = fixture.platform.store.insert('problem', { number: 'P1' })
            fixture.platform.setTableAccess('problem', { update: false })
            assert.equal(close(fixture, 'problem', problem), false)
            assert.match(
                fixture.logged().join(),
                /Write operation against 'problem' from scope 'x_tiny' has been refused due to the table's cross-scope/,
            )
        })
    })
})
