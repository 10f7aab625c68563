/** Turns the text of a filter into its tree. */
import { scimError } from '../error.ts'
import type { Filter } from './ast.ts'
import { missing, peek, readerOf, readOr } from './grammar.ts'
import type { SyntaxFault } from './tokenize.ts'

export { MAX_FILTER_COMPARISONS, MAX_FILTER_DEPTH } from './grammar.ts'
export { MAX_FILTER_LENGTH } from './tokenize.ts'

const fault: SyntaxFault = (problem, position) =>
    scimError(400, `Filter: ${problem} at position ${position}`, 'invalidFilter')

/**
 * Parses a filter (RFC 7644 section 3.4.2.2). Keywords and operators are read in any letter case, names are kept as
 * written, `and` and `or` nodes hold two or more operands, none of their own kind. Also takes
 * `emails[type eq "work"].value eq "x"`, which the RFC's grammar does not have.
 * Throws 400 `invalidFilter` with the position (counted from 1) when the text is malformed, longer than
 * MAX_FILTER_LENGTH, nested deeper than MAX_FILTER_DEPTH or has more than MAX_FILTER_COMPARISONS comparisons.
 */
export function parseFilter(text: string): Filter {
    const reader = readerOf(text, fault)
    const filter = readOr(reader)
    if (peek(reader)) throw missing(reader, 'and, or or the end')
    return filter
}
