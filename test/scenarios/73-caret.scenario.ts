/** The character that separates the conditions of an encoded query, inside values. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { assertScimError, lookupHits, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '73',
    title: 'A caret in a value is a character like any other',
    source: 'ServiceNow: encoded query strings; RFC 7643 section 2.3.1',
    async run(context) {
        const login = context.person('m^or').login
        const maya = context.person('maya', { login, email: login, title: 'Head^ORactive=true' })
        const { id } = await assign(context.okta, maya)
        const row = await context.record(id)
        assert.deepEqual([row.user_name, row.title], [login, 'Head^ORactive=true'])
        assert.equal(userOf(await context.scim.read(id)).title, 'Head^ORactive=true')
        assert.equal((await lookupHits(context, login, 1))[0]?.id, id)
        await lookupHits(context, login.split('^')[0] ?? '', 0)

        const other = context.person('other', { login })
        assertScimError(await context.refused(creationOf(other)), 409, 'uniqueness')
    },
}
