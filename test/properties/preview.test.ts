/** Whatever is previewed, nothing is written; and the request itself then does what its preview said. */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import type { Mode } from '../../instance/platform.ts'
import { basicAuthorization } from '../../okta/scim-client.ts'
import type { PreviewReport } from '../../src/server/provisioning/preview/preview.ts'
import type { JsonObject, JsonValue } from '../../src/server/scim/resource.ts'
import { everythingIn, PROVISIONING } from '../preview/preview-desk.ts'
import { openFilledInstance, type Filled, type FilledInstance, type Snapshot } from './filled-instance.ts'
import { groupBody, patchBody, userBody } from './fuzz-arbitraries.ts'
import { anyJson } from './fuzz-texts.ts'
import { exchange, withIdsOf } from './raw-exchange.ts'
import { repeatable } from './repeatable.ts'
import { population } from './resource-arbitraries.ts'

interface Asked {
    readonly method: string
    readonly resourceType: 'User' | 'Group'
    readonly id?: string
    readonly body?: JsonValue
}

const people = fc.constantFrom('<person 0>', '<person 1>', '<person 2>')
const groups = fc.constantFrom('<team 0>', '<team 1>')
/** Requests that are likely to be accepted, about people who are there. */
const likely = (body: Arbitrary<JsonObject>) =>
    fc
        .tuple(body, fc.boolean(), fc.constantFrom('00u0Aa', '00u1Aa', '00uNew', ''))
        .map(([given, active, externalId]) => ({
            ...given,
            active,
            ...(externalId === '' ? {} : { externalId }),
        }))

const asked: Arbitrary<Asked> = fc.oneof(
    fc.record({
        method: fc.constant('POST'),
        resourceType: fc.constant('User' as const),
        body: fc.oneof(userBody, likely(userBody)),
    }),
    fc.record({
        method: fc.constant('PUT'),
        resourceType: fc.constant('User' as const),
        id: people,
        body: fc.oneof(userBody, likely(userBody)),
    }),
    fc.record({
        method: fc.constant('PATCH'),
        resourceType: fc.constant('User' as const),
        id: people,
        body: patchBody,
    }),
    fc.record({ method: fc.constant('DELETE'), resourceType: fc.constant('User' as const), id: people }),
    fc.record({ method: fc.constant('POST'), resourceType: fc.constant('Group' as const), body: groupBody }),
    fc.record({ method: fc.constant('PUT'), resourceType: fc.constant('Group' as const), id: groups, body: groupBody }),
    fc.record({
        method: fc.constant('PATCH'),
        resourceType: fc.constant('Group' as const),
        id: groups,
        body: patchBody,
    }),
    fc.record({ method: fc.constant('DELETE'), resourceType: fc.constant('Group' as const), id: groups }),
    fc.record({
        method: fc.constantFrom('POST', 'PUT', 'GET'),
        resourceType: fc.constant('User' as const),
        body: anyJson,
    }),
)

const RUNS = { strict: 150, nasty: 60 } as const

for (const mode of ['strict', 'nasty'] as const satisfies readonly Mode[]) {
    describe(`properties: preview, ${mode}`, function () {
        this.timeout(0)
        let instance: FilledInstance
        let filled: Filled
        let untouched: Snapshot

        before(async () => {
            instance = await openFilledInstance(mode)
            const everybody = fc.sample(population(5, 5), { seed: 1, numRuns: 20 })
            filled = await instance.fill(everybody.find(({ teams }) => teams.length > 1)!)
            untouched = instance.snapshot()
        })
        after(() => instance?.close())

        async function previewed(body: string): Promise<{ status: number; text: string }> {
            const answer = await fetch(`${new URL(instance.scim.baseUrl).origin}${PROVISIONING}/preview`, {
                method: 'POST',
                headers: {
                    authorization: basicAuthorization({ user: 'admin', password: 'admin' }),
                    'content-type': 'application/json',
                    accept: 'application/json',
                },
                body,
            })
            return { status: answer.status, text: await answer.text() }
        }

        it('not one value in the database differs, and what it said is what happens', async () => {
            const caller = instance.store.find('sys_user', { user_name: instance.user.name }, 1)[0]!.sys_id!
            let accepted = 0
            const property = fc.asyncProperty(asked, async (given) => {
                const written = withIdsOf(JSON.stringify({ ...given, caller }), filled)
                const before = everythingIn(instance.store)
                const { status, text } = await previewed(written)
                assert.deepEqual(everythingIn(instance.store), before, written)
                assert.ok(status === 200 || status === 400, `${written} was answered ${status} ${text}`)
                if (status === 400) return
                const { current: report } = JSON.parse(text) as { current: PreviewReport }
                assert.ok(report.status < 500, `${written} was previewed as ${text}`)
                try {
                    accepted += report.status < 400 ? 1 : 0
                    await assertTrue(JSON.parse(written) as Asked, report)
                } finally {
                    instance.restore(untouched)
                }
            })
            await fc.assert(property, repeatable(RUNS[mode]))
            assert.ok(accepted > RUNS[mode] / 4, `only ${accepted} would have been accepted`)
        })

        /** Sends the request and compares what became of the record with what the preview said. */
        async function assertTrue({ method, resourceType, id, body }: Asked, report: PreviewReport): Promise<void> {
            const target = `/${resourceType}s${id === undefined ? '' : `/${id}`}`
            const sent = { method, target, ...(body === undefined ? {} : { body: JSON.stringify(body) }) }
            const answer = await exchange(instance, sent)
            const said = `${JSON.stringify(sent)} was previewed as ${JSON.stringify(report)}, answered ${answer.text}`
            // A nasty instance may cut off what wrote.
            if (answer.status === 500 && mode === 'nasty') return
            assert.equal(report.status, answer.status, said)
            const addressed = id ?? (answer.text === '' ? '' : String((JSON.parse(answer.text) as JsonObject).id ?? ''))
            for (const { table, sysId, field, after } of report.fields) {
                const created = report.writes.some((write) => write.operation === 'insert' && write.sysId === sysId)
                const row = instance.store.read(table, created && resourceType === 'User' ? addressed : sysId)
                assert.equal(internal(row?.[field] ?? '', mode), internal(after, mode), `${field}: ${said}`)
            }
        }
    })
}

/** The store keeps booleans as digits, times pass between preview and request, and nasty rules change letter case. */
function internal(value: string, mode: Mode): string {
    if (/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(value)) return 'a time'
    if (value === 'true' || value === 'false') return value === 'true' ? '1' : '0'
    return mode === 'nasty' ? value.toLowerCase() : value
}
