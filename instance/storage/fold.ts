/** How the platform's database compares text, and which columns are compared that way. */
import type { Column, Mode } from '../platform.ts'

const ASCII = /^\p{ASCII}*$/u

/**
 * The comparison key of a text: two texts are equal to the database when their keys are.
 * Case is ignored by Unicode simple case mapping (documented: addQuery compares without case) and trailing spaces are
 * ignored (reported). Whether accents count depends on the collation (unknown): in nasty mode they do not.
 */
export function fold(text: string, mode: Mode): string {
    if (ASCII.test(text)) {
        return text.toLowerCase().replace(/ +$/, '')
    }
    let folded = ''
    for (const character of text.normalize('NFC')) {
        // U+0130 is the one character whose full lower case has two code points; its simple mapping is a plain i.
        folded += character === '\u0130' ? 'i' : character.toLowerCase()
    }
    if (mode === 'nasty') {
        folded = folded.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
    }
    return folded.replace(/ +$/, '')
}

/** Types whose stored form is canonical, so that they are compared as they are. */
const EXACT_TYPES: ReadonlySet<string> = new Set([
    'GUID',
    'boolean',
    'decimal',
    'document_id',
    'float',
    'glide_date',
    'glide_date_time',
    'glide_duration',
    'glide_time',
    'integer',
    'longint',
    'reference',
])

/** Is the column compared by `fold`? */
export const isFolded = (column: Column): boolean => !EXACT_TYPES.has(column.type)

/**
 * The SQL expression to compare a column with: `"col"` or `fold("col")`. Indexes are built over exactly this text, so a
 * query that writes the column any other way does not use them. Compare with `fold(?)` when `isFolded`, else with `?`.
 */
export function comparable(column: Column, alias?: string): string {
    const name = `${alias ? `${alias}.` : ''}"${column.name}"`
    return isFolded(column) ? `fold(${name})` : name
}
