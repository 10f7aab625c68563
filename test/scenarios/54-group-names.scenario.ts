/** Names that differ by little, and names with characters that mean something to somebody. */
import assert from 'node:assert/strict'
import { pushGroup } from '../../okta/group-push.ts'
import { resourceOf } from '../../okta/okta-group.ts'
import { assertScimError } from './expectations.ts'
import { assertMembers, groupHits, membersNamed } from './group-expectations.ts'
import type { Scenario } from './scenario.ts'

/** Characters in a sys_user_group name as the platform ships it. */
const LENGTH = 80

export const scenario: Scenario = {
    id: '54',
    title: 'Odd names: one exact match each whatever the case, a taken name is 409, a long one 400',
    source: 'RFC 7643 section 4.2; names with quotes, carets and letters of all scripts occur in directories',
    async run(context) {
        const [ada] = await membersNamed(context, 'ada')
        const plain = context.group('Ledger Ops', [ada!])
        const { id } = await pushGroup(context.okta, plain)
        for (const variant of [plain.name, plain.name.toUpperCase(), plain.name.toLowerCase(), `${plain.name}  `]) {
            assert.equal((await groupHits(context, variant, 1))[0]?.id, id, variant)
            const refusal = await context.refusedGroup(resourceOf(variant, []))
            assertScimError(refusal, 409, 'uniqueness')
            await assertMembers(context, id, [ada!])
        }
        for (const other of [plain.name.slice(0, -1), plain.name.replace(' ', ''), `${plain.name}x`]) {
            await groupHits(context, other, 0)
        }

        for (const odd of [
            'Say "no"',
            "O'Neil & Söhne <AB>",
            'back\\slash',
            'A^ORactive=true',
            '100% + more?',
            'Größe',
            '経理部',
            'فريق',
            'a, b; c',
            'members eq',
        ]) {
            const group = context.group(odd, [ada!])
            await groupHits(context, group.name, 0)
            const push = await pushGroup(context.okta, group)
            assert.equal((await context.groupRecord(push.id)).name, group.name)
            const [found] = await groupHits(context, group.name, 1)
            assert.deepEqual([found?.id, found?.displayName], [push.id, group.name])
            assert.equal((await assertMembers(context, push.id, [ada!])).displayName, group.name)
        }

        const longest = context.group('x').name.replace('x', 'x'.repeat(LENGTH - 10))
        assert.equal(longest.length, LENGTH)
        const long = await context.createdGroup(resourceOf(longest, []))
        assert.equal((await context.groupRecord(long.id)).name, longest)
        assertScimError(await context.refusedGroup(resourceOf('y'.repeat(300), [])), 400, 'invalidValue')
        for (const name of ['', '   ', 'javascript:gs.sleep(1)']) {
            assertScimError(await context.refusedGroup(resourceOf(name, [])), 400)
        }
        assertScimError(await context.refusedGroup({ schemas: resourceOf('', []).schemas }), 400)
    },
}
