/** A group gets another name and loses nobody; a name that is taken is refused. */
import assert from 'node:assert/strict'
import { pushGroup, renameGroup } from '../../okta/group-push.ts'
import { OktaTaskError } from '../../okta/task-error.ts'
import { assertScimError } from './expectations.ts'
import { assertMembers, groupHits, groupOf, membersNamed, patched } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '45',
    title: 'Rename a group: in place, nobody lost; onto a taken name 409 and nothing changed',
    source: 'Okta: SCIM 2.0 reference, update groups; RFC 7644 section 3.12, uniqueness',
    dialects: BOTH,
    async run(context) {
        const { okta, scim, table } = context
        const people = await membersNamed(context, 'ada', 'ben', 'cleo')
        let group = context.group('Ledger', people)
        const { id } = await pushGroup(okta, group)
        const task = await table.create('task', { short_description: group.name, assignment_group: id })

        const old = group.name
        group = await renameGroup(okta, id, group, context.group('Ledger Ops').name)
        const after = await assertMembers(context, id, people)
        assert.equal(after.displayName, group.name)
        assert.equal((await context.groupRecord(id)).name, group.name)
        assert.equal((await groupHits(context, group.name, 1))[0]?.id, id)
        await groupHits(context, old, 0)
        assert.equal((await table.get('task', String(task.sys_id)))?.assignment_group, id)

        const other = context.group('Journal')
        const { id: otherId } = await pushGroup(okta, other)
        const version = groupOf(await scim.readGroup(id)).meta?.version
        for (const taken of [other.name, other.name.toUpperCase()]) {
            await assert.rejects(renameGroup(okta, id, group, taken, { removed: people }), (error: unknown) => {
                assert.ok(error instanceof OktaTaskError)
                assert.deepEqual([error.status, error.scimType], [409, 'uniqueness'])
                return true
            })
        }
        const unchanged = await assertMembers(context, id, people)
        assert.deepEqual([unchanged.displayName, unchanged.meta?.version], [group.name, version])
        assert.equal((await groupHits(context, other.name, 1))[0]?.id, otherId)

        const upper = await renameGroup(okta, id, group, group.name.toUpperCase())
        assert.equal((await assertMembers(context, id, people)).displayName, upper.name)
        await patched(context, id, { op: 'replace', value: { id: '0'.repeat(32), displayName: old } })
        assert.equal((await assertMembers(context, id, people)).displayName, old)
        assertScimError(await scim.readGroup('0'.repeat(32)), 404)
    },
}
