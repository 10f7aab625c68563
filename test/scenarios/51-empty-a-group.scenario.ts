/** What empties a group, and what says nothing about its members. */
import assert from 'node:assert/strict'
import { pushGroup, pushNow } from '../../okta/group-push.ts'
import { membersOf } from '../../okta/okta-group.ts'
import type { PatchOperation, ScimGroup } from '../../okta/scim-message.ts'
import { GROUP_SCHEMA } from '../../okta/scim-message.ts'
import { assertMembers, groupOf, membersNamed, patched } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '51',
    title: 'Push Now and []: nobody left; members absent or null: everybody stays',
    source: 'Push Now on an empty group, reported by implementers; clients that serialise what they do not know as null',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const people = await membersNamed(context, 'ada', 'ben')
        const group = context.group('Ledger', people)
        const { id } = await pushGroup(okta, group)
        const displayName = group.name
        const core = { schemas: [GROUP_SCHEMA], id, displayName }
        const put = async (body: object) => void groupOf(await scim.replaceGroup(id, body as ScimGroup))
        const patch = (operation: PatchOperation) => patched(context, id, operation)

        const before = await assertMembers(context, id, people)
        const staying: [string, () => Promise<void>][] = [
            ['PUT without members', () => put(core)],
            ['PUT with null', () => put({ ...core, members: null })],
            ['replace without members', () => patch({ op: 'replace', value: { id, displayName } })],
            ['replace with null', () => patch({ op: 'replace', value: { id, displayName, members: null } })],
            ['add with null', () => patch({ op: 'add', value: { displayName, members: null } })],
            ['add of nobody', () => patch({ op: 'add', path: 'members', value: [] })],
        ]
        for (const [form, request] of staying) {
            await request()
            const after = await assertMembers(context, id, people, form)
            assert.equal(after.meta?.version, before.meta?.version, form)
        }

        const emptying: [string, () => Promise<void>][] = [
            ['Push Now', () => pushNow(okta, id, { ...group, members: [] })],
            ['replace members []', () => patch({ op: 'replace', path: 'members', value: [] })],
            ['replace members null', () => patch({ op: 'replace', path: 'members', value: null })],
            ['remove members', () => patch({ op: 'remove', path: 'members' })],
            ['replace without path', () => patch({ op: 'replace', value: { id, displayName, members: [] } })],
            ['PUT []', () => put({ ...core, members: [] })],
        ]
        for (const [form, request] of emptying) {
            await request()
            const empty = await assertMembers(context, id, [], form)
            assert.equal(empty.displayName, displayName, form)
            await request()
            assert.equal((await assertMembers(context, id, [])).meta?.version, empty.meta?.version, form)
            await patch({ op: 'add', path: 'members', value: membersOf(people) })
            await assertMembers(context, id, people)
        }
        await pushNow(okta, id, { ...group, members: people.slice(1) })
        await assertMembers(context, id, people.slice(1))
    },
}
