/** A wizard app pushes a new group: everybody in the POST, everybody again in the PUT. */
import assert from 'node:assert/strict'
import { pushGroup } from '../../okta/group-push.ts'
import { membersOf, resourceOf } from '../../okta/okta-group.ts'
import { assertMembers, groupHits, groupOf, membersNamed } from './group-expectations.ts'
import { assertUnchanged } from './expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '42',
    title: 'Push a group as a wizard app: one record, seven rows, and the PUT after the POST changes nothing',
    source: 'Group push captured from a wizard app: lookup, POST, GET, PUT within a second',
    dialects: ['wizard'],
    async run(context) {
        const { okta, scim } = context
        const seven = await membersNamed(context, 'ada', 'ben', 'cleo', 'dan', 'eva', 'finn', 'gus')
        const group = context.group('APP-Ledger-Users', seven)
        await groupHits(context, group.name, 0)
        const { id, resource } = await context.createdGroup(resourceOf(group.name, membersOf(seven)))
        assert.equal(resource.displayName, group.name)
        assert.equal(resource.members?.length, 7)
        const record = await context.groupRecord(id)
        assert.deepEqual([record.name, record.active], [group.name, 'true'])
        const read = await assertMembers(context, id, seven)

        const put = groupOf(await scim.replaceGroup(id, resourceOf(group.name, membersOf(seven), id)))
        assert.deepEqual(put, read)
        assert.deepEqual(await context.groupRecord(id), record)
        for (const { id: user } of seven) {
            const shown = (await scim.read(user)).body.groups as { value: string; type: string }[]
            assert.deepEqual(
                shown.map(({ value, type }) => [value, type]),
                [[id, 'direct']],
            )
        }

        assert.deepEqual(await pushGroup(okta, group), { id, how: 'linked' })
        assertUnchanged(await context.groupRecord(id), record)
        const emptyPush = await pushGroup(okta, context.group('APP-Nobody'))
        await assertMembers(context, emptyPush.id, [])
        assert.equal((await groupHits(context, group.name, 1))[0]?.id, id)
        assert.equal((await context.table.query('sys_user_group', `name=${group.name}`)).length, 1)
    },
}
