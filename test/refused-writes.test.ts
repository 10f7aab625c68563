import assert from 'node:assert/strict'
import type { Mode } from '../instance/platform.ts'
import { openInstance, type InstanceInProcess } from './instance-in-process.ts'
import { SCIM_PATH } from './scenarios/open-context.ts'

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[]) {
    describe(`a write that the platform refuses (${mode})`, () => {
        let instance: InstanceInProcess

        beforeEach(async () => {
            instance = await openInstance(mode)
        })
        afterEach(() => instance.close())

        const post = (title: string, userName = 'ada') =>
            instance.requestNow('POST', `${SCIM_PATH}/Users`, {
                schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
                userName,
                externalId: `00u${userName}`,
                name: { givenName: 'Ada', familyName: 'Byron' },
                title,
            })
        const patch = (id: string, attributes: object) =>
            instance.requestNow('PATCH', `${SCIM_PATH}/Users/${id}`, {
                schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
                Operations: [{ op: 'replace', value: attributes }],
            })
        const stored = (id: string) => instance.platform.store.read('sys_user', id)!
        const abort = (table: string) =>
            instance.platform.addRule({
                name: 'HR guard',
                table,
                when: 'before',
                script: `if (current.title == 'Boss' || current.name == 'Boss') {
                    gs.addErrorMessage('Ask HR first'); current.setAbortAction(true) }`,
            })

        it('says in its 403 what the rule says, or at least which rule it was', () => {
            abort('sys_user')
            const created = post('Boss')
            const said = mode === 'strict' ? /: Ask HR first \(request/ : /was aborted by Business Rule 'HR guard\^/
            assert.equal(created.status, 403, created.text)
            assert.match(created.json.detail, said)
            const { id } = post('Clerk').json
            const changed = patch(id, { title: 'Boss' })
            assert.equal(changed.status, 403)
            assert.match(changed.json.detail, said)
            assert.ok(changed.json.detail.length < 200)
            assert.equal(stored(id).title, 'Clerk')
        })

        it('says so of groups too', () => {
            abort('sys_user_group')
            const created = instance.requestNow('POST', `${SCIM_PATH}/Groups`, {
                schemas: ['urn:ietf:params:scim:schemas:core:2.0:Group'],
                displayName: 'Boss',
            })
            assert.equal(created.status, 403)
            assert.match(
                created.json.detail,
                mode === 'strict' ? /: Ask HR first \(request/ : /Business Rule 'HR guard\^/,
            )
        })

        it('says what the data policy demands, in one line', () => {
            const { store } = instance.platform
            const { id } = post('Clerk').json
            const policy = store.insert('sys_data_policy2', { model_table: 'sys_user', conditions: 'title=Boss^EQ' })
            store.update('sys_data_policy2', policy, { reverse_if_false: '0' })
            store.insert('sys_data_policy_rule', { sys_data_policy: policy, field: 'city', mandatory: 'true' })
            const changed = patch(id, { title: 'Boss' })
            assert.equal(changed.status, 403)
            assert.match(
                changed.json.detail,
                /: Data Policy Exception: The following fields are mandatory: City \(request/,
            )
        })

        it('says nothing of messages that were there before, and is written where nothing refuses', () => {
            instance.platform.addRule({
                name: 'chatter',
                table: 'sys_user',
                when: 'query',
                script: `gs.addErrorMessage('Unrelated')`,
            })
            const { id } = post('Clerk').json
            assert.equal(patch(id, { title: 'Lead' }).status, 200)
            instance.platform.addRule({
                name: 'mute',
                table: 'sys_user',
                when: 'before',
                script: `current.setAbortAction(true)`,
            })
            const changed = patch(id, { title: 'Chief' })
            assert.equal(changed.status, 403)
            assert.match(changed.json.detail, /aborted by Business Rule 'mute\^/)
        })
    })
}
