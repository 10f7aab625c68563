/** A list of members holds people who are not there, or who have left the company. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { deactivate } from '../../okta/lifecycle.ts'
import { changeMembers, pushGroup, pushNow } from '../../okta/group-push.ts'
import { membersOf, resourceOf } from '../../okta/okta-group.ts'
import { OktaTaskError } from '../../okta/task-error.ts'
import { assertDeactivated } from './expectations.ts'
import { assertMembers, groupOf, membersNamed } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '49',
    title: 'Unknown members are left out, the others come in; inactive ones are members and stay inactive',
    source: 'Reports of pushes that failed as a whole because one account was gone; clones of instances',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const [ada, ben, cleo, leaver] = await membersNamed(context, 'ada', 'ben', 'cleo', 'lea')
        await deactivate(okta, leaver!.id)
        const ghost = { id: randomBytes(16).toString('hex'), login: 'ghost@corp.example' }
        const ghosts = [
            ghost,
            { ...ghost, id: 'not-an-id' },
            { ...ghost, id: "x'y^z" },
            { ...ghost, id: 'x'.repeat(90) },
        ]

        const group = context.group('Ledger', [ada!, ghost])
        const { id } = await pushGroup(okta, group)
        await assertMembers(context, id, [ada!])
        await changeMembers(okta, id, group, { added: [ben!, ...ghosts] })
        await assertMembers(context, id, [ada!, ben!])
        await changeMembers(okta, id, group, { added: [leaver!] })
        await assertMembers(context, id, [ada!, ben!, leaver!])
        assertDeactivated(await context.record(leaver!.id))
        assert.equal((await scim.read(leaver!.id)).body.active, false)

        await pushNow(okta, id, { ...group, members: [...ghosts, cleo!, leaver!] })
        const before = await assertMembers(context, id, [cleo!, leaver!])
        assertDeactivated(await context.record(leaver!.id))
        const put = await scim.replaceGroup(id, resourceOf(group.name, membersOf([cleo!, ghost, leaver!]), id))
        assert.equal(groupOf(put).members?.length, 2)

        // Ids of another instance, as after a clone, must not empty a group.
        await assert.rejects(pushNow(okta, id, { ...group, members: ghosts }), (error: unknown) => {
            assert.ok(error instanceof OktaTaskError)
            assert.deepEqual([error.status, error.scimType], [400, 'invalidValue'])
            return true
        })
        const after = await assertMembers(context, id, [cleo!, leaver!])
        assert.equal(after.meta?.version, before.meta?.version)

        const lonely = await context.createdGroup(resourceOf(context.group('Journal').name, membersOf(ghosts)))
        await assertMembers(context, lonely.id, [])
    },
}
