/** People are called Null, but the platform stores the word NULL as nothing. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertScimError, lookupHits, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '71',
    title: 'NULL as a value is refused, not lost; Null is a name',
    source: 'ServiceNow: GlideRecord, the string NULL empties a field',
    async run(context) {
        const { scim } = context
        const christopher = context.person('null', { firstName: 'Christopher', lastName: 'NULL' })
        assertScimError(await context.refused(creationOf(christopher)), 400, 'invalidValue')
        await lookupHits(context, christopher.login, 0)

        const { id } = await assign(context.okta, { ...christopher, lastName: 'Null' })
        assert.equal((await context.record(id)).last_name, 'Null')
        const before = await context.record(id)
        const current = userOf(await scim.read(id))
        assertScimError(await scim.replace(id, { ...current, name: { familyName: 'NULL' } }), 400, 'invalidValue')
        const request = patchRequest({ op: 'replace', path: 'name.givenName', value: 'NULL' })
        assertScimError(await scim.modify(id, request), 400, 'invalidValue')
        assert.deepEqual(await context.record(id), before)
    },
}
