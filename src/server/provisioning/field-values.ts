/** Refuses values that the platform would silently turn into something else. */

import { scimError } from '../scim/error.ts'

/**
 * Refuses text that the platform would misread, before anything is written or looked up; throws 400 `invalidValue` naming
 * the attribute.
 * - the text `NULL`: the platform reads it as "empty" (documented: business rules, scripting);
 * - `javascript:` at the start: the platform may evaluate it in a query.
 */
export function checkText(path: string, value: string): void {
    if (value === 'NULL') throw invalid(`${path} is the text NULL, which ServiceNow reads as empty`)
    if (/^\s*javascript:/i.test(value)) throw invalid(`${path} starts with "javascript:", which ServiceNow may run`)
}

/** Would the platform read the text as something else? No stored value is such a text. */
export function isMisread(text: string): boolean {
    return text === 'NULL' || /^\s*javascript:/i.test(text)
}

/**
 * 400 for text that does not fit its column: the platform would cut it without a word, perhaps into somebody else's
 * userName. Lengths count UTF-16 units, as the platform's own length check does.
 */
export function tooLong(path: string, length: number, limit: number) {
    return invalid(`${path} has ${length} characters; ServiceNow holds ${limit}. Shorten it in Okta`)
}

function invalid(detail: string) {
    return scimError(400, detail, 'invalidValue')
}
