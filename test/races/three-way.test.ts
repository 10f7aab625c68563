/** Three requests within each other, and pairs that no unique key can decide. */

import assert from 'node:assert/strict'
import type { AnswerNow } from '../instance-in-process.ts'
import { openArena, type Arena, type Move, type OktaPerson } from './arena.ts'
import { checkAlways, checkSettled } from './invariants.ts'
import { dump, sweep } from './race.ts'

const X = '00uTHREEX00000000000'
const Y = '00uTHREEY00000000000'
const rae: OktaPerson = { oktaUserId: X, userName: 'rae' }

interface Three {
    readonly name: string
    /** Every so many-th statement of the second request only. */
    readonly stride: number
    readonly policy?: Readonly<Record<string, string>>
    stage(arena: Arena): { moves: readonly [Move, Move, Move]; retries: readonly Move[]; people: number }
}

const RACES: Three[] = [
    {
        name: 'three POSTs of one person',
        stride: 1,
        stage: (arena) => {
            const post = () => arena.create(rae)
            return { moves: [post, post, post], retries: [() => arena.assign(rae)], people: 1 }
        },
    },
    {
        name: 'POST and PUT of one Okta id, POST of another with the same userName',
        stride: 3,
        stage: (arena) => {
            const id = arena.local({ user_name: 'rae' })
            const rival = { oktaUserId: Y, userName: 'rae' }
            return {
                moves: [() => arena.replace(id, rae), () => arena.create(rae), () => arena.replace(id, rival)],
                retries: [() => arena.assign(rae), () => arena.assign(rival), () => arena.assign(rae)],
                people: 1,
            }
        },
    },
    {
        name: 'relink, write with the old Okta id, POST with the new one',
        stride: 7,
        policy: { rotated_id: 'relink' },
        stage: (arena) => {
            const old = { ...rae, employeeNumber: 'E7' }
            const { id } = arena.create(old).json
            const rotated = { ...old, oktaUserId: Y }
            return {
                moves: [
                    () => arena.replace(id, rotated),
                    () => arena.create({ ...old, userName: 'rae.new' }),
                    () => arena.create(rotated),
                ],
                retries: [() => arena.create(rotated), () => arena.assign(rotated)],
                people: 1,
            }
        },
    },
]

describe('races of three', function () {
    this.timeout(120_000)
    let arena: Arena
    before(async () => {
        arena = await openArena()
    })
    after(() => arena?.close())

    for (const { name, stride, policy, stage } of RACES) {
        it(name, () => {
            arena.clear(policy)
            const { moves, retries, people } = stage(arena)
            const back = arena.remember()
            let reached = 0
            // Not every pair of statements: the steps are such that all of both come up.
            for (let outer = 1; outer < 60; outer++) {
                for (let inner = 1 + (outer % stride); inner < 60; inner += stride) {
                    back()
                    const answers: AnswerNow[] = []
                    const [first, second, third] = moves
                    let complete = false
                    const work = arena.platform.interruptAt(outer, () => {
                        const within = arena.platform.interruptAt(inner, () => answers.push(third()))
                        answers.push(second())
                        complete = within.reached
                        within.clear()
                    })
                    answers.push(first())
                    work.clear()
                    if (!complete) break
                    reached++
                    try {
                        for (const { status, text } of answers) assert.ok([200, 201, 409].includes(status), text)
                        checkAlways(arena)
                        for (const retry of retries) answers.push(retry())
                        checkSettled(arena)
                        assert.equal(arena.people().length, people)
                        assert.ok(
                            arena.rows('x_scim_okta_identity', { state: 'current' }).length === 1,
                            'nobody linked',
                        )
                    } catch (error) {
                        const log = answers.map(({ status, text }) => `${status} ${text.slice(0, 300)}`).join('\n')
                        if (error instanceof Error) error.message += `\nat ${outer}, ${inner}\n${log}\n${dump(arena)}`
                        throw error
                    }
                }
            }
            assert.ok(reached > 20, `only ${reached} pairs of statements`)
        })
    }

    it('two Okta ids with one employee number become two records at worst, and never change places', () => {
        const people = [X, Y].map((oktaUserId, index) => ({
            oktaUserId,
            userName: `rae${index}`,
            employeeNumber: 'E7',
        }))
        sweep(arena, {
            name: '',
            stage: () => ({
                first: () => arena.create(people[0]!),
                second: () => arena.create(people[1]!),
                retries: people.map((person) => () => arena.assign(person)),
                end: ({ first, second }) => {
                    const created = [first, second].filter(({ status }) => status === 201)
                    assert.equal(arena.people().length, created.length)
                    for (const { json } of created) {
                        const record = arena.rows('sys_user', { sys_id: json.id })[0]!
                        assert.equal(record.x_scim_okta_user_id, json.externalId)
                    }
                },
            }),
        })
    })
})
