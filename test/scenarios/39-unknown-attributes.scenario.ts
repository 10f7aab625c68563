/** What we do not know does no harm, and `groups` is not a way to change a membership. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import { assertUnchanged, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

const BADGES = 'urn:acme:params:scim:schemas:extension:badges:2.0:User'

export const scenario: Scenario = {
    id: '39',
    title: 'Unknown attributes and extensions are ignored; groups changes no membership',
    source: 'RFC 7643 section 3.3 and 4.1.2 (groups is read only); custom extensions of Okta apps',
    async run(context) {
        const { scim, table } = context
        const group = await table.create('sys_user_group', { name: context.unique('Ledger') })
        const maya = context.person('maya')
        const { id } = await context.created({
            ...creationOf(maya),
            schemas: [...(creationOf(maya).schemas ?? []), BADGES],
            [BADGES]: { badge: 7 },
            favouriteColour: 'green',
            groups: [{ value: group.sys_id }],
        })
        const before = await context.record(id)
        const memberships = async () => (await table.query('sys_user_grmember', `user=${id}`)).length
        assert.equal(await memberships(), 0)
        await table.create('sys_user_grmember', { user: id, group: String(group.sys_id) })

        const current = userOf(await scim.read(id))
        assert.equal(current[BADGES], undefined)
        const odd = { ...current, [BADGES]: { badge: null }, nested: { deep: [1, { x: null }] }, groups: [] }
        userOf(await scim.replace(id, odd))
        assertUnchanged(await context.record(id), before)
        assert.equal(await memberships(), 1)
    },
}
