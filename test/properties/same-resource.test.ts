/** One resource looks the same wherever it is answered (RFC 7644 sections 3.1 and 3.14). */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { patchRequest } from '../../okta/scim-message.ts'
import type { JsonObject } from '../../src/server/scim/resource.ts'
import { expecting, openFilledInstance, without, type FilledInstance, type Resource } from './filled-instance.ts'
import { repeatable } from './repeatable.ts'
import { population, userAttributes } from './resource-arbitraries.ts'
import { withoutVerdicts } from '../without-verdicts.ts'

/** What a write answered, and what a GET answers right after it. */
interface Answered {
    readonly write: { readonly body: Resource; readonly etag: string | null }
    readonly read: { readonly body: Resource; readonly etag: string | null }
}

describe('properties: RFC 7644 3.1 one resource over HTTP', function () {
    this.timeout(0)
    let instance: FilledInstance
    before(async () => {
        instance = await openFilledInstance()
    })
    after(() => instance?.close())

    type Method = 'GET' | 'POST' | 'PUT' | 'PATCH'
    async function send(status: number, method: Method, path: string, body?: unknown): Promise<Answered['read']> {
        const answer = await instance.scim.send<Resource>(method, path, body)
        const answered = await expecting(status, Promise.resolve(answer))
        return { body: withoutVerdicts(answered), etag: answer.headers.get('etag') }
    }

    /** A POST, a PUT and a PATCH of a user, each followed by a GET; then `compare`. */
    async function afterEach(attributes: readonly JsonObject[], compare: (answered: Answered) => void): Promise<void> {
        const [made, put, patched] = attributes
        await instance.fill({ people: [], teams: [] })
        const created = await send(201, 'POST', '/Users', { ...made, userName: 'same' })
        const path = `/Users/${created.body.id}`
        compare({ write: created, read: await send(200, 'GET', path) })
        compare({
            write: await send(200, 'PUT', path, { ...put, userName: 'same' }),
            read: await send(200, 'GET', path),
        })
        compare({
            write: await send(200, 'PATCH', path, patchRequest({ op: 'replace', value: patched! })),
            read: await send(200, 'GET', path),
        })
    }

    const thrice: Arbitrary<JsonObject[]> = fc.array(userAttributes, { minLength: 3, maxLength: 3 })

    it('3.14: writes answer what a GET answers, under the same ETag', async () => {
        const property = fc.asyncProperty(thrice, (attributes) =>
            afterEach(attributes, ({ write, read }) => {
                assert.deepEqual(without(write.body, 'schemas', 'meta'), without(read.body, 'schemas', 'meta'))
                assert.equal(write.etag, read.etag)
                assert.deepEqual(write.body.meta, read.body.meta)
                assert.equal((read.body.meta as JsonObject).version, read.etag)
            }),
        )
        await fc.assert(property, repeatable(25))
    })

    it('RFC 7643 3: writes name the schemas that a GET names', async () => {
        const property = fc.asyncProperty(thrice, (attributes) =>
            afterEach(attributes, ({ write, read }) => assert.deepEqual(write.body.schemas, read.body.schemas)),
        )
        await fc.assert(property, repeatable(10))
    })

    it('lists of any length hold what a GET answers, in the same version', async () => {
        const property = fc.asyncProperty(population(1, 5), async (people) => {
            const filled = await instance.fill(people)
            for (const [endpoint, ids] of [
                ['/Users', filled.people],
                ['/Groups', filled.teams],
            ] as const) {
                const { body } = await send(200, 'GET', `${endpoint}?count=500`)
                const listed = body.Resources as Resource[]
                for (const id of ids) {
                    const alone = (await send(200, 'GET', `${endpoint}/${id}`)).body
                    const among = listed.find((each) => each.id === id)
                    assert.deepEqual(among, alone)
                    const found = (await send(200, 'GET', `${endpoint}?filter=id%20eq%20%22${id}%22`)).body
                    assert.deepEqual(found.Resources, [alone])
                }
            }
        })
        await fc.assert(property, repeatable(12))
    })
})
