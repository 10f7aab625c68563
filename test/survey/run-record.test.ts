// Starting, refusing, cancelling and resuming runs, and the rows that say which ids count.
import assert from 'node:assert/strict'
import type { Mode } from '../../instance/platform.ts'
import { addCrowd, openSurveyInstance, type SurveyInstance } from './survey-instance.ts'

for (const mode of ['strict', 'nasty'] as Mode[])
    describe(`the record of a run (${mode})`, function () {
        this.timeout(60_000)
        let instance: SurveyInstance

        beforeEach(async () => {
            instance = await openSurveyInstance(mode)
        })
        afterEach(() => instance.close())

        /** Inserts a run whose event is not delivered yet. */
        const queued = (values: Record<string, string> = {}) => {
            const { platform } = instance
            const admin = platform.store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!
            const session = platform.session(admin, false)
            const row = platform.glideRecord(session, 'global', 'x_scim_okta_run')
            row.initialize()
            for (const [name, value] of Object.entries(values)) row.setValue(name, value)
            const sysId = row.insert() as string | null
            const said = platform.messages(session).map(({ text }) => text)
            return { sysId, error: String(row.getLastErrorMessage()), said }
        }

        const adminId = () => instance.platform.store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!

        it('begins queued at the start, whatever the client sends', () => {
            const { sysId } = queued({ state: 'done', cursor: 'ffff', chunk: '7', step: 'resolve', lock: 'x' })
            const run = instance.platform.store.read('x_scim_okta_run', sysId!)
            assert.deepEqual(
                [run?.state, run?.cursor, run?.chunk, run?.step, run?.lock],
                ['queued', null, '0', 'read', 'people'],
            )
        })

        it('is alone: a second one of the kind is refused until the first has ended', async () => {
            const { sysId } = queued()
            const second = queued()
            assert.equal(second.sysId, null)
            assert.match(second.error, /aborted by Business Rule 'Begin the run/)
            assert.deepEqual(second.said, ['Another run of this kind is queued or running: resume or cancel it first'])
            instance.platform.deliverEvents()
            assert.equal((await instance.rows('x_scim_okta_run', `sys_id=${sysId}`))[0]?.state, 'done')
            assert.ok(queued().sysId)
        })

        it('is alone by its key too, should two be inserted at one moment', () => {
            queued()
            assert.throws(() => instance.platform.store.insert('x_scim_okta_run', { kind: 'people', lock: 'people' }))
        })

        it('is cancelled by its state, and its events do nothing any more', async () => {
            const { sysId } = queued()
            assert.equal((await instance.send('PATCH', `x_scim_okta_run/${sysId}`, { people_total: '1' })).status, 200)
            const next = queued()
            const cancelled = await instance.send('PATCH', `x_scim_okta_run/${next.sysId}`, { state: 'cancelled' })
            assert.equal(cancelled.status, 200)
            const [run] = await instance.rows('x_scim_okta_run', `sys_id=${next.sysId}`)
            assert.deepEqual([run?.state, run?.people_read], ['cancelled', '0'])
            assert.ok(run?.finished_by && run.finished_at)
            assert.equal(
                (await instance.send('PATCH', `x_scim_okta_run/${next.sysId}`, { state: 'queued' })).status,
                403,
            )
            assert.ok(queued().sysId)
        })

        it('cannot be set done, nor back to work once it is done', async () => {
            const { sysId } = queued()
            const row = instance.platform.store.read('x_scim_okta_run', sysId!)
            assert.equal(row?.state, 'queued')
            instance.platform.deliverEvents()
            for (const state of ['queued', 'running', 'failed']) {
                const { status } = await instance.send('PATCH', `x_scim_okta_run/${sysId}`, { state })
                assert.equal(status, 403, state)
            }
        })

        it('is nobody else’s business: auditors read it, the integration user does not', () => {
            const { platform } = instance
            const session = (role: string) => {
                const user = platform.store.insert('sys_user', { user_name: `user of ${role}`, active: '1' })
                const [{ sys_id: id }] = platform.store.find('sys_user_role', { name: role }) as [{ sys_id: string }]
                platform.store.insert('sys_user_has_role', { user, role: id, state: 'active' })
                return platform.session(user, false)
            }
            const auditor = session('x_scim_okta.auditor')
            const admin = session('x_scim_okta.admin')
            const integration = session('x_scim_okta.integration')
            const allowed: Record<string, string[]> = {
                run: ['create', 'write', 'delete'],
                finding: ['write', 'delete'],
                finding_match: ['delete'],
                other_id: ['create', 'write', 'delete'],
            }
            for (const [name, operations] of Object.entries(allowed)) {
                const table = `x_scim_okta_${name}`
                for (const operation of ['create', 'write', 'delete'] as const) {
                    assert.ok(!platform.allows(auditor, operation, table), `auditor ${operation} ${table}`)
                    const may = operations.includes(operation)
                    assert.equal(platform.allows(admin, operation, table), may, `admin ${operation} ${table}`)
                }
                assert.ok(platform.allows(auditor, 'read', table), table)
                assert.ok(!platform.allows(integration, 'read', table), table)
            }
        })

        it('is started, cancelled and resumed by UI actions, which ask for the role', () => {
            const { platform } = instance
            const admin = platform.session(adminId(), true)
            const insist = <T>(work: () => T): T => {
                for (;;) {
                    try {
                        return work()
                    } catch (error) {
                        // Nasty mode: cut off after its work was done.
                        if (!(error instanceof Error) || error.name !== 'TransactionCancelled') throw error
                    }
                }
            }
            const press = (name: string, sysId: string, who = admin) =>
                insist(() => platform.runUiAction(who, `x_scim_okta_${name}`, 'x_scim_okta_run', sysId))
            const state = (sysId: string) => platform.store.read('x_scim_okta_run', sysId)?.state
            const { sysId } = queued()
            const reader = platform.store.insert('sys_user', { user_name: 'reader', active: '1' })
            const role = platform.store.find('sys_user_role', { name: 'x_scim_okta.auditor' })[0]!.sys_id!
            platform.store.insert('sys_user_has_role', { user: reader, role, state: 'active' })
            const auditor = platform.session(reader, true)
            if (mode === 'strict') assert.throws(() => press('cancel_run', sysId!, auditor), /asks for a role/)
            else press('cancel_run', sysId!, auditor)
            assert.equal(state(sysId!), 'queued')

            const before = platform.store.count('sysevent')
            press('resume_run', sysId!)
            assert.equal(platform.store.count('sysevent'), before + 1)
            const cancelled = press('cancel_run', sysId!)
            assert.match(cancelled.messages.map(({ text }) => text).join(), /^The run is cancelled/)
            assert.equal(state(sysId!), 'cancelled')
            platform.deliverEvents()
            assert.equal(platform.store.count('x_scim_okta_finding'), 0)

            const action = { url: '', setRedirectURL: (url: string) => void (action.url = url) }
            const script = platform.store.find('sys_ui_action', { action_name: 'x_scim_okta_find_unmatched' })[0]
            assert.equal(script?.list_banner_button, '1')
            insist(() => platform.runScript(admin, 'x_scim_okta', script?.script ?? '', { action }))
            const started = action.url.replace('x_scim_okta_run.do?sys_id=', '')
            assert.equal(state(started), 'queued')
            platform.deliverEvents()
            assert.equal(state(started), 'done')
        })

        it('is failed by a row that names no field, and resumed when the row is mended', async () => {
            addCrowd(instance, 10)
            const { store } = instance.platform
            const bad = store.insert('x_scim_okta_other_id', { source: 'Workday', field: 'u_worker', active: '1' })
            const { sysId } = queued()
            instance.platform.deliverEvents()
            const [failed] = await instance.rows('x_scim_okta_run', `sys_id=${sysId}`)
            assert.equal(failed?.state, 'failed')
            assert.match(failed?.message ?? '', new RegExp(`'Workday' \\(${bad}\\).*sys_user has no field 'u_worker'`))
            assert.equal(store.count('x_scim_okta_finding'), 0)
            store.update('x_scim_okta_other_id', bad, { active: '0' })
            await instance.send('PATCH', `x_scim_okta_run/${sysId}`, { state: 'queued' })
            const [run] = await instance.rows('x_scim_okta_run', `sys_id=${sysId}`)
            assert.deepEqual([run?.state, run?.message], ['done', ''])
        })
    })

describe('other authoritative ids', () => {
    let instance: SurveyInstance

    before(async () => {
        instance = await openSurveyInstance('strict')
    })
    after(() => instance.close())

    it('ship with LDAP active and an example that is not', async () => {
        const rows = await instance.rows('x_scim_okta_other_id', 'ORDERBYorder')
        assert.deepEqual(
            rows.map(({ source, field, starts_with: start, active }) => [source, field, start, active]),
            [
                ['LDAP', 'ldap_server', '', 'true'],
                ['LDAP', 'source', 'ldap:', 'true'],
                ['HR', 'employee_number', '', 'false'],
            ],
        )
    })

    for (const field of ['u_nothing', 'manager.email', 'user_password', 'sys_id', '', 'x_scim_okta_user_id']) {
        it(`refuse the field '${field}'`, async () => {
            const answer = await instance.send('POST', 'x_scim_okta_other_id', { source: 'X', field })
            assert.equal(answer.status, 403)
            assert.match(JSON.stringify(answer.json), /Check the field of the id/)
            assert.equal(instance.platform.store.find('x_scim_okta_other_id', { source: 'X' }).length, 0)
        })
    }

    it('take a field of sys_user, and refuse to lose it again', async () => {
        const row = { source: 'HR', field: 'federated_id', reason: 'test' }
        const { status, json } = await instance.send('POST', 'x_scim_okta_other_id', row)
        assert.equal(status, 201)
        const path = `x_scim_okta_other_id/${(json.result as Record<string, string>).sys_id}`
        assert.equal((await instance.send('PATCH', path, { field: 'u_lost' })).status, 403)
        assert.equal((await instance.send('PATCH', path, { starts_with: 'hr' })).status, 200)
    })
})
