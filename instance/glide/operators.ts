/** The query operators on one column, as SQL conditions. */

import type { Column } from '../platform.ts'
import { columnKind, type ColumnKind } from './column-kind.ts'

/** A condition and the values of its placeholders, in order. */
export interface SqlCondition {
    sql: string
    params: string[]
}

const HIGHEST = '\u{10FFFF}'
const RELATIONS = new Set(['=', '!=', '>', '>=', '<', '<='])
const FIELD_RELATIONS: Record<string, string> = {
    SAMEAS: '=',
    NSAMEAS: '<>',
    GT_FIELD: '>',
    LT_FIELD: '<',
    GT_OR_EQUALS_FIELD: '>=',
    LT_OR_EQUALS_FIELD: '<=',
}

/** Spellings of one operator (documented: filters list and scripting pages differ; both are accepted). */
const SPELLINGS: Record<string, string> = {
    LIKE: 'CONTAINS',
    '*': 'CONTAINS',
    '%': 'ENDSWITH',
    'NOT LIKE': 'DOES NOT CONTAIN',
    NOTLIKE: 'DOES NOT CONTAIN',
    '!*': 'DOES NOT CONTAIN',
    EMPTYSTRING: 'ISEMPTY',
    'NOT EQUALS': '!=',
    '<>': '!=',
}

/**
 * Compares a column with a value the way the platform's database does: text without regard to case
 * (documented: GlideRecord addQuery), numbers by value, booleans in either spelling.
 *
 * @throws Error `not emulated: …` for an operator outside this emulation.
 */
export function compareColumn(
    column: Column,
    operator: string,
    value: string,
    fold: (text: string) => string,
    other: (name: string) => Column | undefined,
): SqlCondition {
    const kind = columnKind(column)
    const name = SPELLINGS[operator] ?? operator
    // reported: an empty value and the reserved word NULL both mean "empty".
    const empty = value === '' || value === 'NULL'
    if (RELATIONS.has(name)) {
        if (!empty) return relate(column, kind, name, value, fold)
        if (name === '=') return isEmpty(column)
        if (name === '!=') return isNotEmpty(column)
        return { sql: '0', params: [] }
    }
    switch (name) {
        case 'ISEMPTY':
            return isEmpty(column)
        case 'ISNOTEMPTY':
            return isNotEmpty(column)
        case 'ANYTHING':
            return { sql: '1', params: [] }
        case 'IN':
            return among(column, kind, value, fold)
        case 'NOT IN': {
            const inside = among(column, kind, value, fold)
            return { sql: `(${quote(column)} IS NULL OR NOT ${inside.sql})`, params: inside.params }
        }
        case 'BETWEEN': {
            const [low = '', high = ''] = value.split('@')
            const from = relate(column, kind, '>=', low, fold)
            const to = relate(column, kind, '<=', high, fold)
            return { sql: `(${from.sql} AND ${to.sql})`, params: [...from.params, ...to.params] }
        }
        case 'STARTSWITH':
        case 'ENDSWITH':
        case 'CONTAINS':
        case 'DOES NOT CONTAIN':
            return matchText(column, name, foldPart(value, fold))
        default:
            return compareFields(column, name, value, other)
    }
}

/** The column as it is compared and sorted. */
export function comparable(column: Column): string {
    const kind = columnKind(column)
    if (kind === 'string') return `fold(${quote(column)})`
    if (kind === 'number') return `CAST(${quote(column)} AS NUMERIC)`
    return quote(column)
}

export function quote(column: Column | string): string {
    const name = typeof column === 'string' ? column : column.name
    return `"${name.replace(/"/g, '')}"`
}

function isEmpty(column: Column): SqlCondition {
    return { sql: `(${quote(column)} IS NULL OR ${quote(column)} = '')`, params: [] }
}

function isNotEmpty(column: Column): SqlCondition {
    return { sql: `(${quote(column)} IS NOT NULL AND ${quote(column)} <> '')`, params: [] }
}

function relate(
    column: Column,
    kind: ColumnKind,
    relation: string,
    value: string,
    fold: (text: string) => string,
): SqlCondition {
    if (kind === 'id' && relation === '=') return among(column, kind, value, fold, false)
    const right = kind === 'number' ? 'CAST(? AS NUMERIC)' : '?'
    const params = [comparand(kind, value, fold)]
    // reported: rows with an empty value are returned for "is not".
    if (relation === '!=') return { sql: `(${quote(column)} IS NULL OR ${comparable(column)} <> ${right})`, params }
    return { sql: `${comparable(column)} ${relation} ${right}`, params }
}

function among(
    column: Column,
    kind: ColumnKind,
    value: string,
    fold: (text: string) => string,
    split = true,
): SqlCondition {
    const params: string[] = []
    for (const item of split ? value.split(',') : [value]) {
        const text = kind === 'string' ? item.trim() : item
        if (kind === 'id' && fold(text) !== text) params.push(text)
        params.push(comparand(kind, text, fold))
    }
    if (params.length > 1000) {
        // One parameter however long the list: the number of placeholders of a statement is limited.
        const list = `SELECT value FROM json_each(?)`
        return { sql: `${comparable(column)} IN (${list})`, params: [JSON.stringify(params)] }
    }
    const right = kind === 'number' ? 'CAST(? AS NUMERIC)' : '?'
    if (params.length === 1) return { sql: `${comparable(column)} = ${right}`, params }
    return { sql: `${comparable(column)} IN (${params.map(() => right).join(', ')})`, params }
}

function matchText(column: Column, name: string, part: string): SqlCondition {
    const text = `fold(${quote(column)})`
    switch (name) {
        case 'STARTSWITH':
            return { sql: `(${text} >= ? AND ${text} < ?)`, params: [part, part + HIGHEST] }
        case 'ENDSWITH':
            return { sql: `substr(${text}, -length(?)) = ?`, params: [part, part] }
        case 'CONTAINS':
            return { sql: `instr(${text}, ?) > 0`, params: [part] }
        default:
            // documented: "does not contain" leaves out rows whose value is empty.
            return { sql: `(${quote(column)} IS NOT NULL AND instr(${text}, ?) = 0)`, params: [part] }
    }
}

function compareFields(
    column: Column,
    name: string,
    value: string,
    other: (name: string) => Column | undefined,
): SqlCondition {
    const relation = FIELD_RELATIONS[name]
    const right = relation === undefined ? undefined : other(value)
    if (relation === undefined || right === undefined) throw new Error(`not emulated: query operator ${name}`)
    return { sql: `${comparable(column)} ${relation} ${comparable(right)}`, params: [] }
}

/** The value in the form the column is compared in. */
function comparand(kind: ColumnKind, value: string, fold: (text: string) => string): string {
    if (kind === 'string' || kind === 'id') return fold(value)
    if (kind === 'boolean') return value === 'true' || value === '1' ? '1' : '0'
    return value
}

/** Folds part of a value: the trailing blanks that a whole value loses when compared stay. */
function foldPart(value: string, fold: (text: string) => string): string {
    return fold(`${value}|`).slice(0, -1)
}
