/** A password is accepted and dropped, wherever it comes from. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertUnchanged, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '21',
    title: 'Passwords are never stored and never shown',
    source: 'Okta: SCIM 2.0 reference, password sync; a random placeholder goes with every POST',
    async run(context) {
        const { scim } = context
        const secret = `S3cret-${context.unique('x')}`
        const { id, answer } = await context.created({ ...creationOf(context.person('maya')), password: secret })
        if (answer) assert.ok(!answer.text.includes(secret))
        const before = await context.record(id)
        assert.ok(!JSON.stringify(before).includes(secret))

        const current = userOf(await scim.read(id))
        for (const pushed of [
            await scim.modify(id, patchRequest({ op: 'replace', value: { password: secret } })),
            await scim.modify(id, patchRequest({ op: 'replace', path: 'password', value: secret })),
            await scim.replace(id, { ...current, password: secret }),
        ]) {
            userOf(pushed)
            assert.ok(!pushed.text.includes(secret))
        }
        assertUnchanged(await context.record(id), before)
    },
}
