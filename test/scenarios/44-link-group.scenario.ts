/** A group that an administrator made is linked, not doubled, and keeps who was in it. */
import assert from 'node:assert/strict'
import { linkGroup, pushGroup } from '../../okta/group-push.ts'
import { assertUnchanged } from './expectations.ts'
import { assertMembers, groupHits, membersNamed } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '44',
    title: 'Link an existing group: the three in it stay, two come in, the name changes only when it differs',
    source: 'Okta: SCIM 2.0 reference, groups; test plan for integrations, cases C9315 and C9330',
    dialects: BOTH,
    async run(context) {
        const { okta, table } = context
        const [ada, ben, cleo, dan, eva] = await membersNamed(context, 'ada', 'ben', 'cleo', 'dan', 'eva')
        const local = [ada!, ben!, cleo!]
        const group = context.group('Ledger', [dan!, eva!])
        const id = await context.localGroup(
            group.name,
            local.map((member) => member.id),
        )
        const before = await context.groupRecord(id)
        assert.equal((await groupHits(context, group.name, 1))[0]?.id, id)

        assert.deepEqual(await pushGroup(okta, group), { id, how: 'linked' })
        await assertMembers(context, id, [...local, dan!, eva!])
        assertUnchanged(await context.groupRecord(id), before, ['x_scim_okta_members_revision'])
        await groupHits(context, group.name, 1)

        const renamed = { ...context.group('Journal', [ada!]), id: group.id }
        await linkGroup(okta, id, renamed)
        await assertMembers(context, id, [...local, dan!, eva!])
        assert.equal((await context.groupRecord(id)).name, renamed.name)
        await groupHits(context, group.name, 0)
        await groupHits(context, renamed.name, 1)
        for (const name of [group.name, renamed.name]) {
            const rows = await table.query('sys_user_group', `name=${name}`)
            assert.equal(rows.length, name === renamed.name ? 1 : 0)
        }
    },
}
