/** Paths of attributes as the tables of the log hold them: clients choose their names. */

import { beginningOf } from '../../scim/json.ts'

/** Longest path, in characters. */
const LONGEST = 200

/**
 * The path in one line, at most 200 characters, without commas, so that paths can be listed; in quotes where the platform
 * would read it as something else in a condition (`NULL`, `javascript:…`, nothing at all).
 */
export function loggedPath(path: string): string {
    const line = path.replace(/[\u0000-\u001f\u007f\u2028\u2029]/g, ' ').replace(/,/g, ';')
    const text = beginningOf(line.trim(), LONGEST - 2)
    return text === '' || /^(null$|javascript:)/i.test(text) ? `"${text}"` : text
}
