/** Attributes that clients send and nothing is mapped to: one row each, counted, without values. */

import { sameName } from '../../scim/schema/lookup.ts'

/** Most open rows: clients choose the names. What is new beyond it is counted in one row. */
const MOST_OPEN = 500
const BEYOND = { type: '', path: '(more)' }

export type UnmappedState = 'open' | 'ignored' | 'resolved'

/** A row of x_scim_okta_unmapped. */
export interface UnmappedPath {
    readonly sysId: string
    readonly path: string
    readonly state: UnmappedState
    readonly count: number
}

/** What one request sent. */
export interface Sighting {
    /** Name of the resource type. */
    readonly type: string
    readonly paths: readonly string[]
    readonly requestId: string
    /** UTC `yyyy-MM-dd HH:mm:ss`. */
    readonly seenAt: string
}

export interface UnmappedPaths {
    /** The rows of these paths; the database compares loosely. */
    ofPaths(type: string, paths: readonly string[]): UnmappedPath[]
    openCount(): number
    /** Adds an open row that was seen once; false when there is one already, or the platform refused it. */
    add(type: string, path: string, requestId: string, seenAt: string): boolean
    /** Throws when the platform refuses. */
    change(row: UnmappedPath, changes: { state: UnmappedState; count?: number; lastSeen?: string }): void
    /** SCIM paths of active mappings that begin with this path. */
    mappedBelow(type: string, path: string): string[]
}

/**
 * Counts each path of a request. Rows that are ignored stay ignored; resolved ones are opened again unless a mapping
 * takes the attribute meanwhile, as for a request that was answered before the mapping was made. Two at one moment may be
 * counted once.
 */
export function countUnmapped(store: UnmappedPaths, { type, paths, requestId, seenAt }: Sighting): void {
    const rows = store.ofPaths(type, paths)
    const fresh: string[] = []
    for (const path of paths) {
        const row = rows.find((each) => sameName(each.path, path))
        if (!row) fresh.push(path)
        else seenAgain(store, row, type, seenAt)
    }
    if (fresh.length === 0) return
    let free = MOST_OPEN - store.openCount()
    for (const path of fresh) {
        if (free <= 0) return countBeyond(store, requestId, seenAt)
        if (store.add(type, path, requestId, seenAt)) free -= 1
        else store.ofPaths(type, [path]).forEach((row) => seenAgain(store, row, type, seenAt))
    }
}

function countBeyond(store: UnmappedPaths, requestId: string, seenAt: string): void {
    const { type, path } = BEYOND
    const [row] = store.ofPaths(type, [path])
    if (row) seenAgain(store, row, type, seenAt)
    else store.add(type, path, requestId, seenAt)
}

function seenAgain(store: UnmappedPaths, row: UnmappedPath, type: string, seenAt: string): void {
    const reopened = row.state === 'resolved' && !isMapped(store, type, row.path)
    store.change(row, { state: reopened ? 'open' : row.state, count: row.count + 1, lastSeen: seenAt })
}

function isMapped(store: UnmappedPaths, type: string, path: string): boolean {
    return store.mappedBelow(type, path).some((mapped) => pathsWithin(mapped).some((each) => sameName(each, path)))
}

/** A mapping was made or changed: what it takes is resolved. */
export function resolveMapped(store: UnmappedPaths, type: string, scimPath: string): void {
    for (const row of store.ofPaths(type, pathsWithin(scimPath))) {
        if (row.state === 'open') store.change(row, { state: 'resolved' })
    }
}

/**
 * The path of a mapping and every path it is part of: requests name an extension that nobody knows by its URN alone, and an
 * attribute without its sub-attribute.
 */
export function pathsWithin(scimPath: string): string[] {
    const paths = [scimPath]
    for (let index = 1; index < scimPath.length; index += 1) {
        if (':.['.indexOf(scimPath.charAt(index)) >= 0) paths.push(scimPath.slice(0, index))
    }
    return paths
}
