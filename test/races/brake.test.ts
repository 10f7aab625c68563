// Deactivations that cross each other at every statement: never more than the limit pass, and none is lost.
import assert from 'node:assert/strict'
import type { AnswerNow } from '../instance-in-process.ts'
import { BRAKES, ENTRIES, openBrakeDesk, type BrakeDesk } from '../brake/brake-desk.ts'

/** More statements than any request makes. */
const MOST_STATEMENTS = 60

for (const mode of ['strict', 'nasty'] as const) {
    describe(`races at the brake, ${mode}`, function () {
        this.timeout(300_000)
        let desk: BrakeDesk

        before(async () => {
            desk = await openBrakeDesk({ deactivations: 2 }, mode)
        })
        after(() => desk.close())

        /** Nothing was counted, nobody waits. */
        const clear = () => {
            for (const table of [ENTRIES, BRAKES, 'sysevent']) {
                for (const { sys_id } of desk.rows(table)) desk.platform.store.remove(table, sys_id!)
            }
        }
        /** Runs `first`, and `second` before each of its statements in turn, on a fresh stage; answers how many there were. */
        const sweep = (stage: () => { first: () => AnswerNow; second: () => AnswerNow; end: () => void }): number => {
            for (let statement = 1; statement <= MOST_STATEMENTS; statement++) {
                clear()
                const { first, second, end } = stage()
                let other: AnswerNow | undefined
                const interruption = desk.platform.interruptAt(statement, () => {
                    other = second()
                })
                const one = first()
                interruption.clear()
                if (!other) return statement - 1
                for (const { status } of [one, other])
                    assert.ok([200, 429, 500].includes(status), `${statement}: ${status}`)
                if (mode === 'strict') assert.ok(one.status !== 500 && other.status !== 500, `${statement}: 500`)
                end()
            }
            throw new Error('the request did not end')
        }
        const gone = (ids: readonly string[]) => ids.filter((id) => !desk.isActive(id)).length
        const leave = (id: string) => desk.setActive(id, false)
        /** Repeats until it was not cut off. */
        const insist = (id: string) => {
            const answer = leave(id)
            return answer.status === 500 ? leave(id) : answer
        }

        it('two people for the last place: at most one passes, and one of them does when both are repeated', () => {
            const statements = sweep(() => {
                const [before, one, other] = desk.people(3) as [string, string, string]
                insist(before)
                return {
                    first: () => leave(one),
                    second: () => leave(other),
                    end() {
                        assert.ok(gone([before, one, other]) <= 2, 'more than the limit passed')
                        insist(one)
                        insist(other)
                        const passed = gone([before, one, other])
                        assert.ok(mode === 'nasty' ? passed <= 2 : passed === 2, `${passed} passed`)
                        assert.ok(desk.rows(BRAKES).length <= 1)
                        assert.ok(desk.events().length <= 1)
                        const held = desk.rows(ENTRIES, { state: 'held' })
                        assert.equal(new Set(held.map(({ subject }) => subject)).size, held.length)
                    },
                }
            })
            assert.ok(statements > 10, `${statements} statements`)
        })

        it('two people beyond the limit: one brake, told once, both wait', () => {
            sweep(() => {
                const [a, b, one, other] = desk.people(4) as [string, string, string, string]
                insist(a)
                insist(b)
                return {
                    first: () => leave(one),
                    second: () => leave(other),
                    end() {
                        assert.equal(gone([a, b, one, other]), 2)
                        insist(one)
                        insist(other)
                        assert.equal(gone([a, b, one, other]), 2)
                        assert.equal(desk.rows(BRAKES).length, 1)
                        if (mode === 'strict') {
                            assert.equal(desk.events().length, 1)
                            assert.deepEqual(desk.states(), { counted: 2, held: 2 })
                            assert.equal(desk.brake().held, '2')
                        }
                    },
                }
            })
        })

        it('the same person twice: one row waits', () => {
            sweep(() => {
                const [a, b, one] = desk.people(3) as [string, string, string]
                insist(a)
                insist(b)
                return {
                    first: () => leave(one),
                    second: () => leave(one),
                    end() {
                        assert.equal(gone([a, b, one]), 2)
                        if (mode === 'strict') assert.deepEqual(desk.states(), { counted: 2, held: 1 })
                    },
                }
            })
        })

        it('an administrator approves at any moment: the one who waited passes at the next try', () => {
            sweep(() => {
                const [a, b, one] = desk.people(3) as [string, string, string]
                insist(a)
                insist(b)
                insist(one)
                const brake = desk.rows(BRAKES)[0]!
                const path = `/api/now/table/${BRAKES}/${brake.sys_id}`
                return {
                    first: () => leave(one),
                    second: () => desk.admin('PATCH', path, { decision: 'approve' }),
                    end() {
                        assert.equal(desk.rows(BRAKES, { sys_id: brake.sys_id! })[0]!.state, 'approved')
                        const again = insist(one)
                        assert.equal(again.status, 200, again.text)
                        assert.equal(desk.isActive(one), false)
                        assert.equal(gone([a, b, one]), 3)
                    },
                }
            })
        })
    })
}
