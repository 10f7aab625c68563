/** What becomes of a value on its way into a column, and how a stored value is shown. */

import type { Column } from '../platform.ts'
import { hashPassword } from '../access/password.ts'
import { columnKind } from './column-kind.ts'

export type StoredValue = { value: string | null; note?: string } | { ignored: string }

/**
 * Coerces a value assigned by a script.
 *
 * documented: null changes nothing; the reserved word `NULL` empties every field but a reference.
 * reported: too long a text is cut silently, junk becomes false, zero or empty, references are not checked.
 */
export function storedValue(column: Column, value: unknown): StoredValue {
    if (value === null || value === undefined) {
        return { ignored: `setValue of ${column.name} with ${String(value)} changes nothing` }
    }
    const text = String(value)
    if (text === '') return { value: null }
    const kind = columnKind(column)
    if (text === 'NULL' && kind !== 'id') return { value: null }
    if (kind === 'boolean') return { value: text === 'true' || text === '1' ? '1' : '0' }
    if (kind === 'number') return { value: numberText(column, text) }
    if (kind === 'datetime') return { value: dateText(column, text) }
    // reported: a password is stored as its hash and cannot be read back in clear.
    if (column.type === 'password') return { value: hashPassword(text) }
    return { value: cut(text, kind === 'id' ? 32 : column.maxLength) }
}

function numberText(column: Column, text: string): string | null {
    const trimmed = text.trim()
    if (column.type === 'decimal' || column.type === 'float') {
        return /^-?\d+(\.\d+)?$/.test(trimmed) ? trimmed : null
    }
    return /^-?\d+(\.\d+)?$/.test(trimmed) ? String(Math.trunc(Number(trimmed))) : '0'
}

/** reported: the internal form only; anything else, ISO 8601 included, leaves the field empty. */
function dateText(column: Column, text: string): string | null {
    const day = /^\d{4}-\d{2}-\d{2}$/
    const moment = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/
    if (column.type === 'glide_date') return day.test(text) ? text : moment.test(text) ? text.slice(0, 10) : null
    return moment.test(text) ? text : day.test(text) ? `${text} 00:00:00` : null
}

/** Cuts to a number of UTF-16 units, without leaving half of a surrogate pair. */
function cut(text: string, length: number): string {
    if (length <= 0 || text.length <= length) return text
    const last = text.charCodeAt(length - 1)
    return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length)
}

/** A boolean reads `true` or `false` as an element and `1` or `0` as a value (reported). */
export function elementText(column: Column, value: string | null | undefined): string {
    if (columnKind(column) !== 'boolean') return value ?? ''
    return value === '1' ? 'true' : 'false'
}
