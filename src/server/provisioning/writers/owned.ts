/**
 * What Okta left in the fields that are its own: a digest per field, as the text of one column of the person. A value
 * that no longer has its digest was written by somebody else since.
 *
 * The digests are salted with the person and the field, so that equal values of two people do not show. They are for
 * noticing and keep no secret.
 */

import { digest } from '../../scim/version.ts'
import { fieldOf, OWNED, type UserRecord } from '../records.ts'

/** Characters that the column holds. */
const LONGEST = 4000

/** The digest of the value in the field of the person: eight hexadecimal digits. */
export function valueDigest(sysId: string, field: string, value: string): string {
    return digest(`${sysId}\n${field}\n${value}`, [0])
}

/** Digests by field; whatever is not one, in a text that somebody broke, is left out. */
export function digestsIn(text: string): Record<string, string> {
    const digests: Record<string, string> = {}
    const stored = parsed(text)
    for (const field of Object.keys(stored)) {
        const value = stored[field]
        if (/^[a-z]\w*$/.test(field) && typeof value === 'string' && /^[0-9a-f]{8}$/.test(value)) digests[field] = value
    }
    return digests
}

/**
 * The column's text after Okta left `values`, by field, in the person who is going to have this sys_id; entries of other
 * fields stay. Fields are in the order of the alphabet, and the last ones are not watched where 4,000 characters, some
 * 120 fields, do not hold them all.
 */
export function ownedAfter(
    user: UserRecord | undefined,
    sysId: string,
    values: Readonly<Record<string, string>>,
): string {
    const digests = digestsIn(user ? fieldOf(user, OWNED) : '')
    for (const field of Object.keys(values)) digests[field] = valueDigest(sysId, field, values[field]!)
    return textOf(digests)
}

/** The column's text without these fields. */
export function withoutOwned(text: string, fields: readonly string[]): string {
    const digests = digestsIn(text)
    const kept = Object.keys(digests).filter((field) => fields.indexOf(field) === -1)
    return textOf(Object.fromEntries(kept.map((field) => [field, digests[field]!])))
}

/** Those of the fields whose present value is not the one Okta left; fields without a digest are never among them. */
export function overwritten(user: UserRecord, fields: readonly string[]): string[] {
    const digests = digestsIn(fieldOf(user, OWNED))
    return fields.filter(
        (field) =>
            digests[field] !== undefined && digests[field] !== valueDigest(user.sysId, field, fieldOf(user, field)),
    )
}

/** `''` for none. */
function textOf(digests: Readonly<Record<string, string>>): string {
    const entries: string[] = []
    let length = 2
    for (const field of Object.keys(digests).sort()) {
        const entry = `${JSON.stringify(field)}:"${digests[field]!}"`
        if (length + entry.length + 1 > LONGEST) break
        entries.push(entry)
        length += entry.length + 1
    }
    return entries.length === 0 ? '' : `{${entries.join(',')}}`
}

function parsed(text: string): Record<string, unknown> {
    if (text === '') return {}
    try {
        const value: unknown = JSON.parse(text)
        return typeof value === 'object' && value !== null && !Array.isArray(value)
            ? (value as Record<string, unknown>)
            : {}
    } catch {
        return {}
    }
}
