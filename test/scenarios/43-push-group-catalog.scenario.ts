/** A catalog app pushes a new group: first empty, then everybody in a PATCH. */
import assert from 'node:assert/strict'
import { pushGroup } from '../../okta/group-push.ts'
import { membersOf, resourceOf } from '../../okta/okta-group.ts'
import { assertMembers, groupHits, membersNamed, patched } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '43',
    title: 'Push a group as a catalog app: POST without members, PATCH that adds seven, the same end',
    source: 'Okta: SCIM 2.0 reference, create and update groups; header-auth test app, members with value and display',
    dialects: ['catalog'],
    async run(context) {
        const seven = await membersNamed(context, 'ada', 'ben', 'cleo', 'dan', 'eva', 'finn', 'gus')
        const group = context.group('APP-Ledger-Users', seven)
        await groupHits(context, group.name, 0)
        const { id, resource } = await context.createdGroup(resourceOf(group.name, []))
        assert.deepEqual(resource.members ?? [], [])
        await assertMembers(context, id, [])
        await patched(context, id, { op: 'add', path: 'members', value: membersOf(seven) })
        await assertMembers(context, id, seven)
        const record = await context.groupRecord(id)
        assert.deepEqual([record.name, record.active], [group.name, 'true'])

        const again = await pushGroup(context.okta, group)
        assert.deepEqual(again, { id, how: 'linked' })
        await assertMembers(context, id, seven)
        assert.deepEqual(await context.groupRecord(id), record)

        const whole = await pushGroup(context.okta, context.group('APP-Journal-Users', seven))
        await assertMembers(context, whole.id, seven)
        assert.equal((await context.table.query('sys_user_group', `name=${group.name}`)).length, 1)
    },
}
