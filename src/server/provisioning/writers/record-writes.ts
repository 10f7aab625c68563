/** Keeps the account of who writes the fields that Okta owns. */

import { fieldOf, type UserRecord } from '../records.ts'
import type { Conflict, Conflicts, FlipFlopTerms } from './conflict.ts'
import { flipFlopOf, withinWindow, withWrite } from './flip-flop.ts'
import { valueDigest } from './owned.ts'

/** A field that Okta owns, and the name of its owner by the matrix. */
export interface OwnedField {
    readonly field: string
    readonly owner: string
}

/** Values of others that were found in fields of Okta's. */
export interface ForeignWrite {
    /** The person with the values that are not Okta's. */
    readonly user: UserRecord
    readonly fields: readonly OwnedField[]
    /** user_name of whoever wrote the person last. */
    readonly writer: string
    /** When, UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly at: string
}

/** Okta wrote over values of others. */
export interface OktaWrite {
    /** The write that Okta took back, with the person as they were before it did. */
    readonly foreign: ForeignWrite
    /** user_name that Okta writes as. */
    readonly writer: string
    readonly at: string
}

/** How often a conflict is computed again because somebody else was faster with it. */
const ATTEMPTS = 5

/**
 * Somebody else wrote fields that Okta owns. A value that was counted is not counted again, however often it is seen.
 * Without news: one query.
 */
export function recordForeignWrite(conflicts: Conflicts, write: ForeignWrite): void {
    const { user, fields, at } = write
    const terms = conflicts.terms()
    const known = byField(
        conflicts,
        user,
        fields.map(({ field }) => field),
    )
    const news = fields.filter((field) => withForeignWrite(known[field.field], write, field, terms))
    if (news.length === 0) return
    for (const field of news) {
        store(conflicts, known[field.field], (before) => {
            const conflict = withForeignWrite(before, write, field, terms)
            return conflict && withFinding(conflicts, conflict, at, terms)
        })
    }
}

/** Okta took fields back. Counts the write of the other one too where nobody has seen it yet. */
export function recordOktaWrite(conflicts: Conflicts, { foreign, writer, at }: OktaWrite): void {
    const { user, fields } = foreign
    const terms = conflicts.terms()
    const known = byField(
        conflicts,
        user,
        fields.map(({ field }) => field),
    )
    for (const field of fields) {
        store(conflicts, known[field.field], (before) => {
            const conflict = withForeignWrite(before, foreign, field, terms) ?? before!
            const taken: Conflict = {
                ...conflict,
                lastSeen: at,
                writes: withWrite(conflict.writes, { at, by: writer }),
                takenBack: withinWindow([...conflict.takenBack, at], at, terms),
                otherDigest: '',
            }
            return withFinding(conflicts, taken, at, terms)
        })
    }
}

/** The fields of the person are no longer Okta's by the matrix: resolves their conflicts and findings. One query. */
export function endConflicts(conflicts: Conflicts, user: string, fields: readonly string[], now: string): void {
    if (fields.length === 0) return
    for (const conflict of conflicts.of(user, fields)) {
        if (conflict.finding !== '') conflicts.settle(conflict.finding, now)
        store(conflicts, conflict, (before) => before && ended(before))
    }
}

/**
 * The conflict when it is over; undefined when nothing changes. The same value of the other one is counted again when it
 * is seen in Okta's field after that.
 */
export function ended(conflict: Conflict): Conflict | undefined {
    const { state, takenBack, otherDigest } = conflict
    if (state !== 'open' && takenBack.length === 0 && otherDigest === '') return undefined
    return { ...conflict, state: state === 'open' ? 'resolved' : state, takenBack: [], otherDigest: '' }
}

function byField(
    conflicts: Conflicts,
    { sysId }: UserRecord,
    fields: readonly string[],
): Record<string, Conflict | undefined> {
    return Object.fromEntries(conflicts.of(sysId, fields).map((each) => [each.field, each]))
}

/** The conflict with the write in it; undefined when it is in there already. */
function withForeignWrite(
    known: Conflict | undefined,
    { user, writer, at }: ForeignWrite,
    { field, owner }: OwnedField,
    terms: FlipFlopTerms,
): Conflict | undefined {
    const otherDigest = valueDigest(user.sysId, field, fieldOf(user, field))
    if (known && (known.otherDigest === otherDigest || wasTakenBack(known, writer, at))) return undefined
    const before: Conflict = known ?? {
        sysId: '',
        user: user.sysId,
        field,
        owner,
        otherWriter: writer,
        firstSeen: at,
        lastSeen: at,
        count: 0,
        writes: [],
        takenBack: [],
        otherDigest: '',
        state: 'open',
        finding: '',
        revision: 0,
    }
    return {
        ...before,
        owner,
        otherWriter: writer,
        lastSeen: before.lastSeen > at ? before.lastSeen : at,
        count: before.count + 1,
        writes: withWrite(before.writes, { at, by: writer }),
        takenBack: withinWindow(before.takenBack, at, terms),
        otherDigest,
        state: before.state === 'resolved' ? 'open' : before.state,
    }
}

/** Okta has met this very write before, and took it back. */
function wasTakenBack({ otherDigest, writes }: Conflict, writer: string, at: string): boolean {
    return otherDigest === '' && writes.some((write) => write.at === at && write.by === writer)
}

/**
 * Stores what `after` makes of the conflict that is known, and makes it again of the one that is there where somebody
 * else was faster. Nothing is stored where it makes nothing.
 */
function store(
    conflicts: Conflicts,
    known: Conflict | undefined,
    after: (before: Conflict | undefined) => Conflict | undefined,
): void {
    let before = known
    for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
        const conflict = after(before)
        const faster = conflict && conflicts.save(conflict)
        if (!faster) return
        before = faster
    }
    throw new Error(`the conflict ${before?.sysId} was changed ${ATTEMPTS} times while it was written`)
}

/** The conflict, after its finding was opened or resolved as it now is. */
function withFinding(conflicts: Conflicts, conflict: Conflict, now: string, terms: FlipFlopTerms): Conflict {
    const flipFlop = flipFlopOf(conflict, terms)
    const isOver = conflict.finding !== '' && conflict.takenBack.length < terms.flips
    if (isOver) conflicts.settle(conflict.finding, now)
    return flipFlop ? { ...conflict, finding: conflicts.report(flipFlop, now) } : conflict
}
