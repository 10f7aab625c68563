/** The account that Okta signs in with cannot be changed through the door it opens. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertScimError, lookupHits } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '75',
    title: 'The integration user itself is untouchable: 403',
    source: 'Least privilege: a mistaken assignment must not lock Okta out',
    async run(context) {
        const { scim, table, integrationUser } = context
        const [before] = await table.query('sys_user', `user_name=${integrationUser}`, 1)
        if (!before) return context.skip('the Table API user cannot see the integration user')
        const id = String(before.sys_id)
        const impostor = context.person('impostor', { login: integrationUser })

        assertScimError(await scim.modify(id, patchRequest({ op: 'replace', value: { active: false } })), 403)
        assertScimError(await scim.replace(id, { ...creationOf(impostor), id, active: false }), 403)
        assertScimError(await scim.remove(id), 403)
        const refusal = await context.refused(creationOf(impostor))
        assert.ok([403, 409].includes(refusal.status), refusal.text)
        assert.equal((await table.get('sys_user', id))?.x_scim_okta_user_id, before.x_scim_okta_user_id)
        assert.equal((await table.get('sys_user', id))?.active, 'true')
        await lookupHits(context, impostor.email, 0)
    },
}
