/** Somebody is added who is a member already, or twice at once. */
import assert from 'node:assert/strict'
import { changeMembers, pushGroup } from '../../okta/group-push.ts'
import { membersOf, resourceOf } from '../../okta/okta-group.ts'
import { assertMembers, groupOf, membersNamed, patched } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '47',
    title: 'Adding somebody twice: one row, no error, and the second time no new version',
    source: 'RFC 7644 section 3.5.2.1: adding a value that exists changes nothing',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const [ada, ben] = await membersNamed(context, 'ada', 'ben')
        const group = context.group('Ledger', [ada!])
        const { id } = await pushGroup(okta, group)
        await changeMembers(okta, id, group, { added: [ben!] })
        const first = await assertMembers(context, id, [ada!, ben!])
        await changeMembers(okta, id, group, { added: [ben!] })
        await changeMembers(okta, id, group, { added: [ben!, ben!, ada!, ben!] })
        const second = await assertMembers(context, id, [ada!, ben!])
        assert.equal(second.meta?.version, first.meta?.version)

        const [cleo] = await membersNamed(context, 'cleo')
        const thrice = membersOf([cleo!, cleo!, ada!, cleo!])
        await patched(context, id, { op: 'add', path: 'members', value: thrice })
        await assertMembers(context, id, [ada!, ben!, cleo!])
        assert.equal(groupOf(await scim.replaceGroup(id, resourceOf(group.name, thrice, id))).members?.length, 2)
        await assertMembers(context, id, [ada!, cleo!])
        await patched(context, id, { op: 'replace', path: 'members', value: membersOf([ben!, ben!]) })
        await assertMembers(context, id, [ben!])

        const created = await context.createdGroup(resourceOf(context.group('Journal').name, thrice))
        await assertMembers(context, created.id, [ada!, cleo!])
    },
}
