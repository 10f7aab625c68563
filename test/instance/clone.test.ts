import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { SEEDED_IDENTITY } from '../../instance/seeds/instance-identity.ts'
import { seedMinimal } from '../../instance/seeds/minimal.ts'
import { openFixture, type Fixture } from './glide/glide-fixture.ts'
import { SCOPE_ID } from './package/tiny-package.ts'

const TARGET = { name: 'larkmoordev', id: '0123456789abcdef0123456789abcdef' }

function open(mode: Mode = 'strict'): Fixture {
    const fixture = openFixture({ mode })
    seedMinimal(fixture.platform)
    return fixture
}

const property = (fixture: Fixture, name: string): unknown => fixture.run(`return gs.getProperty('${name}')`)
const identity = (fixture: Fixture): unknown => ({
    name: property(fixture, 'instance_name'),
    id: property(fixture, 'instance_id'),
})

describe('the identity of an instance', () => {
    it('is in properties that every scope may read and none but global may set', () => {
        const fixture = open()
        assert.deepEqual(identity(fixture), SEEDED_IDENTITY)
        fixture.run(`gs.setProperty('instance_id', 'forged')`)
        assert.deepEqual(identity(fixture), SEEDED_IDENTITY)
    })

    it('changes with a clone, while all other data stays, but for logs and audits', () => {
        const fixture = open()
        const { store } = fixture.platform
        const item = store.insert('x_tiny_item', { code: 'kept' })
        store.insert('sys_properties', { name: 'x_tiny.home', value: 'larkmoor', is_private: '1', sys_scope: SCOPE_ID })
        store.insert('sys_audit', { tablename: 'sys_user' })
        fixture.run(`gs.info('before')`)
        const people = store.find('sys_user', {})
        fixture.platform.becomeClone(TARGET)
        assert.deepEqual(identity(fixture), TARGET)
        assert.equal(store.read('x_tiny_item', item)?.code, 'kept')
        assert.equal(property(fixture, 'x_tiny.home'), 'larkmoor')
        assert.deepEqual(store.find('sys_user', {}), people)
        assert.deepEqual([store.count('sys_audit'), store.count('syslog_app_scope')], [0, 0])
    })

    it('is given to an instance that had none', () => {
        const fixture = openFixture()
        assert.deepEqual(identity(fixture), { name: null, id: null })
        fixture.platform.becomeClone(TARGET)
        assert.deepEqual(identity(fixture), TARGET)
    })

    it('leaves the address of the source behind in nasty mode', () => {
        for (const [mode, uri] of [
            ['strict', 'https://larkmoordev.service-now.com/'],
            ['nasty', 'https://larkmoor.service-now.com/'],
        ] as const) {
            const fixture = open(mode)
            const value = 'https://larkmoor.service-now.com/'
            fixture.platform.store.insert('sys_properties', { name: 'glide.servlet.uri', value, sys_scope: 'global' })
            fixture.platform.becomeClone(TARGET)
            assert.equal(property(fixture, 'glide.servlet.uri'), uri)
        }
    })
})
