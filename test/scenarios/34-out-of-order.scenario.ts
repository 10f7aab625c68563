/** Operations about one person that overtake each other. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { mergedInto } from '../../okta/okta-user.ts'
import type { ScimAnswer } from '../../okta/scim-client.ts'
import type { ScimErrorBody, ScimUser } from '../../okta/scim-message.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { isCancelled } from '../../okta/task-error.ts'
import { assertActive, assertDeactivated, assertScimError, userOf } from './expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

type UserAnswer = ScimAnswer<ScimUser & ScimErrorBody>

export const scenario: Scenario = {
    id: '34',
    title: 'Deactivation and stale profile push in any order: the last request counts, never half of each',
    source: 'Okta sends operations on one person in parallel; a wizard app echoes the active it read before',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const maya = context.person('maya', { title: 'Analyst' })
        const { id } = await assign(okta, maya)
        const leave = patchRequest({ op: 'replace', value: { active: false } })
        const staleEcho = userOf(await scim.read(id))
        const tag = String(staleEcho.meta?.version)

        for (const title of ['Lead', 'Head', 'Chief']) {
            const stale = { ...mergedInto(staleEcho, { ...maya, title }), active: true }
            const answers = await Promise.all([scim.replace(id, stale), scim.modify(id, leave)])
            for (const answer of answers) if (!isCancelled(answer)) assert.equal(answer.status, 200, answer.text)
            const row = await context.record(id)
            assert.equal(row.title, title)
            if (row.active === 'true') assertActive(row)
            else assertDeactivated(row)
        }

        // One after the other: whoever comes last is right.
        await again(() => scim.modify(id, leave))
        assertDeactivated(await context.record(id))
        await again(() => scim.replace(id, { ...mergedInto(staleEcho, maya), active: true }))
        assertActive(await context.record(id))

        // A push that says nothing of active brings nobody back.
        await again(() => scim.modify(id, leave))
        const { active: _active, ...silent } = mergedInto(staleEcho, { ...maya, title: 'Late' })
        await again(() => scim.replace(id, silent))
        await again(() => scim.modify(id, patchRequest({ op: 'replace', value: { title: 'Later' } })))
        const gone = await context.record(id)
        assertDeactivated(gone)
        assert.equal(gone.title, 'Later')

        // Who wants to be sure names the version.
        const headers = { headers: { 'If-Match': tag } }
        assertScimError(await scim.send('PUT', `/Users/${id}`, staleEcho, headers), 412)
        assert.deepEqual(await context.record(id), gone)
        assert.equal(await context.recordsOf(maya.id), 1)
    },
}

/** Sends what may be sent twice until it is not cut off. Fails unless it is answered with 200. */
async function again(send: () => Promise<UserAnswer>): Promise<void> {
    let answer = await send()
    for (let retries = 0; isCancelled(answer) && retries < 3; retries++) answer = await send()
    assert.equal(answer.status, 200, answer.text)
}
