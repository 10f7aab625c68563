/** Several pushes to one group at the same time, and one that is late. */
import assert from 'node:assert/strict'
import { pushGroup } from '../../okta/group-push.ts'
import { membersOf, resourceOf } from '../../okta/okta-group.ts'
import type { ScimGroup } from '../../okta/scim-message.ts'
import { patchRequest } from '../../okta/scim-message.ts'
import { assertScimError } from './expectations.ts'
import { assertMembers, groupOf, membersNamed, membershipRows } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '53',
    title: 'Additions at the same time lose nobody; a PUT from a stale GET is 412 with If-Match',
    source: 'RFC 7644 section 3.14; memberships lost between requests, reported of other providers',
    dialects: ['catalog'],
    async run(context) {
        const { scim } = context
        const people = await membersNamed(context, 'ada', 'ben', 'cleo', 'dan', 'eva', 'finn')
        const [ada, ...others] = people
        const group = context.group('Ledger', [ada!])
        const { id } = await pushGroup(context.okta, group)
        const stale = groupOf(await scim.readGroup(id))
        const path = `/Groups/${id}`
        const fitting = (body: ScimGroup, version: string) =>
            scim.send<ScimGroup>('PUT', path, body, { headers: { 'If-Match': version } })

        const answers = await Promise.all(
            [...others, ...others].map((member) =>
                scim.modifyGroup(id, patchRequest({ op: 'add', path: 'members', value: membersOf([member]) })),
            ),
        )
        for (const { status, text } of answers) assert.ok([200, 204].includes(status), text)
        const current = await assertMembers(context, id, people)

        assertScimError(await fitting(stale, String(stale.meta?.version)), 412)
        for (const [method, body] of [
            ['PATCH', patchRequest({ op: 'remove', path: 'members' })],
            ['DELETE', undefined],
        ] as const) {
            const headers = { 'If-Match': String(stale.meta?.version) }
            assertScimError(await scim.send(method, path, body, { headers }), 412)
        }
        assert.deepEqual(await assertMembers(context, id, people), current)

        const headers = { 'If-None-Match': String(current.meta?.version) }
        assert.equal((await scim.send('GET', path, undefined, { headers })).status, 304)
        const name = context.group('Ledger Ops').name
        const fresh = await fitting({ ...current, displayName: name }, String(current.meta?.version))
        // A cut-off PUT is sent again, and then the version it names is yesterday's.
        if (fresh.status !== 412) assert.equal(groupOf(fresh).displayName, name)
        assert.equal((await assertMembers(context, id, people)).displayName, name)

        // Without If-Match a PUT counts as it stands, and whoever comes at the same time is in or out, never twice.
        await Promise.all([
            scim.replaceGroup(id, resourceOf(name, membersOf([ada!]), id)),
            ...others.map((member) =>
                scim.modifyGroup(id, patchRequest({ op: 'add', path: 'members', value: membersOf([member]) })),
            ),
        ])
        const left = await membershipRows(context, id)
        assert.equal(new Set(left).size, left.length, 'somebody has two rows')
        assert.ok(left.includes(ada!.id))
        await assertMembers(context, id, left)
    },
}
