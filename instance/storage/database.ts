/** Opens the instance's SQLite file (or memory) and keeps its tables in line with the catalog. */
import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import type { Mode } from '../platform.ts'
import type { Catalog } from '../schema/catalog.ts'
import { fold } from './fold.ts'
import { layOut } from './layout.ts'
import type { StoredIndex } from './layout.ts'

/** Marks a file as an instance's ("OSfS"). */
const APPLICATION_ID = 0x4f536653
const PREPARED_LIMIT = 500

export interface DatabaseOptions {
    /** SQLite file, or `:memory:`. */
    file: string
    mode: Mode
    catalog: Catalog
}

/** An open database: all columns TEXT, `null` when empty, one table per class hierarchy, `fold(text)` in SQL. */
export class InstanceDatabase {
    private readonly prepared = new Map<string, Database.Statement>()
    private indexes: Map<string, StoredIndex>

    constructor(
        readonly sqlite: Database.Database,
        readonly mode: Mode,
        readonly catalog: Catalog,
    ) {
        const known = this.meta('mode')
        this.indexes = sqlite.transaction(() => layOut(sqlite, catalog, mode, known !== undefined && known !== mode))()
        this.setMeta('mode', mode)
    }

    /** Prepares a statement, or answers the one prepared before. */
    prepare(sql: string): Database.Statement {
        let statement = this.prepared.get(sql)
        if (!statement) {
            if (this.prepared.size >= PREPARED_LIMIT) {
                this.prepared.clear()
            }
            statement = this.sqlite.prepare(sql)
            this.prepared.set(sql, statement)
        }
        return statement
    }

    /** Creates tables, columns and indexes that the catalog has gained since the database was opened. */
    refreshLayout(): void {
        this.prepared.clear()
        this.indexes = this.sqlite.transaction(() => layOut(this.sqlite, this.catalog, this.mode, false))()
    }

    /** The index an SQLite error message names, or undefined. */
    index(name: string): StoredIndex | undefined {
        return this.indexes.get(name)
    }

    /** A remembered fact about this database, such as the installed version of an application. */
    meta(key: string): string | undefined {
        return this.prepare('SELECT value FROM instance_meta WHERE key = ?').pluck().get(key) as string | undefined
    }

    setMeta(key: string, value: string): void {
        this.prepare('INSERT OR REPLACE INTO instance_meta (key, value) VALUES (?, ?)').run(key, value)
    }

    close(): void {
        this.sqlite.close()
    }
}

/**
 * Opens or creates a database. A file written with an older package gains the missing tables, columns and indexes; one
 * written in the other mode gets its indexes rebuilt.
 * Throws one clear line for a directory, a missing folder, a file that is corrupt or not an instance's, or rows that break a key.
 */
export function openDatabase({ file, mode, catalog }: DatabaseOptions): InstanceDatabase {
    let sqlite: Database.Database | undefined
    try {
        refusePlaces(file)
        sqlite = new Database(file)
        sqlite.pragma('journal_mode = DELETE')
        sqlite.pragma('synchronous = NORMAL')
        // better-sqlite3 distrusts functions in a schema by default; fold() in our indexes is our own.
        sqlite.pragma('trusted_schema = ON')
        sqlite.function('fold', { deterministic: true }, (text: unknown) =>
            text === null ? null : fold(String(text), mode),
        )
        claim(sqlite, file)
        return new InstanceDatabase(sqlite, mode, catalog)
    } catch (error) {
        sqlite?.close()
        throw new Error(describe(file, error))
    }
}

function refusePlaces(file: string): void {
    if (file === ':memory:') {
        return
    }
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory()) {
        throw new Error('it is a directory')
    }
    if (!statSync(dirname(file), { throwIfNoEntry: false })?.isDirectory()) {
        throw new Error(`there is no folder ${dirname(file)}`)
    }
}

function claim(sqlite: Database.Database, file: string): void {
    const id = sqlite.pragma('application_id', { simple: true }) as number
    if (id !== APPLICATION_ID) {
        const tables = sqlite.prepare('SELECT count(*) FROM sqlite_master').pluck().get() as number
        if (id !== 0 || tables > 0) {
            throw new Error('it belongs to another program')
        }
        sqlite.pragma(`application_id = ${APPLICATION_ID}`)
    } else if (file !== ':memory:') {
        const verdict = sqlite.pragma('quick_check(1)', { simple: true }) as string
        if (verdict !== 'ok') {
            throw new Error('it is corrupt')
        }
    }
    sqlite.exec(`
        CREATE TABLE IF NOT EXISTS instance_meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
        CREATE TABLE IF NOT EXISTS instance_installed (
            table_name TEXT NOT NULL, sys_id TEXT NOT NULL, mod_count TEXT NOT NULL, PRIMARY KEY (table_name, sys_id)
        ) WITHOUT ROWID;
    `)
}

function describe(file: string, error: unknown): string {
    const { code, message } = error as { code?: string; message: string }
    const reasons: Record<string, string> = {
        SQLITE_NOTADB: 'it is not a database',
        SQLITE_CORRUPT: 'it is corrupt',
        SQLITE_CANTOPEN: 'it cannot be opened or created',
        SQLITE_READONLY: 'it is read-only',
        SQLITE_BUSY: 'another process is using it',
    }
    return `cannot open database ${file}: ${reasons[code ?? ''] ?? message.split('\n')[0]}`
}
