/** Somebody new gets the userName and the address of somebody who left. */
import assert from 'node:assert/strict'
import { assign } from '../../okta/assign.ts'
import { deactivate } from '../../okta/lifecycle.ts'
import { creationOf } from '../../okta/okta-user.ts'
import { assertActive, assertDeactivated, lookupHits } from './expectations.ts'
import { assertInReview, assertLink, decide, onlyReview, reviewsOf } from './reviews.ts'
import type { Scenario, ScenarioContext } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '76',
    title: 'The userName of a leaver goes to a newcomer: two records, no group and no role inherited',
    source: 'Reports of newcomers who were given the account of whoever had their address before',
    dialects: BOTH,
    async run(context) {
        const { okta, table } = context
        const maya = context.person('maya')
        const { id } = await assign(okta, maya)
        const group = await context.localGroup(context.unique('Ledger'), [id])
        const [role] = await table.query('sys_user_role', 'name=x_scim_okta.auditor', 1)
        const grant = await table.create('sys_user_has_role', { user: id, role: String(role?.sys_id) })
        try {
            await deactivate(okta, id)
            const held = await context.record(id)
            const mayan = context.person('mayan', { login: maya.login, email: maya.email })
            const answer = await context.refused(creationOf(mayan))
            const review = await onlyReview(context, mayan.id)
            assertInReview(answer, review)
            assert.deepEqual(await context.record(id), held)

            // An administrator knows better, and frees the name.
            await table.update('sys_user', id, { user_name: context.unique('left') })
            await decide(context, review, 'create')
            await lookupHits(context, maya.login, 0)
            const newcomer = await assign(okta, mayan)
            await assertStrangers(context, id, newcomer.id, group)
            assertDeactivated(await context.record(id))
            await assertLink(context, maya.id, 'current', id)
            await assertLink(context, mayan.id, 'current', newcomer.id)
        } finally {
            await table.remove('sys_user_has_role', String(grant.sys_id))
        }
        await freedByRename(context)
    },
}

/** A userName edited on the assignment looks like leaving and joining; the name it frees is free. */
async function freedByRename(context: ScenarioContext): Promise<void> {
    const { okta } = context
    const ken = context.person('ken')
    const { id } = await assign(okta, ken)
    const group = await context.localGroup(context.unique('Books'), [id])
    await deactivate(okta, id)
    const { login } = context.person('kenji')
    assert.equal((await context.created(creationOf({ ...ken, login }))).id, id)
    assertActive(await context.record(id))

    const kent = context.person('kent', { login: ken.login, email: ken.email })
    const newcomer = await assign(okta, kent)
    await assertStrangers(context, id, newcomer.id, group)
    assert.deepEqual(await reviewsOf(context, kent.id), [])
    await assertLink(context, ken.id, 'current', id)
    await assertLink(context, kent.id, 'current', newcomer.id)
}

/** Two records; what the first one is in, the second one is not. */
async function assertStrangers(
    { table }: ScenarioContext,
    first: string,
    second: string,
    group: string,
): Promise<void> {
    assert.notEqual(first, second)
    const groups = async (user: string) =>
        (await table.query('sys_user_grmember', `user=${user}`)).map((row) => row.group)
    assert.deepEqual([await groups(first), await groups(second)], [[group], []])
    assert.deepEqual(await table.query('sys_user_has_role', `user=${second}`), [])
}
