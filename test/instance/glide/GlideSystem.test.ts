import assert from 'node:assert/strict'
import { id, SCOPE_ID, update } from '../package/tiny-package.ts'
import { openFixture, type Fixture } from './glide-fixture.ts'

const PROPERTY = update(
    'sys_properties',
    `<sys_id>${id('1')}</sys_id><name>x_tiny.limit</name><value>5</value><sys_scope>${SCOPE_ID}</sys_scope>`,
)

describe('gs', () => {
    let fixture: Fixture

    before(() => {
        fixture = openFixture({ files: { 'update/limit.xml': PROPERTY } })
        fixture.platform.store.insert('sys_properties', { name: 'glide.other', value: 'shown' })
        fixture.platform.store.insert('sys_properties', { name: 'glide.private', value: 'hidden', is_private: '1' })
    })

    const ask = (code: string): unknown => fixture.run(`return ${code}`)

    it('tells who is acting', () => {
        assert.equal(
            ask(`gs.getUserName() + ' ' + gs.getUserID().length + ' ' + gs.isInteractive()`),
            'integration 32 false',
        )
        assert.equal(ask(`gs.getUserDisplayName() + ' ' + gs.getCurrentScopeName()`), 'Integration x_tiny')
        assert.equal(ask(`gs.getSession().isInteractive()`), false)
        assert.throws(() => ask(`gs.getSession().getClientIP()`), /not emulated: GlideSession.getClientIP/)
    })

    it('grants admin every role', () => {
        const admin = { ...fixture.session, roles: new Set(['admin']) }
        assert.equal(ask(`gs.hasRole('whatever')`), false)
        assert.equal(fixture.run(`return gs.hasRole('whatever')`, { session: admin }), true)
    })

    it('reads properties, but no private ones of other scopes', () => {
        assert.equal(ask(`gs.getProperty('x_tiny.limit')`), '5')
        assert.equal(ask(`gs.getProperty('glide.other')`), 'shown')
        assert.equal(ask(`gs.getProperty('glide.private')`), null)
        assert.equal(ask(`gs.getProperty('no.such', 7)`), '7')
        assert.equal(ask(`gs.getProperty('no.such')`), null)
    })

    it('sets its own properties and leaves those of other scopes alone', () => {
        fixture.run(`gs.setProperty('x_tiny.limit', 6); gs.setProperty('glide.other', 'changed')`)
        assert.equal(ask(`gs.getProperty('x_tiny.limit')`), '6')
        assert.equal(ask(`gs.getProperty('glide.other')`), 'shown')
        assert.ok(
            fixture.logged().some((line) => line.includes('setProperty of glide.other from scope x_tiny is refused')),
        )
    })

    it('notices a property that somebody else changes', () => {
        const row = fixture.platform.store.find('sys_properties', { name: 'x_tiny.limit' })[0]
        fixture.platform.store.update('sys_properties', row?.sys_id ?? '', { value: '9' })
        assert.equal(ask(`gs.getProperty('x_tiny.limit')`), '9')
    })

    it('logs with its arguments filled in, into memory and into the application log', () => {
        fixture.run(`gs.info('{0} of {1}', 'one', 2); gs.error('bad'); gs.debug('unheard')`)
        assert.deepEqual(fixture.platform.log.slice(-2), [
            { level: 'info', source: 'x_tiny', message: 'one of 2' },
            { level: 'error', source: 'x_tiny', message: 'bad' },
        ])
        assert.equal(fixture.platform.store.find('syslog_app_scope', { message: 'bad' })[0]?.level, '2')
    })

    it('refuses what a scope may not call', () => {
        for (const name of ['log', 'print', 'nowDateTime', 'sleep']) {
            assert.throws(() => ask(`gs.${name}('x')`), new RegExp(`Function ${name} is not allowed in scope x_tiny`))
        }
    })

    it('says what it does not emulate', () => {
        assert.throws(() => ask(`gs.daysAgo(3)`), /not emulated: gs.daysAgo/)
    })

    it('has small tools', () => {
        assert.match(String(ask(`gs.generateGUID()`)), /^[0-9a-f]{32}$/)
        assert.equal(ask(`[gs.nil(''), gs.nil(null), gs.nil('a')].join()`), 'true,true,false')
        assert.equal(ask(`gs.urlEncode('a b&c') + ' ' + gs.urlDecode('a+b%26c')`), 'a+b%26c a b&c')
        assert.equal(ask(`gs.base64Decode(gs.base64Encode('plain'))`), 'plain')
        assert.equal(ask(`gs.getMessage('{0}!', ['hello'])`), 'hello!')
        assert.equal(ask(`gs.tableExists('sys_user') + ' ' + gs.tableExists('no_such')`), 'true false')
    })
})
