/** Lets one request run in full before each statement of another. */

import assert from 'node:assert/strict'
import type { AnswerNow } from '../instance-in-process.ts'
import type { Arena, Move } from './arena.ts'
import { checkAlways, checkSettled } from './invariants.ts'

export interface Racers {
    readonly first: Move
    readonly second: Move
    /** What Okta does afterwards, where it was refused; each is sent until nothing of it is cut off. */
    readonly retries: readonly Move[]
    /** Status of an answer that is right here besides the usual ones. */
    readonly alsoAllowed?: number
    /** Looks at the end state beyond what always holds. */
    readonly end?: (answers: { first: AnswerNow; second: AnswerNow; retries: readonly AnswerNow[] }) => void
}

export interface Race {
    readonly name: string
    readonly policy?: Readonly<Record<string, string>>
    /** Sets the stage on an instance with the seeded people only. */
    stage(arena: Arena): Racers
}

/** More statements than any request makes. */
const MOST_STATEMENTS = 120
const ALLOWED = [200, 201, 204, 403, 409]

/**
 * Runs the race once for every statement of the first request (every other one on a nasty instance, which is slower), and the other way round; answers how many statements both
 * have. Throws at the first broken invariant, with the statement and the answers.
 */
export function sweep(arena: Arena, { stage, policy }: Race): number {
    const nasty = arena.platform.mode === 'nasty'
    let statements = 0
    arena.clear(policy)
    const racers = stage(arena)
    const back = arena.remember()
    for (const [first, second, turned] of [
        [racers.first, racers.second, false],
        [racers.second, racers.first, true],
    ] as const) {
        for (let statement = 1; ; statement += nasty ? 2 : 1) {
            assert.ok(statement < MOST_STATEMENTS, 'a request without end')
            back()
            let between: AnswerNow | undefined
            const work = arena.platform.interruptAt(statement, () => (between = second()))
            const outer = first()
            work.clear()
            if (!work.reached) break
            statements++
            const said = (answer: AnswerNow) => `${answer.status} ${answer.text.slice(0, 300)}`
            const log = [
                `${turned ? 'second' : 'first'} before ${statement}: ${said(outer)}`,
                `other: ${said(between!)}`,
            ]
            try {
                allowed(outer, nasty, racers.alsoAllowed)
                allowed(between!, nasty, racers.alsoAllowed)
                checkAlways(arena)
                const retries = repeated(racers.retries, nasty, (answer) => log.push(`retry: ${said(answer)}`))
                checkSettled(arena)
                racers.end?.({ first: turned ? between! : outer, second: turned ? outer : between!, retries })
            } catch (error) {
                if (error instanceof Error) error.message = `${error.message}\n${log.join('\n')}\n${dump(arena)}`
                throw error
            }
        }
    }
    return statements
}

/** Sends each until it is not cut off; a nasty instance never cuts two of them off in a row. */
function repeated(moves: readonly Move[], nasty: boolean, said: (answer: AnswerNow) => void): AnswerNow[] {
    return moves.map((move) => {
        let answer = move()
        for (let again = 0; again < 2 && answer.status === 500 && nasty; again++) answer = move()
        said(answer)
        allowed(answer, false)
        return answer
    })
}

function allowed({ status, text }: AnswerNow, nasty: boolean, also?: number): void {
    assert.ok([...ALLOWED, also].includes(status) || (nasty && status === 500), `${status} ${text}`)
}

/** The state, for people. */
export function dump(arena: Pick<Arena, 'people' | 'rows'>): string {
    const people = arena
        .people()
        .map((row) => `${row.sys_id} ${row.user_name} ${row.x_scim_okta_user_id} ${row.active}`)
    const links = arena
        .rows('x_scim_okta_identity')
        .map((row) => `${row.okta_user_id} ${row.state} ${row.user} ${row.approver ? 'approved' : ''} ${row.reason}`)
    const reviews = arena
        .rows('x_scim_okta_review')
        .map((row) => `${row.number} ${row.okta_user_id} ${row.state} ${row.method} ${row.reason}`)
    return ['people', ...people, 'links', ...links, 'reviews', ...reviews].join('\n  ')
}
