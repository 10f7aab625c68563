/** What an equal employee number does, and what an equal e-mail address does not. */
import assert from 'node:assert/strict'
import { creationOf } from '../../okta/okta-user.ts'
import { assertActive, assertUnchanged } from './expectations.ts'
import { assertInReview, assertLink, candidatesOf, onlyReview, reviewsOf } from './reviews.ts'
import type { Scenario, ScenarioContext } from './scenario.ts'
import { BOTH } from './scenario.ts'

export const scenario: Scenario = {
    id: '78',
    title: 'POST: employee number and name equal: adopted; number alone: a review; e-mail alone: somebody new',
    source: 'Match keys as installed (x_scim_okta_match_key); property x_scim_okta.match.immutable_key_links',
    dialects: BOTH,
    async run(context) {
        await adoptedByNumberAndName(context)
        await reviewedByNumberAlone(context)
        await reviewedWhereTheNumberDiffers(context)
        await reviewedWhereTwoShareTheNumber(context)
        await strangersWithOneAddress(context)
    },
}

async function adoptedByNumberAndName(context: ScenarioContext): Promise<void> {
    const employee_number = context.unique('e')
    const former = context.person('abel', { lastName: 'Tuter', email: `${context.unique('old')}@corp.example` })
    const id = await context.localPerson(former, { employee_number, mobile_phone: '+1 555 0199' })
    const group = await context.localGroup(context.unique('Ledger'), [id])
    const abel = context.person('abel.t', { lastName: 'Tuter', employeeNumber: employee_number })
    assert.equal((await context.created(creationOf(abel))).id, id)
    const row = await context.record(id)
    assertActive(row)
    assert.deepEqual([row.user_name, row.x_scim_okta_user_id, row.mobile_phone], [abel.login, abel.id, '+1 555 0199'])
    assert.equal((await context.table.query('sys_user_grmember', `user=${id}^group=${group}`)).length, 1)
    await assertLink(context, abel.id, 'current', id)
    assert.deepEqual(await reviewsOf(context, abel.id), [])
}

async function reviewedByNumberAlone(context: ScenarioContext): Promise<void> {
    const employee_number = context.unique('f')
    const id = await context.localPerson(context.person('bess', { lastName: 'Marlow' }), { employee_number })
    await assertReviewed(context, [id], { name: 'carl', lastName: 'Nunn', employeeNumber: employee_number })
}

async function reviewedWhereTheNumberDiffers(context: ScenarioContext): Promise<void> {
    const id = await context.localPerson(context.person('dora'), { employee_number: context.unique('g') })
    await assertReviewed(context, [id], { name: 'dora', lastName: 'Tester', employeeNumber: context.unique('h') })
}

async function reviewedWhereTwoShareTheNumber(context: ScenarioContext): Promise<void> {
    const employee_number = context.unique('i')
    const ids = [
        await context.localPerson(context.person('eve'), { employee_number }),
        await context.localPerson(context.person('finn'), { employee_number }),
    ]
    await assertReviewed(context, ids, { name: 'gus', lastName: 'Tester', employeeNumber: employee_number })
}

/** The POST is refused with a review that holds these candidates, and none of them changes. */
async function assertReviewed(
    context: ScenarioContext,
    candidates: readonly string[],
    { name, ...said }: { name: string; lastName: string; employeeNumber: string },
): Promise<void> {
    const before = await Promise.all(candidates.map((id) => context.record(id)))
    const person = context.person(name, said)
    const answer = await context.refused(creationOf(person))
    const review = await onlyReview(context, person.id)
    assertInReview(answer, review)
    const listed = (await candidatesOf(context, review)).map(({ user }) => user)
    assert.deepEqual([...listed].sort(), [...candidates].sort())
    for (const [index, id] of candidates.entries()) assertUnchanged(await context.record(id), before[index]!)
    assert.equal(await context.recordsOf(person.id), 0)
}

async function strangersWithOneAddress(context: ScenarioContext): Promise<void> {
    const email = `${context.unique('team')}@corp.example`
    const id = await context.localPerson(context.person('hans', { email }))
    const before = await context.record(id)
    const ines = context.person('ines', { email, employeeNumber: context.unique('j') })
    const created = await context.created(creationOf(ines))
    assert.notEqual(created.id, id)
    assert.deepEqual(await context.record(id), before)
    assert.deepEqual(await reviewsOf(context, ines.id), [])
}
