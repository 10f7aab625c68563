/** Evaluates a rule's filter condition against a record, in memory. */

import { columnKind } from '../glide/column-kind.ts'
import { parseEncodedQuery } from '../glide/encoded-query.ts'
import { elementText } from '../glide/field-value.ts'
import { elementOf, type GlideElementCore } from '../glide/GlideElement.ts'
import type { GlideRecordCore } from '../glide/GlideRecord.ts'
import type { Term } from '../glide/query.ts'

/**
 * Does the record meet the encoded condition? An empty condition is always met.
 *
 * documented: filters of business rules compare text with regard to case, unlike queries.
 *
 * @throws Error `not emulated: …` for an operator outside this emulation.
 */
export function meetsCondition(record: GlideRecordCore, encoded: string | null | undefined): boolean {
    if (!encoded) return true
    return parseEncodedQuery(encoded).unions.some((list) =>
        list.every((group) => group.some((term) => meetsTerm(record, term))),
    )
}

function meetsTerm(record: GlideRecordCore, term: Term): boolean {
    if (term.kind === 'join') throw new Error('not emulated: join in a rule condition')
    const element = elementOf(record.getElement(term.field))
    // As in queries, a condition on an unknown field is dropped.
    if (element === undefined) return true
    const previous = record.state.previous?.[term.field]
    const actual = element.toString()
    const text = term.value
    switch (term.operator) {
        case 'VALCHANGES':
            return element.changes()
        case 'CHANGESFROM':
            return element.changes() && elementText(element.column, previous) === text
        case 'CHANGESTO':
            return element.changes() && actual === text
        case 'ISEMPTY':
        case 'EMPTYSTRING':
            return element.nil()
        case 'ISNOTEMPTY':
            return !element.nil()
        case 'ANYTHING':
            return true
        case 'IN':
            return text.split(',').includes(actual)
        case 'NOT IN':
            return !text.split(',').includes(actual)
        case 'STARTSWITH':
            return actual.startsWith(text)
        case 'ENDSWITH':
        case '%':
            return actual.endsWith(text)
        case 'LIKE':
        case 'CONTAINS':
        case '*':
            return actual.includes(text)
        case 'NOT LIKE':
        case 'NOTLIKE':
        case '!*':
        case 'DOES NOT CONTAIN':
            return actual !== '' && !actual.includes(text)
        default:
            return related(element, actual, term.operator, text)
    }
}

function related(element: GlideElementCore, actual: string, operator: string, text: string): boolean {
    const numeric = columnKind(element.column) === 'number'
    const wanted = columnKind(element.column) === 'boolean' ? String(text === 'true' || text === '1') : text
    const [left, right] = numeric ? [Number(actual), Number(wanted)] : [actual, wanted]
    switch (operator) {
        case '=':
            return actual === '' ? wanted === '' : left === right
        case '!=':
            return actual === '' ? wanted !== '' : left !== right
        case '>':
            return actual !== '' && left > right
        case '>=':
            return actual !== '' && left >= right
        case '<':
            return actual !== '' && left < right
        case '<=':
            return actual !== '' && left <= right
        default:
            throw new Error(`not emulated: operator ${operator} in a rule condition`)
    }
}
