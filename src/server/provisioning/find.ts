/** Lists: paging in the database where the filter allows it, over a bounded candidate set where it does not. */

import { scimError } from '../scim/error.ts'
import type { Filter } from '../scim/filter/ast.ts'
import { checkFilter } from '../scim/filter/check.ts'
import { matchesFilter } from '../scim/filter/evaluate.ts'
import type { ResourceType } from '../scim/attribute.ts'
import type { ScimResource } from '../scim/resource.ts'
import { queryOf, type Clause, type QueryColumns } from './query.ts'
import type { Window } from './stores.ts'

/** Where the rows of a list come from and how they become resources. */
export interface Source<Row> {
    readonly type: ResourceType
    readonly columns: QueryColumns
    window(clauses: readonly Clause[], window: Window): Row[]
    count(clauses: readonly Clause[]): number
    /** Renders rows in their order, with a fixed number of queries. */
    render(rows: readonly Row[]): ScimResource[]
}

export interface Page {
    readonly resources: ScimResource[]
    /** How many resources match in all. */
    readonly total: number
}

/**
 * One page of a list in a total order (sys_created_on, then sys_id, so that newcomers join at the end).
 * `startIndex` counts from 1 (RFC 7644 section 3.4.2.4).
 *
 * Text is compared again here, because the database ignores letter case and possibly accents. Only where more than
 * `candidateLimit` rows match does the database's own answer count, and a filter it cannot express in full is then
 * refused with 400 `tooMany`. Throws 400 `invalidFilter` for attributes the type does not have.
 */
export function findPage<Row>(
    source: Source<Row>,
    filter: Filter | undefined,
    paging: { startIndex: number; count: number },
    candidateLimit: number,
): Page {
    if (filter) checkFilter(filter, source.type)
    const query = queryOf(filter, source.columns)
    const window = { offset: paging.startIndex - 1, limit: paging.count }
    if (filter && !query.exact) {
        const candidates = source.window(query.clauses, { offset: 0, limit: candidateLimit + 1 })
        if (candidates.length <= candidateLimit) {
            const matching = source.render(candidates).filter((each) => matchesFilter(filter, each, source.type))
            return {
                resources: matching.slice(window.offset, window.offset + window.limit),
                total: matching.length,
            }
        }
        if (!query.complete) {
            throw scimError(
                400,
                `The filter cannot be answered by the database and more than ${candidateLimit} records would have to be read. ` +
                    'Add a condition on userName, externalId or id',
                'tooMany',
            )
        }
    }
    const rows = window.limit > 0 ? source.window(query.clauses, window) : []
    // A page that is not full holds the last row, which saves the count.
    const known = rows.length > 0 && rows.length < window.limit
    const total = known ? window.offset + rows.length : source.count(query.clauses)
    return { resources: source.render(rows), total }
}
