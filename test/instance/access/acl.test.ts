import assert from 'node:assert/strict'
import type { Row, Session } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'

describe('record access controls', () => {
    let fixture: Fixture
    let clerk: Session
    let admin: Session

    beforeEach(() => {
        fixture = openFixture()
        clerk = { ...fixture.session, roles: new Set(['clerk']) }
        admin = { ...fixture.session, roles: new Set(['admin']) }
    })

    const control = (name: string, operation: string, roles: string[], more: Row = {}): void => {
        const { store } = fixture.platform
        const sysId = store.insert('sys_security_acl', { name, operation, type: 'record', active: '1', ...more })
        for (const role of roles) {
            const known = store.find('sys_user_role', { name: role })[0]?.sys_id
            const sys_user_role = known ?? store.insert('sys_user_role', { name: role })
            store.insert('sys_security_acl_role', { sys_security_acl: sysId, sys_user_role })
        }
    }
    const may = (who: Session, operation: 'read' | 'write', table: string, field?: string): boolean =>
        fixture.platform.allows(who, operation, table, field)

    it('refuse where there is none, except to admin', () => {
        assert.equal(may(clerk, 'read', 'sys_user'), false)
        assert.equal(may(admin, 'read', 'sys_user'), true)
        assert.equal(may(admin, 'read', 'no_such_table'), false)
    })

    it('ask for one of their roles, per operation', () => {
        control('sys_user', 'read', ['boss', 'clerk'])
        control('sys_user', 'write', ['boss'])
        assert.equal(may(clerk, 'read', 'sys_user'), true)
        assert.equal(may(clerk, 'write', 'sys_user'), false)
        assert.equal(may(fixture.session, 'read', 'sys_user'), false)
    })

    it('pass everybody when they name no role', () => {
        control('sys_user', 'read', [])
        assert.equal(may(fixture.session, 'read', 'sys_user'), true)
    })

    it('stop admin too where they say so', () => {
        control('sys_user', 'write', ['boss'], { admin_overrides: '0' })
        assert.equal(may(admin, 'write', 'sys_user'), false)
    })

    it('let a field be stricter than its record, by name or for all fields', () => {
        control('sys_user', 'read', ['clerk'])
        control('sys_user.email', 'read', ['boss'])
        assert.equal(may(clerk, 'read', 'sys_user', 'title'), true)
        assert.equal(may(clerk, 'read', 'sys_user', 'email'), false)
        control('sys_user.*', 'read', ['boss'])
        assert.equal(may(clerk, 'read', 'sys_user', 'title'), false)
    })

    it('let single fields be open where all others are closed', () => {
        control('sys_user', 'write', ['clerk'])
        control('sys_user.*', 'write', ['clerk'], { script: 'answer = false', admin_overrides: '0' })
        control('sys_user.title', 'write', ['clerk'])
        for (const who of [clerk, admin]) {
            assert.equal(may(who, 'write', 'sys_user', 'title'), true)
            assert.equal(may(who, 'write', 'sys_user', 'email'), false)
        }
    })

    it('pass admin where the script refuses, unless they say otherwise', () => {
        control('sys_user', 'write', ['clerk'], { script: 'answer = false' })
        assert.deepEqual([may(clerk, 'write', 'sys_user'), may(admin, 'write', 'sys_user')], [false, true])
    })

    it('are inherited by tables that extend another, until they have their own', () => {
        control('task', 'read', ['clerk'])
        assert.equal(may(clerk, 'read', 'incident'), true)
        control('incident', 'read', ['boss'])
        assert.equal(may(clerk, 'read', 'incident'), false)
        assert.equal(may(clerk, 'read', 'task'), true)
    })

    it('ignore inactive ones and those of other types', () => {
        control('sys_user', 'read', ['clerk'], { active: '0' })
        control('sys_user', 'read', ['clerk'], { type: 'rest_endpoint' })
        assert.equal(may(clerk, 'read', 'sys_user'), false)
    })

    it('say what they do not emulate', () => {
        control('sys_user', 'read', ['clerk'], { script: 'answer = true' })
        assert.throws(() => may(clerk, 'read', 'sys_user'), /not emulated: condition of access control sys_user/)
    })
})
