/** What a write leaves behind in the queue of references that wait for their record. */

import { verdictText } from '../authority/verdict.ts'
import type { JudgedUser } from '../judge-user.ts'
import { keptAt, keptOf } from '../kept-attributes.ts'
import { platformTime } from '../platform-time.ts'
import { fieldOf, type UserRecord } from '../records.ts'
import type { Statement } from '../statement.ts'
import type { Context } from '../stores.ts'
import type { ReferenceQuestion } from './reference.ts'

/** A longer text names nobody: it would not even fit the queue. */
const MOST_TEXT = 255

const DAY = 24 * 60 * 60 * 1000

/** A write that was done. */
export interface DoneWrite {
    /** The record before it; undefined for a new one. */
    readonly before: UserRecord | undefined
    readonly written: UserRecord
    readonly statement: Statement
    readonly judged: JudgedUser
}

/**
 * Queues what waits since this write, and ends what waited for something that was said otherwise now. The text that is
 * kept with the person tells what waited, so that a write of a person for whom nothing waits costs no statement.
 */
export function queuePending(context: Context, done: DoneWrite): void {
    try {
        queueAll(context, done)
    } catch (thrown) {
        // The person is written; nobody is refused for a missing boss.
        context.note(`references of user ${done.written.sysId} could not be queued: ${String(thrown)}`)
    }
}

function queueAll(context: Context, { before, written, statement, judged }: DoneWrite): void {
    const kept = keptOf(before)
    for (const leaf of statement.leaves) {
        const reference = context.mapping.references.find(({ path }) => path === leaf.path)
        if (!reference) continue
        const waited = keptAt(kept, leaf)
        const question = judged.pending.find((each) => each.reference === reference)
        if (question) queueQuestion(context, written.sysId, question, waited !== undefined)
        else if (waited !== undefined && judged.texts[reference.field] !== waited) {
            const { field } = reference
            const verdict = judged.verdicts.find(({ path }) => path === leaf.path)
            const isIt = String(leaf.value) === waited && verdict?.code === 'written'
            const applied = isIt && fieldOf(written, field) === judged.changes[field]
            const reason = verdict ? verdictText(verdict) : ''
            context.pendings.end(written.sysId, field, applied ? 'applied' : 'superseded', reason)
        }
    }
}

function queueQuestion(context: Context, user: string, { reference, text }: ReferenceQuestion, mayWait: boolean): void {
    if (text.length > MOST_TEXT) return
    const { pendings } = context
    const { field, path, resolver } = reference
    const queuedAt = context.now()
    const expiresAt = daysAfter(queuedAt, pendings.limits.days)
    const queued = pendings.queue({ user, field, path, text, resolver: resolver.row, queuedAt, expiresAt }, mayWait)
    if (queued === 'full') {
        context.note(
            `${field} of user ${user} does not wait for its record: ${pendings.limits.most} references wait already ` +
                '(x_scim_okta.pending.max)',
        )
    }
}

/** The time so many days later, or earlier, as the platform writes it. */
export function daysAfter(time: string, days: number): string {
    const milliseconds = Date.parse(`${time.replace(' ', 'T')}Z`) + days * DAY
    return platformTime(milliseconds)
}
