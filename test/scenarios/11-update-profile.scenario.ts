/** A profile push changes what changed, and yesterday's formatted name does not undo it. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { updateProfile } from '../../okta/lifecycle.ts'
import { assertUnchanged, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '11',
    title: 'Profile push: only what differs changes, stale formatted names are ignored',
    source: 'Okta: SCIM 2.0 reference, update users; PUT captured from Okta echoing meta and name.formatted',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const maya = context.person('maya', { lastName: 'Ito', title: 'Analyst', primaryPhone: '+81 3 5555 0100' })
        const { id } = await assign(okta, maya)
        const before = await context.record(id)
        const first = userOf(await scim.read(id))

        const returned = await updateProfile(okta, id, { ...maya, lastName: 'Ito-Reyes', title: 'Lead' })
        const after = await context.record(id)
        assertUnchanged(after, before, ['last_name', 'name', 'title'])
        assert.equal(after.last_name, 'Ito-Reyes')
        assert.equal(after.title, 'Lead')

        const second = userOf(await scim.read(id))
        assert.equal(returned.name?.familyName, 'Ito-Reyes')
        assert.equal(second.name?.familyName, 'Ito-Reyes')
        if (second.name?.formatted !== undefined) assert.match(second.name.formatted, /Ito-Reyes/)
        if (second.displayName !== undefined) assert.match(second.displayName, /Ito-Reyes/)
        assert.equal(second.id, first.id)
        assert.equal(second.meta?.created, first.meta?.created)
        assert.ok(String(second.meta?.lastModified) >= String(first.meta?.lastModified), 'lastModified went back')
    },
}
