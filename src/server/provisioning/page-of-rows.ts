/** One page of rows that the database filters and orders. */

import { decodeCursor, encodeCursor, staleCursor } from '../scim/cursor.ts'
import type { Paging } from '../scim/list.ts'
import type { JsonValue } from '../scim/resource.ts'
import type { Clause } from './query.ts'
import { fieldOf, type GroupRecord, type UserRecord } from './records.ts'
import type { Window } from './stores.ts'

/** A stretch of the order: its rows, and by what they are ordered before their sys_id. */
export interface Part {
    readonly clauses: readonly Clause[]
    readonly order?: { readonly field: string; readonly descending: boolean }
}

export interface Rows<Row> {
    window(clauses: readonly Clause[], window: Window): Row[]
    count(clauses: readonly Clause[]): number
}

export interface RowsPage<Row> {
    readonly rows: readonly Row[]
    readonly total: number
    readonly nextCursor?: string
}

/** The rows of one page out of all parts in their order; `query` ties cursors to their query. */
export function pageOfRows<Row extends UserRecord | GroupRecord>(
    rows: Rows<Row>,
    clauses: readonly Clause[],
    parts: readonly Part[],
    paging: Paging,
    query: string,
): RowsPage<Row> {
    return paging.by === 'index'
        ? byIndex(rows, clauses, parts, paging.startIndex - 1, paging.count)
        : byCursor(rows, clauses, parts, paging.cursor, paging.count, query)
}

function byIndex<Row extends UserRecord | GroupRecord>(
    rows: Rows<Row>,
    clauses: readonly Clause[],
    parts: readonly Part[],
    offset: number,
    limit: number,
): RowsPage<Row> {
    const only = parts.length === 1 ? parts[0]! : undefined
    if (only && limit > 0) {
        const page = rows.window([...clauses, ...only.clauses], { offset, limit, order: only.order })
        // A page that is not full holds the last row, which saves the count.
        if (page.length > 0 && page.length < limit) return { rows: page, total: offset + page.length }
        return { rows: page, total: rows.count(clauses) }
    }
    const total = rows.count(clauses)
    const found: Row[] = []
    let before = 0
    parts.forEach((part, index) => {
        if (found.length >= limit || before >= total) return
        const last = index === parts.length - 1
        const size = last ? total - before : rows.count([...clauses, ...part.clauses])
        const skip = Math.max(0, offset - before)
        if (skip < size) {
            const window = { offset: skip, limit: limit - found.length, order: part.order }
            found.push(...rows.window([...clauses, ...part.clauses], window))
        }
        before += size
    })
    return { rows: found, total }
}

function byCursor<Row extends UserRecord | GroupRecord>(
    rows: Rows<Row>,
    clauses: readonly Clause[],
    parts: readonly Part[],
    cursor: string,
    count: number,
    query: string,
): RowsPage<Row> {
    const start = cursor === '' ? ([0, null, null] as const) : positionOf(decodeCursor(cursor, query), parts)
    const total = rows.count(clauses)
    const found: { row: Row; part: number }[] = []
    for (let part = start[0]; part < parts.length && found.length <= count; part++) {
        const { clauses: own, order } = parts[part]!
        const after = part === start[0] ? keyset(order, start[1], start[2]) : []
        const window = { offset: 0, limit: count + 1 - found.length, order }
        for (const row of rows.window([...clauses, ...own, ...after], window)) found.push({ row, part })
    }
    const page = found.slice(0, count)
    if (found.length <= count) return { rows: page.map(({ row }) => row), total }
    const last = page[page.length - 1]
    const next: JsonValue[] = last
        ? [last.part, valueIn(last.row, parts[last.part]!.order?.field), last.row.sysId]
        : [...start]
    return { rows: page.map(({ row }) => row), total, nextCursor: encodeCursor(next, query) }
}

function valueIn(row: UserRecord | GroupRecord, field: string | undefined): string {
    if (field === undefined || field === 'sys_id') return row.sysId
    return fieldOf(row, field)
}

function positionOf(position: JsonValue[], parts: readonly Part[]): readonly [number, string | null, string | null] {
    const [part, value, sysId] = position
    const isText = (each: JsonValue | undefined): each is string | null => each === null || typeof each === 'string'
    if (typeof part === 'number' && parts[part] && isText(value) && isText(sysId)) return [part, value, sysId]
    throw staleCursor()
}

/** What comes after a row: a greater value, or the same value and a greater sys_id. The database compares, as it orders. */
function keyset(order: Part['order'], value: string | null, sysId: string | null): Clause[] {
    if (value === null || sysId === null) return []
    if (!order || order.field === 'sys_id') {
        return [[{ field: 'sys_id', operator: order?.descending ? '<' : '>', value: sysId }]]
    }
    const { field, descending } = order
    return [
        [{ field, operator: descending ? '<=' : '>=', value }],
        [
            { field, operator: descending ? '<' : '>', value },
            { field: 'sys_id', operator: '>', value: sysId },
        ],
    ]
}
