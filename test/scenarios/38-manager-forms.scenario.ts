/** The manager as Okta directories name one; a manager nobody knows never costs the person the account. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { updateProfile } from '../../okta/lifecycle.ts'
import { ENTERPRISE_SCHEMA, patchRequest } from '../../okta/scim-message.ts'
import { userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '38',
    title: 'Manager by SCIM id, Okta id, userName or employee number; an unknown one is left as it is',
    source: 'RFC 7643 section 4.3; managerId is free text in Okta',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const [ken, ada] = ['ken', 'ada'].map((name) => context.person(name, { employeeNumber: context.unique(name) }))
        assert.ok(ken && ada)
        const [kenId, adaId] = [(await assign(okta, ken)).id, (await assign(okta, ada)).id]
        const maya = context.person('maya')
        const { id } = await assign(okta, maya)
        const manager = async () => (await context.record(id)).manager

        for (const managerId of [kenId, ken.id, ken.login, ken.employeeNumber]) {
            await updateProfile(okta, id, { ...maya, managerId: adaId })
            assert.equal(await manager(), adaId)
            await updateProfile(okta, id, { ...maya, managerId })
            assert.equal(await manager(), kenId, `manager as ${managerId}`)
        }
        await updateProfile(okta, id, { ...maya, managerId: 'nobody-of-this-id', title: 'Lead' })
        assert.equal(await manager(), kenId)
        assert.equal((await context.record(id)).title, 'Lead')

        userOf(
            await scim.modify(id, patchRequest({ op: 'replace', value: { [ENTERPRISE_SCHEMA]: { manager: null } } })),
        )
        assert.equal(await manager(), '')
    },
}
