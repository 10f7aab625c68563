/** Lists of people and groups in memory: what a page shows, and what it reads. */

import { findAcross, type Searched } from '../../src/server/provisioning/find-across.ts'
import { findPage, type Source } from '../../src/server/provisioning/find.ts'
import type { GroupRecord, UserRecord } from '../../src/server/provisioning/records.ts'
import { groupSource, userSource } from '../../src/server/provisioning/sources.ts'
import { parseFilter } from '../../src/server/scim/filter/parse.ts'
import type { ListPage, Paging } from '../../src/server/scim/list.ts'
import { parseSort } from '../../src/server/scim/sort.ts'
import { returnedByDefault } from '../../src/server/scim/wanted.ts'
import type { Memory } from './memory-stores.ts'

export interface Search {
    readonly filter?: string
    readonly sortBy?: string
    readonly sortOrder?: string
    readonly startIndex?: number
    readonly count?: number
    /** Pages by cursor; empty for the first page. */
    readonly cursor?: string
    readonly candidateLimit?: number
}

export interface Page {
    /** userName of people, displayName of groups. */
    readonly names: (string | undefined)[]
    readonly total: number
    readonly nextCursor?: string
}

/** Searches that log their windows and counts. */
export interface Listings {
    readonly reads: string[]
    users(search?: Search): Page
    groups(search?: Search): Page
    everything(search?: Search): Page
}

export function listings(state: Memory): Listings {
    const reads: string[] = []
    const logged = <Row extends UserRecord | GroupRecord>(source: Source<Row>): Source<Row> => ({
        ...source,
        window: (clauses, window) => {
            reads.push(`window ${window.offset}+${window.limit}`)
            return source.window(clauses, window)
        },
        count: (clauses) => {
            reads.push('count')
            return source.count(clauses)
        },
    })
    const users = logged(userSource(state.context))
    const groups = logged(groupSource(state.context))
    const onePage = <Row extends UserRecord | GroupRecord>(source: Source<Row>, search: Search) => {
        const listing = { ...listingOf(search), wanted: returnedByDefault(source.type) }
        return shown(findPage(source, listing, search.candidateLimit ?? 100))
    }
    const lists: Searched[] = [users, groups].map((source) => ({
        source: source as Source<UserRecord | GroupRecord>,
        wanted: returnedByDefault(source.type),
    }))
    return {
        reads,
        users: (search = {}) => onePage(users, search),
        groups: (search = {}) => onePage(groups, search),
        everything: (search = {}) => shown(findAcross(lists, listingOf(search), search.candidateLimit ?? 100)),
    }
}

/** All pages by cursor, joined; fails when there are more pages than rows. */
export function allPages(search: (cursor: string) => Page): Page[] {
    const pages: Page[] = []
    let cursor: string | undefined = ''
    while (cursor !== undefined) {
        const page: Page = search(cursor)
        pages.push(page)
        cursor = page.nextCursor
        if (pages.length > 100) throw new Error('the pages never end')
    }
    return pages
}

function listingOf({ filter, sortBy, sortOrder, startIndex = 1, count = 100, cursor }: Search) {
    const sort = parseSort(sortBy, sortOrder)
    const paging: Paging = cursor === undefined ? { by: 'index', startIndex, count } : { by: 'cursor', cursor, count }
    return { ...(filter ? { filter: parseFilter(filter) } : {}), ...(sort ? { sort } : {}), paging }
}

function shown({ resources, total, nextCursor }: ListPage): Page {
    const names = resources.map(({ userName, displayName }) => (userName ?? displayName) as string | undefined)
    return { names, total, ...(nextCursor === undefined ? {} : { nextCursor }) }
}
