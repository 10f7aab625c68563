/** Protected people and groups, groups that grant admin, and somebody who must not come back. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { pushGroup } from '../../okta/group-push.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import type { TableRow } from '../../story/table-api.ts'
import { statusOf } from './brakes.ts'
import { assertActive, assertDeactivated, assertScimError, userOf } from './expectations.ts'
import { onlyReview } from './reviews.ts'
import { BOTH, type Scenario, type ScenarioContext } from './scenario.ts'

const GUARDS = 'x_scim_okta_guard'

/** Makes a guard as an administrator does. */
function guard({ table }: ScenarioContext, values: TableRow): Promise<TableRow> {
    return table.create(GUARDS, { reason: 'Decided by the security team', ...values })
}

export const scenario: Scenario = {
    id: '90',
    title: 'Guards: refusals name the record, the rest of the request is done, and a terminated person stays out',
    source: 'Never an administrator gained by a push; a deliberate termination outlives a push from Okta',
    dialects: BOTH,
    async run(context) {
        const { okta, scim, table } = context
        const [ada, ben, cleo] = [context.person('ada'), context.person('ben'), context.person('cleo')]
        const ids: string[] = []
        for (const person of [ada, ben, cleo]) ids.push((await assign(okta, person)).id)
        const [adaId, benId, cleoId] = ids as [string, string, string]
        const members = async (group: string) =>
            (await table.query('sys_user_grmember', `group=${group}`)).map(({ user }) => user).sort()

        const protectedUser = await guard(context, { kind: 'protected_user', user: adaId })
        const answer = await scim.modify(adaId, patchRequest({ op: 'replace', value: { active: false } }))
        assertScimError(answer, 403)
        assert.ok(answer.text.includes(String(protectedUser.number)), answer.text)
        assertActive(await context.record(adaId))

        const { id: groupId } = await pushGroup(okta, context.group('Desk'))
        const added = patchRequest({ op: 'add', path: 'members', value: ids.map((value) => ({ value })) } as never)
        const partly = await scim.modifyGroup(groupId, added)
        assertScimError(partly, 403)
        assert.ok(partly.text.includes(String(protectedUser.number)), partly.text)
        assert.deepEqual(await members(groupId), [benId, cleoId].sort(), 'the others were lost')
        await table.remove(GUARDS, String(protectedUser.sys_id))
        assert.ok((await scim.modifyGroup(groupId, added)).status < 300)
        assert.deepEqual(await members(groupId), [...ids].sort())

        const protectedGroup = await guard(context, { kind: 'protected_group', group: groupId })
        const removed = await scim.removeGroup(groupId)
        assertScimError(removed, 403)
        assert.ok(removed.text.includes(String(protectedGroup.number)), removed.text)
        assert.equal((await members(groupId)).length, 3)
        await table.remove(GUARDS, String(protectedGroup.sys_id))

        const admins = await context.localGroup(context.group('Admins').name)
        const [role] = await table.query('sys_user_role', 'name=admin', 1)
        const grant = await table.create('sys_group_has_role', { group: admins, role: String(role?.sys_id) })
        assertScimError(await scim.modifyGroup(admins, added), 403)
        assert.deepEqual(await members(admins), [])
        await table.remove('sys_group_has_role', String(grant.sys_id))

        await deactivate(okta, benId)
        const terminated = await guard(context, { kind: 'terminated_user', user: benId })
        assert.equal(await statusOf(() => assign(okta, ben)), 409)
        assertDeactivated(await context.record(benId))
        assert.ok((await onlyReview(context, ben.id)).reason?.includes(String(terminated.number)))
        await table.remove(GUARDS, String(terminated.sys_id))
        assert.equal((await assign(okta, ben)).id, benId)
        assert.equal(userOf(await scim.read(benId)).active, true)
        assertActive(await context.record(benId))
        assert.equal((await onlyReview(context, ben.id)).state, 'obsolete')
    },
}
