/** An adoption through the Table API over HTTP, and what Okta's first push then finds. */
import assert from 'node:assert/strict'
import { basicAuthorization } from '../../okta/scim-client.ts'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'

interface Answer {
    status: number
    body: Record<string, unknown> & { result?: unknown }
}

describe('adoption over HTTP', function () {
    this.timeout(60_000)
    let instance: InstanceInProcess
    let ann: string

    before(async () => {
        instance = await openInstance()
        ann = instance.platform.store.insert('sys_user', {
            user_name: 'ann@corp.example',
            first_name: 'Ann',
            last_name: 'Ash',
            email: 'ann@corp.example',
            employee_number: 'E77',
            active: '1',
        })
    })
    after(() => instance.close())

    async function call(address: string, authorization: string, method: string, body?: object): Promise<Answer> {
        const answer = await fetch(address, {
            method,
            headers: { authorization, ...(body ? { 'content-type': 'application/json' } : {}) },
            ...(body ? { body: JSON.stringify(body) } : {}),
        })
        const text = await answer.text()
        return { status: answer.status, body: text === '' ? {} : (JSON.parse(text) as Answer['body']) }
    }

    const table = (path: string, method = 'GET', body?: object, user = 'admin', password = 'admin') =>
        call(
            `${new URL(instance.baseUrl).origin}/api/now/table/${path}`,
            basicAuthorization({ user, password }),
            method,
            body,
        )
    const scim = (path: string, method = 'GET', body?: object) =>
        call(instance.baseUrl + path, basicAuthorization(instance.credentials), method, body)
    const pushed = (said: object) => ({
        schemas: ['urn:ietf:params:scim:schemas:core:2.0:User'],
        userName: 'ann@corp.example',
        externalId: '00uANN',
        name: { givenName: 'Ann', familyName: 'Ash' },
        emails: [{ primary: true, value: 'ann@corp.example' }],
        active: true,
        ...said,
    })
    const people = () => instance.platform.store.find('sys_user', { last_name: 'Ash' })

    let adoption: string
    const proposals = async () =>
        (await table(`x_scim_okta_proposal?adoption=${adoption}&sysparm_exclude_reference_link=true`)).body
            .result as Record<string, string>[]

    it('is made, proposed, approved and linked by writes of records', async () => {
        const csv = 'id,login,employeeNumber\n00uANN,ann@corp.example,E77\n'
        const created = await table('x_scim_okta_adoption', 'POST', { name: 'Pilot', csv, action: 'propose' })
        assert.equal(created.status, 201)
        adoption = (created.body.result as { sys_id: string }).sys_id
        const [proposal, ...others] = await proposals()
        assert.deepEqual(others, [])
        assert.deepEqual([proposal!.state, proposal!.user, proposal!.confidence], ['proposed', ann, 'high'])
        const patched = await table(`x_scim_okta_proposal/${proposal!.sys_id}`, 'PATCH', { state: 'approved' })
        assert.equal(patched.status, 200)
        assert.equal((await table(`x_scim_okta_adoption/${adoption}`, 'PATCH', { action: 'link' })).status, 200)
        const done = (await table(`x_scim_okta_adoption/${adoption}`)).body.result as Record<string, string>
        assert.deepEqual([done.state, done.linked, done.action], ['linked', '1', ''])
        assert.equal(instance.platform.store.read('sys_user', ann)?.x_scim_okta_user_id, '00uANN')
    })

    it("refuses an action that does not fit, with the platform's 403", async () => {
        const refused = await table(`x_scim_okta_adoption/${adoption}`, 'PATCH', { action: 'propose' })
        assert.equal(refused.status, 403)
        assert.match(JSON.stringify(refused.body), /Okta adoption: check/)
    })

    it('is closed to the integration user', async () => {
        const { user, password } = instance.credentials
        const path = `x_scim_okta_adoption/${adoption}`
        assert.equal((await table(path, 'PATCH', { action: 'undo' }, user, password)).status, 404)
        assert.equal((await table('x_scim_okta_adoption', 'POST', { name: 'x' }, user, password)).status, 403)
        assert.equal((await table('x_scim_okta_proposal', 'GET', undefined, user, password)).status, 403)
    })

    it('Okta finds the adopted record by userName, and PUT writes to it', async () => {
        const found = await scim(`/Users?filter=${encodeURIComponent('userName eq "ann@corp.example"')}`)
        const resources = found.body.Resources as { id: string; externalId: string }[]
        assert.deepEqual(
            resources.map(({ id, externalId }) => [id, externalId]),
            [[ann, '00uANN']],
        )
        const put = await scim(`/Users/${ann}`, 'PUT', pushed({ title: 'Engineer' }))
        assert.equal(put.status, 200)
        assert.equal(people().length, 1)
        assert.equal(instance.platform.store.read('sys_user', ann)?.title, 'Engineer')
    })

    it('once Okta has written, undo keeps the link', async () => {
        await table(`x_scim_okta_adoption/${adoption}`, 'PATCH', { action: 'undo' })
        const [proposal] = await proposals()
        assert.equal(proposal!.state, 'kept')
        assert.match(proposal!.error!, /^Okta has written to the record since/)
        assert.equal(instance.platform.store.read('sys_user', ann)?.x_scim_okta_user_id, '00uANN')
    })

    it('a POST under a new userName reaches the adopted record by its id', async () => {
        const bob = instance.platform.store.insert('sys_user', { user_name: 'bob', last_name: 'Birch', active: '1' })
        const csv = 'id,login\n00uBOB,bob\n'
        const { body } = await table('x_scim_okta_adoption', 'POST', { name: 'Second', csv, action: 'propose' })
        adoption = (body.result as { sys_id: string }).sys_id
        const [proposal] = await proposals()
        assert.equal(proposal!.confidence, 'medium')
        await table(`x_scim_okta_proposal/${proposal!.sys_id}`, 'PATCH', { state: 'approved' })
        await table(`x_scim_okta_adoption/${adoption}`, 'PATCH', { action: 'link' })
        const renamed = pushed({
            userName: 'bob@corp.example',
            externalId: '00uBOB',
            name: { givenName: 'Bob', familyName: 'Birch' },
            emails: [],
        })
        const posted = await scim('/Users', 'POST', renamed)
        assert.ok([200, 201].includes(posted.status), JSON.stringify(posted.body))
        assert.equal(posted.body.id, bob)
        assert.equal(instance.platform.store.read('sys_user', bob)?.user_name, 'bob@corp.example')
        assert.equal(instance.platform.store.find('sys_user', { last_name: 'Birch' }).length, 1)
        const link = instance.platform.store.find('x_scim_okta_identity', { okta_user_id: '00uBOB' })[0]!
        assert.equal(link.origin, 'adoption')
        assert.ok(link.last_seen, 'the link says that Okta wrote')
    })
})
