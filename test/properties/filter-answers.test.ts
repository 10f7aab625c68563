/** What a list answers to a filter is what the filter says of each resource. */
import assert from 'node:assert/strict'
import fc from 'fast-check'
import { isCancelled, MAX_RETRIES } from '../../okta/task-error.ts'
import type { ResourceType } from '../../src/server/scim/attribute.ts'
import { isScimError } from '../../src/server/scim/error.ts'
import type { Filter } from '../../src/server/scim/filter/ast.ts'
import { matchesFilter } from '../../src/server/scim/filter/evaluate.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'
import { GROUP_TYPE, USER_TYPE } from '../../src/server/scim/schema/resource-types.ts'
import { SEARCH_REQUEST_URN } from '../../src/server/scim/schema/urns.ts'
import { expecting, openFilledInstance, type FilledInstance, type Resource } from './filled-instance.ts'
import { filterOf, withIds } from './filter-arbitraries.ts'
import { PLAIN, style, writeFilter, type Style } from './filter-text.ts'
import { repeatable } from './repeatable.ts'
import { anyPopulation, populationOf, type Population } from './resource-arbitraries.ts'
import { everyAttribute } from './whole-resources.ts'

interface Listed {
    totalResults: number
    Resources: Resource[]
}

/** The ids that match, or the scimType of the refusal. */
function expected(filter: Filter, resources: readonly Resource[], type: ResourceType): string[] | string {
    try {
        return resources.filter((resource) => matchesFilter(filter, resource, type)).map(({ id }) => id)
    } catch (thrown) {
        if (isScimError(thrown) && thrown.scimType) return thrown.scimType
        throw thrown
    }
}

async function answered(
    { scim }: FilledInstance,
    endpoint: string,
    filter: string,
    posted: boolean,
): Promise<string[] | string> {
    const search = { schemas: [SEARCH_REQUEST_URN], filter, count: 500, attributes: ['id'] }
    const query = `filter=${encodeURIComponent(filter)}&count=500&attributes=id`
    const send = () =>
        posted
            ? scim.send<Listed & { scimType?: string }>('POST', `${endpoint}/.search`, search)
            : scim.send<Listed & { scimType?: string }>('GET', `${endpoint}?${query}`)
    let answer = await send()
    // A nasty instance cuts off whatever writes its row in the log.
    for (let retries = 0; isCancelled(answer) && retries < MAX_RETRIES; retries += 1) answer = await send()
    if (answer.status === 400) return answer.body.scimType ?? answer.text
    assert.equal(answer.status, 200, `${filter}: ${answer.text}`)
    assert.equal(answer.body.totalResults, answer.body.Resources.length, filter)
    return answer.body.Resources.map(({ id }) => id)
}

function asked(filter: string): [Filter, Style, boolean] {
    return [parseFilter(filter), PLAIN, false]
}

/** Asked first: what the database once answered otherwise. */
const KNOWN: [[Filter, Style, boolean][], Population][] = [
    [
        ['title sw "a "', 'title co "B  "', 'title ew "b "', 'title co " "', 'emails ew "a "', 'nickName ew "a "'].map(
            asked,
        ),
        populationOf({ title: 'a b  ', nickName: 'a ', emails: [{ value: 'a ', type: 'work' }] }, { title: ' ' }),
    ],
    [
        ['not (x509Certificates.value eq "a")', 'not (nickName co "a" or userType sw "b")', 'nickName ne "A"'].map(
            asked,
        ),
        populationOf({ nickName: 'a' }, { userType: 'B' }, {}),
    ],
]

for (const mode of ['strict', 'nasty'] as const) {
    describe(`properties: RFC 7644 3.4.2.2 filters over HTTP, ${mode} instance`, function () {
        this.timeout(0)
        let instance: FilledInstance
        before(async () => {
            instance = await openFilledInstance(mode)
        })
        after(() => instance?.close())

        for (const [type, runs, examples] of [
            [USER_TYPE, 8, KNOWN],
            [GROUP_TYPE, 3, []],
        ] as const) {
            it(`lists those ${type.name}s of which the filter holds`, async () => {
                const filters = fc.array(fc.tuple(filterOf(type), style, fc.boolean()), {
                    minLength: 1,
                    maxLength: 80,
                    size: 'max',
                })
                const holds = async (asked: [Filter, Style, boolean][], people: Population) => {
                    const filled = await instance.fill(people)
                    const everything = `${type.endpoint}?count=500&attributes=${everyAttribute(type)}`
                    const { Resources } = await expecting<Listed>(200, instance.scim.send('GET', everything))
                    for (const [given, how, posted] of asked) {
                        const filter = withIds(given, filled)
                        const text = writeFilter(filter, how)
                        const found = await answered(instance, type.endpoint, text, posted)
                        const wanted = expected(filter, Resources, type)
                        const differs = ({ id }: Resource) => found.includes(id) !== wanted.includes(id)
                        const said = `${writeFilter(filter)}\n${JSON.stringify(Resources.find(differs))}`
                        if (typeof found === 'string' || typeof wanted === 'string') assert.equal(found, wanted, text)
                        else assert.deepEqual(found.sort(), wanted.sort(), said)
                    }
                }
                await fc.assert(fc.asyncProperty(filters, anyPopulation(1, 12), holds), {
                    ...repeatable(runs),
                    examples: [...examples],
                })
            })
        }
    })
}
