import assert from 'node:assert/strict'
import { id, SCOPE_ID, update } from '../package/tiny-package.ts'
import { openFixture } from './glide-fixture.ts'

const moduleRecord = (path: string, content: string): string =>
    update(
        'sys_module',
        `<sys_id>${id('2')}</sys_id><path>x_tiny/tiny/1.0.0/src/server/${path}</path><content><![CDATA[${content}]]></content><sys_scope>${SCOPE_ID}</sys_scope>`,
    )

describe('@servicenow/glide', () => {
    const script = `const { probe } = require('x_tiny/tiny/1.0.0/src/server/probe.ts'); return probe()`
    const probe = (content: string): unknown =>
        openFixture({ files: { 'update/module.xml': moduleRecord('probe.ts', content) } }).run(script)

    it('gives modules the same objects as classic scripts', () => {
        const content = `import { gs, GlideRecord, GlideDateTime } from '@servicenow/glide'
            export const probe = () => gs.getUserName() + new GlideRecord('sys_user').isValid() + new GlideDateTime('2024-01-31').getValue()`
        assert.equal(probe(content), 'integrationtrue2024-01-31 00:00:00')
    })

    it('says which names and namespaces it does not emulate', () => {
        const name = `import { GlideSchedule } from '@servicenow/glide'; export const probe = () => new GlideSchedule()`
        assert.throws(() => probe(name), /not emulated: GlideSchedule/)
        const space = `import { RESTMessageV2 } from '@servicenow/glide/sn_ws'; export const probe = () => new RESTMessageV2()`
        assert.throws(() => probe(space), /not emulated: @servicenow\/glide\/sn_ws/)
    })

    it('recognises records with instanceof, and digests text', () => {
        const { run } = openFixture()
        assert.equal(run(`return new GlideRecord('sys_user') instanceof GlideRecord`), true)
        assert.equal(run(`return new GlideDigest().getSHA256Hex('abc').slice(0, 8)`), 'ba7816bf')
        assert.equal(run(`return typeof GlideSchedule`), 'undefined')
    })

    it('returns no promise: nothing would wait for it', () => {
        const { platform, session } = openFixture()
        assert.throws(
            () => platform.runScript(session, 'x_tiny', `return Promise.resolve(1)`, {}),
            /returned a promise/,
        )
    })
})
