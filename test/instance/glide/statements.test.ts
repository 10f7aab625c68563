import assert from 'node:assert/strict'
import { openFixture } from './glide-fixture.ts'

const CANCELLED = { transactionCancelled: true, message: 'Transaction cancelled: maximum execution time exceeded' }

/** Inserts three items, however often it is told to stop. */
const THREE = `
    for (const code of ['a', 'b', 'c']) {
        try { const i = new GlideRecord('x_tiny_item'); i.code = code; i.insert() } catch (stop) { out.caught++ }
    }
    out.ended = true`

describe('requests that the platform cuts off', () => {
    it('are cancelled when their n-th write has committed; nothing after it is written, and catching does not help', () => {
        const { platform, session } = openFixture()
        const out = { caught: 0, ended: false }
        platform.cancelAtWrite(2)
        platform.beginRequest()
        assert.throws(() => platform.runScript(session, 'x_tiny', THREE, { out }), CANCELLED)
        assert.deepEqual(out, { caught: 2, ended: true })
        assert.equal(platform.store.count('x_tiny_item'), 2)
    })

    it('do not cut off the next request', () => {
        const { platform, session } = openFixture()
        platform.cancelAtWrite(1)
        platform.beginRequest()
        assert.throws(() => platform.runScript(session, 'x_tiny', THREE, { out: { caught: 0 } }), CANCELLED)
        platform.beginRequest()
        platform.runScript(session, 'x_tiny', `const i = new GlideRecord('x_tiny_item'); i.code = 'd'; i.insert()`, {})
        assert.equal(platform.store.find('x_tiny_item', { code: 'd' }).length, 1)
    })

    it('count their own statements only', () => {
        const { platform, session } = openFixture()
        platform.runScript(session, 'x_tiny', `new GlideRecord('x_tiny_item').query()`, {})
        const count = platform.beginRequest()
        platform.store.insert('x_tiny_item', { code: 'raw' })
        assert.deepEqual(count(), { reads: 0, writes: 0 })
        platform.runScript(session, 'x_tiny', THREE, { out: { caught: 0 } })
        assert.deepEqual(count(), { reads: 0, writes: 3 })
    })
})
