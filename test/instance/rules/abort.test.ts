import assert from 'node:assert/strict'
import { hashPassword } from '../../../instance/access/password.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'
import { serving } from '../http/call.ts'
import { basic } from '../http/fake-platform.ts'
import { SCOPE_ID } from '../package/tiny-package.ts'

/** A rule of the application on its own table that refuses the code `bad` and says why. */
function open(): Fixture & { rule: string } {
    const fixture = openFixture()
    const { store } = fixture.platform
    const rule = store.insert('sys_script', {
        name: 'Guard',
        collection: 'x_tiny_item',
        when: 'before',
        action_insert: '1',
        action_update: '1',
        action_delete: '1',
        sys_scope: SCOPE_ID,
        script: `if (current.getValue('code') === 'bad') { gs.addErrorMessage('Take another code'); current.setAbortAction(true) }
            else gs.addInfoMessage('Fine')`,
    })
    for (const operation of ['read', 'create', 'write', 'delete']) {
        store.insert('sys_security_acl', { name: 'x_tiny_item', operation, type: 'record', active: '1' })
    }
    return { ...fixture, rule }
}

const stack = (rule: string): string =>
    `Operation against file 'x_tiny_item' was aborted by Business Rule 'Guard^${rule}'. Business Rule Stack:Guard`

describe("a rule that aborts on the application's own table", () => {
    it('makes insert and update answer null and delete false, names itself, and leaves messages in the session', () => {
        const { platform, session, run, rule } = open()
        const bad = platform.store.insert('x_tiny_item', { code: 'bad' })
        const good = platform.store.insert('x_tiny_item', { code: 'good' })
        const results = run(
            `const i = new GlideRecord('x_tiny_item'); i.code = 'bad';
            const inserted = i.insert(); const error = i.getLastErrorMessage();
            const u = new GlideRecord('x_tiny_item'); u.get('sys_id', '${good}'); u.code = 'bad'; const updated = u.update();
            const d = new GlideRecord('x_tiny_item'); d.get('sys_id', '${bad}'); const deleted = d.deleteRecord();
            u.get('sys_id', '${good}'); u.state = 'new'; u.update();
            return JSON.stringify([inserted, error, updated, deleted])`,
        )
        assert.deepEqual(JSON.parse(String(results)), [null, stack(rule), null, false])
        assert.deepEqual(
            platform.messages(session).map(({ type, text }) => `${type} ${text}`),
            [...Array<string>(3).fill('error Take another code'), 'info Fine'],
        )
        assert.equal(platform.store.read('x_tiny_item', good)?.code, 'good')
    })

    it('is a 403 of the Table API that names the rule and holds none of the messages', async () => {
        const { platform, rule } = open()
        platform.store.insert('sys_user', { user_name: 'okta', user_password: hashPassword('word-okta'), active: '1' })
        const good = platform.store.insert('x_tiny_item', { code: 'good' })
        const refusal = { error: { message: 'Operation Failed', detail: stack(rule) }, status: 'failure' }
        const headers = { Authorization: basic('okta'), 'Content-Type': 'application/json' }
        const body = JSON.stringify({ code: 'bad' })
        await serving(platform, async (send) => {
            const inserted = await send('/api/now/table/x_tiny_item', { method: 'POST', headers, body })
            assert.deepEqual([inserted.status, inserted.json], [403, refusal])
            const updated = await send(`/api/now/table/x_tiny_item/${good}`, { method: 'PATCH', headers, body })
            assert.deepEqual([updated.status, updated.json], [403, refusal])
            assert.equal(updated.headers['x-instance-messages'], undefined)
        })
        assert.equal(platform.store.count('x_tiny_item'), 1)
    })
})
