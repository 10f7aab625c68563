// Preview over HTTP on the built package: what it says, what it refuses, and that nothing is written.
import assert from 'node:assert/strict'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { everythingIn, openPreviewDesk, PROVISIONING, type PreviewDesk } from './preview-desk.ts'

const ENTERPRISE = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
const ADA = { userName: 'ada@example.com', externalId: '00uAda', name: { givenName: 'Ada', familyName: 'Byron' } }
const patchOf = (...Operations: unknown[]) => ({ Operations })

for (const mode of ['strict', 'nasty'] as const) {
    describe(`preview over HTTP, ${mode}`, () => {
        let desk: PreviewDesk
        let ada: string

        const scim = (method: string, path: string, body?: unknown) => {
            const send = () => desk.instance.requestNow(method, SCIM_PATH + path, body)
            const answer = send()
            // In nasty mode a request that wrote may be cut off.
            return answer.status === 500 ? send() : answer
        }
        const rowOf = (sysId: string) => desk.store.read('sys_user', sysId)!
        const fieldsOf = (report: { fields: { field: string; before: string; after: string }[] }) =>
            Object.fromEntries(report.fields.map(({ field, before, after }) => [field, [before, after]]))

        beforeEach(async () => {
            desk = await openPreviewDesk(mode)
            scim('POST', '/Users', ADA)
            ada = desk.store.find('sys_user', { user_name: ADA.userName }, 1)[0]!.sys_id!
        })
        afterEach(() => desk.close())

        it('is open to administrators of the application alone', () => {
            const body = { method: 'DELETE', id: ada }
            assert.equal(desk.ask(body).status, 200)
            assert.equal(desk.ask(body, { user: 'admin', password: 'admin' }).status, 200)
            for (const user of [desk.auditor, desk.instance.credentials]) {
                const answer = desk.ask(body, user)
                assert.equal(answer.status, 403, user.user)
                assert.ok(!answer.text.includes('Byron'))
                assert.equal(
                    desk.instance.requestNow('GET', `${PROVISIONING}/proof?log=x`, undefined, user).status,
                    403,
                )
            }
            assert.equal(desk.ask(body, null).status, 401)
        })

        it('asks for the role itself, should the route lose its ACL', () => {
            const { store } = desk
            for (const { sys_id } of store.find('sys_ws_operation', { relative_path: '/preview' })) {
                store.update('sys_ws_operation', sys_id!, { requires_acl_authorization: '0' })
            }
            const answer = desk.ask({ method: 'DELETE', id: ada }, desk.auditor)
            assert.equal(answer.status, 403)
            assert.deepEqual(answer.json, {
                error: { message: 'Not allowed', detail: 'That takes the role x_scim_okta.admin' },
            })
        })

        it('says what a PUT would change, and changes nothing', () => {
            const before = everythingIn(desk.store)
            const body = { ...ADA, name: { givenName: 'Ada', familyName: 'King' }, title: 'Countess' }
            const report = desk.preview({ method: 'PUT', id: ada, body })
            assert.equal(report.status, 200)
            assert.deepEqual(fieldsOf(report), {
                last_name: ['Byron', 'King'],
                name: ['Ada Byron', 'Ada King'],
                title: ['', 'Countess'],
            })
            assert.equal(report.target, ada)
            assert.deepEqual(report.writes, [{ table: 'sys_user', operation: 'update', sysId: ada }])
            assert.deepEqual(everythingIn(desk.store), before)
            assert.equal(scim('PUT', `/Users/${ada}`, body).status, 200)
            assert.deepEqual([rowOf(ada).name, rowOf(ada).title], ['Ada King', 'Countess'])
        })

        it('previews PATCH in the dialects of clients, DELETE and POST', () => {
            const before = everythingIn(desk.store)
            const patch = patchOf({ op: 'Replace', path: 'title', value: 'Countess' })
            assert.deepEqual(fieldsOf(desk.preview({ method: 'PATCH', id: ada, body: patch })), {
                title: ['', 'Countess'],
            })
            const leave = fieldsOf(desk.preview({ method: 'DELETE', id: ada }))
            assert.deepEqual(
                [leave.active, leave.locked_out],
                [
                    ['true', 'false'],
                    ['false', 'true'],
                ],
            )
            const report = desk.preview({ method: 'POST', body: { ...ADA, userName: 'eve', externalId: '00uEve' } })
            assert.equal(report.status, 201)
            assert.deepEqual(fieldsOf(report).name, ['', 'Ada Byron'])
            assert.deepEqual(
                report.writes.map(
                    ({ table, operation }: { table: string; operation: string }) => `${operation} ${table}`,
                ),
                ['insert x_scim_okta_identity', 'insert sys_user'],
            )
            assert.deepEqual(everythingIn(desk.store), before)
        })

        it('previews groups and their members', () => {
            const created = scim('POST', '/Groups', { displayName: 'Team', members: [] })
            const group = created.json?.id ?? desk.store.find('sys_user_group', { name: 'Team' }, 1)[0]!.sys_id!
            const before = everythingIn(desk.store)
            const body = { displayName: 'Crew', members: [{ value: ada }] }
            const report = desk.preview({ method: 'PUT', resourceType: 'Group', id: group, body })
            assert.deepEqual([report.status, fieldsOf(report).name], [200, ['Team', 'Crew']])
            assert.ok(report.writes.some(({ table }: { table: string }) => table === 'sys_user_grmember'))
            const gone = desk.preview({ method: 'DELETE', resourceType: 'Group', id: group })
            assert.deepEqual([gone.status, fieldsOf(gone).active], [204, ['true', 'false']])
            assert.deepEqual(everythingIn(desk.store), before)
        })

        it('says how a request would be refused, and which review it would open', () => {
            const before = everythingIn(desk.store)
            const rotated = desk.preview({ method: 'POST', body: { ...ADA, externalId: '00uOther' } })
            assert.deepEqual([rotated.status, rotated.scimType], [409, 'uniqueness'])
            assert.match(rotated.detail, /review \(preview\)/)
            assert.equal(rotated.review.situation, 'rotated')
            assert.equal(rotated.review.candidates[0].user, ada)
            assert.deepEqual(rotated.fields, [])
            const long = desk.preview({ method: 'PUT', id: ada, body: { ...ADA, userName: 'a'.repeat(41) } })
            assert.deepEqual([long.status, long.scimType], [400, 'invalidValue'])
            assert.equal(desk.preview({ method: 'PUT', id: 'nobody', body: ADA }).status, 404)
            assert.deepEqual(everythingIn(desk.store), before)
        })

        it('is about no administrator, and about the integration user only when told so', () => {
            const self = desk.store.find('sys_user', { user_name: desk.admin.user }, 1)[0]!.sys_id!
            const okta = desk.store.find('sys_user', { user_name: 'okta' }, 1)[0]!.sys_id!
            const patch = patchOf({ op: 'replace', path: 'title', value: 'Boss' })
            assert.equal(desk.preview({ method: 'PATCH', id: self, body: patch }).status, 200)
            assert.equal(desk.preview({ method: 'PATCH', id: okta, body: patch, caller: okta }).status, 403)
            // Nobody is matched with whoever happens to ask.
            const other = { userName: 'somebody.else', externalId: '00uElse' }
            assert.equal(desk.preview({ method: 'POST', body: other }).status, 201)
        })

        const refused: [string, unknown, RegExp][] = [
            ['no object', [], /must be a JSON object/],
            ['an unknown member', { method: 'PUT', id: 'x', body: {}, bodyy: 1 }, /"bodyy" is unknown/],
            ['no method', { id: 'x' }, /method must be one of POST, PUT, PATCH, DELETE/],
            ['a method that reads', { method: 'GET', id: 'x' }, /method must be one of/],
            ['no id', { method: 'PUT', body: {} }, /id must be the sys_id of the User/],
            ['an id that is code', { method: 'PUT', id: 'javascript:gs.log(1)', body: {} }, /id must be/],
            ['an id in a POST', { method: 'POST', id: 'x', body: {} }, /left out of a POST/],
            ['no body', { method: 'PUT', id: 'x' }, /body is missing/],
            ['a body for DELETE', { method: 'DELETE', id: 'x', body: {} }, /left out of a DELETE/],
            ['another type', { method: 'DELETE', id: 'x', resourceType: 'Device' }, /User or Group/],
            ['a caller that is none', { method: 'DELETE', id: 'x', caller: 5 }, /caller must be/],
            ['a log that is none', { log: '^active=true' }, /log must be the sys_id/],
            ['a log and a request', { log: 'x', method: 'PUT' }, /method cannot be given with log/],
            ['settings that are no list', { method: 'DELETE', id: 'x', settings: {} }, /settings must be an array/],
        ]
        for (const [what, body, detail] of refused) {
            it(`refuses ${what} with 400`, () => {
                const answer = desk.ask(body)
                assert.equal(answer.status, 400, answer.text)
                assert.deepEqual(Object.keys(answer.json), ['error'])
                assert.match(answer.json.error.detail, detail)
            })
        }

        it('refuses what is no JSON with 400', async () => {
            const { user, password } = desk.admin
            const answer = await fetch(`${new URL(desk.instance.baseUrl).origin}${PROVISIONING}/preview`, {
                method: 'POST',
                headers: {
                    authorization: `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`,
                    'content-type': 'application/json',
                },
                body: '{"method":',
            })
            assert.equal(answer.status, 400)
            assert.match(JSON.stringify(await answer.json()), /"error":\{"message":.*JSON/)
        })

        it('refuses a body that is larger than a bulk request may be', () => {
            const body = { method: 'PUT', id: ada, body: { ...ADA, title: 'x'.repeat(1_100_000) } }
            const answer = desk.ask(body)
            assert.equal(answer.status, 413, answer.text.slice(0, 200))
        })

        it('keeps what a client states beside the columns out of the log of the application', () => {
            const body = { ...ADA, title: 'Countess', [ENTERPRISE]: { department: 'Secret Department' } }
            desk.preview({ method: 'PUT', id: ada, body })
            const lines = desk.store.find('syslog_app_scope', {}, 10_000).map(({ message }) => message ?? '')
            assert.ok(lines.some((line) => line.includes('provisioning')))
            assert.deepEqual(
                lines.filter((line) => /Secret Department|Countess/.test(line)),
                [],
            )
        })
    })
}
