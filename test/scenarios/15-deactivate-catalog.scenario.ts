/** Deactivation by a catalog app: a path-less PATCH, sent twice. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertDeactivated, assertUnchanged, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '15',
    title: 'Deactivate by PATCH, twice: the second changes nothing',
    source: 'Okta: SCIM 2.0 reference, deactivate users',
    dialects: ['catalog'],
    async run(context) {
        const { scim } = context
        const { id } = await assign(context.okta, context.person('maya', { title: 'Analyst' }))
        const before = await context.record(id)
        const request = patchRequest({ op: 'replace', value: { active: false } })

        assert.equal(userOf(await scim.modify(id, request)).active, false)
        const first = await context.record(id)
        assertDeactivated(first)
        assertUnchanged(first, before, ['active', 'locked_out', 'x_scim_okta_deactivated_at'])

        assert.equal(userOf(await scim.modify(id, request)).active, false)
        assertUnchanged(await context.record(id), first)
    },
}
