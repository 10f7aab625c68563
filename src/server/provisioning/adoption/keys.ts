/** Which match keys an adoption works with. Pure. */

import { foldName } from '../../scim/fold.ts'
import type { MatchKey } from '../matching/match-key.ts'
import { fieldOf, OKTA_USER_ID, type UserRecord } from '../records.ts'

export const EMPLOYEE_NUMBER = 'employee_number'

/** What the active match keys say of the columns of sys_user. */
export interface AdoptionKeys {
    /** Columns whose value is one person for good and may link, in the order of the keys. */
    readonly proposing: readonly string[]
    /** Columns of which another value means another person. */
    readonly immutable: readonly string[]
}

/** Okta id, userName and e-mail have rules of their own, whatever the keys say. */
const OWN_RULES = [OKTA_USER_ID, 'user_name', 'email']

/** The columns that the active keys let an adoption propose by, and those that speak against a person. */
export function adoptionKeys(keys: readonly MatchKey[]): AdoptionKeys {
    const immutable = keys.filter((key) => key.immutable && OWN_RULES.indexOf(key.field) === -1)
    return { proposing: fieldsOf(immutable.filter((key) => key.links)), immutable: fieldsOf(immutable) }
}

/** What a column is called in sentences. */
export function labelOf(field: string): string {
    return field === EMPLOYEE_NUMBER ? 'employee number' : field
}

/** Folds a value as matching does: letter case, composition and spaces around it do not count. */
export function foldValue(value: string): string {
    return foldName(value).trim()
}

/** Does the record hold the value? An empty one agrees with nobody. */
export function agrees(person: UserRecord, field: string, value: string): boolean {
    const folded = foldValue(value)
    return folded !== '' && foldValue(fieldOf(person, field)) === folded
}

function fieldsOf(keys: readonly MatchKey[]): string[] {
    return [...new Set(keys.map((key) => key.field))]
}
