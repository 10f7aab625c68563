/** The tables that exist in one instance: the platform's own, then whatever the installed package adds. */
import type { Column, TableAccess, TableDefinition } from '../platform.ts'
import type { AppPackage } from '../package/app-package.ts'
import { APPLICATION_TABLES } from './application-tables.ts'
import { DEFINITION_TABLES } from './definition-tables.ts'
import { EVENT_TABLES } from './event-tables.ts'
import { INTERFACE_TABLES } from './interface-tables.ts'
import { LAYOUT_TABLES } from './layout-tables.ts'
import { MAIL_TABLES } from './mail-tables.ts'
import { ORGANISATION_TABLES } from './organisation-tables.ts'
import { describeTables } from './package-tables.ts'
import { POLICY_TABLES } from './policy-tables.ts'
import { ROLE_TABLES } from './role-tables.ts'
import { SERVICE_TABLES } from './service-tables.ts'
import { SYSTEM_COLUMNS } from './table-spec.ts'
import type { IndexDefinition, TableSpec } from './table-spec.ts'
import { USER_TABLES } from './user-tables.ts'
import { WORK_TABLES } from './work-tables.ts'

const PLATFORM_TABLES: readonly TableSpec[] = [
    ...USER_TABLES,
    ...ROLE_TABLES,
    ...ORGANISATION_TABLES,
    ...WORK_TABLES,
    ...APPLICATION_TABLES,
    ...DEFINITION_TABLES,
    ...SERVICE_TABLES,
    ...EVENT_TABLES,
    ...INTERFACE_TABLES,
    ...LAYOUT_TABLES,
    ...MAIL_TABLES,
    ...POLICY_TABLES,
]

const MAX_DEPTH = 10

export class Catalog {
    private readonly specs = new Map<string, TableSpec>()
    private readonly definitions = new Map<string, TableDefinition>()

    /** A catalog of the base platform tables; a package is added with `apply`. */
    constructor(specs: readonly TableSpec[] = PLATFORM_TABLES) {
        for (const spec of specs) {
            this.specs.set(spec.name, spec)
        }
    }

    /** Adds the package's tables, columns, indexes and access flags. Throws when they contradict each other. */
    apply(pkg: AppPackage): void {
        for (const spec of describeTables(pkg, (name) => this.specs.get(name))) {
            this.specs.set(spec.name, spec)
        }
        this.definitions.clear()
    }

    tables(): string[] {
        return [...this.specs.keys()]
    }

    /** The table with inherited columns merged in, or undefined when there is no such table. */
    table(name: string): TableDefinition | undefined {
        let definition = this.definitions.get(name)
        if (!definition && this.specs.has(name)) {
            definition = this.define(name)
            this.definitions.set(name, definition)
        }
        return definition
    }

    /** The physical table a class is stored in: the top of its hierarchy (documented: table-per-hierarchy extension). */
    root(name: string): string {
        return this.line(name).at(-1)?.name ?? name
    }

    /** The table itself and every class below it. */
    subclasses(name: string): string[] {
        return this.tables().filter((table) => this.line(table).some((spec) => spec.name === name))
    }

    /** All columns of the physical table: those of every class of the hierarchy. */
    storedColumns(root: string): Map<string, Column> {
        const columns = new Map<string, Column>()
        for (const table of this.subclasses(root)) {
            for (const [name, column] of this.table(table)?.columns ?? []) {
                columns.set(name, column)
            }
        }
        return columns
    }

    /** Indexes of the physical table, `unique` columns included. */
    indexes(root: string): IndexDefinition[] {
        const indexes: IndexDefinition[] = []
        for (const table of this.subclasses(root)) {
            const spec = this.specs.get(table)
            indexes.push(...(spec?.indexes ?? []))
            for (const column of spec?.columns ?? []) {
                if (column.unique) {
                    indexes.push({ columns: [column.name], unique: true })
                }
            }
        }
        return indexes
    }

    /** Columns of a class that are computed at every save, by name. */
    computed(name: string): NonNullable<TableSpec['computed']> {
        return Object.assign({}, ...this.line(name).map((spec) => spec.computed))
    }

    /** Switches a table's Application Access, as an administrator does on its sys_db_object record. */
    setAccess(name: string, access: Partial<TableAccess>): void {
        const spec = this.specOf(name)
        this.specs.set(name, { ...spec, access: { ...spec.access, ...access } })
        this.definitions.delete(name)
    }

    /** Switches a table's auditing, as an administrator does in its dictionary entry. */
    setAudited(name: string, audited: boolean): void {
        this.specs.set(name, { ...this.specOf(name), audited })
        this.definitions.delete(name)
    }

    /** Gives a table a column, as an administrator does in the dictionary. Throws when it has one of that name already. */
    addColumn(name: string, column: Column): void {
        const spec = this.specOf(name)
        if (this.subclasses(name).some((table) => this.table(table)?.columns.has(column.name))) {
            throw new Error(`${name} has a column ${column.name} already`)
        }
        if (column.reference !== undefined && !this.specs.has(column.reference)) {
            throw new Error(`${name}.${column.name} refers to ${column.reference}, which is no table`)
        }
        this.specs.set(name, { ...spec, columns: [...spec.columns, column] })
        this.definitions.clear()
    }

    private specOf(name: string): TableSpec {
        const spec = this.specs.get(name)
        if (!spec) throw new Error(`no table ${name}`)
        return spec
    }

    /** Makes the single-column unique key of a column an ordinary index. Throws when there is no such key. */
    dropUnique(name: string, column: string): void {
        const root = this.root(name)
        const isKey = ({ columns, unique }: IndexDefinition): boolean => unique && columns.join() === column
        if (!this.indexes(root).some(isKey)) {
            throw new Error(`${name}.${column} has no unique key`)
        }
        for (const table of this.subclasses(root)) {
            const spec = this.specs.get(table) as TableSpec
            const columns = spec.columns.map((own) => (own.name === column ? { ...own, unique: false } : own))
            const indexes = spec.indexes.filter((index) => !isKey(index))
            const plain = columns.some((own) => own.name === column) ? [{ columns: [column], unique: false }] : []
            this.specs.set(table, { ...spec, columns, indexes: [...indexes, ...plain] })
        }
        this.definitions.clear()
    }

    private define(name: string): TableDefinition {
        const line = this.line(name)
        const columns = new Map<string, Column>()
        for (const spec of [...line].reverse()) {
            for (const column of spec.columns) {
                columns.set(column.name, column)
            }
        }
        for (const column of SYSTEM_COLUMNS) {
            columns.set(column.name, column)
        }
        const { label, scope, superClass, access, audited, attributes } = line[0] as TableSpec
        const display = line.find((spec) => spec.display)?.display
        return {
            name,
            label,
            scope,
            columns,
            access,
            audited: audited === true,
            ...(attributes ? { attributes } : {}),
            ...(superClass ? { superClass } : {}),
            ...(display ? { display } : {}),
        }
    }

    /** The table and its ancestors, nearest first; empty for an unknown table. */
    private line(name: string): TableSpec[] {
        const line: TableSpec[] = []
        let current: string | undefined = name
        while (current) {
            const spec = this.specs.get(current)
            if (!spec) {
                break
            }
            line.push(spec)
            if (line.length > MAX_DEPTH) {
                throw new Error(`table ${name} extends itself`)
            }
            current = spec.superClass
        }
        return line
    }
}
