/** Lists: paging in the database where filter and order allow it, over a bounded candidate set where they do not. */

import { scimError } from '../scim/error.ts'
import type { Filter } from '../scim/filter/ast.ts'
import { checkFilter } from '../scim/filter/check.ts'
import { resourceMatcher } from '../scim/filter/evaluate.ts'
import type { ResourceType } from '../scim/attribute.ts'
import type { ListPage, Paging } from '../scim/list.ts'
import type { ScimResource } from '../scim/resource.ts'
import { notSortable, sortedAttribute, type Sort } from '../scim/sort.ts'
import { mentionedIn, type Wanted } from '../scim/wanted.ts'
import { keyReader, pageInMemory, type Item } from './page-in-memory.ts'
import { pageOfRows, type Part } from './page-of-rows.ts'
import { booleanClause } from './query-conditions.ts'
import { columnAt, queryOf, type Clause, type Query, type QueryColumns } from './query.ts'
import type { SortColumn } from './query-columns.ts'
import { KEPT, type GroupRecord, type UserRecord } from './records.ts'
import type { Window } from './stores.ts'

/** Where the rows of a list come from and how they become resources. */
export interface Source<Row extends UserRecord | GroupRecord> {
    readonly type: ResourceType
    readonly columns: QueryColumns
    readonly sortColumns: Readonly<Record<string, SortColumn>>
    /** Holds for every row of the list, whatever the filter. */
    readonly always: readonly Clause[]
    /** Leaves out candidates that the filter finds and that shall not be shown; absent: shows all. */
    narrow?(filter: Filter | undefined, candidates: readonly Row[]): readonly Row[]
    window(clauses: readonly Clause[], window: Window): Row[]
    count(clauses: readonly Clause[]): number
    /** Renders rows in their order as far as is wanted, with a fixed number of queries. */
    render(rows: readonly Row[], wanted: Wanted): ScimResource[]
}

export interface Listing {
    readonly filter?: Filter
    readonly sort?: Sort
    readonly paging: Paging
    /** What the answer needs of each resource. */
    readonly wanted: Wanted
}

/** A page with the rows behind its resources. */
export interface FoundPage<Row> extends ListPage {
    readonly rows: readonly Row[]
}

/**
 * One page of a list in a total order: the one asked for, else by creation, so that newcomers join at the end.
 *
 * Text is compared again here, because the database ignores letter case and possibly accents. Only where more than
 * `candidateLimit` rows match does the database's own answer count, and a filter or order it cannot express in full is
 * then refused with 400 `tooMany`. Throws 400 `invalidFilter` for attributes the type does not have, 400 `invalidPath`
 * for a sort by one, 400 `invalidCursor`.
 */
export function findPage<Row extends UserRecord | GroupRecord>(
    source: Source<Row>,
    listing: Listing,
    candidateLimit: number,
): FoundPage<Row> {
    const { filter, sort, paging, wanted } = listing
    if (filter) checkFilter(filter, source.type)
    if (sort && !sortedAttribute(source.type, sort.path)) throw notSortable(sort.path)
    const query = queryOf(filter, source.columns)
    const clauses = [...source.always, ...query.clauses]
    const parts = sort ? sortedParts(source, sort) : UNSORTED
    if (parts && query.exact) return rowsPage(source, clauses, parts, listing)
    const candidates = source.window(clauses, { offset: 0, limit: candidateLimit + 1 })
    if (candidates.length <= candidateLimit) {
        const shown = source.narrow ? source.narrow(filter, candidates) : candidates
        const page = pageInMemory(itemsOf(source, shown, listing), sort, paging, keyOf(source, listing))
        return { ...page, resources: source.render(page.rows, wanted) }
    }
    const own = parts && ownAnswer(source, filter, query)
    if (!parts || !own) throw tooMany(candidateLimit)
    return rowsPage(source, own, parts, listing)
}

function rowsPage<Row extends UserRecord | GroupRecord>(
    source: Source<Row>,
    clauses: readonly Clause[],
    parts: readonly Part[],
    listing: Listing,
): FoundPage<Row> {
    const page = pageOfRows(source, clauses, parts, listing.paging, keyOf(source, listing))
    return { ...page, resources: source.render(page.rows, listing.wanted) }
}

/** The candidates that match, rendered only as far as filter and order look at them, with what they are ordered by. */
function itemsOf<Row extends UserRecord | GroupRecord>(
    source: Source<Row>,
    candidates: readonly Row[],
    { filter, sort }: Listing,
): Item<Row>[] {
    const resources = source.render(candidates, mentionedIn(source.type, filter, sort?.path))
    const matches = filter ? resourceMatcher(filter, source.type) : () => true
    const keyOfRow = keyReader(source.type, sort)
    const items: Item<Row>[] = []
    candidates.forEach((row, position) => {
        const resource = resources[position]!
        if (matches(resource)) items.push({ row, key: keyOfRow(row, resource) })
    })
    return items
}

/**
 * The clauses whose rows may stand for the answer, when too many match to look at each: those that say all the filter
 * says, provided that nobody is found through kept JSON only. Undefined where there are none.
 */
function ownAnswer<Row extends UserRecord | GroupRecord>(
    source: Source<Row>,
    filter: Filter | undefined,
    query: Query,
): readonly Clause[] | undefined {
    if (query.complete) return [...source.always, ...query.clauses]
    const columnsOnly = queryOf(filter, source.columns, false)
    if (!columnsOnly.complete) return undefined
    const amongKept: Clause = [{ field: KEPT, operator: 'ISNOTEMPTY', value: '' }]
    const found = (clauses: readonly Clause[]) => source.count([...source.always, ...clauses, amongKept])
    if (found(query.clauses) !== found(columnsOnly.clauses)) return undefined
    return [...source.always, ...columnsOnly.clauses]
}

const UNSORTED: readonly Part[] = [{ clauses: [], order: { field: 'sys_created_on', descending: false } }]

/** The order as the database can give it, value by value; undefined where it cannot. */
function sortedParts<Row extends UserRecord | GroupRecord>(source: Source<Row>, sort: Sort): Part[] | undefined {
    const { path, descending } = sort
    const column = columnAt(source.sortColumns, path)
    if (!column) return undefined
    if (column.unlessKept !== undefined) {
        const kept: Clause = [{ field: KEPT, operator: 'CONTAINS', value: `"${column.unlessKept}":` }]
        if (source.count([...source.always, kept]) > 0) return undefined
    }
    const { field } = column
    if (column.kind === 'boolean') {
        return [descending, !descending].map((value) => ({
            clauses: [booleanClause(field, value, column.mayBeEmpty)],
        }))
    }
    const filled: Part = { clauses: [[{ field, operator: 'ISNOTEMPTY', value: '' }]], order: { field, descending } }
    const empty: Part = { clauses: [[{ field, operator: 'ISEMPTY', value: '' }]] }
    return descending ? [empty, filled] : [filled, empty]
}

/** What tells this list from others, for its cursors. */
function keyOf<Row extends UserRecord | GroupRecord>(source: Source<Row>, { filter, sort }: Listing): string {
    return JSON.stringify([source.type.name, filter ?? null, sort ?? null])
}

/** 400 because neither the database nor the bounded candidate set can answer. */
export function tooMany(candidateLimit: number) {
    return scimError(
        400,
        `The database cannot answer this filter or order alone, and more than ${candidateLimit} records would be read. ` +
            'Add a condition on userName, externalId or id',
        'tooMany',
    )
}
