/**
 * Decides what becomes of the value that a request states for a field: a list of small rules, the first of which that has
 * something to say decides. Pure: it writes nothing and reads nothing.
 */

import { beginningOf } from '../../scim/json.ts'
import { checkText, tooLong } from '../field-values.ts'
import type { FieldValues } from '../records.ts'
import { holds } from './condition.ts'
import type { Authority } from './configuration.ts'
import type { Verdict, VerdictCode } from './verdict.ts'

/** A value that a request states for a field. */
export interface Proposal {
    readonly path: string
    readonly field: string
    /** What the field holds; `''` when it is empty, or there is no record yet. */
    readonly before: string
    /** What it is to hold. */
    readonly after: string
    /** The request left the attribute out, and that clears it. */
    readonly absent?: true
    /** Characters the column holds; absent where the value is no text, such as the sys_id of a reference. */
    readonly length?: { readonly limit: number; readonly policy: 'reject' | 'truncate' }
    /** Do the two values say the same? Absent: when they are the same text. */
    readonly same?: (left: string, right: string) => boolean
}

/** The record that a request is about. */
export interface JudgedRecord {
    /** Fields as they are; of a new record as it is going to be. */
    readonly fields: Readonly<Record<string, string>>
    readonly isNew: boolean
    /** By field. */
    readonly authorities: Readonly<Record<string, Authority>>
}

/** What a rule says: the verdict, or another value for the rules after it. */
type Ruling = { readonly code: VerdictCode } | { readonly after: string; readonly code: VerdictCode } | undefined

type Rule = (proposal: Proposal, record: JudgedRecord, authority: Authority | undefined) => Ruling

const echo: Rule = ({ before, after, same }) =>
    (same ? same(before, after) : before === after) ? { code: 'unchanged' } : undefined

const mode: Rule = (_proposal, { isNew }, authority) => {
    const mode = authority?.mode ?? 'own'
    return mode === 'never' || (mode === 'create' && !isNew) ? { code: 'notAuthoritative' } : undefined
}

const empty: Rule = ({ after, absent }, _record, authority) =>
    after === '' && !absent && authority?.whenEmpty === 'keep' ? { code: 'notAuthoritative' } : undefined

const condition: Rule = (_proposal, { fields }, authority) =>
    authority?.condition && !holds(authority.condition, fields) ? { code: 'condition' } : undefined

const seed: Rule = ({ before }, _record, authority) =>
    authority?.mode === 'seed' && before !== '' ? { code: 'alreadySet' } : undefined

/** What Okta may write at all, whatever the value: the rules that a reference is asked before it is looked up in vain. */
const PERMISSION: readonly Rule[] = [mode, empty, condition, seed]

/** Throws 400 `invalidValue` for what the platform would misread, or would not hold. */
const text: Rule = ({ path, after, length }) => {
    if (!length) return undefined
    checkText(path, after)
    if (after.length <= length.limit) return undefined
    if (length.policy === 'reject') throw tooLong(path, after.length, length.limit)
    return { after: beginningOf(after, length.limit), code: 'truncated' }
}

/** What is written, and the verdict. */
export interface Judgement {
    readonly verdict: Verdict
    /** Absent when nothing is written. */
    readonly value?: string
}

/** Judges one value. Throws 400 `invalidValue` for text that would be written and cannot be. */
export function judge(proposal: Proposal, record: JudgedRecord): Judgement {
    const ruling = firstRuling([echo, ...PERMISSION, text], proposal, record)
    const { before } = proposal
    if (!ruling) return { verdict: verdictOf(proposal, record, 'written'), value: proposal.after }
    if (!('after' in ruling)) return { verdict: verdictOf(proposal, record, ruling.code) }
    const verdict = verdictOf(proposal, record, ruling.code)
    return ruling.after === before ? { verdict } : { verdict, value: ruling.after }
}

/** The verdict that forbids writing the field at all; undefined when Okta may write some value other than `before`. */
export function forbidden(proposal: Proposal, record: JudgedRecord): Verdict | undefined {
    const ruling = firstRuling(PERMISSION, proposal, record)
    return ruling && verdictOf(proposal, record, ruling.code)
}

/** A verdict about a field, with whose it is. */
export function verdictOf({ path, field, absent }: Proposal, record: JudgedRecord, code: VerdictCode): Verdict {
    const authority = record.authorities[field]
    return {
        path,
        code,
        field,
        ...(authority ? { owner: authority.owner, row: authority.row } : {}),
        ...(absent ? { absent } : {}),
    }
}

/** The verdicts after the record was read back: a value that is another one than was written is `rejected`. */
export function afterReadBack(
    verdicts: readonly Verdict[],
    changes: FieldValues,
    written: Readonly<Record<string, string>>,
): Verdict[] {
    return verdicts.map((verdict) => {
        const { field, code } = verdict
        if (field === undefined || (code !== 'written' && code !== 'truncated') || changes[field] === undefined) {
            return verdict
        }
        return (written[field] ?? '') === changes[field] ? verdict : { ...verdict, code: 'rejected' }
    })
}

function firstRuling(rules: readonly Rule[], proposal: Proposal, record: JudgedRecord): Ruling {
    const authority = record.authorities[proposal.field]
    for (const rule of rules) {
        const ruling = rule(proposal, record, authority)
        if (ruling) return ruling
    }
    return undefined
}
