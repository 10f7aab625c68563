/** Groups of a thousand and two thousand: only the difference is written. */
import assert from 'node:assert/strict'
import { changeMembers, pushGroup } from '../../okta/group-push.ts'
import type { OktaMember } from '../../okta/okta-group.ts'
import { membersOf, resourceOf } from '../../okta/okta-group.ts'
import type { ScimGroup } from '../../okta/scim-message.ts'
import { crowd } from './crowd.ts'
import { assertMembers, groupHits, groupOf } from './group-expectations.ts'
import type { Scenario, ScenarioContext } from './scenario.ts'
import { BOTH } from './scenario.ts'

const THOUSAND = 1000

export const scenario: Scenario = {
    id: '50',
    title: 'A thousand members by one push, two thousand in a PUT with one change, a thousand removals in one request',
    source: 'Sizes of groups in directories; an answer after 60 seconds is lost for Okta',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const people = await crowd(context, 2 * THOUSAND)
        const [first, second] = [people.slice(0, THOUSAND), people.slice(THOUSAND)]
        const group = context.group('Everybody')
        const { id } = await pushGroup(okta, group)
        const empty = groupOf(await scim.readGroup(id)).meta?.version

        await changeMembers(okta, id, group, { added: first })
        const thousand = await assertMembers(context, id, first)
        assert.notEqual(thousand.meta?.version, empty)

        const most = people.slice(0, -1)
        assert.equal((await put(context, id, group.name, most)).members?.length, 2 * THOUSAND - 1)
        const rows = await rowIds(context, id)
        assert.equal((await put(context, id, group.name, people)).members?.length, 2 * THOUSAND)
        await assertMembers(context, id, people)
        const later = new Set(await rowIds(context, id))
        assert.ok(
            rows.every((row) => later.has(row)),
            'rows were written anew',
        )

        await changeMembers(okta, id, { ...group, members: people }, { removed: first })
        await assertMembers(context, id, second)
        const [found] = await groupHits(context, group.name, 1)
        assert.equal(found?.id, id)
        const path = `/Groups/${id}?excludedAttributes=members`
        const bare = groupOf(await scim.send<ScimGroup>('GET', path))
        assert.equal(bare.members, undefined)
        assert.equal(bare.meta?.version, groupOf(await scim.readGroup(id)).meta?.version)
    },
}

async function put(context: ScenarioContext, id: string, name: string, people: readonly OktaMember[]) {
    return groupOf(await context.scim.replaceGroup(id, resourceOf(name, membersOf(people), id)))
}

async function rowIds(context: ScenarioContext, id: string): Promise<string[]> {
    const rows = await context.table.query('sys_user_grmember', `group=${id}`, 10_000)
    return rows.map(({ sys_id: sysId }) => String(sysId))
}
