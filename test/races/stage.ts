/** How races are set up and run, on both kinds of instance. */

import assert from 'node:assert/strict'
import { openArena, type Arena, type OktaPerson } from './arena.ts'
import { sweep, type Race } from './race.ts'

export const X = '00uRACEX000000000000'
export const Y = '00uRACEY000000000000'
export const rae: OktaPerson = { oktaUserId: X, userName: 'rae', employeeNumber: 'E7' }

/** One test per race, on a strict and on a nasty instance. */
export function describeRaces(title: string, races: readonly Race[]): void {
    for (const mode of ['strict', 'nasty'] as const) {
        describe(`${title}, ${mode} instance`, function () {
            this.timeout(120_000)
            let arena: Arena
            before(async () => {
                arena = await openArena(mode)
            })
            after(() => arena?.close())

            for (const race of races) {
                it(race.name, () => {
                    const statements = sweep(arena, race)
                    assert.ok(statements > 4, `only ${statements} statements were interrupted`)
                })
            }
        })
    }
}

/** sys_id of the one record of the Okta id. */
export function recordOf(arena: Arena, oktaUserId: string): string {
    return String(arena.rows('sys_user', { x_scim_okta_user_id: oktaUserId })[0]?.sys_id)
}

export function expectPeople(arena: Arena, ...expected: [userName: string, oktaUserId: string | null][]): void {
    const people = arena.people().map((row): [string, string | null] => [row.user_name!, row.x_scim_okta_user_id!])
    assert.deepEqual(people.sort(), expected.sort())
}

/** A review of X that waits for a decision about a local record, which holds the userName; answers the record's sys_id. */
export function underReview(arena: Arena): string {
    const id = arena.local({ user_name: rae.userName, employee_number: '' })
    refusedFirst(arena, rae)
    return id
}

export function refusedFirst(arena: Arena, person: OktaPerson): void {
    assert.equal(retried(() => arena.create(person)).status, 409)
}

/** A nasty instance cuts off, but not twice in a row. */
export function retried<Answer extends { status: number }>(send: () => Answer): Answer {
    const answer = send()
    return answer.status === 500 ? send() : answer
}

/** Creates the person; answers the record's sys_id. */
export function joined(arena: Arena, person: OktaPerson): string {
    const created = retried(() => arena.create(person))
    assert.ok([201, 409].includes(created.status), created.text)
    return recordOf(arena, person.oktaUserId)
}
