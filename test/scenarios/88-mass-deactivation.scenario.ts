/** A wrong click in Okta unassigns three hundred people; the limit is fifty in an hour. */
import assert from 'node:assert/strict'
import { deactivate } from '../../okta/lifecycle.ts'
import { newOktaId } from '../../okta/okta-user.ts'
import { USER_SCHEMA } from '../../okta/scim-message.ts'
import { createAll } from './crowd.ts'
import { decideBrake, entriesOf, limitTo, statusOf, trippedBrake } from './brakes.ts'
import { BOTH, type Scenario, type ScenarioContext } from './scenario.ts'

const PEOPLE = 300
const LIMIT = 50

export const scenario: Scenario = {
    id: '88',
    title: '300 deactivations with a limit of 50: the rest waits, goes through after approval, and nobody is lost',
    source: 'Okta parks a 429 with an integer Retry-After and tries ten times (Okta concepts, SCIM)',
    dialects: BOTH,
    async run(context) {
        const { okta, firstTry, table } = context
        await limitTo(context, 'deactivations', LIMIT)
        const ids = await employ(context, PEOPLE)
        const active = async () =>
            (await table.query('sys_user', `active=true^user_nameSTARTSWITH${context.unique('worker')}`, 1000)).length
        assert.equal(await active(), PEOPLE)

        const statuses: number[] = []
        for (const id of ids) statuses.push(await statusOf(() => deactivate(firstTry, id)))
        const through = statuses.filter((status) => status === 200).length
        assert.equal(await active(), PEOPLE - through)
        // A request that was cut off has been counted, and is counted again.
        assert.ok(through <= LIMIT && through > LIMIT / 3, `${through} people were deactivated`)
        assert.deepEqual(new Set(statuses), new Set([200, 429]))

        const brake = await trippedBrake(context, 'deactivations')
        const held = await entriesOf(context, brake, 'held')
        assert.equal(held.length, PEOPLE - through, 'the brake does not name everybody who waits')
        assert.equal(brake.held, String(held.length))
        const waits = await retryAfter(context, ids[PEOPLE - 1]!, 3)
        assert.deepEqual(
            waits.map((wait) => wait / waits[0]!),
            [1, 2, 4],
        )

        const approved = await decideBrake(context, brake, 'approve')
        assert.equal(approved.state, 'approved')
        const [late] = await employ(context, 1, PEOPLE)
        assert.equal(await statusOf(() => deactivate(firstTry, late!)), 429, 'the approval was for those who waited')
        for (const [index, id] of ids.entries()) if (statuses[index] === 429) await deactivate(okta, id)
        assert.equal(await active(), 1)
        assert.deepEqual(await entriesOf(context, brake, 'approved'), [])
        await decideBrake(context, await trippedBrake(context, 'deactivations'), 'approve')
    },
}

/** So many active people, after those that are there already. */
async function employ(context: ScenarioContext, amount: number, there = 0): Promise<string[]> {
    const logins = [...Array(amount).keys()].map(
        (number) => `${context.unique('worker')}.${there + number}@corp.example`,
    )
    await createAll(
        context,
        logins.map((userName, number) => ({
            schemas: [USER_SCHEMA],
            userName,
            externalId: newOktaId(),
            name: { givenName: 'Worker', familyName: String(there + number) },
            active: true,
        })),
    )
    const rows = await context.table.query('sys_user', `user_nameSTARTSWITH${context.unique('worker')}`, 1000)
    const ids = new Map(rows.map(({ user_name: login, sys_id: id }) => [login, id]))
    return logins.map((login) => String(ids.get(login)))
}

/** The Retry-After of so many attempts, each as soon as the one before was answered. */
async function retryAfter({ firstTry }: ScenarioContext, id: string, times: number): Promise<number[]> {
    const waits: number[] = []
    while (waits.length < times) {
        const answer = await firstTry.client.remove(id)
        assert.equal(answer.status, 429, answer.text)
        assert.match(String(answer.headers.get('retry-after')), /^\d+$/)
        waits.push(Number(answer.headers.get('retry-after')))
    }
    return waits
}
