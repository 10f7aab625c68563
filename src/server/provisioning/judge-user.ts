/** What becomes of each attribute that a request states about a person: verdicts, and what is to be written. */

import type { JsonValue } from '../scim/resource.ts'
import { forbidden, judge, verdictOf, type JudgedRecord, type Judgement, type Proposal } from './authority/judge.ts'
import type { Verdict, VerdictCode } from './authority/verdict.ts'
import { checkText, isMisread } from './field-values.ts'
import { sameText, textFor } from './mapping/field-text.ts'
import { slotValue } from './mapping/slot-values.ts'
import type { ReferenceField, UserField } from './mapping/user-mapping.ts'
import { fieldOf, type FieldValues, type UserRecord } from './records.ts'
import type { ReferenceAnswer, ReferenceQuestion } from './references/reference.ts'
import { resolveReference } from './references/resolve.ts'
import type { Leaf, Statement } from './statement.ts'
import type { Context } from './stores.ts'
import type { ReferenceNames } from './surroundings.ts'

/** What is written for the references of a person, and what could not be. */
export interface JudgedReferences {
    /** Texts of the records behind the new values, by field, so that nobody reads them again. */
    readonly names: Record<string, string>
    /** By field: what was said where it led to no record; null where it led to one. */
    readonly texts: Record<string, string | null>
    /** Records to be made when the person is written. */
    readonly creations: ReferenceQuestion[]
    /** What waits for its record. */
    readonly pending: ReferenceQuestion[]
}

export interface JudgedUser extends JudgedReferences {
    /** New values of mapped fields and references, where they differ. */
    readonly changes: FieldValues
    readonly verdicts: Verdict[]
}

/**
 * Judges a statement about `user`, who is undefined when there is no record yet; `names` are the texts of the records the
 * person refers to. Reads what references need. Throws 400 `invalidValue` for text that would be written and cannot be.
 */
export function judgeUser(
    context: Context,
    statement: Statement,
    user: UserRecord | undefined,
    names: ReferenceNames,
): JudgedUser {
    const judged: JudgedUser = { changes: {}, verdicts: [], names: {}, texts: {}, creations: [], pending: [] }
    const { mapping, settings } = context
    const isNew = user === undefined
    const leaves = new Map(statement.leaves.map((leaf) => [leaf.path, leaf]))
    const proposals = mapping.fields.flatMap((field) => proposalFor(context, field, leaves, statement.whole, user))
    const fields = user ? user.fields : Object.fromEntries(proposals.map(({ field, after }) => [field, after]))
    const record: JudgedRecord = { fields, isNew, authorities: settings.authorities.sys_user }
    for (const proposal of proposals) take(judged, proposal, judge(proposal, record))
    for (const reference of mapping.references) {
        const leaf = leaves.get(reference.path)
        if (leaf) judgeReference(context, reference, leaf, { user, record, names, judged })
        else takeAbsent(judged, reference, record, statement.whole, user)
    }
    return judged
}

function take({ changes, verdicts }: JudgedUser, { field }: Proposal, { verdict, value }: Judgement): void {
    verdicts.push(verdict)
    if (value !== undefined) changes[field] = value
}

/** What the statement proposes for a field: nothing, a value, or that it is cleared because it was left out. */
function proposalFor(
    { users, settings }: Context,
    userField: UserField,
    leaves: ReadonlyMap<string, Leaf>,
    whole: boolean,
    user: UserRecord | undefined,
): Proposal[] {
    const { field, path, place, type, shippedLength, mapping } = userField
    const before = user ? fieldOf(user, field) : ''
    const same = sameText(type)
    const proposal = {
        path,
        field,
        before,
        ...(type === 'string'
            ? { length: { limit: users.maxLength(field) || shippedLength, policy: mapping.lengthPolicy } }
            : {}),
        ...(same ? { same } : {}),
    }
    const leaf = leaves.get(place.kind === 'typed' ? place.attribute : path)
    if (!leaf) {
        const clears = whole && before !== '' && settings.authorities.sys_user[field]?.whenAbsent === 'clear'
        return clears ? [{ ...proposal, after: '', absent: true }] : []
    }
    if (place.kind !== 'typed') return [{ ...proposal, after: textFor(userField, leaf.value) }]
    // A list that is stated replaces all its values (RFC 7644 section 3.5.1), also those it leaves out.
    const after = textFor(userField, slotValue(leaf.value, place))
    return after === '' && before === '' ? [] : [{ ...proposal, after }]
}

function takeAbsent(
    judged: JudgedUser,
    { field, path }: ReferenceField,
    record: JudgedRecord,
    whole: boolean,
    user: UserRecord | undefined,
): void {
    const before = user ? fieldOf(user, field) : ''
    if (!whole || before === '' || record.authorities[field]?.whenAbsent !== 'clear') return
    const proposal: Proposal = { path, field, before, after: '', absent: true }
    const judgement = judge(proposal, record)
    if (judgement.value === '') judged.names[field] = ''
    take(judged, proposal, judgement)
}

interface ReferenceCase {
    readonly user: UserRecord | undefined
    readonly record: JudgedRecord
    readonly names: ReferenceNames
    readonly judged: JudgedUser
}

/** A value that is none of those that a field could hold: it stands for a record that is not there. */
const SOME_RECORD = '?'

const CODES: Readonly<Record<Exclude<ReferenceAnswer['kind'], 'found' | 'missing'>, VerdictCode>> = {
    ambiguous: 'ambiguous',
    circular: 'circular',
}

function judgeReference(context: Context, reference: ReferenceField, { value }: Leaf, about: ReferenceCase): void {
    const { user, record, names, judged } = about
    const { field, path, place } = reference
    const before = user ? fieldOf(user, field) : ''
    const proposal: Proposal = { path, field, before, after: SOME_RECORD }
    const text = textOf(value)
    if (text === '') {
        const judgement = judge({ ...proposal, after: '' }, record)
        // What was meant and led nowhere is not meant any more.
        if (before === '' || judgement.value === '') {
            judged.texts[field] = null
            judged.names[field] = ''
        }
        return take(judged, proposal, judgement)
    }
    const current = place.sub === undefined ? names[field] : before
    if (before !== '' && current === text) {
        judged.texts[field] = null
        judged.verdicts.push(verdictOf(proposal, record, 'unchanged'))
        return
    }
    const denied = forbidden(proposal, record)
    if (!denied) checkText(path, text)
    const question = { reference, text }
    const answer = isMisread(text) ? undefined : resolveReference(context, question, user)
    if (answer?.kind === 'found') {
        const judgement = judge({ ...proposal, after: answer.sysId }, record)
        if (judgement.value !== undefined || judgement.verdict.code === 'unchanged') {
            judged.names[field] = answer.shown
            judged.texts[field] = null
        }
        return take(judged, proposal, judgement)
    }
    if (denied || !answer) {
        judged.verdicts.push(denied ?? verdictOf(proposal, record, 'notFound'))
        return
    }
    judged.texts[field] = text
    judged.verdicts.push(verdictOf(proposal, record, missCode(answer)))
    if (answer.kind === 'missing' && answer.policy === 'create') judged.creations.push(question)
    if (answer.kind === 'missing' && answer.policy === 'pending') judged.pending.push(question)
}

/** `create` counts as not found until the record is made. */
function missCode(answer: Exclude<ReferenceAnswer, { kind: 'found' }>): VerdictCode {
    if (answer.kind !== 'missing') return CODES[answer.kind]
    return answer.policy === 'pending' ? 'pending' : 'notFound'
}

function textOf(value: JsonValue): string {
    return value === null ? '' : String(value)
}
