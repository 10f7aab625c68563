/** Imports a package's records the way the app installer does: by sys_id, without business rules. */
import type { AppPackage, PackageRecord } from '../package/app-package.ts'
import type { Row } from '../platform.ts'
import type { Catalog } from '../schema/catalog.ts'
import { checkModule } from '../engine/es12-check.ts'
import type { RowStore } from './row-store.ts'

export interface Installation {
    /** True when this application was not installed in this database before. */
    first: boolean
    /** Tables of the package that are not emulated: their records were left out. */
    skippedTables: string[]
    /** `table.column` of fields that the emulated table does not have: their values were left out. */
    skippedColumns: string[]
    /** `table/sys_id` of records left as they are because somebody changed or deleted them here. */
    customized: string[]
}

/**
 * Installs or upgrades a package in one transaction. `catalog` must have had the package applied before the database
 * was opened (or `refreshLayout` called since).
 * - `unload` rows are stored at the first install only, `apply_once` rows once, `unload.demo` rows never.
 * - Records that were changed or deleted since the installer wrote them are left alone (reported: customer-modified
 *   records are skipped on upgrade).
 * Throws before anything is written when a module breaks a rule of the engine, and when a record breaks its table.
 */
export function installPackage(pkg: AppPackage, store: RowStore, catalog: Catalog): Installation {
    const findings = pkg.modules
        .filter((module) => /\.(ts|js)$/.test(module.path))
        .flatMap((module) => checkModule(module.path, module.content))
    if (findings.length > 0) {
        throw new Error(`the package does not install: ${findings.join('; ')}`)
    }
    return store.transaction(() => new Installer(pkg, store, catalog).run())
}

class Installer {
    private readonly skippedTables = new Set<string>()
    private readonly skippedColumns = new Set<string>()
    private readonly customized: string[] = []
    private readonly first: boolean

    constructor(
        private readonly pkg: AppPackage,
        private readonly store: RowStore,
        private readonly catalog: Catalog,
    ) {
        this.first = store.db.meta(`installed ${pkg.scope}`) === undefined
    }

    run(): Installation {
        for (const record of this.pkg.records) {
            this.apply(record)
        }
        this.store.db.setMeta(`installed ${this.pkg.scope}`, this.pkg.version)
        return {
            first: this.first,
            skippedTables: [...this.skippedTables].sort(),
            skippedColumns: [...this.skippedColumns].sort(),
            customized: this.customized,
        }
    }

    private apply(record: PackageRecord): void {
        if (record.folder === 'unload.demo' || (record.folder === 'unload' && !this.first)) {
            return
        }
        if (!this.catalog.table(record.table)) {
            this.skippedTables.add(record.table)
            return
        }
        switch (record.action) {
            case 'INSERT_OR_UPDATE':
                this.upsert(record)
                break
            case 'DELETE':
                this.remove(record.table, record.values.sys_id ?? '')
                break
            case 'delete_multiple':
                this.removeMatching(record)
                break
            default:
                throw new Error(`${record.file}: unknown action ${record.action}`)
        }
    }

    private upsert(record: PackageRecord): void {
        const { table } = record
        const sysId = record.values.sys_id ?? ''
        const written = this.writtenModCount(table, sysId)
        const present = this.store.read(table, sysId)
        if (written !== undefined && record.folder === 'apply_once') {
            return
        }
        if (written !== undefined && present?.sys_mod_count !== written) {
            this.customized.push(`${table}/${sysId}`)
            return
        }
        const row = this.rowOf(record)
        this.named(record, () => {
            if (present) {
                const { sys_id: _, ...changes } = row
                const changed = Object.entries(changes).some(([name, value]) => (present[name] ?? null) !== value)
                if (changed) {
                    this.store.update(table, sysId, changes)
                }
            } else {
                this.store.insert(table, row)
            }
        })
        this.note(table, sysId)
    }

    /** The record's values in stored form; columns the emulated table lacks are left out and remembered. */
    private rowOf({ table, values, keys }: PackageRecord): Row {
        const columns = this.catalog.table(table)?.columns
        const row: Row = {}
        for (const [name, value] of Object.entries(values)) {
            const column = columns?.get(name)
            if (!column) {
                this.skippedColumns.add(`${table}.${name}`)
            } else if (column.type === 'boolean' && value !== null) {
                row[name] = value === 'true' || value === '1' ? '1' : '0'
            } else if (column.type === 'reference' && column.reference && keys[name]) {
                row[name] = this.resolve(column.reference, value, keys[name])
            } else {
                row[name] = value
            }
        }
        return row
    }

    /** Observed: a reference may carry key attributes; they find the record when its sys_id differs on this instance. */
    private resolve(table: string, sysId: string | null, key: Row): string | null {
        const columns = this.catalog.table(table)?.columns
        const usable = columns && Object.keys(key).every((name) => columns.has(name))
        if (!usable || (sysId && this.store.read(table, sysId))) {
            return sysId
        }
        const found = this.store.find(table, key, 2)
        return found.length === 1 ? (found[0]?.sys_id ?? sysId) : sysId
    }

    private removeMatching(record: PackageRecord): void {
        const kept = new Set(
            this.pkg.records
                .filter((other) => other.table === record.table && other.action === 'INSERT_OR_UPDATE')
                .map((other) => other.values.sys_id),
        )
        for (const alternative of (record.query ?? '').split('^NQ')) {
            const where = Object.fromEntries(alternative.split('^').map((part) => equality(part, record.file)))
            for (const row of this.store.find(record.table, where)) {
                if (row.sys_id && !kept.has(row.sys_id)) {
                    this.remove(record.table, row.sys_id)
                }
            }
        }
    }

    private remove(table: string, sysId: string): void {
        this.store.remove(table, sysId)
        this.store.db.prepare('DELETE FROM instance_installed WHERE table_name = ? AND sys_id = ?').run(table, sysId)
    }

    private writtenModCount(table: string, sysId: string): string | undefined {
        return this.store.db
            .prepare('SELECT mod_count FROM instance_installed WHERE table_name = ? AND sys_id = ?')
            .pluck()
            .get(table, sysId) as string | undefined
    }

    private note(table: string, sysId: string): void {
        const modCount = this.store.read(table, sysId)?.sys_mod_count ?? '0'
        this.store.db
            .prepare('INSERT OR REPLACE INTO instance_installed (table_name, sys_id, mod_count) VALUES (?, ?, ?)')
            .run(table, sysId, modCount)
    }

    private named(record: PackageRecord, work: () => void): void {
        try {
            work()
        } catch (error) {
            throw new Error(`${record.file}: ${(error as Error).message}`)
        }
    }
}

function equality(part: string, file: string): [string, string] {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(part) ?? []
    if (name === undefined || value === undefined) {
        throw new Error(`${file}: not emulated: delete_multiple with the condition ${part}`)
    }
    return [name, value]
}
