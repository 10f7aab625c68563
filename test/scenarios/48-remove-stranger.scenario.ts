/** Somebody is taken out who is not in, or not there at all. */
import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { pushGroup } from '../../okta/group-push.ts'
import { membersOf } from '../../okta/okta-group.ts'
import { assertMembers, membersNamed, patched } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '48',
    title: 'Removing no member or nobody at all: done already, and the rest of the request counts',
    source: 'A repeated removal has to end as the first did; ids of people deleted since, reported after clones',
    dialects: ['catalog'],
    async run(context) {
        const [ada, ben, cleo, outsider] = await membersNamed(context, 'ada', 'ben', 'cleo', 'otto')
        const { id } = await pushGroup(context.okta, context.group('Ledger', [ada!, ben!]))
        const vanished = randomBytes(16).toString('hex')
        const before = await assertMembers(context, id, [ada!, ben!])
        const strangers = [outsider!.id, vanished, 'not-an-id', 'x y', "o'neil", '^ORactive=true', 'NULL']

        for (const stranger of strangers) {
            await patched(context, id, { op: 'remove', path: `members[value eq "${stranger}"]` })
        }
        await patched(context, id, { op: 'remove', path: 'members', value: strangers.map((value) => ({ value })) })
        const after = await assertMembers(context, id, [ada!, ben!])
        assert.equal(after.meta?.version, before.meta?.version)

        await patched(
            context,
            id,
            { op: 'remove', path: `members[value eq "${vanished}"]` },
            { op: 'remove', path: `members[value eq "${ada!.id}"]` },
            { op: 'add', path: 'members', value: membersOf([cleo!]) },
            { op: 'remove', path: `members[value eq "${outsider!.id}"]` },
        )
        await assertMembers(context, id, [ben!, cleo!])
        await patched(context, id, { op: 'remove', path: 'members', value: [] })
        await assertMembers(context, id, [ben!, cleo!])
    },
}
