/** Pages, put together, are the list: nobody twice, nobody missing, in one order. */
import assert from 'node:assert/strict'
import fc, { type Arbitrary } from 'fast-check'
import type { ResourceType } from '../../src/server/scim/attribute.ts'
import { formatAttributePath } from '../../src/server/scim/attribute-path.ts'
import type { Filter } from '../../src/server/scim/filter/ast.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { sortedAttribute, sortKey } from '../../src/server/scim/sort.ts'
import { expecting, openFilledInstance, userNameOf, type Filled, type FilledInstance } from './filled-instance.ts'
import { filterOf, sortPathsOf, withIds } from './filter-arbitraries.ts'
import { writeFilter } from './filter-text.ts'
import { byCursor, byIndex, inOnePage, type Query } from './list-walks.ts'
import { repeatable } from './repeatable.ts'
import { person, anyPopulation, plainPopulation } from './resource-arbitraries.ts'

/** A query whose filter still lacks the ids. */
interface Asked extends Omit<Query, 'filter'> {
    readonly filter: Filter | undefined
    readonly count: number
}

const BOTH = [USER_TYPE, GROUP_TYPE]

function askedOf(types: readonly ResourceType[]): Arbitrary<Asked> {
    const sortBy = fc.constantFrom(...types.flatMap(sortPathsOf)).map(formatAttributePath)
    const often = fc.constantFrom('displayName', 'emails', 'title', 'active', 'meta.created', 'meta.lastModified', 'id')
    const readable = types.includes(USER_TYPE) ? fc.oneof(sortBy, often) : sortBy
    return fc.record({
        endpoint: fc.constant(types.length > 1 ? '' : types[0]!.endpoint),
        filter: fc.option(filterOf(...types), { nil: undefined, freq: 1 }),
        sortBy: fc.option(readable, { nil: undefined, freq: 3 }),
        sortOrder: fc.constantFrom(undefined, 'ascending', 'descending'),
        posted: fc.boolean(),
        count: fc.integer({ min: 1, max: 7 }),
    }) as Arbitrary<Asked>
}

const anyList = fc.oneof({ weight: 3, arbitrary: askedOf([USER_TYPE]) }, askedOf([GROUP_TYPE]), {
    weight: 2,
    arbitrary: askedOf(BOTH),
})

function queryOf({ filter, count: _count, ...rest }: Asked, filled: Filled): Query {
    return { ...rest, ...(filter ? { filter: writeFilter(withIds(filter, filled)) } : {}) }
}

const idsOf = (resources: readonly { id: string }[]) => resources.map(({ id }) => id)

describe('properties: RFC 7644 3.4.2.4 and RFC 9865 paging over HTTP', function () {
    this.timeout(0)
    let instance: FilledInstance
    before(async () => {
        instance = await openFilledInstance()
    })
    after(() => instance?.close())

    it('index pages and cursor pages are the list in one page', async () => {
        const lists = fc.array(anyList, { minLength: 1, maxLength: 10, size: 'max' })
        const property = fc.asyncProperty(anyPopulation(1, 12), lists, async (people, asked) => {
            const filled = await instance.fill(people)
            for (const each of asked) {
                const query = queryOf(each, filled)
                const { Resources } = await inOnePage(instance, query)
                assert.equal(new Set(idsOf(Resources)).size, Resources.length, 'nobody twice')
                assert.deepEqual(await byIndex(instance, query, each.count), Resources, JSON.stringify(query))
                assert.deepEqual(await byCursor(instance, query, each.count), Resources, JSON.stringify(query))
            }
        })
        await fc.assert(property, repeatable(6))
    })

    it('RFC 7644 3.4.2.3: who has no value comes last, descending first', async () => {
        const sorts = fc.array(askedOf([USER_TYPE]), { minLength: 1, maxLength: 20, size: 'max' })
        const property = fc.asyncProperty(anyPopulation(1, 12), sorts, async (people, asked) => {
            await instance.fill(people)
            for (const { sortBy, sortOrder, endpoint, posted } of asked) {
                if (sortBy === undefined) continue
                const urn = sortBy.slice(0, Math.max(0, sortBy.lastIndexOf(':')))
                const [attribute, subAttribute] = sortBy.slice(urn ? urn.length + 1 : 0).split('.')
                const path = { ...(urn ? { urn } : {}), attribute: attribute!, subAttribute }
                const found = sortedAttribute(USER_TYPE, path)!
                // What is returned on request only would have to be asked for, and then nothing else would come.
                if ((found.subAttribute ?? found.attribute).returned !== 'default') continue
                const { Resources } = await inOnePage(instance, { sortBy, sortOrder, endpoint, posted })
                const missing = Resources.map((resource) => sortKey(resource, found) === undefined)
                const sorted = [...missing].sort((left, right) => Number(left) - Number(right))
                assert.deepEqual(missing, sortOrder === 'descending' ? sorted.reverse() : sorted, sortBy)
            }
        })
        await fc.assert(property, repeatable(6))
    })

    it('whoever was there all along comes once by cursor, whoever else joins meanwhile', async () => {
        const lists = fc.array(fc.oneof(askedOf([USER_TYPE]), askedOf(BOTH)), {
            minLength: 1,
            maxLength: 4,
            size: 'max',
        })
        const newcomers = fc.array(person, { minLength: 1, maxLength: 3 })
        const property = fc.asyncProperty(anyPopulation(1, 12), lists, newcomers, async (people, asked, joining) => {
            for (const each of asked) {
                const filled = await instance.fill(people)
                const query = queryOf(each, filled)
                const before = await inOnePage(instance, query)
                const walked = await byCursor(instance, query, each.count, async (pages) => {
                    const newcomer = joining[pages - 1]
                    if (!newcomer) return
                    const userName = userNameOf(newcomer, 100 + pages)
                    await expecting(201, instance.scim.create({ ...newcomer.attributes, userName }))
                })
                const known = new Set(idsOf(before.Resources))
                assert.equal(new Set(idsOf(walked)).size, walked.length, `somebody twice: ${JSON.stringify(query)}`)
                const stayed = idsOf(walked).filter((id) => known.has(id))
                assert.deepEqual(stayed, idsOf(before.Resources), JSON.stringify(query))
            }
        })
        await fc.assert(property, repeatable(8))
    })

    it('whoever was there comes once, also when the first newcomer has what others lack and so changes how it is sorted', async () => {
        const sorts = fc.constantFrom('displayName', 'emails', 'emails.value', 'name.formatted')
        const property = fc.asyncProperty(plainPopulation(2, 6), sorts, person, async (people, sortBy, newcomer) => {
            const filled = await instance.fill(people)
            const query = { endpoint: '/Users', sortBy, posted: false }
            const walked = await byCursor(instance, query, 1, async (pages) => {
                if (pages > 1) return
                const userName = userNameOf(newcomer, 100)
                const name = { formatted: 'Newcomer', givenName: 'New' }
                const emails = [{ value: 'b@corp.example' }, { value: 'a@corp.example' }]
                await expecting(201, instance.scim.create({ ...newcomer.attributes, userName, name, emails }))
            })
            const seen = idsOf(walked).filter((id) => filled.people.includes(id))
            assert.deepEqual([...seen].sort(), [...filled.people].sort(), sortBy)
        })
        await fc.assert(property, repeatable(4))
    })

    it('cursors lead on, however long the values are by which is sorted', async () => {
        const lengths = fc.array(fc.integer({ min: 1, max: 15_000 }), { minLength: 2, maxLength: 4 })
        const property = fc.asyncProperty(lengths, fc.constantFrom('a', 'é', '😀', '"'), async (long, char) => {
            const filled = await instance.fill({ people: [], teams: [] })
            assert.equal(filled.people.length, 0)
            for (const [index, length] of long.entries()) {
                const user = { userName: `long.${index}`, nickName: char.repeat(length) }
                await expecting(201, instance.scim.create(user))
            }
            const query = { endpoint: '/Users', sortBy: 'nickName', posted: true }
            const { Resources } = await inOnePage(instance, query)
            assert.deepEqual(idsOf(await byCursor(instance, query, 1)), idsOf(Resources))
        })
        await fc.assert(property, repeatable(4))
    })
})
