/** Finds, or makes, the record that a text names: by the search fields of a resolver, in their order, and never by guessing. */

import { foldName } from '../../scim/fold.ts'
import { digest } from '../../scim/version.ts'
import type { Resolver } from '../authority/configuration.ts'
import { fieldOf, OKTA_USER_ID, type UserRecord } from '../records.ts'
import type { Context, ReferencedRecord, References } from '../stores.ts'
import type { ReferenceAnswer, ReferenceQuestion } from './reference.ts'

/** Resolvers that are asked one after the other, at most. */
const MOST_RESOLVERS = 5
/** Levels of managers that are looked at, at most. */
const MOST_LEVELS = 15
/** Records that one query answers with; as many mean that there may be more. */
export const MOST_FOUND = 20

/** Columns whose texts count to the letter; all others are compared as names are. */
const EXACT = ['sys_id', OKTA_USER_ID]

/** Tables in which records are made; nobody is made a person, or a group, by being somebody's reference. */
export const CREATED_IN: readonly string[] = [
    'cmn_department',
    'cmn_cost_center',
    'core_company',
    'cmn_location',
    'cmn_building',
]

const SEEDS = [0x13198a2e, 0x03707344, 0xa4093822, 0x299f31d0]
const NOT_MADE: ReferenceAnswer = { kind: 'missing', policy: 'leave' }

/**
 * What the text of a question leads to; reads only. Each resolver takes one query, one per search field more when that
 * query is full. The first search field that fits anybody decides: one record is found, several are ambiguous, and then
 * no other field and no other resolver is asked. Inactive records are found too.
 *
 * `subject` is the person whom the reference belongs to, undefined for a new one. They never refer to themselves, and their
 * manager is nobody who reports to them: for a manager who is not theirs already, the line of managers above is read, one
 * column per level, at most 15.
 */
export function resolveReference(
    { references }: Pick<Context, 'references'>,
    { reference, text }: ReferenceQuestion,
    subject: UserRecord | undefined,
): ReferenceAnswer {
    const { resolver, field } = reference
    let asked: Resolver | undefined = resolver
    for (let number = 0; asked && number < MOST_RESOLVERS; number++) {
        const found = search(references, asked, text)
        if (found === 'several') return { kind: 'ambiguous' }
        if (found) {
            const { sysId, shown } = found
            const circular = subject && asked.table === 'sys_user' && isCircular(references, field, sysId, subject)
            return circular ? { kind: 'circular' } : { kind: 'found', sysId, shown }
        }
        asked = asked.otherwise
    }
    return { kind: 'missing', policy: resolver.onMiss }
}

/**
 * Creates a record with the text as its name. Its sys_id follows from table and name, so that of two simultaneous
 * requests only one creates it and the other finds it. Missing with `leave` when the platform refuses, when the name does
 * not fit the column, when the table is none of CREATED_IN, and when the record made for this name has another name by
 * now: then somebody renamed it, and a second one is not made.
 */
export function createReferenced(context: Pick<Context, 'references'>, question: ReferenceQuestion): ReferenceAnswer {
    const { text, reference } = question
    const { table, shownField } = reference.resolver
    if (CREATED_IN.indexOf(table) < 0) return NOT_MADE
    const name = text.trim()
    const sysId = digest(`${table} ${foldName(name)}`, SEEDS)
    const made = context.references.create(table, sysId, name, shownField)
    if (made) return { kind: 'found', sysId, shown: made.shown }
    // Somebody may have been faster.
    const again = resolveReference(context, question, undefined)
    return again.kind === 'missing' ? NOT_MADE : again
}

function search(references: References, resolver: Resolver, text: string): ReferencedRecord | 'several' | undefined {
    const { table, searchFields, shownField } = resolver
    if (searchFields.length === 0) return undefined
    const found = references.find(table, resolver, text)
    const isFull = found.length >= MOST_FOUND
    for (const field of searchFields) {
        // What fits a field further down must not crowd out what fits this one.
        const alone = isFull && searchFields.length > 1
        const candidates = alone ? references.find(table, { shownField, searchFields: [field] }, text) : found
        const fitting = candidates.filter((record) => fits(record, field, text))
        if (fitting.length === 1 && candidates.length < MOST_FOUND) return fitting[0]
        // A full answer may hide another record that fits as well.
        if (fitting.length > 0 || (isFull && candidates.length >= MOST_FOUND)) return 'several'
    }
    return undefined
}

/** The database compares loosely, so what it found is compared again. */
function fits({ sysId, fields }: ReferencedRecord, field: string, text: string): boolean {
    const value = field === 'sys_id' ? sysId : (fields[field] ?? '')
    if (value === '') return false
    return EXACT.indexOf(field) >= 0 ? value === text : foldName(value) === foldName(text)
}

function isCircular(references: References, field: string, sysId: string, subject: UserRecord): boolean {
    if (sysId === subject.sysId) return true
    if (field !== 'manager' || fieldOf(subject, field) === sysId) return false
    const seen = new Set([sysId])
    let below = sysId
    for (let level = 0; level < MOST_LEVELS; level++) {
        const above = references.managerOf(below)
        if (above === subject.sysId) return true
        if (above === '' || seen.has(above)) return false
        seen.add(above)
        below = above
    }
    return false
}
