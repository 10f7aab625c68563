/** Unlinking a group: left alone, or retired and brought back by the next push. */
import assert from 'node:assert/strict'
import { pushGroup, unlinkGroup } from '../../okta/group-push.ts'
import { membersOf, resourceOf } from '../../okta/okta-group.ts'
import { assertActive, assertScimError, userOf } from './expectations.ts'
import { assertMembers, assertRetired, groupHits, membersNamed } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '52',
    title: 'DELETE retires: 204, then 404, the record inactive and empty; the next push has the same record',
    source: 'Okta: unlinking a pushed group, with and without deletion; RFC 7644 section 3.6; history has to stay',
    dialects: BOTH,
    async run(context) {
        const { okta, scim, table } = context
        const people = await membersNamed(context, 'ada', 'ben')
        const group = context.group('Ledger', people)
        const { id } = await pushGroup(okta, group)
        const task = await table.create('task', { short_description: group.name, assignment_group: id })
        const assigned = async () => (await table.get('task', String(task.sys_id)))?.assignment_group
        const [before] = await table.query('sys_user_group', `sys_id=${id}`)

        await unlinkGroup(okta, id, 'leave')
        await assertMembers(context, id, people)

        await unlinkGroup(okta, id, 'delete')
        await assertRetired(context, id, group.name)
        await unlinkGroup(okta, id, 'delete')
        assert.equal(await assigned(), id)
        for (const { id: user } of people) {
            assertActive(await context.record(user))
            assert.deepEqual(userOf(await scim.read(user)).groups ?? [], [])
        }

        const again = await pushGroup(okta, { ...group, members: people.slice(1) })
        assert.equal(again.id, id)
        await assertMembers(context, id, people.slice(1))
        const record = await context.groupRecord(id)
        assert.deepEqual([record.active, record.name], ['true', group.name])
        assert.equal(record.sys_created_on, before?.sys_created_on)
        assert.equal((await groupHits(context, group.name, 1))[0]?.id, id)
        assert.equal((await table.query('sys_user_group', `name=${group.name}`)).length, 1)
        assert.equal(await assigned(), id)

        await unlinkGroup(okta, id, 'delete')
        const body = resourceOf(group.name.toUpperCase(), membersOf(people))
        assert.equal((await context.createdGroup(body)).id, id)
        assert.equal((await assertMembers(context, id, people)).displayName, body.displayName)
        assertScimError(await context.refusedGroup(body), 409, 'uniqueness')
        await assertMembers(context, id, people)
    },
}
