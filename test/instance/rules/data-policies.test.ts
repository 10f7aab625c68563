import assert from 'node:assert/strict'
import type { Mode, Row } from '../../../instance/platform.ts'
import { hashPassword } from '../../../instance/access/password.ts'
import { openFixture, type Fixture } from '../glide/glide-fixture.ts'
import { serving } from '../http/call.ts'
import { basic } from '../http/fake-platform.ts'
import { SCOPE_ID } from '../package/tiny-package.ts'

const MANDATORY = 'Data Policy Exception: \n\tThe following fields are mandatory: Title'
const READ_ONLY = 'Data Policy Exception: \n\tThe following fields are read only: City'

describe('data policies', () => {
    let fixture: Fixture

    const open = (mode: Mode = 'strict'): void => {
        fixture = openFixture({ mode })
    }
    const policy = (rules: readonly Row[], more: Row = {}): void => {
        const { store } = fixture.platform
        const sysId = store.insert('sys_data_policy2', { model_table: 'sys_user', reverse_if_false: '0', ...more })
        for (const rule of rules) store.insert('sys_data_policy_rule', { sys_data_policy: sysId, ...rule })
    }
    const save = (code: string, table = 'sys_user'): unknown =>
        JSON.parse(
            String(
                fixture.run(
                    `const p = new GlideRecord('${table}'); ${code}; const saved = p.insert();
                     return JSON.stringify([saved !== null, p.getLastErrorMessage(), gs.getErrorMessages()])`,
                ),
            ),
        )
    const change = (sysId: string, code: string): unknown =>
        JSON.parse(
            String(
                fixture.run(
                    `const p = new GlideRecord('sys_user'); p.get('sys_id', '${sysId}'); ${code}; const saved = p.update();
                     return JSON.stringify([saved !== null, p.getLastErrorMessage()])`,
                ),
            ),
        )
    const stored = (sysId: string) => fixture.platform.store.read('sys_user', sysId)

    beforeEach(() => open())

    it('refuse a script that leaves a mandatory field empty, and say so in record and session', () => {
        policy([{ field: 'title', mandatory: 'true' }])
        assert.deepEqual(save(`p.user_name = 'ada'`), [false, MANDATORY, [MANDATORY]])
        assert.equal(fixture.platform.store.find('sys_user', { user_name: 'ada' }).length, 0)
        assert.deepEqual(save(`p.user_name = 'ada'; p.title = 'Boss'`), [true, null, [MANDATORY]])
    })

    it('hold only where their condition does, and not at all when inactive', () => {
        policy([{ field: 'title', mandatory: 'true' }], { conditions: 'city=Oslo^EQ' })
        policy([{ field: 'zip', mandatory: 'true' }], { active: '0' })
        assert.deepEqual(save(`p.user_name = 'ada'`), [true, null, []])
        assert.deepEqual(save(`p.user_name = 'eve'; p.city = 'Oslo'`), [false, MANDATORY, [MANDATORY]])
    })

    it('are turned round where the condition does not hold, if they say so', () => {
        policy([{ field: 'title', mandatory: 'false' }], { conditions: 'city=Oslo^EQ', reverse_if_false: '1' })
        assert.deepEqual(save(`p.user_name = 'ada'; p.city = 'Oslo'`), [true, null, []])
        assert.deepEqual(save(`p.user_name = 'eve'`), [false, MANDATORY, [MANDATORY]])
    })

    it('see what rules made of the record below order 1000, and not what those above make', () => {
        policy([{ field: 'title', mandatory: 'true' }])
        const fill = { name: 'fill', table: 'sys_user', when: 'before', script: `current.title = 'Filled'` } as const
        const rule = fixture.platform.addRule({ ...fill, order: 1000 })
        assert.deepEqual(save(`p.user_name = 'ada'`), [false, MANDATORY, [MANDATORY]])
        fixture.platform.store.remove('sys_script', rule)
        fixture.platform.addRule({ ...fill, order: 900 })
        assert.deepEqual(save(`p.user_name = 'ada'`), [true, null, [MANDATORY]])
    })

    it('refuse a change to a read-only field, and let everything else pass', () => {
        const ada = fixture.person({ user_name: 'ada', city: 'Oslo' })
        policy([{ field: 'city', disabled: 'true' }])
        assert.deepEqual(change(ada, `p.city = 'Rome'; p.title = 'Boss'`), [false, READ_ONLY])
        assert.deepEqual([stored(ada)?.city, stored(ada)?.title], ['Oslo', null])
        assert.deepEqual(change(ada, `p.city = 'Oslo'; p.title = 'Boss'`), [true, null])
        assert.deepEqual(save(`p.user_name = 'eve'; p.city = 'Rome'`), [false, READ_ONLY, [READ_ONLY, READ_ONLY]])
    })

    it('nasty: the change to a read-only field is lost without a word', () => {
        open('nasty')
        const ada = fixture.person({ user_name: 'ada', city: 'Oslo' })
        policy([{ field: 'city', disabled: 'true' }])
        assert.deepEqual(change(ada, `p.city = 'Rome'; p.title = 'Boss'`), [true, null])
        assert.deepEqual([stored(ada)?.city, stored(ada)?.title], ['Oslo', 'Boss'])
    })

    it('nasty: a session without pages keeps no messages, only the record and the log tell', () => {
        open('nasty')
        policy([{ field: 'title', mandatory: 'true' }])
        assert.deepEqual(save(`p.user_name = 'ada'`), [false, MANDATORY, []])
        assert.ok(fixture.logged().includes(`Background message, type:error, message: ${MANDATORY}`))
    })

    it('concern tables that extend their own only when they are inherited', () => {
        policy([{ field: 'short_description', mandatory: 'true' }], { model_table: 'task' })
        assert.deepEqual(save('', 'incident'), [true, null, []])
        policy([{ field: 'short_description', mandatory: 'true' }], { model_table: 'task', inherit: '1' })
        assert.equal((save('', 'incident') as unknown[])[0], false)
    })

    it('are a 403 of the Table API that tells the text', async () => {
        const { platform } = fixture
        platform.store.insert('sys_user', { user_name: 'okta', user_password: hashPassword('word-okta'), active: '1' })
        for (const operation of ['read', 'create']) {
            platform.store.insert('sys_security_acl', { name: 'incident', operation, type: 'record', active: '1' })
        }
        policy([{ field: 'short_description', mandatory: 'true' }], { model_table: 'incident' })
        const headers = { Authorization: basic('okta'), 'Content-Type': 'application/json' }
        await serving(platform, async (send) => {
            const answer = await send('/api/now/table/incident', { method: 'POST', headers, body: '{"number":"INC1"}' })
            assert.equal(answer.status, 403)
            assert.match(answer.json.error.detail, /^Data Policy Exception: \n\tThe following fields are mandatory: /)
        })
    })

    it('with a model, or of another scope than the table, are not emulated', () => {
        policy([{ field: 'title', mandatory: 'true' }], { model_id: 'x' })
        assert.throws(() => save(`p.user_name = 'ada'`), /not emulated: a data policy with a model/)
        open()
        policy([{ field: 'title', mandatory: 'true' }], { sys_scope: SCOPE_ID })
        assert.throws(() => save(`p.user_name = 'ada'`), /not emulated: a data policy of x_tiny for the table sys_user/)
    })
})

describe('what a script learns of a broken unique key', () => {
    const insertTwice = (mode: Mode): unknown =>
        openFixture({ mode }).run(
            `let p; for (let i = 0; i < 2; i++) { p = new GlideRecord('sys_user'); p.user_name = 'ada'; p.insert() }
             return p.getLastErrorMessage()`,
        )

    it('is the log line, or in nasty mode nothing', () => {
        assert.match(String(insertTwice('strict')), /Unique Key violation/)
        assert.equal(insertTwice('nasty'), null)
    })
})

describe('a rule of a customer that is added in a test', () => {
    it('is a rule of the global scope: it alters, refuses with a message, or throws', () => {
        const { platform, run, session, logged } = openFixture()
        const table = 'sys_user'
        platform.addRule({ name: 'alter', table, when: 'before', script: `current.city = 'Altered'` })
        platform.addRule({
            name: 'refuse',
            table,
            when: 'before',
            filter: 'title=Boss',
            script: `gs.addErrorMessage('Ask HR'); current.setAbortAction(true)`,
        })
        platform.addRule({ name: 'throw', table, when: 'before', condition: `current.zip == 'x'`, script: `null.x` })
        const insert = (code: string) =>
            run(
                `const p = new GlideRecord('sys_user'); ${code}; const saved = p.insert(); return saved || p.getLastErrorMessage()`,
            )
        const ada = String(insert(`p.user_name = 'ada'; p.zip = 'x'`))
        assert.equal(platform.store.read(table, ada)?.city, 'Altered')
        assert.ok(logged().some((line) => line.startsWith(`Business rule 'throw' failed`)))
        assert.match(String(insert(`p.user_name = 'eve'; p.title = 'Boss'`)), /aborted by Business Rule 'refuse\^/)
        assert.deepEqual(platform.messages(session), [{ type: 'error', text: 'Ask HR' }])
    })

    it('runs before queries, after saves and asynchronously, for the operations it names', () => {
        const { platform, run, logged } = openFixture()
        const table = 'sys_user'
        const fail = `throw new Error(current.title)`
        platform.addRule({ name: 'query', table, when: 'query', script: `current.addQuery('zip', 'z')` })
        platform.addRule({ name: 'after', table, when: 'after', script: fail })
        platform.addRule({ name: 'insert', table, when: 'after', operations: ['insert'], script: fail })
        platform.addRule({ name: 'async', table, when: 'async', operations: ['update'], script: fail })
        const ada = platform.store.insert(table, { user_name: 'ada', zip: 'z' })
        platform.store.insert(table, { user_name: 'eve', zip: 'y' })
        const failed = () => logged().filter((line) => line.startsWith('Business rule'))
        run(`const p = new GlideRecord('sys_user'); p.query(); p.next(); p.title = p.getRowCount(); p.update()`)
        assert.deepEqual(failed(), [`Business rule 'after' failed: 1`])
        platform.deliverEvents()
        assert.deepEqual(failed(), [`Business rule 'async' failed: 1`])
        assert.equal(platform.store.read(table, ada)?.title, '1')
    })

    it('needs a table that exists', () => {
        const { platform } = openFixture()
        const rule = { name: 'r', table: 'nowhere', when: 'before', script: '' } as const
        assert.throws(() => platform.addRule(rule), /rule r: no table nowhere/)
    })
})
