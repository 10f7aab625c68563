/** The same push again changes nothing, not even the record's update counter. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { updateProfile } from '../../okta/lifecycle.ts'
import { userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '12',
    title: 'The same push twice: nothing is written',
    source: 'RFC 7644 section 3.5.1; Okta pushes whole profiles, changed or not',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const maya = context.person('maya', { title: 'Analyst', mobilePhone: '+81 90 5555 0100' })
        const { id } = await assign(okta, maya)
        await updateProfile(okta, id, maya)
        const before = await context.record(id)
        const representation = userOf(await scim.read(id))

        await updateProfile(okta, id, maya)
        assert.deepEqual(userOf(await scim.replace(id, representation)), representation)
        assert.deepEqual(userOf(await scim.replace(id, representation)), representation)
        assert.deepEqual(await context.record(id), before)
    },
}
