// The setup check over HTTP: what an administrator sees of a good installation and of broken ones.
import assert from 'node:assert/strict'
import { CANARY_ID, CANARY_NAME } from '../../src/server/provisioning/setup/canary.ts'
import type { Result, SetupReport } from '../../src/server/provisioning/setup/check.ts'
import { ScimClient } from '../../okta/scim-client.ts'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'
import { becomeInstance } from './instance-identity.ts'

for (const mode of ['strict', 'nasty'] as const) {
    describe(`setup check over HTTP, ${mode}`, () => {
        let instance: InstanceInProcess

        const ask = async (as = 'okta:secret', accept = 'application/json') => {
            const address = `${new URL(instance.baseUrl).origin}/api/x_scim_okta/v1/setup/checks`
            const authorization = `Basic ${Buffer.from(as).toString('base64')}`
            const send = () => fetch(address, { headers: { authorization, accept } })
            const answer = await send()
            // In nasty mode a request that wrote may be cut off.
            return answer.status === 500 ? send() : answer
        }
        const check = async (as?: string): Promise<SetupReport> => {
            const answer = await ask(as)
            assert.equal(answer.status, 200)
            return (await answer.json()) as SetupReport
        }
        const found = async (id: string, as?: string): Promise<[Result, string]> => {
            const report = (await check(as)).checks.find((each) => each.id === id)
            assert.ok(report)
            return [report.result, report.detail]
        }
        const canary = () => instance.platform.store.read('sys_user', CANARY_ID)

        beforeEach(async () => {
            instance = await openInstance(mode)
            const { store } = instance.platform
            becomeInstance(instance.platform, 'id-prod', 'prod')
            const okta = store.find('sys_user', { user_name: 'okta' }, 1)[0]!.sys_id!
            store.update('sys_user', okta, { web_service_access_only: '1' })
            store.insert('cmn_building', { name: 'Quay 7' })
        })
        afterEach(() => instance.close())

        it('passes on a good installation, and makes its user once', async () => {
            const report = await check()
            assert.deepEqual(
                report.checks.filter(({ result }) => result !== 'pass'),
                [],
            )
            assert.deepEqual([report.passed, report.warned, report.failed], [report.checks.length, 0, 0])
            const people = instance.platform.store.count('sys_user')
            assert.deepEqual(
                [canary()?.active, canary()?.locked_out, canary()?.web_service_access_only, canary()?.email],
                ['0', '1', '1', null],
            )
            assert.equal((await check()).passed, report.passed)
            assert.equal(instance.platform.store.count('sys_user'), people)
            assert.equal(instance.platform.store.count('x_scim_okta_identity'), 1)
        })

        it('is open to the integration user and to administrators, and to nobody else', async () => {
            assert.equal((await ask('admin:admin')).status, 200)
            assert.equal((await ask('okta:wrong')).status, 401)
            const { store } = instance.platform
            const role = store.find('sys_user_role', { name: 'x_scim_okta.integration' }, 1)[0]!.sys_id!
            const held = store.find('sys_user_has_role', { role }, 1)[0]!.sys_id!
            store.remove('sys_user_has_role', held)
            assert.equal((await ask()).status, 403)
        })

        it('answers JSON, and SCIM to who takes nothing else', async () => {
            assert.match((await ask('okta:secret')).headers.get('content-type') ?? '', /^application\/json/)
            const scim = await ask('okta:secret', 'application/scim+json')
            assert.match(scim.headers.get('content-type') ?? '', /^application\/scim\+json/)
        })

        for (const moment of ['before', 'after'] as const) {
            it(`fails when a rule hides inactive people, made ${moment} the first check`, async () => {
                if (moment === 'after') await check()
                instance.platform.store.insert('sys_script', {
                    name: 'hide who left',
                    collection: 'sys_user',
                    when: 'before',
                    action_query: '1',
                    active: '1',
                    script: "current.addQuery('active', true)",
                })
                const [result, detail] = await found('inactive-people-visible')
                assert.deepEqual([result, /can neither be found nor be made/.test(detail)], ['fail', true], detail)
            })
        }

        it('fails when the "user query" rule binds the integration user, while an administrator sees everybody', async () => {
            instance.platform.switches.hideInactiveFromAllSessions = true
            assert.equal((await found('inactive-people-visible'))[0], 'fail')
            assert.equal((await found('inactive-people-visible', 'admin:admin'))[0], 'pass')
            const [result, detail] = await found('integration-user', 'admin:admin')
            assert.deepEqual([result, /prove nothing about the integration user/.test(detail)], ['warn', true])
        })

        it('says that its user was activated or deleted, and mends it', async () => {
            await check()
            instance.platform.store.update('sys_user', CANARY_ID, { active: '1' })
            const activated = await found('inactive-people-visible')
            // In nasty mode the first answer may be lost and the second finds what the first one mended.
            if (mode === 'strict') assert.match(activated.join(), /^warn,Somebody changed the user .* \(active\)/)
            assert.equal(canary()?.active, '0')
            instance.platform.store.remove('sys_user', CANARY_ID)
            const deleted = await found('inactive-people-visible')
            if (mode === 'strict') assert.match(deleted.join(), /^warn,Somebody deleted the user/)
            assert.equal(canary()?.user_name, CANARY_NAME)
            assert.equal((await found('inactive-people-visible'))[0], 'pass')
        })

        it('its user is an inactive user like others for SCIM', async () => {
            await check()
            const scim = new ScimClient({ baseUrl: instance.baseUrl, credentials: instance.credentials })
            const { body } = await scim.lookup(CANARY_NAME)
            assert.deepEqual([body.totalResults, body.Resources?.[0]?.active], [1, false])
        })

        it('tells a clone', async () => {
            const { store } = instance.platform
            store.insert('x_scim_okta_instance', { instance_id: 'id-prod', instance_name: 'prod', state: 'confirmed' })
            assert.equal((await found('instance-confirmed'))[0], 'pass')
            becomeInstance(instance.platform, 'id-dev', 'dev12')
            assert.deepEqual(await found('instance-confirmed'), [
                'fail',
                'This instance (dev12) is a copy of prod: Okta may only read',
            ])
            assert.equal(store.count('x_scim_okta_instance'), 1, 'the check remembers no instance')
            becomeInstance(instance.platform, null, null)
            assert.equal((await found('instance-confirmed'))[0], 'warn')
        })

        it('warns about a caller who may sign in to forms', async () => {
            const { store } = instance.platform
            const okta = store.find('sys_user', { user_name: 'okta' }, 1)[0]!.sys_id!
            store.update('sys_user', okta, { web_service_access_only: '0' })
            assert.match((await found('integration-user')).join(), /^warn,okta may sign in to forms and lists/)
            store.update('sys_user', okta, { identity_type: 'machine' })
            assert.equal((await found('integration-user'))[0], 'pass')
        })

        it('fails or warns when Okta ids are not unique by the dictionary, or it cannot be read', async () => {
            const { store } = instance.platform
            const entry = store.find('sys_dictionary', { name: 'sys_user', element: 'x_scim_okta_user_id' }, 1)[0]!
            store.update('sys_dictionary', entry.sys_id!, { unique: '0' })
            assert.match((await found('unique-okta-id')).join(), /^fail,Not unique .* sys_user\.x_scim_okta_user_id/)
            const right = store.find('sys_scope_privilege', { target_name: 'sys_dictionary' }, 1)[0]!.sys_id!
            store.remove('sys_scope_privilege', right)
            assert.match((await found('unique-okta-id')).join(), /^warn,.*cannot be read/)
        })

        it('takes no refusal for uniqueness where every new link is refused', async () => {
            await check()
            const { store } = instance.platform
            const [own] = store.find('sys_script', { collection: 'x_scim_okta_identity' }, 1)
            store.insert('sys_script', {
                name: 'no new links',
                sys_scope: own!.sys_scope ?? null,
                collection: 'x_scim_okta_identity',
                when: 'before',
                action_insert: '1',
                active: '1',
                script: 'current.setAbortAction(true)',
            })
            assert.match((await found('unique-okta-id')).join(), /^fail,Not even a first Okta identity/)
            assert.equal(store.count('x_scim_okta_identity'), 1)
        })

        it('fails where a second link is let in, and leaves none behind', async () => {
            await check()
            instance.platform.dropUniqueKey('x_scim_okta_identity', 'okta_user_id')
            assert.match((await found('unique-okta-id')).join(), /^fail,A second Okta identity/)
            assert.equal(instance.platform.store.count('x_scim_okta_identity'), 1)
        })

        it('writes nothing on a copy that nobody confirmed', async () => {
            const { store } = instance.platform
            store.insert('x_scim_okta_instance', { instance_id: 'id-prod', instance_name: 'prod', state: 'confirmed' })
            becomeInstance(instance.platform, 'id-dev', 'dev12')
            const people = store.count('sys_user')
            assert.match((await found('inactive-people-visible')).join(), /^warn,Not checked .* \(not there\)/)
            assert.match((await found('unique-okta-id')).join(), /^warn,.*nothing is tried/)
            assert.deepEqual([store.count('sys_user'), store.count('x_scim_okta_identity')], [people, 0])
            becomeInstance(instance.platform, 'id-prod', 'prod')
            await check()
            becomeInstance(instance.platform, 'id-dev', 'dev12')
            assert.equal((await found('inactive-people-visible'))[0], 'pass')
        })

        it('names the privilege of a table it cannot read', async () => {
            const { store } = instance.platform
            const right = store.find('sys_scope_privilege', { target_name: 'cmn_location', operation: 'read' }, 1)[0]!
            store.remove('sys_scope_privilege', right.sys_id!)
            assert.deepEqual(await found('tables-readable'), ['warn', 'No rows can be seen in cmn_location'])
        })
    })
}
