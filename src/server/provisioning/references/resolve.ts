/** Finds the record that a reference names, by the keys of its resolver; ambiguity is never guessed. */

import { foldName } from '../../scim/fold.ts'
import type { Resolver } from '../authority/configuration.ts'
import { fieldOf, OKTA_USER_ID, type UserRecord } from '../records.ts'
import type { Context, ReferencedRecord } from '../stores.ts'
import type { ReferenceAnswer, ReferenceQuestion } from './reference.ts'

/** More levels of managers than this are not looked through. */
const MOST_LEVELS = 15

/** Columns whose values are compared letter by letter. */
const EXACT = ['sys_id', OKTA_USER_ID]

type Reading = Pick<Context, 'references'>

/**
 * The record that the text names: the resolver's columns are tried in their order, and the first that fits anybody
 * decides; where none does, the resolver under Otherwise is asked. One query per resolver. A manager costs one more for
 * each level above them: somebody who reports to the subject cannot be their manager. `subject` is undefined for a person
 * who does not exist yet. Reads only.
 */
export function resolveReference(
    { references }: Reading,
    { reference, text }: ReferenceQuestion,
    subject: UserRecord | undefined,
): ReferenceAnswer {
    let resolver: Resolver | undefined = reference.resolver
    while (resolver) {
        const found = fitting(resolver, references.find(resolver, text), text)
        if (found.length > 1) return { kind: 'ambiguous' }
        const [record] = found
        if (record) {
            const circular = reference.field === 'manager' && isAbove(references, subject, record.sysId)
            return circular ? { kind: 'circular' } : { kind: 'found', sysId: record.sysId, shown: record.shown }
        }
        resolver = resolver.otherwise
    }
    return { kind: 'missing', policy: reference.resolver.onMiss }
}

/**
 * Makes the record that a reference names and nobody has, with the text as its name; of two that make one at once both get
 * the winner's. Missing when the platform refuses it.
 */
export function createReferenced({ references }: Reading, { reference, text }: ReferenceQuestion): ReferenceAnswer {
    const { resolver } = reference
    const made = references.create(resolver, text)
    return made ? { kind: 'found', sysId: made.sysId, shown: made.shown } : { kind: 'missing', policy: 'leave' }
}

/** The database compares loosely, so each candidate is compared again. */
function fitting(
    { searchFields }: Resolver,
    candidates: readonly ReferencedRecord[],
    text: string,
): ReferencedRecord[] {
    for (const field of searchFields) {
        const exact = EXACT.indexOf(field) >= 0
        const same = (value: string) => (exact ? value === text : foldName(value).trim() === foldName(text).trim())
        const found = candidates.filter(({ fields }) => (fields[field] ?? '') !== '' && same(fields[field]!))
        if (found.length > 0) return found
    }
    return []
}

/** Is the subject the person, or above them? Managers that go round in a circle without the subject are others' affair. */
function isAbove(references: Reading['references'], subject: UserRecord | undefined, person: string): boolean {
    if (!subject) return false
    if (fieldOf(subject, 'manager') === person) return false
    let above = person
    for (let level = 0; level < MOST_LEVELS && above !== ''; level += 1) {
        if (above === subject.sysId) return true
        above = references.managerOf(above)
    }
    return false
}
