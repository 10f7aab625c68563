/** Brings the tables, columns and indexes of a database file in line with a catalog. */
import type Database from 'better-sqlite3'
import type { Mode } from '../platform.ts'
import type { Catalog } from '../schema/catalog.ts'
import type { IndexDefinition } from '../schema/table-spec.ts'
import { comparable } from './fold.ts'

/** Where an index lives, so that a broken unique key can be named. */
export interface StoredIndex {
    table: string
    columns: readonly string[]
}

const OWN_INDEX = /^(ux|ix)_/

/**
 * Creates what is missing (tables, columns, indexes) and drops indexes that are no longer wanted; columns are never
 * dropped (reported: an upgrade leaves tables and columns in place). With `rebuild` every index is made anew.
 * Answers the indexes by name. Throws one line when existing rows break a unique key.
 */
export function layOut(
    sqlite: Database.Database,
    catalog: Catalog,
    mode: Mode,
    rebuild: boolean,
): Map<string, StoredIndex> {
    const indexes = new Map<string, StoredIndex>()
    const existing = new Set(
        (sqlite.prepare(`SELECT name FROM sqlite_master WHERE type = 'index'`).pluck().all() as string[]).filter(
            (name) => OWN_INDEX.test(name),
        ),
    )
    if (rebuild) {
        existing.forEach((name) => sqlite.exec(`DROP INDEX "${name}"`))
        existing.clear()
    }
    for (const root of catalog.tables().filter((name) => catalog.root(name) === name)) {
        const columns = catalog.storedColumns(root)
        createColumns(sqlite, root, [...columns.keys()])
        for (const index of catalog.indexes(root).filter((wanted) => !wanted.mode || wanted.mode === mode)) {
            const name = indexName(root, index)
            if (indexes.has(name)) {
                continue
            }
            indexes.set(name, { table: root, columns: index.columns })
            if (!existing.has(name)) {
                const expressions = index.columns.map((column) => {
                    const stored = columns.get(column)
                    if (!stored) {
                        throw new Error(`index over ${root}.${column}: no such column`)
                    }
                    return comparable(stored)
                })
                createIndex(sqlite, root, name, index, expressions)
            }
        }
    }
    for (const name of existing) {
        if (!indexes.has(name)) {
            sqlite.exec(`DROP INDEX "${name}"`)
        }
    }
    return indexes
}

const indexName = (root: string, index: IndexDefinition): string =>
    `${index.unique ? 'ux' : 'ix'}_${root}_${index.columns.join('_')}`

function createColumns(sqlite: Database.Database, table: string, columns: readonly string[]): void {
    const present = new Set(
        (sqlite.pragma(`table_info("${table}")`) as { name: string }[]).map((column) => column.name),
    )
    if (present.size === 0) {
        const list = columns.map((name) => `"${name}" TEXT${name === 'sys_id' ? ' PRIMARY KEY NOT NULL' : ''}`)
        sqlite.exec(`CREATE TABLE "${table}" (${list.join(', ')})`)
        return
    }
    for (const name of columns) {
        if (!present.has(name)) {
            sqlite.exec(`ALTER TABLE "${table}" ADD COLUMN "${name}" TEXT`)
        }
    }
}

function createIndex(
    sqlite: Database.Database,
    table: string,
    name: string,
    index: IndexDefinition,
    expressions: readonly string[],
): void {
    try {
        sqlite.exec(`CREATE ${index.unique ? 'UNIQUE ' : ''}INDEX "${name}" ON "${table}" (${expressions.join(', ')})`)
    } catch (error) {
        if ((error as { code?: string }).code === 'SQLITE_CONSTRAINT_UNIQUE') {
            throw new Error(`rows of ${table} break the unique key (${index.columns.join(', ')})`)
        }
        throw error
    }
}
