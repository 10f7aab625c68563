/** Lists read in one page, by index and by cursor (RFC 7644 section 3.4.2.4, RFC 9865). */
import assert from 'node:assert/strict'
import type { JsonObject } from '../../src/server/scim/resource.ts'
import { LIST_URN, SEARCH_REQUEST_URN } from '../../src/server/scim/schema/urns.ts'
import { expecting, type FilledInstance, type Resource } from './filled-instance.ts'

/** What is listed; `posted`: by a SearchRequest. */
export interface Query {
    /** `/Users`, `/Groups` or nothing for both. */
    readonly endpoint: string
    readonly filter?: string
    readonly sortBy?: string
    readonly sortOrder?: string
    readonly posted: boolean
}

export interface Page {
    readonly schemas: readonly string[]
    readonly totalResults: number
    readonly startIndex?: number
    readonly itemsPerPage: number
    readonly nextCursor?: string
    readonly Resources: readonly Resource[]
}

/** More than any population holds. */
const ALL = 500

/** One page; `paging` are its startIndex, count and cursor. */
export async function pageOf(
    { scim }: FilledInstance,
    { endpoint, posted, ...criteria }: Query,
    paging: JsonObject,
): Promise<Page> {
    const stated = Object.entries({ ...criteria, ...paging }).filter(([, value]) => value !== undefined)
    if (posted) {
        const search = { schemas: [SEARCH_REQUEST_URN], ...Object.fromEntries(stated) }
        return expecting<Page>(200, scim.send('POST', `${endpoint}/.search`, search))
    }
    const parameters = stated.map(([name, value]) => `${name}=${encodeURIComponent(String(value))}`).join('&')
    return expecting<Page>(200, scim.send('GET', `${endpoint}?${parameters}`))
}

/** Everything in one page. */
export async function inOnePage(instance: FilledInstance, query: Query): Promise<Page> {
    const page = await pageOf(instance, query, { count: ALL })
    assert.deepEqual(page.schemas, [LIST_URN])
    assert.equal(page.itemsPerPage, page.Resources.length)
    assert.equal(page.totalResults, page.Resources.length)
    return page
}

/** Everything in pages of `count` by index; every page but the last is full. */
export async function byIndex(instance: FilledInstance, query: Query, count: number): Promise<Resource[]> {
    const found: Resource[] = []
    for (;;) {
        const page = await pageOf(instance, query, { startIndex: found.length + 1, count })
        assert.equal(page.startIndex, found.length + 1)
        assert.equal(page.itemsPerPage, page.Resources.length)
        assert.equal(page.itemsPerPage, Math.min(count, page.totalResults - found.length))
        assert.equal(page.nextCursor, undefined)
        found.push(...page.Resources)
        if (found.length >= page.totalResults) return found
    }
}

/** Everything in pages of `count` by cursor; `between` runs after each page that has a next one. */
export async function byCursor(
    instance: FilledInstance,
    query: Query,
    count: number,
    between: (pages: number) => Promise<void> = () => Promise.resolve(),
): Promise<Resource[]> {
    const found: Resource[] = []
    let cursor: string | undefined = ''
    for (let pages = 1; cursor !== undefined; pages += 1) {
        const page: Page = await pageOf(instance, query, { cursor, count })
        assert.equal(page.startIndex, undefined)
        assert.equal(page.itemsPerPage, page.Resources.length)
        assert.ok(page.Resources.length <= count)
        assert.ok(page.nextCursor === undefined || page.Resources.length === count, 'a page with a next one is full')
        found.push(...page.Resources)
        cursor = page.nextCursor
        assert.ok(pages <= ALL, 'the cursors go in circles')
        if (cursor !== undefined) await between(pages)
    }
    return found
}
