/** Name, leavers and joiners in one push. */
import assert from 'node:assert/strict'
import { changeMembers, pushGroup, renameGroup } from '../../okta/group-push.ts'
import type { OktaMember } from '../../okta/okta-group.ts'
import { membersOf } from '../../okta/okta-group.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertScimError } from './expectations.ts'
import { assertMembers, membersNamed, patched } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '46',
    title: 'A rename, a leaver and two joiners at once: exactly that, in order, all or nothing',
    source: 'Okta: SCIM 2.0 reference, update groups, several operations; RFC 7644 section 3.5.2',
    dialects: BOTH,
    async run(context) {
        const { okta, scim } = context
        const [ada, ben, cleo, dan] = await membersNamed(context, 'ada', 'ben', 'cleo', 'dan')
        let group = context.group('Ledger', [ada!, dan!])
        const { id } = await pushGroup(okta, group)

        const name = context.group('Ledger Ops').name
        group = await renameGroup(okta, id, group, name, { removed: [ada!], added: [ben!, cleo!] })
        assert.equal((await assertMembers(context, id, [dan!, ben!, cleo!])).displayName, name)
        group = await changeMembers(okta, id, group, { removed: [ben!], added: [ada!] })
        const before = await assertMembers(context, id, group.members)
        assert.equal(before.displayName, name)

        const add = (member: OktaMember) => ({ op: 'add', path: 'members', value: membersOf([member]) })
        await patched(context, id, add(ben!), { op: 'remove', path: `members[value eq "${ben!.id}"]` }, add(ben!))
        await assertMembers(context, id, [ada!, ben!, cleo!, dan!])
        for (const path of [
            `members[value EQ "${ben!.id}"]`,
            `members[ value  eq  "${cleo!.id}" ]`,
            `Members[VALUE eq "${dan!.id}"]`,
        ]) {
            await patched(context, id, { op: 'Remove', path })
        }
        await assertMembers(context, id, [ada!])

        const bad = [
            { op: 'shuffle', path: 'members', value: [] },
            { op: 'add', path: 'members', value: 'ada' },
            { op: 'replace', path: 'displayName', value: '' },
            { op: 'remove', path: 'members[value eq' },
        ]
        for (const operation of bad) {
            const good = [add(ben!), { op: 'replace', path: 'displayName', value: context.group('Half').name }]
            assertScimError(await scim.modifyGroup(id, patchRequest(...good, operation)), 400)
        }
        assert.equal((await assertMembers(context, id, [ada!])).displayName, name)
    },
}
