/** Values that the platform would run as script. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertScimError, lookupHits, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

const SCRIPT = 'javascript:gs.getUserName()'

export const scenario: Scenario = {
    id: '72',
    title: 'A value starting with javascript: is refused',
    source: 'ServiceNow: values and conditions starting with javascript: are evaluated',
    async run(context) {
        const { scim } = context
        const maya = context.person('maya', { title: SCRIPT })
        assertScimError(await context.refused(creationOf(maya)), 400, 'invalidValue')
        await lookupHits(context, maya.login, 0)
        assertScimError(await context.refused(creationOf({ ...maya, title: 'x', login: SCRIPT })), 400, 'invalidValue')

        const { id } = await assign(context.okta, { ...maya, title: 'Writes javascript: links' })
        assert.equal((await context.record(id)).title, 'Writes javascript: links')
        const before = await context.record(id)
        const current = userOf(await scim.read(id))
        assertScimError(await scim.replace(id, { ...current, title: SCRIPT }), 400, 'invalidValue')
        const request = patchRequest({ op: 'replace', value: { name: { givenName: SCRIPT } } })
        assertScimError(await scim.modify(id, request), 400, 'invalidValue')
        assert.deepEqual(await context.record(id), before)
    },
}
