/** A search over several resource types at once (RFC 7644 section 3.4.2.1): one list after the other, or one order. */

import { formatAttributePath } from '../scim/attribute-path.ts'
import { decodeCursor, encodeCursor, staleCursor } from '../scim/cursor.ts'
import { scimError } from '../scim/error.ts'
import { filterForType, unknownPath } from '../scim/filter/for-type.ts'
import type { ListPage, Paging } from '../scim/list.ts'
import type { ScimResource } from '../scim/resource.ts'
import { notSortable, sortedAttribute } from '../scim/sort.ts'
import { mentionedIn, type Wanted } from '../scim/wanted.ts'
import { findPage, tooMany, type FoundPage, type Listing, type Source } from './find.ts'
import { keyReader, pageInMemory, type Item } from './page-in-memory.ts'
import type { GroupRecord, UserRecord } from './records.ts'

type Row = UserRecord | GroupRecord

/** A list to search, whatever its rows are. */
export interface Searched {
    readonly source: Source<Row>
    readonly wanted: Wanted
}

/**
 * One page over all lists. An attribute that a type does not have counts as without a value there. Throws as findPage
 * does: 400 `invalidFilter` and `invalidPath` for an attribute that no type has, 400 `tooMany` for an order over more
 * than `candidateLimit` resources.
 */
export function findAcross(
    lists: readonly Searched[],
    listing: Omit<Listing, 'wanted'>,
    candidateLimit: number,
): ListPage {
    const { filter, sort, paging } = listing
    const types = lists.map(({ source }) => source.type)
    const unknown = filter && unknownPath(filter, types)
    if (unknown) {
        throw scimError(
            400,
            `Filter: ${formatAttributePath(unknown)} is not an attribute this server knows`,
            'invalidFilter',
        )
    }
    if (sort && !types.some((type) => sortedAttribute(type, sort.path))) throw notSortable(sort.path)
    if (sort) return inOneOrder(lists, listing, candidateLimit)
    const query = JSON.stringify(['root', filter ?? null])
    return paging.by === 'index'
        ? byIndex(lists, listing, paging, candidateLimit)
        : byCursor(lists, listing, paging, candidateLimit, query)
}

/** One page of one list; undefined when the filter lets none of it through. */
function pageOf(
    { source, wanted }: Searched,
    { filter }: Omit<Listing, 'wanted'>,
    paging: Paging,
    candidateLimit: number,
): FoundPage<Row> | undefined {
    const own = filter === undefined ? true : filterForType(filter, source.type)
    if (own === false) return undefined
    return findPage(source, { ...(own === true ? {} : { filter: own }), paging, wanted }, candidateLimit)
}

function byIndex(
    lists: readonly Searched[],
    listing: Omit<Listing, 'wanted'>,
    paging: Paging & { readonly by: 'index' },
    candidateLimit: number,
): ListPage {
    const resources: ScimResource[] = []
    let total = 0
    for (const list of lists) {
        const count = paging.count - resources.length
        const startIndex = Math.max(1, paging.startIndex - total)
        const page = pageOf(list, listing, { by: 'index', startIndex, count }, candidateLimit)
        resources.push(...(page?.resources ?? []))
        total += page?.total ?? 0
    }
    return { resources, total }
}

function byCursor(
    lists: readonly Searched[],
    listing: Omit<Listing, 'wanted'>,
    paging: Paging & { readonly by: 'cursor' },
    candidateLimit: number,
    query: string,
): ListPage {
    const [first, inner] = paging.cursor === '' ? [0, ''] : decodeCursor(paging.cursor, query)
    if (typeof first !== 'number' || typeof inner !== 'string') {
        throw staleCursor()
    }
    const resources: ScimResource[] = []
    let total = 0
    let nextCursor: string | undefined
    lists.forEach((list, index) => {
        // Lists that are not this page's turn are only counted.
        const turn = index >= first && nextCursor === undefined
        const cursor = index === first ? inner : ''
        const count = turn ? paging.count - resources.length : 0
        const page = pageOf(list, listing, { by: 'cursor', cursor, count }, candidateLimit)
        resources.push(...(page?.resources ?? []))
        total += page?.total ?? 0
        if (turn && page?.nextCursor !== undefined) nextCursor = encodeCursor([index, page.nextCursor], query)
    })
    return { resources, total, ...(nextCursor === undefined ? {} : { nextCursor }) }
}

/** All that match in one order; they have to fit into memory. */
function inOneOrder(lists: readonly Searched[], listing: Omit<Listing, 'wanted'>, candidateLimit: number): ListPage {
    const { filter, sort, paging } = listing
    const owners = new Map<Row, Searched>()
    const items: Item<Row>[] = []
    for (const list of lists) {
        const { source } = list
        const wanted = mentionedIn(source.type, filter, sort?.path)
        const keyOfRow = keyReader(source.type, sort)
        const everything = { by: 'index', startIndex: 1, count: candidateLimit + 1 } as const
        const page = pageOf({ source, wanted }, { filter, paging }, everything, candidateLimit)
        if (!page) continue
        if (items.length + page.total > candidateLimit) throw tooMany(candidateLimit)
        page.resources.forEach((resource, index) => {
            const row = page.rows[index]!
            owners.set(row, list)
            items.push({ row, key: keyOfRow(row, resource) })
        })
    }
    const page = pageInMemory(items, sort, paging, JSON.stringify(['root', filter ?? null, sort ?? null]))
    return { ...page, resources: renderEach(page.rows, owners) }
}

/** Renders each list's rows together, and puts them back into the order of the page. */
function renderEach(rows: readonly Row[], owners: ReadonlyMap<Row, Searched>): ScimResource[] {
    const rendered = new Map<Row, ScimResource>()
    for (const list of new Set(rows.map((row) => owners.get(row)!))) {
        const own = rows.filter((row) => owners.get(row) === list)
        list.source.render(own, list.wanted).forEach((resource, index) => rendered.set(own[index]!, resource))
    }
    return rows.map((row) => rendered.get(row)!)
}
