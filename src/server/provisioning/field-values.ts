/** Refuses values that the platform would silently turn into something else. */

import { scimError } from '../scim/error.ts'
import type { FieldValues } from './records.ts'

/** A column, the SCIM path that errors name, and the characters the platform ships the column with. */
export interface CheckedField {
    readonly field: string
    readonly path: string
    readonly shippedLength: number
}

/**
 * Checks values before anything is written; throws 400 `invalidValue` naming the attribute.
 * - longer than the column: the platform would cut it without a word, perhaps into somebody else's userName;
 * - the text `NULL`: the platform reads it as "empty" (documented: business rules, scripting);
 * - `javascript:` at the start: the platform may evaluate it in a query.
 *
 * `maxLength` answers 0 where the instance does not tell. Lengths count UTF-16 units, as the platform's own length check does.
 */
export function checkFieldValues(
    fields: readonly CheckedField[],
    values: FieldValues,
    maxLength: (field: string) => number,
): void {
    for (const { field, path, shippedLength } of fields) {
        const value = values[field]
        if (value === undefined) continue
        checkText(path, value)
        const limit = maxLength(field) || shippedLength
        if (value.length > limit) throw tooLong(path, value.length, limit)
    }
}

/** The part of the check that also guards text which is only looked up, such as a department's name. */
export function checkText(path: string, value: string): void {
    if (value === 'NULL') throw invalid(`${path} is the text NULL, which ServiceNow reads as empty`)
    if (/^\s*javascript:/i.test(value)) throw invalid(`${path} starts with "javascript:", which ServiceNow may run`)
}

/** 400 for text that does not fit its column. */
export function tooLong(path: string, length: number, limit: number) {
    return invalid(`${path} has ${length} characters; ServiceNow holds ${limit}. Shorten it in Okta`)
}

function invalid(detail: string) {
    return scimError(400, detail, 'invalidValue')
}
