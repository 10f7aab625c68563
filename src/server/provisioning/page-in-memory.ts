/** One page of candidates that were filtered, and are ordered, in memory. */

import type { ResourceType } from '../scim/attribute.ts'
import { decodeCursor, encodeCursor, staleCursor } from '../scim/cursor.ts'
import type { Paging } from '../scim/list.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { compareKeys, sortedAttribute, sortKey, type Sort, type SortKey } from '../scim/sort.ts'
import type { RowsPage } from './page-of-rows.ts'
import { fieldOf, type GroupRecord, type UserRecord } from './records.ts'

/** A row and what it is ordered by. */
export interface Item<Row> {
    readonly row: Row
    readonly key: SortKey
}

/** Tells what rows of one type are ordered by: the sort's value, without a sort their creation. */
export function keyReader(
    type: ResourceType,
    sort: Sort | undefined,
): (row: UserRecord | GroupRecord, resource: ScimResource) => SortKey {
    if (!sort) return (row) => fieldOf(row, 'sys_created_on')
    const found = sortedAttribute(type, sort.path)
    return (_row, resource) => found && sortKey(resource, found)
}

/** The page asked for of `items`, ordered by their keys in the direction of `sort` and then by sys_id. */
export function pageInMemory<Row extends UserRecord | GroupRecord>(
    items: readonly Item<Row>[],
    sort: Sort | undefined,
    paging: Paging,
    query: string,
): RowsPage<Row> {
    const descending = sort?.descending ?? false
    const placed = [...items].sort(
        (left, right) => compareKeys(left.key, right.key, descending) || compareIds(left.row, right.row),
    )
    if (paging.by === 'index') {
        const page = placed.slice(paging.startIndex - 1, paging.startIndex - 1 + paging.count)
        return { rows: page.map(({ row }) => row), total: placed.length }
    }
    const after = paging.cursor === '' ? undefined : positionOf(decodeCursor(paging.cursor, query), sort)
    const known = after?.[0]
    if (
        known !== undefined &&
        known !== null &&
        placed.some(({ key }) => key !== undefined && typeof key !== typeof known)
    ) {
        throw staleCursor()
    }
    const first = after ? placed.findIndex((each) => comesAfter(each, after, descending)) : 0
    const rest = first < 0 ? [] : placed.slice(first)
    const page = rest.slice(0, paging.count)
    const rows = page.map(({ row }) => row)
    if (rest.length <= paging.count) return { rows, total: placed.length }
    const last = page[page.length - 1]
    const position: JsonValue[] = last ? ['m', last.key ?? null, last.row.sysId] : ['m', ...(after ?? [null, null])]
    return { rows, total: placed.length, nextCursor: encodeCursor(position, query) }
}

/** Key and sys_id of the last row that was seen; a null sys_id stands before all rows. */
type Position = readonly [string | number | null, string | null]

function positionOf([kind, key, sysId]: JsonValue[], sort: Sort | undefined): Position {
    if (sysId !== null && typeof sysId !== 'string') throw staleCursor()
    if (kind === 'm' && (typeof key === 'string' || typeof key === 'number' || key === null)) return [key, sysId]
    if (typeof kind !== 'number' || (typeof key !== 'string' && key !== null)) throw staleCursor()
    // A page that the database ordered came before: its value as it is compared here, the sys_id itself where there is none.
    if (key === null || key === sysId) return [null, sysId]
    return [sort ? key.toLowerCase() : key, sysId]
}

function comesAfter<Row extends UserRecord | GroupRecord>(
    { row, key }: Item<Row>,
    [afterKey, afterId]: Position,
    descending: boolean,
): boolean {
    if (afterId === null) return true
    const order = compareKeys(key, afterKey ?? undefined, descending)
    return order > 0 || (order === 0 && row.sysId > afterId)
}

function compareIds(left: UserRecord | GroupRecord, right: UserRecord | GroupRecord): number {
    if (left.sysId === right.sysId) return 0
    return left.sysId < right.sysId ? -1 : 1
}
