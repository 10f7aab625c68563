import assert from 'node:assert/strict'
import { startInstance, type RunningInstance } from '../../../instance/boot.ts'
import { hashPassword } from '../../../instance/access/password.ts'
import type { Mode } from '../../../instance/platform.ts'
import { call, type Call, type Reply } from './call.ts'
import { basic } from './fake-platform.ts'

const admin = { Authorization: basic('admin', 'admin') }
const JSON_TYPE = { 'Content-Type': 'application/json' }

let instance: RunningInstance

function send(path: string, sent: Call = {}): Promise<Reply> {
    return call(instance.baseUrl, `/api/now/table/${path}`, { ...sent, headers: { ...admin, ...sent.headers } })
}

function write(method: string, path: string, body: unknown, headers: Record<string, string> = {}): Promise<Reply> {
    return send(path, { method, headers: { ...JSON_TYPE, ...headers }, body: JSON.stringify(body) })
}

async function created(table: string, fields: Record<string, unknown>): Promise<string> {
    const { status, json } = await write('POST', table, fields)
    assert.equal(status, 201, JSON.stringify(json))
    return json.result.sys_id
}

function start(mode: Mode): Promise<RunningInstance> {
    const user = { name: 'okta', password: 'okta-word' }
    return startInstance({ packagePath: 'dist/app', db: ':memory:', seed: 'minimal', mode, user, trace: true, port: 0 })
}

for (const mode of ['strict', 'nasty'] as const)
    describe(`Table API, ${mode}`, () => {
        before(async () => {
            instance = await start(mode)
        })
        after(() => instance.close())

        describe('reading', () => {
            it('lists records by encoded query with fields, limit, offset and the total', async () => {
                const all = await send('sys_user?sysparm_query=ORDERBYuser_name&sysparm_fields=user_name,sys_id')
                assert.equal(all.status, 200)
                const names = all.json.result.map((row: { user_name: string }) => row.user_name)
                assert.deepEqual(names, [...names].sort())
                assert.ok(names.includes('admin'))
                assert.deepEqual(Object.keys(all.json.result[0]), ['user_name', 'sys_id'])
                assert.equal(all.headers['x-total-count'], String(names.length))

                const page = await send(
                    'sys_user?sysparm_query=ORDERBYuser_name&sysparm_fields=user_name&sysparm_limit=2&sysparm_offset=1',
                )
                assert.deepEqual(
                    page.json.result.map((row: { user_name: string }) => row.user_name),
                    names.slice(1, 3),
                )
                assert.equal(page.headers['x-total-count'], String(names.length))
            })

            it('shows journal entries as rows of sys_journal_field, and writes them through the record', async () => {
                const task = await created('problem', { number: 'PRB1', work_notes: 'first' })
                await write('PATCH', `problem/${task}`, { work_notes: 'second' })
                const fields = 'sysparm_fields=element,value,name'
                const { json } = await send(`sys_journal_field?element_id=${task}&${fields}`)
                const values = json.result.map((row: { value: string }) => row.value)
                assert.deepEqual(values.sort(), ['first', 'second'])
                assert.deepEqual([json.result[0].element, json.result[0].name], ['work_notes', 'problem'])
                assert.equal((await send(`problem/${task}`)).json.result.work_notes, '')
            })

            it('narrows by name-value pairs', async () => {
                const { json } = await send('sys_user?user_name=admin&sysparm_fields=user_name')
                assert.deepEqual(json.result, [{ user_name: 'admin' }])
            })

            it('counts beyond the page, also when a page is past the end', async () => {
                const { json, headers } = await send('sys_user?sysparm_query=user_name=admin&sysparm_offset=5')
                assert.deepEqual(json.result, [])
                assert.equal(headers['x-total-count'], '1')
            })

            it('writes every field as text, booleans as words, passwords never', async () => {
                const { json } = await send('sys_user?sysparm_query=user_name=admin')
                const [user] = json.result
                assert.deepEqual([user.active, user.locked_out, user.user_password], ['true', 'false', ''])
                assert.equal(user.employee_number, '')
                assert.match(user.sys_id, /^[0-9a-f]{32}$/)
            })

            it('shows references as link and value, as display value, and as plain value', async () => {
                const manager = await created('sys_user', { user_name: 'chief', first_name: 'Ada', last_name: 'Byron' })
                const report = await created('sys_user', { user_name: 'report', manager })
                const link = `${instance.baseUrl}/api/now/table/sys_user/${manager}`
                const cases: [string, unknown][] = [
                    ['', { link, value: manager }],
                    ['&sysparm_exclude_reference_link=true', manager],
                    ['&sysparm_display_value=true', { display_value: 'Ada Byron', link }],
                    ['&sysparm_display_value=true&sysparm_exclude_reference_link=true', 'Ada Byron'],
                    ['&sysparm_display_value=all', { display_value: 'Ada Byron', value: manager, link }],
                ]
                for (const [parameters, expected] of cases) {
                    const { json } = await send(`sys_user/${report}?sysparm_fields=manager${parameters}`)
                    assert.deepEqual(json.result.manager, expected, parameters)
                }
            })

            it('walks dots in sysparm_fields', async () => {
                const { json } = await send(
                    'sys_user?sysparm_query=user_name=report&sysparm_fields=manager.user_name,manager.active,manager.nothing',
                )
                assert.deepEqual(json.result, [{ 'manager.user_name': 'chief', 'manager.active': 'true' }])
            })

            it('answers the v2 address too', async () => {
                const { status } = await call(instance.baseUrl, '/api/now/v2/table/sys_user?sysparm_limit=1', {
                    headers: admin,
                })
                assert.equal(status, 200)
            })

            it('drops a condition on an unknown field and returns every row, as the platform does', async () => {
                const all = await send('sys_user?sysparm_fields=sys_id')
                const { json } = await send('sys_user?sysparm_query=no_such_field=x&sysparm_fields=sys_id')
                assert.equal(json.result.length, all.json.result.length)
            })
        })

        describe('writing', () => {
            it('creates with 201 and Location, and ignores unknown and system fields', async () => {
                const reply = await write('POST', 'sys_user', {
                    user_name: 'newbie',
                    active: false,
                    nope: 1,
                    sys_id: 'x',
                })
                assert.equal(reply.status, 201)
                const { result } = reply.json
                assert.deepEqual([result.user_name, result.active, result.nope], ['newbie', 'false', undefined])
                assert.notEqual(result.sys_id, 'x')
                assert.equal(reply.headers.location, `${instance.baseUrl}/api/now/table/sys_user/${result.sys_id}`)
                assert.equal(result.sys_created_by, 'admin')
            })

            it('changes only the fields sent, with PATCH, PUT and an overridden POST alike', async () => {
                const sysId = await created('sys_user', { user_name: 'changing', title: 'Clerk', city: 'Delft' })
                for (const [method, title, headers] of [
                    ['PATCH', 'Editor', {}],
                    ['PUT', 'Author', {}],
                    ['POST', 'Critic', { 'X-HTTP-Method-Override': 'PATCH' }],
                ] as const) {
                    const { status, json } = await write(method, `sys_user/${sysId}`, { title }, headers)
                    assert.equal(status, 200)
                    assert.deepEqual([json.result.title, json.result.city], [title, 'Delft'])
                }
            })

            it('empties a field by empty text and by null, and takes a reference as it reads it', async () => {
                const sysId = await created('sys_user', { user_name: 'emptied', title: 'Clerk', city: 'Delft' })
                const manager = { link: 'ignored', value: sysId }
                const { json } = await write('PATCH', `sys_user/${sysId}`, { title: '', city: null, manager })
                assert.deepEqual([json.result.title, json.result.city, json.result.manager.value], ['', '', sysId])
            })

            it('stores passwords so that they sign in', async () => {
                const sysId = await created('sys_user', { user_name: 'withword', user_password: 'first-word' })
                const role = instance.platform.store.find('sys_user_role', { name: 'user_admin' })[0]
                await created('sys_user_has_role', { user: sysId, role: role?.sys_id })
                const headers = { Authorization: basic('withword', 'first-word') }
                assert.equal((await send(`sys_user/${sysId}`, { headers })).status, 200)
                assert.notEqual(instance.platform.store.read('sys_user', sysId)?.user_password, 'first-word')
            })

            it('deletes with 204, after which the record is gone', async () => {
                const sysId = await created('sys_user', { user_name: 'passing' })
                const { status, text } = await send(`sys_user/${sysId}`, { method: 'DELETE' })
                assert.deepEqual([status, text], [204, ''])
                assert.equal((await send(`sys_user/${sysId}`)).status, 404)
                assert.equal((await send(`sys_user/${sysId}`, { method: 'DELETE' })).status, 404)
            })

            it('answers a broken unique key with 403 and leaves one record', async () => {
                const { status, json } = await write('POST', 'sys_user', { user_name: 'ADMIN' })
                assert.equal(status, 403)
                assert.equal(json.status, 'failure')
                assert.equal((await send('sys_user?user_name=admin')).json.result.length, 1)
            })

            it('answers a rule that aborts with 403', async () => {
                const rule = await created('sys_script', {
                    name: 'No interns',
                    collection: 'sys_user',
                    when: 'before',
                    action_insert: true,
                    active: true,
                    script: '(function (current) { if (current.title == "Intern") current.setAbortAction(true) })(current)',
                })
                const { status, json } = await write('POST', 'sys_user', { user_name: 'intern', title: 'Intern' })
                assert.equal(status, 403)
                assert.match(
                    json.error.detail,
                    /^Operation against file 'sys_user' was aborted by Business Rule 'No interns\^[0-9a-f]{32}'\. Business Rule Stack:No interns$/,
                )
                assert.equal((await write('POST', 'sys_user', { user_name: 'clerk', title: 'Clerk' })).status, 201)
                await send(`sys_script/${rule}`, { method: 'DELETE' })
            })

            it('counts its statements', async () => {
                const { headers } = await write('POST', 'sys_user', { user_name: 'counted' })
                const [reads, writes] = String(headers['x-instance-statements']).split('/').map(Number)
                assert.ok(reads !== undefined && reads >= 1 && writes !== undefined && writes >= 1)
            })
        })

        describe('refusing', () => {
            const bodies: [string, Call, number, unknown][] = [
                ['no_table', {}, 400, { message: 'Invalid table no_table', detail: null }],
                [
                    `sys_user/${'0'.repeat(32)}`,
                    {},
                    404,
                    {
                        message: 'No Record found',
                        detail: "Record doesn't exist or ACL restricts the record retrieval",
                    },
                ],
                ['sys_user/1/2', {}, 400, undefined],
                ['sys_user', { method: 'DELETE' }, 405, undefined],
                ['sys_user', { method: 'POST', body: '[]', headers: JSON_TYPE }, 400, undefined],
                ['sys_user', { method: 'POST', body: '{"a"', headers: JSON_TYPE }, 400, undefined],
                ['sys_user', { method: 'POST', body: '<a/>', headers: { 'Content-Type': 'text/xml' } }, 415, undefined],
                ['sys_user', { headers: { Accept: 'application/xml' } }, 406, undefined],
                ['sys_user', { headers: { Authorization: 'Basic none' } }, 401, undefined],
            ]
            for (const [path, sent, status, error] of bodies) {
                it(`${sent.method ?? 'GET'} ${path} ${JSON.stringify(sent.headers ?? {})} with ${status}`, async () => {
                    const reply = await send(path, sent)
                    assert.equal(reply.status, status)
                    assert.equal(reply.json.status, 'failure')
                    if (error) assert.deepEqual(reply.json.error, error)
                })
            }

            it('does not guess at parameters that are not emulated', async () => {
                const reply = await send('sys_user?sysparm_view=mobile')
                assert.match(reply.json.error.detail, /^not emulated: Table API sysparm_view/)
            })

            it('a caller whose roles pass no ACL', async () => {
                const headers = { Authorization: basic('okta', 'okta-word') }
                const target = await created('sys_user', { user_name: 'target' })
                assert.equal((await send('sys_user', { headers })).status, 403)
                assert.equal((await send(`sys_user/${target}`, { headers })).status, 404)
                const posted = await write('POST', 'sys_user', { user_name: 'x' }, headers)
                assert.equal(posted.status, 403)
                assert.match(posted.json.error.detail, /ACL Exception Insert Failed/)
            })

            it('writes and deletes of a caller who may only read', async () => {
                const { store } = instance.platform
                const role = store.find('sys_user_role', { name: 'itil' })[0]?.sys_id
                const reader = { user_name: 'reader', active: '1', user_password: hashPassword('reader-word') }
                store.insert('sys_user_has_role', { user: store.insert('sys_user', reader), role: role ?? null })
                const headers = { Authorization: basic('reader', 'reader-word') }
                const target = await created('sys_user', { user_name: 'kept', title: 'Clerk' })
                assert.equal((await send(`sys_user/${target}`, { headers })).status, 200)
                assert.equal((await write('PATCH', `sys_user/${target}`, { title: 'x' }, headers)).status, 403)
                assert.equal((await send(`sys_user/${target}`, { method: 'DELETE', headers })).status, 403)
                assert.equal((await send(`sys_user/${target}`)).json.result.title, 'Clerk')
            })

            it('tables without web service access', async () => {
                instance.platform.setTableAccess('cmn_building', { webService: false })
                assert.equal((await send('cmn_building')).status, 403)
                instance.platform.setTableAccess('cmn_building', { webService: true })
                assert.equal((await send('cmn_building')).status, 200)
            })
        })
    })
