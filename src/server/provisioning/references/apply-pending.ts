/** Gives people the records they wait for, as the matrix has it when the records arrive. */

import { isScimError } from '../../scim/error.ts'
import type { JsonObject } from '../../scim/resource.ts'
import { verdictText, type VerdictCode } from '../authority/verdict.ts'
import { changeUser } from '../change-user.ts'
import type { ReferenceField } from '../mapping/user-mapping.ts'
import { fieldOf, OKTA_USER_ID, type UserRecord } from '../records.ts'
import { statementOf } from '../statement.ts'
import type { Context } from '../stores.ts'
import { NO_SURROUNDINGS } from '../surroundings.ts'
import type { Pending, PendingState } from './pending.ts'
import { daysAfter } from './queue-pending.ts'
import type { ReferenceAnswer, ReferenceQuestion } from './reference.ts'
import { resolveReference } from './resolve.ts'

/** Columns that a waiting text may name a person by, besides the sys_id. */
export const NAMES: readonly string[] = [OKTA_USER_ID, 'user_name', 'employee_number', 'name']

/** Rows that one chunk looks at: of those that wait for a person, and of all. */
const ARRIVAL_CHUNK = 50
const SWEEP_CHUNK = 100
/** Ended rows that one sweep deletes. */
const MOST_DELETED = 500

const APPLIED: readonly VerdictCode[] = ['written', 'unchanged']
const STILL_WAITING: readonly VerdictCode[] = ['pending', 'notFound', 'ambiguous', 'circular']

/** Is somebody waiting for this person? One query. */
export function isAwaited({ pendings }: Pick<Context, 'pendings'>, person: UserRecord): boolean {
    return pendings.waitingFor(textsOf(person), 1).length > 0
}

/**
 * Applies what waits for the person after that row: one chunk. Answers the row that the next chunk goes on after,
 * undefined when there is none, and when no row of this chunk ended: an event that is delivered twice finds the rows of
 * the first delivery ended, and so goes on once. What it leaves is for the sweep.
 */
export function applyArrival(context: Context, userId: string, after: string): string | undefined {
    const person = context.users.read(userId)
    const rows = person ? context.pendings.waitingFor(textsOf(person), ARRIVAL_CHUNK, after) : []
    return applyAll(context, rows) > 0 ? lastOf(rows, ARRIVAL_CHUNK) : undefined
}

/**
 * Looks at the rows after that one, whoever they wait for, and lets the old ones expire: one chunk. Answers the row that
 * the next chunk goes on after, undefined when there is none, and while a setting is wrong.
 */
export function applyNext(context: Context, after: string): string | undefined {
    if (isFaulty(context)) return undefined
    const rows = context.pendings.page(after, SWEEP_CHUNK)
    applyAll(context, rows)
    return lastOf(rows, SWEEP_CHUNK)
}

/** Deletes rows that ended longer ago than rows may wait, some at a time, and answers how many it deleted. */
export function deleteOld({ pendings, now }: Context): number {
    return pendings.deleteEnded(daysAfter(now(), -pendings.limits.days), MOST_DELETED)
}

function textsOf(person: UserRecord): string[] {
    return [...new Set([person.sysId, ...NAMES.map((field) => fieldOf(person, field))])]
}

/** While a setting is wrong nobody is written to, and nothing is counted as a miss. */
function isFaulty({ settings }: Context): boolean {
    return settings.faults.length > 0
}

function lastOf(rows: readonly Pending[], most: number): string | undefined {
    return rows.length === most ? rows[rows.length - 1]!.sysId : undefined
}

/** Applies the rows and answers how many ended. One text is looked up once, however many wait for it. */
function applyAll(context: Context, rows: readonly Pending[]): number {
    if (isFaulty(context)) return 0
    const answers = new Map<string, ReferenceAnswer>()
    return rows.filter((row) => apply(context, row, answers)).length
}

/** Whether the row ended. Whatever fails is noted, and does not stop the rows after it. */
function apply(context: Context, row: Pending, answers: Map<string, ReferenceAnswer>): boolean {
    const { pendings } = context
    try {
        const { state, reason } = outcomeOf(context, row, answers)
        if (state === 'waiting') pendings.missed(row, reason)
        else pendings.end(row.user, row.field, state, reason)
        return state !== 'waiting'
    } catch (thrown) {
        noteFailure(context, row, thrown)
        try {
            pendings.missed(row, 'failed')
        } catch (again) {
            noteFailure(context, row, again)
        }
        return false
    }
}

function noteFailure({ note }: Context, { sysId }: Pending, thrown: unknown): void {
    note(`pending reference ${sysId} failed: ${thrown instanceof Error ? thrown.message : String(thrown)}`)
}

interface RowOutcome {
    readonly state: Exclude<PendingState, 'dropped'>
    readonly reason: string
}

function outcomeOf(context: Context, row: Pending, answers: Map<string, ReferenceAnswer>): RowOutcome {
    const superseded = (reason: string): RowOutcome => ({ state: 'superseded', reason })
    if (row.expiresAt !== '' && row.expiresAt <= context.now()) return { state: 'expired', reason: 'waited too long' }
    const reference = context.mapping.references.find(({ field, path }) => field === row.field && path === row.path)
    if (!reference) return superseded('the attribute is not mapped to the field any more')
    const code = missOf(answerTo(context, { reference, text: row.text }, answers))
    if (code) return { state: 'waiting', reason: verdictText({ code }) }
    const user = context.users.read(row.user)
    if (!user) return superseded('the user is gone')
    const { code: result, reason } = writtenOutcome(context, user, reference, row.text)
    if (result === undefined || STILL_WAITING.indexOf(result) >= 0) return { state: 'waiting', reason }
    return { state: APPLIED.indexOf(result) >= 0 ? 'applied' : 'superseded', reason }
}

function answerTo(
    context: Context,
    question: ReferenceQuestion,
    answers: Map<string, ReferenceAnswer>,
): ReferenceAnswer {
    const key = JSON.stringify([question.reference.resolver.row, question.text])
    const known = answers.get(key)
    if (known) return known
    const answer = resolveReference(context, question, undefined)
    answers.set(key, answer)
    return answer
}

/** What a request would be told of the answer, where nothing is to be written. */
function missOf(answer: ReferenceAnswer): VerdictCode | undefined {
    if (answer.kind === 'ambiguous') return 'ambiguous'
    if (answer.kind !== 'missing' || answer.policy === 'create') return undefined
    return answer.policy === 'pending' ? 'pending' : 'notFound'
}

interface AppliedOutcome {
    /** Undefined when the write was refused. */
    readonly code: VerdictCode | undefined
    readonly reason: string
}

function writtenOutcome(context: Context, user: UserRecord, reference: ReferenceField, text: string): AppliedOutcome {
    try {
        const statement = statementOf(context.mapping.type, resourceFor(reference, text), false)
        const { verdicts } = changeUser(context, user, NO_SURROUNDINGS, statement)
        const verdict = verdicts.find(({ path }) => path === reference.path)
        return { code: verdict?.code, reason: verdict ? verdictText(verdict) : 'not looked at' }
    } catch (thrown) {
        if (!isScimError(thrown)) throw thrown
        return { code: undefined, reason: `refused with ${thrown.status}` }
    }
}

/** The resource that states the text for the reference and nothing else. */
function resourceFor({ place: { urn, name, sub } }: ReferenceField, text: string): JsonObject {
    return { [urn]: { [name]: sub === undefined ? text : { [sub]: text } } }
}
