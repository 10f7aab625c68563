// Preview of a logged request against the record as it is now, and proof of what it left in the audit trail, over HTTP.
import assert from 'node:assert/strict'
import type { Verdict } from '../../src/server/provisioning/authority/verdict.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { everythingIn, openPreviewDesk, PROVISIONING, type PreviewDesk } from './preview-desk.ts'

const ADA = { userName: 'ada@example.com', externalId: '00uAda', name: { givenName: 'Ada', familyName: 'Byron' } }
const STARTED = '2026-01-02 03:04:05'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`preview and proof of logged requests, ${mode}`, () => {
        let desk: PreviewDesk
        let ada: string
        let okta: string

        const logged = (method: string, stated: unknown, verdicts: readonly Verdict[] = [], user = ada) => {
            const { store } = desk
            const row = { method, user, caller: okta, started: STARTED, duration: '1500', status: '200' }
            const log = store.insert('x_scim_okta_log', { ...row, verdicts: JSON.stringify(verdicts) })
            if (stated) store.insert('x_scim_okta_log_body', { log, stated: JSON.stringify(stated) })
            return log
        }
        const audited = (fieldname: string, oldvalue: string, newvalue: string, more: Record<string, string> = {}) =>
            desk.store.insert('sys_audit', {
                ...{ tablename: 'sys_user', documentkey: ada, user: 'okta', fieldname, oldvalue, newvalue },
                ...{ sys_created_on: '2026-01-02 03:04:06', ...more },
            })
        const prove = (log: string) =>
            desk.instance.requestNow('GET', `${PROVISIONING}/proof?log=${log}`, undefined, desk.admin)

        beforeEach(async () => {
            desk = await openPreviewDesk(mode)
            desk.instance.requestNow('POST', `${SCIM_PATH}/Users`, ADA)
            ada = desk.store.find('sys_user', { user_name: ADA.userName }, 1)[0]!.sys_id!
            okta = desk.store.find('sys_user', { user_name: 'okta' }, 1)[0]!.sys_id!
        })
        afterEach(() => desk.close())

        for (const [method, sentAs] of [
            ['PUT', 'PUT'],
            ['PATCH', 'PATCH'],
            ['POST', 'PATCH'],
        ] as const) {
            it(`runs a logged ${method} again as ${sentAs}, and writes nothing`, () => {
                const log = logged(method, { ...ADA, middleInitial: null, nickName: 'Countess of L' })
                const before = everythingIn(desk.store)
                const answer = desk.ask({ log })
                assert.equal(answer.status, 200, answer.text)
                assert.deepEqual(answer.json.request, { method: sentAs, path: `/Users/${ada}` })
                assert.equal(answer.json.current.status, 200)
                assert.deepEqual(
                    answer.json.current.fields.map(({ field }: { field: string }) => field),
                    ['x_scim_okta_attributes'],
                )
                assert.deepEqual(everythingIn(desk.store), before)
            })
        }

        it('runs a logged POST for somebody who is gone as a POST, and a DELETE without what it stated', () => {
            const log = logged('POST', { ...ADA, userName: 'eve', externalId: '00uEve' }, [], '')
            assert.deepEqual(desk.ask({ log }).json.request, { method: 'POST', path: '/Users' })
            const gone = desk.ask({ log: logged('DELETE', undefined) }).json
            assert.deepEqual([gone.request.method, gone.current.status], ['DELETE', 204])
        })

        it('answers 404 for what is not kept any more, and for no row; 400 for a read', () => {
            const kept = desk.ask({ log: logged('PUT', undefined) })
            assert.equal(kept.status, 404)
            assert.match(kept.json.error.detail, /kept for 7 days/)
            assert.equal(desk.ask({ log: 'f'.repeat(32) }).status, 404)
            assert.equal(desk.ask({ log: logged('GET', undefined) }).status, 400)
            assert.equal(prove('f'.repeat(32)).status, 404)
            assert.equal(prove('').status, 400)
            assert.equal(prove(logged('PUT', undefined, [], '')).status, 400)
        })

        it('joins verdicts with what the caller is recorded to have changed meanwhile', () => {
            audited('title', '', 'Countess')
            audited('title', 'x', 'y', { user: 'somebody.else' })
            audited('title', 'x', 'y', { sys_created_on: '2026-01-02 03:04:04' })
            audited('title', 'x', 'y', { sys_created_on: '2026-01-02 03:04:12' })
            audited('title', 'x', 'y', { tablename: 'incident' })
            audited('name', 'Ada', 'Ada Byron')
            const answer = prove(
                logged('PUT', undefined, [
                    { path: 'title', field: 'title', code: 'written' },
                    { path: 'name.familyName', field: 'last_name', code: 'written' },
                    { path: 'manager', field: 'manager', code: 'notAuthoritative', owner: 'HR', row: 'r' },
                    { path: 'name.givenName', field: 'first_name', code: 'unchanged' },
                ]),
            )
            assert.equal(answer.status, 200, answer.text)
            const { attributes, others, auditRead, caller, since, until } = answer.json
            assert.deepEqual([caller, since, until], ['okta', STARTED, '2026-01-02 03:04:11'])
            const results = attributes.map(({ result }: { result: string }) => result)
            if (!auditRead) {
                assert.equal(mode, 'nasty')
                assert.match(answer.json.note, /could not be read/)
                assert.deepEqual(results, ['not audited', 'not audited', 'dropped', 'nothing to record'])
                return
            }
            assert.deepEqual(results, ['recorded', 'not audited', 'dropped', 'nothing to record'])
            assert.deepEqual(attributes[0].audited, { from: '', to: 'Countess', at: '2026-01-02 03:04:06' })
            assert.match(attributes[2].text, /HR has the say over it/)
            assert.deepEqual(
                others.map(({ field }: { field: string }) => field),
                ['name'],
            )
        })

        it('says that the audit trail cannot be read where the privilege is gone', () => {
            audited('title', '', 'Countess')
            const { store } = desk
            for (const { sys_id } of store.find('sys_scope_privilege', { target_name: 'sys_audit' })) {
                store.remove('sys_scope_privilege', sys_id!)
            }
            const { auditRead, attributes } = prove(
                logged('PUT', undefined, [{ path: 'title', field: 'title', code: 'written' }]),
            ).json
            assert.equal(auditRead, false)
            assert.match(attributes[0].text, /audit trail could not be read/)
        })
    })
}
