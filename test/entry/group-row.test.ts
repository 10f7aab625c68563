// A group is changed in the row that was read; what a refused change left in that row must not be written later.
import assert from 'node:assert/strict'
import { ScimClient } from '../../okta/scim-client.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'

describe('groups: the row that was read', () => {
    let instance: InstanceInProcess
    let scim: ScimClient

    before(async () => {
        instance = await openInstance()
        scim = new ScimClient({ baseUrl: instance.baseUrl, credentials: instance.credentials })
    })
    after(() => instance.close())

    const idOf = (name: string) => instance.platform.store.find('sys_user_group', { name }, 1)[0]!.sys_id!
    const group = (id: string) => instance.platform.store.read('sys_user_group', id)
    const person = () => instance.platform.store.find('sys_user', { first_name: 'Marta' }, 1)[0]!.sys_id!

    it('a change that is taken back leaves the group as it was', async () => {
        // The platform itself is to refuse the member.
        const property = { name: 'x_scim_okta.privileged_roles' }
        const { store } = instance.platform
        store.update('sys_properties', store.find('sys_properties', property, 1)[0]!.sys_id!, { value: 'none' })
        const id = idOf('Platform Administrators')
        const body = patchRequest(
            { op: 'replace', path: 'displayName', value: 'Renamed' },
            { op: 'add', path: 'members', value: [{ value: person() }] },
        )
        assert.equal((await scim.send('PATCH', `/Groups/${id}`, body)).status, 403)
        assert.equal(group(id)?.name, 'Platform Administrators')
    })

    it('a refused change is in no later one', async () => {
        const id = idOf('Sales Operations')
        instance.platform.store.insert('sys_script', {
            name: 'refuse',
            collection: 'sys_user_group',
            when: 'before',
            action_update: '1',
            active: '1',
            script: "if (current.name == 'Refused') current.setAbortAction(true)",
        })
        const data = (value: string) => patchRequest({ op: 'replace', path: 'displayName', value })
        const { body } = await scim.send<{ Operations: { status: string }[] }>('POST', '/Bulk', {
            schemas: ['urn:ietf:params:scim:api:messages:2.0:BulkRequest'],
            Operations: [
                { method: 'PATCH', path: `/Groups/${id}`, data: data('Refused') },
                {
                    method: 'PATCH',
                    path: `/Groups/${id}`,
                    data: patchRequest({ op: 'add', path: 'members', value: [{ value: person() }] }),
                },
            ],
        })
        assert.equal(body.Operations[0]?.status, '403')
        assert.equal(group(id)?.name, 'Sales Operations')
    })
})
