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

/** Adds the clauses (alternatives are comparisons, never ISNOTEMPTY), each with three-argument addQuery, so that no value is parsed as a query. */
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
    if (operator === 'NEVER') return rows.addQuery('sys_id', '=', NOBODY)
    return rows.addQuery(field, operator, value)
}

/** Restricts the query to a window in the total order that lists are read in. */
export function addWindow(rows: GlideRecord, { offset, limit }: Window): void {
    rows.orderBy('sys_created_on')
    rows.orderBy('sys_id')
    if (offset === 0) {
        rows.setLimit(limit)
        return
    }
    rows.chooseWindow(offset, offset + limit, false)
    rows.setNoCount()
}
