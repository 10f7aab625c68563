/** An administrator refuses what the brake held: Okta is told so, and nobody is touched. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { changeMembers, pushGroup } from '../../okta/group-push.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import type { OktaMember } from '../../okta/okta-group.ts'
import type { ScimAnswer } from '../../okta/scim-client.ts'
import { membersOf, resourceOf } from '../../okta/okta-group.ts'
import { decideBrake, limitTo, statusOf, trippedBrake } from './brakes.ts'
import { assertActive, assertScimError } from './expectations.ts'
import { assertMembers } from './group-expectations.ts'
import { BOTH, type Scenario } from './scenario.ts'

export const scenario: Scenario = {
    id: '89',
    title: 'Refused by the brake: deactivations, removals from a group and a retirement, each with its own limit',
    source: 'Pains of administrators: one wrong click empties a directory or a group',
    dialects: BOTH,
    async run(context) {
        const { okta, firstTry, scim } = context
        const people: OktaMember[] = []
        for (const name of ['ada', 'ben', 'cleo', 'dan', 'eve']) {
            const person = context.person(name)
            people.push({ id: (await assign(okta, person)).id, login: person.login })
        }
        const group = context.group('Desk', people)
        const { id: groupId } = await pushGroup(okta, group)

        await limitTo(context, 'removals', 2)
        const [staying, leaving] = [people.slice(0, 2), people.slice(2)]
        const emptied = () => changeMembers(firstTry, groupId, { ...group, members: staying }, { removed: leaving })
        assert.equal(await statusOf(emptied), 429)
        await assertMembers(context, groupId, people)
        await decideBrake(context, await trippedBrake(context, 'removals', groupId), 'refuse')
        assert.equal(await statusOf(emptied), 403)
        const replaced = await scim.replaceGroup(groupId, resourceOf(group.name, membersOf(staying), groupId))
        assertScimError(replaced, 403)
        await assertMembers(context, groupId, people)
        const others = people.slice(1)
        await changeMembers(okta, groupId, { ...group, members: others }, { removed: people.slice(0, 1) })
        await assertMembers(context, groupId, others)

        await limitTo(context, 'deactivations', 1)
        const [, first, second] = people
        await deactivate(okta, first!.id)
        assert.equal(await statusOf(() => deactivate(firstTry, second!.id)), 429)
        await decideBrake(context, await trippedBrake(context, 'deactivations'), 'refuse')
        const refused = await scim.remove(second!.id)
        assertScimError(refused, 403)
        assert.match(refused.text, /refused/)
        assertActive(await context.record(second!.id))

        await limitTo(context, 'retirements', 1)
        const other = await pushGroup(okta, context.group('Lab'))
        assertGone(await scim.removeGroup(other.id))
        const held = await firstTry.client.removeGroup(groupId)
        assert.equal(held.status, 429, held.text)
        assert.equal((await context.groupRecord(groupId)).active, 'true')
        await decideBrake(context, await trippedBrake(context, 'retirements'), 'approve')
        assertGone(await scim.removeGroup(groupId))
    },
}

/** A repetition finds no group any more, where the answer to the DELETE was lost. */
function assertGone({ status, text }: ScimAnswer): void {
    assert.ok([204, 404].includes(status), text)
}
