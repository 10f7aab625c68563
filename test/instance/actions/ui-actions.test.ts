import assert from 'node:assert/strict'
import { hashPassword } from '../../../instance/access/password.ts'
import type { Mode, Row, Session } from '../../../instance/platform.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'
import { serving, type Reply } from '../http/call.ts'
import { basic } from '../http/fake-platform.ts'
import { id, SCOPE_ID, update } from '../package/tiny-package.ts'

const MODULE = 'x_tiny/tiny/1.0.0/src/server/approve.ts'
const SOURCE = `export function approve(current, action) { current.code = 'done'; current.update(); action.setRedirectURL(current) }`

/** The action as the SDK emits it: glue that binds the function's parameters. */
const FILES = {
    'update/sys_module_1.xml': update(
        'sys_module',
        `<sys_id>${id('1')}</sys_id><path>${MODULE}</path><content><![CDATA[${SOURCE}]]></content><sys_scope>${SCOPE_ID}</sys_scope>`,
    ),
    'update/sys_user_role_2.xml': update('sys_user_role', `<sys_id>${id('2')}</sys_id><name>x_tiny.admin</name>`),
    'update/sys_ui_action_3.xml': update(
        'sys_ui_action',
        `<sys_id>${id('3')}</sys_id><sys_scope>${SCOPE_ID}</sys_scope><action_name>x_tiny_approve</action_name><active>true</active>
        <client/><condition>current.code != 'done'</condition><form_action>true</form_action><form_button>true</form_button>
        <list_action>true</list_action><list_choice>true</list_choice><name>Approve</name><order>100</order>
        <script><![CDATA[const { approve } = require('${MODULE}');\napprove(current, action);]]></script>
        <show_update>true</show_update><table>x_tiny_item</table>`,
    ),
    'update/sys_ui_action_role_4.xml': update(
        'sys_ui_action_role',
        `<sys_id>${id('4')}</sys_id><sys_scope>${SCOPE_ID}</sys_scope><sys_ui_action>${id('3')}</sys_ui_action><sys_user_role name="x_tiny.admin">${id('2')}</sys_user_role>`,
    ),
    'update/sys_security_acl_5.xml': update(
        'sys_security_acl',
        `<sys_id>${id('5')}</sys_id><name>x_tiny_item</name><operation>read</operation><type>record</type><active>true</active>`,
    ),
}

interface Page extends Fixture {
    boss: Session
    item: string
}

function open(mode: Mode = 'strict'): Page {
    const fixture = openFixture({ mode, files: FILES })
    const { store } = fixture.platform
    const user = store.insert('sys_user', { user_name: 'boss', user_password: hashPassword('word-boss'), active: '1' })
    store.insert('sys_user_has_role', { user, role: id('2'), state: 'active' })
    const boss = fixture.platform.session(user, true)
    return { ...fixture, boss, item: store.insert('x_tiny_item', { code: 'open' }) }
}

const action = ({ platform }: Page, row: Row): string =>
    platform.store.insert('sys_ui_action', { name: 'Own', table: 'x_tiny_item', sys_scope: SCOPE_ID, ...row })
const code = ({ platform, item }: Page): unknown => platform.store.read('x_tiny_item', item)?.code
const refused = (reason: string) => ({ name: 'UiActionRefused', reason })

describe('UI actions', () => {
    it("run in the record's scope with current, action and modules, by name or sys_id", () => {
        for (const name of ['x_tiny_approve', id('3')]) {
            const page = open()
            assert.deepEqual(page.platform.runUiAction(page.boss, name, 'x_tiny_item', page.item), {
                messages: [],
                location: `x_tiny_item.do?sys_id=${page.item}`,
                ran: 1,
                failure: null,
            })
            assert.equal(code(page), 'done')
        }
    })

    it('ask for one of their roles; admin passes', () => {
        const page = open()
        const { platform, session, item } = page
        const approve = (who: Session): unknown => platform.runUiAction(who, 'x_tiny_approve', 'x_tiny_item', item)
        assert.throws(() => approve(session), refused('role'))
        assert.equal(code(page), 'open')
        approve({ ...session, roles: new Set(['admin']) })
        assert.equal(code(page), 'done')
    })

    it('are refused where the condition fails or throws', () => {
        const page = open()
        const { platform, boss, item } = page
        platform.store.update('x_tiny_item', item, { code: 'done' })
        const approve = (name: string): unknown => platform.runUiAction(boss, name, 'x_tiny_item', item)
        assert.throws(() => approve('x_tiny_approve'), refused('condition'))
        action(page, { action_name: 'broken', condition: 'nothing.at.all', script: 'gs.info("ran")' })
        assert.throws(() => approve('broken'), refused('condition'))
        assert.ok(page.logged().some((line) => /^UI action 'Own' failed in its condition/.test(line)))
    })

    it('do not exist when inactive, on other tables, outside forms, or without a name', () => {
        const page = open()
        const { platform, boss, item } = page
        action(page, { action_name: 'off', active: '0' })
        action(page, { action_name: 'elsewhere', table: 'sys_user' })
        action(page, { action_name: 'list_only', form_action: '0' })
        action(page, {})
        for (const name of ['off', 'elsewhere', 'list_only', 'unknown', '']) {
            assert.throws(() => platform.runUiAction(boss, name, 'x_tiny_item', item), refused('no such action'), name)
        }
        assert.throws(
            () => platform.runUiAction(boss, 'x_tiny_approve', 'x_tiny_item', id('9')),
            refused('no such record'),
        )
    })

    it('of a base table run on its extensions, which may have their own of the same name', () => {
        const page = open()
        const { platform, boss } = page
        const admin = { ...boss, roles: new Set(['admin']) }
        const incident = platform.store.insert('incident', { short_description: 'x' })
        action(page, { action_name: 'ping', table: 'task', sys_scope: 'global', script: `gs.addInfoMessage('task')` })
        const shown = (): unknown => platform.runUiAction(admin, 'ping', 'task', incident).messages
        assert.deepEqual(shown(), [{ type: 'info', text: 'task' }])
        action(page, { action_name: 'ping', table: 'incident', script: `gs.addErrorMessage('incident')` })
        assert.deepEqual(shown(), [{ type: 'error', text: 'incident' }])
    })

    it('evaluate the condition of a list record by record and leave out those it fails', () => {
        const page = open()
        const { platform, boss, item } = page
        const done = platform.store.insert('x_tiny_item', { code: 'done', state: 'old' })
        const result = platform.runUiAction(boss, 'x_tiny_approve', 'x_tiny_item', [done])
        assert.deepEqual(result, { messages: [], location: 'x_tiny_item_list.do', ran: 0, failure: null })
        platform.store.remove('x_tiny_item', done)
        assert.equal(platform.runUiAction(boss, 'x_tiny_approve', 'x_tiny_item', [item]).ran, 1)
        assert.equal(code(page), 'done')
    })

    it('keep what they did before an exception, which is only logged', () => {
        const page = open()
        const { platform, boss, item } = page
        action(page, {
            action_name: 'half',
            script: `current.code = 'half'; current.update(); gs.addInfoMessage('half'); throw new Error('stuck')`,
        })
        const result = platform.runUiAction(boss, 'half', 'x_tiny_item', item)
        assert.equal(result.failure, 'stuck')
        assert.deepEqual(result.messages, [{ type: 'info', text: 'half' }])
        assert.equal(code(page), 'half')
        assert.ok(page.logged().includes(`UI action 'Own' failed in its script: stuck`))
    })

    it('say what is not emulated', () => {
        const page = open()
        const { platform, boss, item } = page
        action(page, { action_name: 'client', client: '1' })
        action(page, { action_name: 'uri', script: 'action.getGlideURI()' })
        assert.throws(() => platform.runUiAction(boss, 'client', 'x_tiny_item', item), /^Error: not emulated: client/)
        assert.equal(platform.runUiAction(boss, 'uri', 'x_tiny_item', item).failure, 'not emulated: action.getGlideURI')
    })

    it('check neither role nor condition while glide.security.strict.actions is off, as in nasty mode', () => {
        const lax = open()
        lax.platform.store.insert('sys_properties', { name: 'glide.security.strict.actions', value: 'false' })
        for (const page of [lax, open('nasty')]) {
            page.platform.store.update('x_tiny_item', page.item, { code: 'done' })
            page.platform.runUiAction(page.session, 'x_tiny_approve', 'x_tiny_item', page.item)
        }
        const strict = open('nasty')
        strict.platform.store.insert('sys_properties', { name: 'glide.security.strict.actions', value: 'true' })
        const { platform, session, item } = strict
        assert.throws(() => platform.runUiAction(session, 'x_tiny_approve', 'x_tiny_item', item), refused('role'))
    })
})

describe('UI actions over HTTP', () => {
    const form = (fields: Record<string, string>, user = 'boss', type = 'application/x-www-form-urlencoded') => ({
        method: 'POST',
        headers: { Authorization: basic(user), 'Content-Type': type },
        body: new URLSearchParams(fields).toString(),
    })
    const post = async (page: Page, path: string, sent: ReturnType<typeof form>): Promise<Reply> => {
        let reply: Reply | undefined
        await serving(page.platform, async (send) => {
            reply = await send(path, sent)
        })
        return reply as Reply
    }

    it("are posted to the record's form and redirect, with the messages in our header", async () => {
        const page = open()
        action(page, {
            action_name: 'tell',
            script: `gs.addInfoMessage('é ' + gs.isInteractive()); gs.addErrorMessage('no'); current.code = 'told'; current.update()`,
        })
        const fields = { sys_action: 'tell', sys_uniqueValue: page.item, sysparm_ck: 'ignored' }
        const { status, headers } = await post(page, '/x_tiny_item.do', form(fields))
        assert.equal(status, 302)
        assert.match(
            String(headers.location),
            new RegExp(`^http://127\\.0\\.0\\.1:\\d+/x_tiny_item\\.do\\?sys_id=${page.item}$`),
        )
        assert.deepEqual(JSON.parse(String(headers['x-instance-messages'])), [
            { type: 'info', text: 'é true' },
            { type: 'error', text: 'no' },
        ])
        assert.equal(code(page), 'told')
    })

    it('go where the script says', async () => {
        const page = open()
        action(page, {
            action_name: 'away',
            script: `action.setReturnURL(current); action.setRedirectURL('https://example.com/')`,
        })
        const { headers } = await post(page, '/x_tiny_item.do', form({ sys_action: 'away', sysparm_sys_id: page.item }))
        assert.equal(headers.location, 'https://example.com/')
    })

    it('take several records from a list', async () => {
        const page = open()
        const { store } = page.platform
        action(page, {
            action_name: 'mark',
            script: `gs.addInfoMessage(current.getValue('code')); current.deleteRecord()`,
        })
        const other = store.insert('x_tiny_item', { code: 'other', state: 'old' })
        const fields = { sys_action: 'mark', sys_target: 'x_tiny_item', sys_is_list: 'true' }
        const sent = form({ ...fields, sysparm_checked_items: `${page.item},${other}` })
        const { status, headers } = await post(page, '/x_tiny_item_list.do', sent)
        assert.equal(status, 302)
        assert.match(String(headers.location), /\/x_tiny_item_list\.do$/)
        assert.deepEqual(
            JSON.parse(String(headers['x-instance-messages'])).map((message: { text: string }) => message.text),
            ['open', 'other'],
        )
        assert.equal(store.count('x_tiny_item'), 0)
    })

    it('are refused with 401, 403, 404, 415 and 500', async () => {
        const page = open()
        const { store } = page.platform
        const plain = { user_password: hashPassword('word-okta'), active: '1' }
        store.insert('sys_user', { user_name: 'okta', ...plain })
        store.insert('sys_user', {
            user_name: 'inside',
            ...plain,
            user_password: hashPassword('word-inside'),
            web_service_access_only: '1',
        })
        const fields = { sys_action: 'x_tiny_approve', sys_uniqueValue: page.item }
        const status = async (sent: ReturnType<typeof form>, path = '/x_tiny_item.do'): Promise<number> =>
            (await post(page, path, sent)).status
        assert.equal(await status(form(fields, 'nobody')), 401)
        assert.equal(await status(form(fields, 'inside')), 401)
        assert.equal(await status(form(fields, 'okta')), 403)
        assert.equal(await status(form({ ...fields, sys_action: 'unknown' })), 404)
        assert.equal(await status(form({ ...fields, sys_uniqueValue: id('9') })), 404)
        assert.equal(await status(form(fields), '/x_tiny_unknown.do'), 400)
        assert.equal(await status(form(fields, 'boss', 'application/json')), 415)
        assert.equal(await status(form({ ...fields, 'x_tiny_item.code': 'sly' })), 500)
        store.update('x_tiny_item', page.item, { code: 'done' })
        assert.equal(await status(form(fields)), 403)
        assert.equal(store.read('x_tiny_item', page.item)?.code, 'done')
    })
})
