/** The least that Okta sends for a new person. */
import assert from 'node:assert/strict'
import { USER_SCHEMA } from '../../okta/scim-message.ts'
import { assertActive } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '09',
    title: 'Assign with userName, name, an e-mail without type: the rest stays empty',
    source: 'POST captured from a wizard app of Okta, 2026',
    dialects: BOTH,
    async run(context) {
        const { id: externalId, login } = context.person('least')
        const { id, resource } = await context.created({
            schemas: [USER_SCHEMA],
            userName: login,
            name: { givenName: 'Lea', familyName: 'Stern' },
            emails: [{ primary: true, value: login }],
            externalId,
            active: true,
        })
        assert.equal(resource.active, true)
        assert.ok(resource.schemas?.includes(USER_SCHEMA))

        const row = await context.record(id)
        assertActive(row)
        assert.equal(row.user_name, login)
        assert.equal(row.email, login)
        assert.equal(row.last_name, 'Stern')
        for (const column of ['title', 'phone', 'mobile_phone', 'department', 'manager', 'employee_number']) {
            assert.equal(row[column], '', column)
        }
    },
}
