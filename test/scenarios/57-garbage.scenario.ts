/** Bodies that are no SCIM message: refused with a reason, and nothing happens. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { isCancelled } from '../../okta/task-error.ts'
import { assertScimError } from './expectations.ts'
import type { Scenario } from './scenario.ts'

const NO_MESSAGES = ['{"userName":', '[]', '"text"', '17', 'null', '']

const NO_PATCHES: unknown[] = [
    {},
    { Operations: {} },
    { Operations: 'replace' },
    { Operations: [null] },
    { Operations: ['replace'] },
    { Operations: [{ path: 'title', value: 'x' }] },
    { Operations: [{ op: 7, path: 'title', value: 'x' }] },
]

export const scenario: Scenario = {
    id: '57',
    title: 'Malformed bodies: 400 with a reason, never a 500, nothing written',
    source: 'RFC 7644 section 3.12',
    async run(context) {
        const { scim } = context
        // Refusals leave a row in the log, so a server may be cut off behind them too.
        const refusal = async (...request: Parameters<typeof scim.send>) => {
            const answer = await scim.send(...request)
            return isCancelled(answer) ? scim.send(...request) : answer
        }
        const { id } = await assign(context.okta, context.person('maya'))
        const before = await context.record(id)
        const headers = { 'Content-Type': 'application/scim+json' }
        for (const rawBody of NO_MESSAGES) {
            for (const [method, path] of [
                ['POST', '/Users'],
                ['PUT', `/Users/${id}`],
                ['PATCH', `/Users/${id}`],
            ] as const) {
                assertScimError(await refusal(method, path, undefined, { rawBody, headers }), 400)
            }
        }
        for (const body of NO_PATCHES) {
            assertScimError(await refusal('PATCH', `/Users/${id}`, body), 400)
        }
        for (const user of [{ externalId: context.unique('x') }, { userName: '' }, { userName: 7 }, { userName: {} }]) {
            assertScimError(await refusal('POST', '/Users', user), 400, 'invalidValue')
        }
        assert.deepEqual(await context.record(id), before)
    },
}
