/** The SQL statements behind Glide: one per call, prepared once. */

import type { Row, TableDefinition } from '../platform.ts'
import type { InstanceDatabase } from '../storage/database.ts'
import { fold } from '../storage/fold.ts'
import { guardUnique } from '../storage/unique-key.ts'
import type { LogLevel } from './environment.ts'
import { quote } from './operators.ts'
import type { RecordQuery } from './query.ts'
import { compileQuery, type CompiledQuery } from './query-sql.ts'

/** Rows `first` (from 0) to `last` (excluded). */
export interface Window {
    first: number
    last: number
}

/** A compiled query, and whether one of its conditions had to be dropped. */
export type RunnableQuery = CompiledQuery & { dropped: boolean }

export class RecordDatabase {
    constructor(
        readonly database: InstanceDatabase,
        private readonly log: (level: LogLevel, source: string, message: string) => void,
    ) {}

    compile(table: TableDefinition, query: RecordQuery): RunnableQuery {
        let dropped = false
        const scope = {
            catalog: this.database.catalog,
            fold: (text: string) => fold(text, this.database.mode),
            dropped: (name: string, field: string) => {
                dropped = true
                this.log('warn', 'platform', `Unknown field ${field} in query on table ${name}; condition dropped`)
            },
        }
        return { ...compileQuery(scope, table, query), dropped }
    }

    select(table: TableDefinition, query: CompiledQuery, window?: Window): Row[] {
        const limit = window ? 'LIMIT ? OFFSET ?' : ''
        const bounds = window ? [Math.max(0, window.last - window.first), window.first] : []
        const sql = `SELECT * FROM ${this.root(table)} WHERE ${query.where} ${query.orderBy} ${limit}`
        return this.rows(sql, [...query.params, ...bounds])
    }

    count(table: TableDefinition, query: CompiledQuery): number {
        const sql = `SELECT COUNT(*) AS total FROM ${this.root(table)} WHERE ${query.where}`
        return (this.database.prepare(sql).get(...query.params) as { total: number }).total
    }

    /** Any SELECT; for aggregates. */
    rows(sql: string, params: unknown[]): Row[] {
        return this.database.prepare(sql).all(...params) as Row[]
    }

    read(table: TableDefinition, sysId: string): Row | undefined {
        const sql = `SELECT * FROM ${this.root(table)} WHERE "sys_id" = ?`
        return this.database.prepare(sql).get(sysId) as Row | undefined
    }

    /** @throws UniqueKeyViolation when a unique key refuses the row. */
    insert(table: TableDefinition, row: Row): void {
        const columns = Object.keys(row)
        const names = columns.map((column) => quote(column)).join(', ')
        const sql = `INSERT INTO ${this.root(table)} (${names}) VALUES (${columns.map(() => '?').join(', ')})`
        guardUnique(this.database, table.name, row, () =>
            this.database.prepare(sql).run(columns.map((column) => row[column] ?? null)),
        )
    }

    /** Writes only `changes` of `row`. Answers whether the row was there. @throws UniqueKeyViolation */
    update(table: TableDefinition, row: Row, changes: Row): boolean {
        const columns = Object.keys(changes)
        const set = columns.map((column) => `${quote(column)} = ?`).join(', ')
        const sql = `UPDATE ${this.root(table)} SET ${set} WHERE "sys_id" = ?`
        const params = [...columns.map((column) => changes[column] ?? null), row.sys_id]
        return guardUnique(this.database, table.name, row, () => this.database.prepare(sql).run(params).changes > 0)
    }

    remove(table: TableDefinition, sysId: string): boolean {
        return this.database.prepare(`DELETE FROM ${this.root(table)} WHERE "sys_id" = ?`).run(sysId).changes > 0
    }

    /** The rows whose reference column points to the given record. */
    referencing(table: TableDefinition, column: string, sysId: string): Row[] {
        return this.rows(`SELECT * FROM ${this.root(table)} WHERE ${quote(column)} = ?`, [sysId])
    }

    /** Empties a reference column wherever it points to the given record. */
    clearReferences(table: TableDefinition, column: string, sysId: string): void {
        const sql = `UPDATE ${this.root(table)} SET ${quote(column)} = NULL WHERE ${quote(column)} = ?`
        this.database.prepare(sql).run(sysId)
    }

    /** Columns computed by the platform at every save, such as a person's full name. */
    compute(table: TableDefinition, row: Row): void {
        for (const [name, formula] of Object.entries(this.database.catalog.computed(table.name)))
            row[name] = formula(row)
    }

    private root(table: TableDefinition): string {
        return quote(this.database.catalog.root(table.name))
    }
}
