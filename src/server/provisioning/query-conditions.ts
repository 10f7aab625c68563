/** Single conditions of a query: one comparison of a filter on one column. */

import { parseInstant } from '../scim/date-time.ts'
import type { CompareOperator, CompareValue } from '../scim/filter/ast.ts'
import { isMisread } from './field-values.ts'
import { platformTime } from './platform-time.ts'
import type { Clause, Condition, ConditionOperator, ExactColumn, QueryColumn } from './query.ts'
import { KEPT } from './records.ts'

/** Holds for no row. */
export const NOBODY: Condition = { field: 'sys_id', operator: 'NEVER', value: '' }

const TEXT_OPERATORS: Partial<Record<CompareOperator, ConditionOperator>> = {
    eq: '=',
    sw: 'STARTSWITH',
    co: 'CONTAINS',
    ew: 'ENDSWITH',
}

const OPPOSITE: Readonly<Partial<Record<CompareOperator, CompareOperator>>> = {
    eq: 'ne',
    ne: 'eq',
    gt: 'le',
    ge: 'lt',
    lt: 'ge',
    le: 'gt',
}

/** The condition for `pr`, and whether it says all; undefined where the database cannot say it. */
export function presence(
    column: QueryColumn,
    withKept: boolean,
): { condition: Condition; complete: boolean } | undefined {
    // An empty boolean reads as false, so it is there.
    if (column.kind === 'constant' || column.kind === 'member' || column.kind === 'boolean') return undefined
    const kept = column.kind === 'text' && column.kept === true && withKept
    const [field, another] = column.fields
    if (field === undefined) {
        return kept ? { condition: { field: KEPT, operator: 'ISNOTEMPTY', value: '' }, complete: false } : undefined
    }
    if (another !== undefined || kept) return undefined
    return { condition: { field, operator: 'ISNOTEMPTY', value: '' }, complete: true }
}

/**
 * The condition for a comparison with text; undefined where the database might leave out rows that match: text is only
 * asked for what it is or contains, since the database ignores letter case and accents.
 */
export function textCondition(field: string, operator: CompareOperator, value: CompareValue): Condition | undefined {
    if (typeof value !== 'string' || value === '') return undefined
    const textOperator = TEXT_OPERATORS[operator]
    // The database may take no notice of blanks at the end of what it holds, so a part that ends in them asks too much.
    const part = operator === 'eq' ? value : value.trimEnd()
    if (!textOperator || part === '') return undefined
    return isMisread(value) ? NOBODY : { field, operator: textOperator, value: part }
}

/**
 * The clause for a comparison with what is no text, or for its opposite when `negated`; undefined where the database
 * might leave out rows that match.
 */
export function exactClause(
    { kind, fields: [field], mayBeEmpty }: ExactColumn,
    operator: CompareOperator,
    value: CompareValue,
    negated: boolean,
): Clause | undefined {
    const asked = negated ? OPPOSITE[operator] : operator
    if (asked === undefined) return undefined
    if (kind === 'boolean') {
        if (typeof value !== 'boolean' || (asked !== 'eq' && asked !== 'ne')) return undefined
        return booleanClause(field, value === (asked === 'eq'), mayBeEmpty)
    }
    // What is empty is neither less nor greater, and so matches the opposite of both, which no condition says.
    if (negated && mayBeEmpty && operator !== 'ne') return undefined
    const condition =
        kind === 'dateTime'
            ? dateCondition(field, asked, value)
            : kind === 'integer'
              ? integerCondition(field, asked, value)
              : undefined
    return condition && [condition]
}

/** True or false. What is empty reads as false, and queries differ in whether it is (reported), so it is named. */
export function booleanClause(field: string, value: boolean, mayBeEmpty: true | undefined): Clause {
    const said: Condition = { field, operator: '=', value: String(value) }
    return value || !mayBeEmpty ? [said] : [{ field, operator: 'ISEMPTY', value: '' }, said]
}

/** The largest number that every column of whole numbers holds. */
const LARGEST = 2147483647

const ORDER_OPERATORS: Partial<Record<CompareOperator, ConditionOperator>> = {
    eq: '=',
    gt: '>',
    ge: '>=',
    lt: '<',
    le: '<=',
}

function integerCondition(field: string, operator: CompareOperator, value: CompareValue): Condition | undefined {
    const asked = ORDER_OPERATORS[operator]
    if (!asked || typeof value !== 'number' || !Number.isInteger(value) || Math.abs(value) > LARGEST) return undefined
    return { field, operator: asked, value: String(value) }
}

/**
 * The condition that finds everybody whose kept JSON could hold the value: the value as JSON writes it stands in it.
 * Undefined where the database cannot say it.
 */
export function inKept(operator: CompareOperator, value: CompareValue): Condition[] | undefined {
    if (typeof value !== 'string' || value === '' || !TEXT_OPERATORS[operator]) return undefined
    const written = JSON.stringify(value).slice(1, -1)
    return isMisread(written) ? undefined : [{ field: KEPT, operator: 'CONTAINS', value: written }]
}

/** Stored times are whole seconds, so a fraction only decides on which side of its second the bound lies. */
function dateCondition(field: string, operator: CompareOperator, value: CompareValue): Condition | undefined {
    const instant = typeof value === 'string' ? parseInstant(value) : undefined
    if (instant === undefined || instant < 0) return undefined
    const seconds = platformTime(instant)
    const whole = instant % 1000 === 0
    switch (operator) {
        case 'eq':
            return { field, operator: whole ? '=' : 'NEVER', value: seconds }
        case 'gt':
            return { field, operator: '>', value: seconds }
        case 'ge':
            return { field, operator: whole ? '>=' : '>', value: seconds }
        case 'lt':
            return { field, operator: whole ? '<' : '<=', value: seconds }
        case 'le':
            return { field, operator: '<=', value: seconds }
        default:
            return undefined
    }
}
