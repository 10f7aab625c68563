/** `active` as clients write it: boolean, or a string in any case; absent means untouched. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertScimError, assertUnchanged, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '19',
    title: 'active as a string is understood, nonsense refused, absence changes nothing',
    source: 'RFC 7643 section 2.3.2; strings seen from other identity providers',
    async run(context) {
        const { scim } = context
        const { id } = await assign(context.okta, context.person('maya'))
        const active = async () => (await context.record(id)).active
        const forms: [unknown, string][] = [
            ['False', 'false'],
            ['true', 'true'],
            ['FALSE', 'false'],
            ['True', 'true'],
        ]
        for (const [form, expected] of forms) {
            userOf(await scim.modify(id, patchRequest({ op: 'replace', value: { active: form } })))
            assert.equal(await active(), expected, `PATCH ${String(form)}`)
        }
        for (const [form, expected] of forms) {
            const current = userOf(await scim.read(id))
            userOf(await scim.replace(id, { ...current, active: form as string }))
            assert.equal(await active(), expected, `PUT ${String(form)}`)
        }

        const before = await context.record(id)
        for (const nonsense of ['banana', {}, []]) {
            const request = patchRequest({ op: 'replace', path: 'active', value: nonsense })
            assertScimError(await scim.modify(id, request), 400, 'invalidValue')
        }
        assertUnchanged(await context.record(id), before)

        for (const state of [false, true]) {
            userOf(await scim.modify(id, patchRequest({ op: 'replace', path: 'active', value: state })))
            const { active: _state, ...rest } = userOf(await scim.read(id))
            assert.equal(userOf(await scim.replace(id, rest)).active, state)
            assert.equal(await active(), String(state))
        }
    },
}
