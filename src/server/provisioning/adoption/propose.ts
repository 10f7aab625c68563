/** One chunk of the list becomes proposals. */

import { MOST_SHARERS } from '../matching/decide.ts'
import { OKTA_USER_ID, type FieldValues } from '../records.ts'
import type { Adoption, AdoptionContext, Proposal, Verdict } from './adoption.ts'
import { decide } from './decide.ts'
import type { Facts } from './hits.ts'
import { adoptionKeys, EMPLOYEE_NUMBER, foldValue, type AdoptionKeys } from './keys.ts'
import { linesBy, readOktaList, valueOf, type OktaUser } from './okta-list.ts'

/** How far a chunk came. */
export interface Progress {
    /** The last line done. */
    readonly line: number
    readonly done: boolean
    /** What to tell the administrator. */
    readonly message?: string
    /** Why the action cannot be carried out at all. */
    readonly fault?: string
}

/**
 * Proposes the next rows. Their facts are read in a handful of queries, however many rows there are. Lines that have a
 * proposal already are left alone, so a chunk that was cut off is completed by its repetition. Throws what a wrong match
 * key throws: half the keys would propose somebody else.
 */
export function propose(context: AdoptionContext, adoption: Adoption): Progress {
    const keys = adoptionKeys(context.matchKeys())
    const list = readOktaList(context.adoptions.csv(adoption), keys.proposing)
    if (list.fault !== '') return { line: 0, done: true, fault: list.fault }
    const behind = list.users.filter((user) => user.line > adoption.doneToLine)
    const rows = behind.slice(0, context.chunkSize)
    const last = rows[rows.length - 1]
    const message =
        list.ignored.length > 0 ? `Ignored columns: ${list.ignored.join(', ')}`.slice(0, 1000) : 'Every column was used'
    if (!last) return { line: adoption.doneToLine, done: true, message }
    const facts = gather(context, adoption, keys, rows, list.users)
    const verdicts = rows.map((row) => decide(row, facts))
    refuseTwins(context, adoption, rows, verdicts)
    const there = context.proposals.lines(adoption, adoption.doneToLine, last.line)
    for (const [index, row] of rows.entries()) {
        if (there.indexOf(row.line) === -1) context.proposals.add(adoption, fieldsOf(row, verdicts[index]!))
    }
    return { line: last.line, done: rows.length === behind.length, message }
}

function gather(
    { people, links }: AdoptionContext,
    adoption: Adoption,
    keys: AdoptionKeys,
    rows: readonly OktaUser[],
    list: readonly OktaUser[],
): Facts {
    const usable = rows.filter((row) => row.fault === '')
    const values = (of: (row: OktaUser) => string) => [...new Set(usable.map(of).filter((value) => value !== ''))]
    const ids = values((row) => row.oktaUserId)
    const counted: Record<string, string[]> = { email: values((row) => row.email) }
    // The employee number is mentioned also where no key lets it propose.
    for (const field of [EMPLOYEE_NUMBER, ...keys.proposing]) counted[field] = values((row) => valueOf(row, field))
    const holders: Record<string, Record<string, number>> = {}
    const lines: Record<string, Record<string, number[]>> = {}
    for (const field of Object.keys(counted)) holders[field] = people.holders(field, counted[field]!)
    for (const field of keys.proposing) lines[field] = linesBy(list, (row) => foldValue(valueOf(row, field)))
    const recordsWith = (field: string, value: string) => holders[field]?.[foldValue(value)] ?? 0
    const wanted: Record<string, readonly string[]> = {
        [OKTA_USER_ID]: ids,
        user_name: values((row) => row.userName),
    }
    for (const field of Object.keys(counted)) {
        wanted[field] = counted[field]!.filter((value) => recordsWith(field, value) <= MOST_SHARERS)
    }
    const found = people.find(wanted, adoption.startedBy)
    const theirs = links.among(
        ids,
        found.map((person) => person.sysId),
    )
    const known = found.map((person) => person.sysId)
    const linked = theirs.map((link) => link.user).filter((user) => user !== '' && known.indexOf(user) === -1)
    return {
        people: linked.length === 0 ? found : [...found, ...people.read([...new Set(linked)], adoption.startedBy)],
        links: theirs,
        keys,
        linesWith: (field, value) => (lines[field]?.[foldValue(value)] ?? []).length,
        recordsWith,
        startedBy: adoption.startedBy,
    }
}

/**
 * Two rows that propose one person both become conflicts, also when the other row was proposed by an earlier chunk. That
 * one is changed first, because a repetition of this chunk no longer looks at rows that it has added.
 */
function refuseTwins(
    { proposals }: AdoptionContext,
    adoption: Adoption,
    rows: readonly OktaUser[],
    verdicts: Verdict[],
): void {
    const wanted: Record<string, number[]> = {}
    for (const [index, verdict] of verdicts.entries()) {
        if (verdict.state === 'proposed') (wanted[verdict.user] ??= []).push(index)
    }
    const users = Object.keys(wanted)
    const earlier = users.length === 0 ? [] : proposals.forUsers(adoption, users)
    for (const user of users) {
        const indexes = wanted[user]!
        const own = indexes.map((index) => rows[index]!.line)
        const others = earlier.filter((each) => each.user === user && own.indexOf(each.line) === -1)
        const lines = [...others.map((each) => each.line), ...own]
        if (lines.length < 2) continue
        for (const other of others) refuseTwin(proposals, other, lines)
        for (const index of indexes) {
            const verdict = verdicts[index]!
            verdicts[index] = {
                ...verdict,
                state: 'conflict',
                confidence: 'none',
                reason: `${verdict.reason} ${twins(lines, rows[index]!.line)}`,
            }
        }
    }
}

function refuseTwin(proposals: AdoptionContext['proposals'], other: Proposal, lines: readonly number[]): void {
    if (other.state === 'conflict') return
    const reason = `${other.reason} ${twins(lines, other.line)}`
    proposals.change(other, { state: 'conflict', confidence: 'none', reason })
}

function twins(lines: readonly number[], own: number): string {
    const others = lines.filter((line) => line !== own)
    return `But line ${others.slice(0, 5).join(', ')} of the list means the same record.`
}

function fieldsOf(row: OktaUser, verdict: Verdict): FieldValues {
    return {
        line: String(row.line),
        okta_user_id: row.oktaUserId,
        user_name: row.userName,
        email: row.email,
        employee_number: row.employeeNumber,
        name: [row.firstName, row.lastName].filter((part) => part !== '').join(' '),
        okta_status: row.status,
        user: verdict.user,
        record_user_name: verdict.recordUserName,
        matched_by: verdict.matchedBy,
        confidence: verdict.confidence,
        reason: verdict.reason.slice(0, 1000),
        others: verdict.others.slice(0, 5).join(','),
        state: verdict.state,
    }
}
