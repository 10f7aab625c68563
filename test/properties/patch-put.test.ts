/** A change said as a PATCH ends as the same change said as a PUT that states everything (RFC 7644 section 3.5). */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { patchRequest } from '../../okta/scim-message.ts'
import type { JsonObject } from '../../src/server/scim/resource.ts'
import { SERVICENOW_GROUP_URN, SERVICENOW_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { expecting, openFilledInstance, without, type FilledInstance, type Resource } from './filled-instance.ts'
import { repeatable } from './repeatable.ts'
import { LISTS, userAttributes } from './resource-arbitraries.ts'
import { text } from './text-arbitraries.ts'
import { changeOf, setTo, statingAll, type Change, type Operation } from './user-changes.ts'
import { everyUserAttribute } from './whole-resources.ts'

/** Tried first: what once ended differently. */
const KNOWN: [JsonObject, Change[]][] = (['path', 'holder', 'object', 'name'] as const).map((form) => [
    { [SERVICENOW_USER_URN]: { company: 'Larkmoor Logistics' } },
    [setTo(SERVICENOW_USER_URN, 'company', null, form, 'replace')],
])

describe('properties: RFC 7644 3.5 PATCH and PUT over HTTP', function () {
    this.timeout(0)
    let instance: FilledInstance
    const managers: string[] = []
    let number = 0

    before(async () => {
        instance = await openFilledInstance()
        for (const userName of ['boss.one', 'boss.two']) {
            managers.push((await expecting(201, instance.scim.send<Resource>('POST', '/Users', { userName }))).id)
        }
    })
    after(() => instance?.close())

    /** The same person twice, under two userNames. */
    async function twins(attributes: JsonObject): Promise<[string, string]> {
        number += 1
        const ids: string[] = []
        for (const twin of ['patched', 'put']) {
            const body = { ...attributes, userName: `${twin}.${number}` }
            ids.push((await expecting(201, instance.scim.send<Resource>('POST', '/Users', body))).id)
        }
        return [ids[0]!, ids[1]!]
    }

    const whole = (id: string) =>
        expecting(200, instance.scim.send<Resource>('GET', `/Users/${id}?attributes=${everyUserAttribute}`))

    it('of a user end in the same representation', async () => {
        const changes = fc.array(
            changeOf(() => managers),
            { minLength: 1, maxLength: 5 },
        )
        const property = fc.asyncProperty(userAttributes, changes, async (attributes, wanted) => {
            const [patched, replaced] = await twins(attributes)
            let resource = statingAll(await whole(replaced))
            const operations: Operation[] = []
            for (const change of wanted) {
                const operation = change.operationFor(resource)
                if (!operation) continue
                operations.push(operation)
                resource = change.applyTo(resource)
            }
            fc.pre(operations.length > 0)
            const said = JSON.stringify({ operations, resource }, undefined, 1)
            const answer = await instance.scim.send<Resource>('PATCH', `/Users/${patched}`, patchRequest(...operations))
            assert.equal(answer.status, 200, `${answer.text}\n${said}`)
            const body = { ...resource, userName: `put.${number}` }
            await expecting(200, instance.scim.send('PUT', `/Users/${replaced}`, body))
            const shown = async (id: string) => without(await whole(id), 'id', 'meta', 'userName')
            assert.deepEqual(await shown(patched), await shown(replaced), said)
        })
        await fc.assert(property, { ...repeatable(50), examples: KNOWN })
    })

    it('a list that a PUT states leaves nothing of the one before', async () => {
        const lists = fc
            .constantFrom(...Object.keys(LISTS))
            .chain((list) => fc.tuple(fc.constant(list), LISTS[list]!, LISTS[list]!))
        const property = fc.asyncProperty(lists, async ([list, before, after]) => {
            number += 1
            const make = (userName: string, value: JsonObject[]) =>
                expecting(201, instance.scim.send<Resource>('POST', '/Users', { userName, [list]: value }))
            const changed = await make(`changed.${number}`, before)
            const fresh = await make(`fresh.${number}`, after)
            const body = { userName: `changed.${number}`, [list]: after }
            const put = await expecting(200, instance.scim.send<Resource>('PUT', `/Users/${changed.id}`, body))
            assert.deepEqual(put[list], fresh[list], JSON.stringify({ before, after }))
        })
        await fc.assert(property, repeatable(50))
    })

    it('of a group end in the same representation', async () => {
        const member = fc.nat({ max: 5 })
        const members = fc.uniqueArray(member, { maxLength: 4 })
        const change = fc.oneof(
            fc.record({ kind: fc.constantFrom('add', 'replace', 'remove'), members }),
            fc.record({ kind: fc.constant('without'), member }),
            fc.record({ kind: fc.constantFrom('description', 'email'), value: fc.option(text, { nil: null }) }),
        )
        const people: string[] = []
        for (const index of [0, 1, 2, 3, 4, 5]) {
            const body = { userName: `member.${index}` }
            people.push((await expecting(201, instance.scim.send<Resource>('POST', '/Users', body))).id)
        }
        const valuesOf = (indexes: Iterable<number>) => [...indexes].map((index) => ({ value: people[index]! }))
        const changes = fc.array(change, { minLength: 1, maxLength: 4 })
        const property = fc.asyncProperty(members, changes, async (first, wanted) => {
            number += 1
            const make = (displayName: string) =>
                expecting(
                    201,
                    instance.scim.send<Resource>('POST', '/Groups', { displayName, members: valuesOf(first) }),
                )
            const [patched, replaced] = [await make(`patched ${number}`), await make(`put ${number}`)]
            let stated = new Set(first)
            const extension: JsonObject = { description: null, email: null }
            const operations = wanted.map((each): Operation => {
                if ('member' in each) {
                    stated.delete(each.member)
                    return { op: 'remove', path: `members[value eq "${people[each.member]}"]` }
                }
                if ('value' in each) {
                    extension[each.kind] = each.value
                    return { op: 'replace', path: `${SERVICENOW_GROUP_URN}:${each.kind}`, value: each.value }
                }
                if (each.kind === 'replace') stated = new Set(each.members)
                else for (const index of each.members) stated[each.kind === 'add' ? 'add' : 'delete'](index)
                return { op: each.kind, path: 'members', value: valuesOf(each.members) }
            })
            const message = patchRequest(...operations)
            await expecting(200, instance.scim.send('PATCH', `/Groups/${patched.id}`, message))
            const body = { displayName: `put ${number}`, members: valuesOf(stated), [SERVICENOW_GROUP_URN]: extension }
            await expecting(200, instance.scim.send('PUT', `/Groups/${replaced.id}`, body))
            const shown = async ({ id }: Resource) => {
                const group = await expecting(200, instance.scim.send<Resource>('GET', `/Groups/${id}`))
                const held = (group.members as JsonObject[]).map(({ value }) => String(value)).sort()
                return { ...without(group, 'id', 'meta', 'displayName'), members: held }
            }
            assert.deepEqual(await shown(patched), await shown(replaced), JSON.stringify(operations))
        })
        await fc.assert(property, repeatable(30))
    })
})
