/** Okta's own order of requests: lookup, reactivate, push the profile. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { dialects } from '../../okta/dialects.ts'
import { ScimClient } from '../../okta/scim-client.ts'
import { openReviewDesk, type ReviewDesk } from './review-desk.ts'

for (const dialect of ['wizard', 'catalog'] as const) {
    describe(`reactivation of the record that a lookup found, ${dialect}`, () => {
        let desk: ReviewDesk
        beforeEach(async () => {
            desk = await openReviewDesk('strict')
        })
        afterEach(() => desk.close())
        const app = () => ({
            client: new ScimClient({ baseUrl: desk.baseUrl, credentials: desk.credentials }),
            dialect: dialects[dialect],
        })

        it('an inactive record without Okta id is not taken over by its userName', async () => {
            const mayan = desk.person('maya', { firstName: 'Mayan' })
            const id = desk.local({ ...mayan, firstName: 'Maya' }, { active: '0' })
            await assert.rejects(assign(app(), mayan), { status: 409 })
            const row = desk.platform.store.read('sys_user', id)
            assert.deepEqual([row?.active, row?.x_scim_okta_user_id, row?.first_name], ['0', null, 'Maya'])
        })

        it('an inactive record that SCIM itself deactivated comes back, also without Okta id', async () => {
            const { client } = app()
            const { externalId: _none, ...body } = { userName: desk.person('ulla').login, externalId: '' }
            const { id } = (await client.create({ ...body, active: true })).body as { id: string }
            await client.modify(id, { schemas: [], Operations: [{ op: 'replace', value: { active: false } }] } as never)
            const back = await client.modify(id, {
                schemas: [],
                Operations: [{ op: 'replace', value: { active: true } }],
            } as never)
            assert.equal(back.status, 200, back.text)
            assert.equal(desk.platform.store.read('sys_user', id)?.active, '1')
        })
    })
}
