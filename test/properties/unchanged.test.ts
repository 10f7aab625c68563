/** What a GET answered, sent back, changes nothing and writes nothing (RFC 7644 section 3.5.1). */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import { costOf } from '../../bench/statement-cost.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { expecting, openFilledInstance, without, type FilledInstance, type Resource } from './filled-instance.ts'
import { repeatable } from './repeatable.ts'
import { anyPopulation, populationOf, type Population } from './resource-arbitraries.ts'
import { name, text } from './text-arbitraries.ts'
import { everyUserAttribute } from './whole-resources.ts'

type Columns = Record<string, string>

/** What others do to the columns of people, beside SCIM. */
const columns: Arbitrary<Columns> = fc.record(
    {
        first_name: text,
        last_name: text,
        title: text,
        email: text,
        phone: text,
        mobile_phone: text,
        city: text,
        country: fc.constantFrom('NL', 'US'),
        preferred_language: fc.constantFrom('en', 'pb', 'de'),
        time_zone: fc.constantFrom('US/Central', 'Europe/Berlin'),
        employee_number: name,
        department: fc.constant(''),
        manager: fc.constant(''),
        active: fc.constantFrom('0', '1'),
    },
    { requiredKeys: [] },
)

/** Tried first: what once was written again. */
const KNOWN: [Population, Columns[]][] = [
    [populationOf({ displayName: 'b' }), [{ last_name: 'b' }]],
    [populationOf({ name: { formatted: 'b' } }), [{ last_name: 'b' }]],
    [populationOf({ preferredLanguage: 'pt-BR' }), [{ preferred_language: 'en' }]],
    [populationOf({ phoneNumbers: [{ value: 'a', type: 'fax' }] }), [{ mobile_phone: 'b' }]],
]

type Sender = (path: string, resource: Resource) => Promise<{ text: string; status: number; headers: Headers }>

describe('properties: RFC 7644 3.5.1 a GET sent back over HTTP', function () {
    this.timeout(0)
    let instance: FilledInstance
    before(async () => {
        instance = await openFilledInstance()
    })
    after(() => instance?.close())

    /** Reads each, sends it back with `send`, and expects the same answer, version and rows. */
    async function sendBack(endpoint: string, ids: readonly string[], query: string, send: Sender): Promise<void> {
        for (const id of ids) {
            const path = `${endpoint}/${id}`
            const answer = await instance.scim.send<Resource>('GET', path + query)
            const before = await expecting(200, Promise.resolve(answer))
            const rows = instance.snapshot()
            const sent = await send(path, before)
            const said = `${JSON.stringify(before)}\nwas answered ${sent.text}`
            assert.equal(sent.status, 200, said)
            // Its row in the log and what it stated are all that is written.
            assert.equal(costOf('sending it back', sent as never).writes, 2, `it was written: ${said}`)
            assert.equal(sent.headers.get('etag'), answer.headers.get('etag'), said)
            assert.deepEqual(instance.snapshot(), rows, said)
            assert.deepEqual(await expecting(200, instance.scim.send<Resource>('GET', path + query)), before, said)
        }
    }

    const put: Sender = (path, resource) => instance.scim.send('PUT', path, resource)
    const replace: Sender = (path, resource) => {
        const value = without(resource, 'groups', 'meta')
        return instance.scim.send('PATCH', path, patchRequest({ op: 'replace', value }))
    }

    it('of a user, whatever others wrote into its columns', async () => {
        const outsiders = fc.array(columns, { maxLength: 3 })
        const sender = fc.constantFrom(put, replace)
        const query = fc.constantFrom('', `?attributes=${everyUserAttribute}`)
        const property = fc.asyncProperty(
            anyPopulation(1, 5),
            outsiders,
            sender,
            query,
            async (people, others, send, asked) => {
                const filled = await instance.fill(people)
                others.forEach((changes, index) => {
                    const id = filled.people[index]
                    if (id !== undefined) instance.store.update('sys_user', id, changes)
                })
                await sendBack('/Users', filled.people, asked, send)
            },
        )
        const known = KNOWN.map((each): [Population, Columns[], Sender, string] => [...each, put, ''])
        await fc.assert(property, { ...repeatable(25), examples: known })
    })

    it('of a group, with people and groups in it', async () => {
        const property = fc.asyncProperty(anyPopulation(1, 5), fc.constantFrom(put, replace), async (people, send) => {
            const filled = await instance.fill(people)
            await sendBack('/Groups', filled.teams, '', send)
        })
        await fc.assert(property, repeatable(15))
    })
})
