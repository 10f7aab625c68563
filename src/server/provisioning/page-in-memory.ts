/** One page of candidates that were filtered, and are ordered, in memory. */

import type { ResourceType } from '../scim/attribute.ts'
import { decodeCursor, encodeCursor } from '../scim/cursor.ts'
import { scimError } from '../scim/error.ts'
import type { Paging } from '../scim/list.ts'
import type { JsonValue, ScimResource } from '../scim/resource.ts'
import { compareKeys, sortedAttribute, sortKey, type Sort, type SortKey } from '../scim/sort.ts'
import type { RowsPage } from './page-of-rows.ts'
import { fieldOf, type GroupRecord, type UserRecord } from './records.ts'

export interface Item<Row> {
    readonly row: Row
    /** The row rendered as far as filter and order look at it. */
    readonly resource: ScimResource
}

interface Placed<Row> {
    readonly row: Row
    readonly key: SortKey
}

/**
 * The page asked for of `items`, ordered by `sort` and then by sys_id, without a sort by creation. `typeOf` answers the
 * type of an item, which matters where several are searched at once.
 */
export function pageInMemory<Row extends UserRecord | GroupRecord>(
    items: readonly Item<Row>[],
    type: ResourceType | ((item: Item<Row>) => ResourceType),
    sort: Sort | undefined,
    paging: Paging,
    query: string,
): RowsPage<Row> {
    const keyOf = (item: Item<Row>): SortKey => {
        if (!sort) return fieldOf(item.row, 'sys_created_on')
        const found = sortedAttribute(typeof type === 'function' ? type(item) : type, sort.path)
        return found && sortKey(item.resource, found)
    }
    const descending = sort?.descending ?? false
    const placed = items.map((item) => ({ row: item.row, key: keyOf(item) }))
    placed.sort((left, right) => compareKeys(left.key, right.key, descending) || compareIds(left.row, right.row))
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
        throw noLongerFits()
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
    if (sysId !== null && typeof sysId !== 'string') throw noLongerFits()
    if (kind === 'm' && (typeof key === 'string' || typeof key === 'number' || key === null)) return [key, sysId]
    if (typeof kind !== 'number' || (typeof key !== 'string' && key !== null)) throw noLongerFits()
    // A page that the database ordered came before: its value as it is compared here, the sys_id itself where there is none.
    if (key === null || key === sysId) return [null, sysId]
    return [sort ? key.toLowerCase() : key, sysId]
}

function noLongerFits() {
    return scimError(400, 'cursor no longer fits the list. Start again with an empty cursor', 'invalidCursor')
}

function comesAfter<Row extends UserRecord | GroupRecord>(
    { row, key }: Placed<Row>,
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
