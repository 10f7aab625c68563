/** Reads and writes rows through GlideRecord, around the platform's surprises. */

import { GlideAggregate, GlideRecord } from '@servicenow/glide'
import type { Clause, Condition } from '../provisioning/query.ts'
import type { FieldValues } from '../provisioning/records.ts'
import type { Window } from '../provisioning/stores.ts'

/**
 * A GlideRecord on the table, after proof that every column is there: the platform drops a condition on an unknown
 * column and returns every row (documented: GlideRecord, addQuery). Throws when a column or the table is missing.
 */
export function openTable(table: string, columns: readonly string[]): GlideRecord {
    const rows = new GlideRecord(table)
    for (const column of columns) {
        if (!rows.isValidField(column)) {
            throw new Error(`column ${table}.${column} does not exist or is not readable; reinstall the application`)
        }
    }
    return rows
}

/** The columns' values, in the form that records.ts states. */
export function readFields(row: GlideRecord, columns: readonly string[], booleans: readonly string[]): FieldValues {
    const fields: FieldValues = {}
    for (const column of columns) {
        const value = row.getValue(column)
        const text = value === null || value === undefined ? '' : String(value)
        fields[column] = booleans.indexOf(column) === -1 ? text : String(text === '1' || text === 'true')
    }
    return fields
}

/** Sets each value; `''` clears, which `null` would not (documented: GlideRecord, setValue). */
export function writeFields(row: GlideRecord, values: FieldValues): void {
    for (const column of Object.keys(values)) row.setValue(column, values[column]!)
}

/** Adds the clauses (alternatives after the first are comparisons, never ISEMPTY or ISNOTEMPTY), each with three-argument addQuery, so that no value is parsed as a query. */
export function addClauses(rows: GlideRecord, clauses: readonly Clause[]): void {
    for (const clause of clauses) {
        const [first, ...others] = clause
        if (!first) continue
        const condition = addFirst(rows, first)
        for (const other of others) {
            if (other.operator === 'NEVER') condition.addOrCondition('sys_id', '=', NOBODY)
            else condition.addOrCondition(other.field, other.operator, other.value)
        }
    }
}

/** How many rows the clauses match. GlideRecord's own row count would read them (documented: GlideRecord, getRowCount). */
export function countRows(table: string, clauses: readonly Clause[]): number {
    const total = new GlideAggregate(table) as unknown as GlideRecord & RowCount
    addClauses(total, clauses)
    total.addAggregate('COUNT')
    total.query()
    return total.next() ? Number(total.getAggregate('COUNT')) : 0
}

/** The part of GlideAggregate used here; its declaration demands a column that COUNT does not take. */
interface RowCount {
    addAggregate(aggregate: string): void
    getAggregate(aggregate: string): string
}

/** No record has this sys_id. */
const NOBODY = '-'

function addFirst(rows: GlideRecord, { field, operator, value }: Condition) {
    if (operator === 'ISNOTEMPTY') return rows.addNotNullQuery(field)
    if (operator === 'ISEMPTY') return rows.addNullQuery(field)
    if (operator === 'NEVER') return rows.addQuery('sys_id', '=', NOBODY)
    return rows.addQuery(field, operator, value)
}

/** Restricts the query to a window in its order; rows of the same value are ordered by sys_id. */
export function addWindow(rows: GlideRecord, { offset, limit, order }: Window): void {
    if (order && order.field !== 'sys_id') {
        if (order.descending) rows.orderByDesc(order.field)
        else rows.orderBy(order.field)
    }
    if (order && order.field === 'sys_id' && order.descending) rows.orderByDesc('sys_id')
    else rows.orderBy('sys_id')
    if (offset === 0) {
        rows.setLimit(limit)
        return
    }
    rows.chooseWindow(offset, offset + limit, false)
    rows.setNoCount()
}

/** The list in pieces of at most `size`, for conditions that take so many values. */
export function inPieces<Item>(list: readonly Item[], size: number): Item[][] {
    const pieces: Item[][] = []
    for (let start = 0; start < list.length; start += size) pieces.push(list.slice(start, start + size))
    return pieces
}

/** Characters a column holds, by its dictionary entry; 0 when that does not tell. Costs no statement. */
export function columnLengths(open: () => GlideRecord): (field: string) => number {
    let empty: GlideRecord | undefined
    return (field) => {
        if (!empty) {
            empty = open()
            empty.initialize()
        }
        const length = Number(empty.getElement(field)?.getED()?.getLength())
        return length > 0 ? length : 0
    }
}
