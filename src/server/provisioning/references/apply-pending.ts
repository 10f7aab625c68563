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
import type { Pending } from './pending.ts'
import { daysAfter } from './queue-pending.ts'

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
 * undefined when there is none.
 */
export function applyArrival(context: Context, userId: string, after: string): string | undefined {
    const person = context.users.read(userId)
    const rows = person ? context.pendings.waitingFor(textsOf(person), ARRIVAL_CHUNK, after) : []
    return applyAll(context, rows, ARRIVAL_CHUNK)
}

/** Looks at the rows after that one, whoever they wait for, and lets the old ones expire: one chunk, as applyArrival. */
export function applyNext(context: Context, after: string): string | undefined {
    return applyAll(context, context.pendings.page(after, SWEEP_CHUNK), SWEEP_CHUNK)
}

/** Deletes rows that ended longer ago than rows may wait, some at a time, and answers how many it deleted. */
export function deleteOld({ pendings, now }: Context): number {
    return pendings.deleteEnded(daysAfter(now(), -pendings.limits.days), MOST_DELETED)
}

function textsOf(person: UserRecord): string[] {
    return [...new Set([person.sysId, ...NAMES.map((field) => fieldOf(person, field))])]
}

function applyAll(context: Context, rows: readonly Pending[], most: number): string | undefined {
    // While a setting is wrong nobody is written to, and nothing is counted as a miss.
    if (context.settings.faults.length > 0) return undefined
    for (const row of rows) apply(context, row)
    return rows.length === most ? rows[rows.length - 1]!.sysId : undefined
}

function apply(context: Context, row: Pending): void {
    const { pendings } = context
    const end = (state: 'applied' | 'superseded' | 'expired', reason: string) =>
        pendings.end(row.user, row.field, state, reason)
    if (row.expiresAt !== '' && row.expiresAt <= context.now()) return end('expired', 'waited too long')
    const reference = context.mapping.references.find(({ field, path }) => field === row.field && path === row.path)
    if (!reference) return end('superseded', 'the attribute is not mapped to the field any more')
    const user = context.users.read(row.user)
    if (!user) return end('superseded', 'the user is gone')
    const { code, reason } = outcomeFor(context, user, reference, row.text)
    if (code === undefined || STILL_WAITING.indexOf(code) >= 0) return pendings.missed(row, reason)
    end(APPLIED.indexOf(code) >= 0 ? 'applied' : 'superseded', reason)
}

interface AppliedOutcome {
    /** Undefined when the write was refused. */
    readonly code: VerdictCode | undefined
    readonly reason: string
}

function outcomeFor(context: Context, user: UserRecord, reference: ReferenceField, text: string): AppliedOutcome {
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
