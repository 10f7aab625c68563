/** Reads encoded queries (documented: Encoded query strings; Operators available for filters and queries). */

import type { Comparison } from './query.ts'
import { RecordQuery } from './query.ts'

/** Longest first where one operator begins with another. `VALCHANGES` and its kin occur in rule conditions only. */
const OPERATORS = [
    'DOES NOT CONTAIN',
    'CHANGESFROM',
    'VALCHANGES',
    'ISNOTEMPTY',
    'INSTANCEOF',
    'STARTSWITH',
    'EMPTYSTRING',
    'CHANGESTO',
    'LT_OR_EQUALS_FIELD',
    'GT_OR_EQUALS_FIELD',
    'LT_FIELD',
    'GT_FIELD',
    'NOT LIKE',
    'ENDSWITH',
    'CONTAINS',
    'ANYTHING',
    'ISEMPTY',
    'BETWEEN',
    'NOTLIKE',
    'NSAMEAS',
    'SAMEAS',
    'NOT IN',
    'LIKE',
    'IN',
    '!=',
    '>=',
    '<=',
    '!*',
    '=',
    '>',
    '<',
    '*',
    '%',
]

const REFUSED = /^(RLQUERY|ENDRLQUERY|123TEXTQUERY321|JOIN|GROUPBY)/
const FIELD = /^[a-z_][a-z0-9_]*(?:\.[a-z_][a-z0-9_]*)*/

/**
 * Parses an encoded query. `^` joins with AND, `^OR` binds to the condition right before it, `^NQ` unites.
 *
 * @throws Error `not emulated: …` for related-list, text and grouping parts.
 */
export function parseEncodedQuery(encoded: string): RecordQuery {
    const query = new RecordQuery()
    for (const part of encoded.split('^')) {
        if (part === '' || part === 'EQ') continue
        readPart(query, part)
    }
    return query
}

function readPart(query: RecordQuery, part: string): void {
    if (part.startsWith('ORDERBYDESC')) {
        query.order.push({ field: part.slice(11), descending: true })
    } else if (part.startsWith('ORDERBY')) {
        query.order.push({ field: part.slice(7), descending: false })
    } else if (part.startsWith('NQ')) {
        query.unions.push([])
        if (part.length > 2) query.add(readCondition(part.slice(2)))
    } else if (part.startsWith('OR')) {
        const list = query.last()
        const group = list[list.length - 1]
        if (group) group.push(readCondition(part.slice(2)))
        else query.add(readCondition(part.slice(2)))
    } else {
        if (REFUSED.test(part)) throw new Error(`not emulated: encoded query part ${part.slice(0, 40)}`)
        query.add(readCondition(part))
    }
}

/** A part that cannot be read becomes a condition on an unknown field, which the platform drops. */
function readCondition(part: string): Comparison {
    const field = FIELD.exec(part)?.[0] ?? ''
    const rest = part.slice(field.length)
    const operator = OPERATORS.find((candidate) => rest.startsWith(candidate))
    if (field === '' || operator === undefined) return { kind: 'comparison', field: part, operator: '=', value: '' }
    return { kind: 'comparison', field, operator, value: rest.slice(operator.length) }
}
