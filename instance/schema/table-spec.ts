/**
 * The notation in which the base platform tables are written down: column builders and Application Access presets.
 */
import type { Column, Row, TableAccess } from '../platform.ts'

/** An index over one or more columns; `mode: 'nasty'` ones exist only there (customers may have added them). */
export interface IndexDefinition {
    columns: readonly string[]
    unique: boolean
    mode?: 'nasty'
}

/** One table as it is written down here or in a package: own columns only. */
export interface TableSpec {
    name: string
    label: string
    scope: string
    superClass?: string
    display?: string
    columns: readonly Column[]
    indexes: readonly IndexDefinition[]
    access: TableAccess
    audited?: boolean
    attributes?: string
    /** Columns the platform computes from others at every save; what a caller writes into them is lost. */
    computed?: Readonly<Record<string, (row: Row) => string | null>>
}

type Extra = Partial<Pick<Column, 'unique' | 'mandatory' | 'defaultValue'>>

const column = (name: string, type: string, maxLength: number, label: string, extra: Extra = {}): Column => ({
    name,
    type,
    maxLength,
    label,
    unique: false,
    mandatory: false,
    ...extra,
})

export const string = (name: string, maxLength: number, label: string, extra?: Extra): Column =>
    column(name, 'string', maxLength, label, extra)

export const typed = (name: string, type: string, maxLength: number, label: string, extra?: Extra): Column =>
    column(name, type, maxLength, label, extra)

/** Script columns: the platform stores them in a large text column and is not known to cut them. */
export const script = (name: string, label: string): Column => column(name, 'script', 4_000_000, label)

export const boolean = (name: string, label: string, defaultValue?: '1' | '0'): Column =>
    column(name, 'boolean', 40, label, defaultValue === undefined ? {} : { defaultValue })

export const integer = (name: string, label: string, defaultValue?: string): Column =>
    column(name, 'integer', 40, label, defaultValue === undefined ? {} : { defaultValue })

export const dateTime = (name: string, label: string): Column => column(name, 'glide_date_time', 40, label)

export const date = (name: string, label: string): Column => column(name, 'glide_date', 40, label)

export const reference = (name: string, table: string, label: string): Column => ({
    ...column(name, 'reference', 32, label),
    reference: table,
})

/** Comma-separated sys_ids of another table. */
export const list = (name: string, table: string, label: string): Column => ({
    ...column(name, 'glide_list', 4000, label),
    reference: table,
})

/** Columns every table has; the platform fills them at each save (reported: common platform knowledge). */
export const SYSTEM_COLUMNS: readonly Column[] = [
    column('sys_id', 'GUID', 32, 'Sys ID'),
    dateTime('sys_created_on', 'Created'),
    string('sys_created_by', 40, 'Created by'),
    dateTime('sys_updated_on', 'Updated'),
    string('sys_updated_by', 40, 'Updated by'),
    integer('sys_mod_count', 'Updates'),
]

/** Names the table that a record of a hierarchy belongs to. */
export const CLASS_COLUMN: Column = string('sys_class_name', 80, 'Class')

/** Columns of records that belong to an application (the sys_metadata part of such tables). */
export const APPLICATION_FILE_COLUMNS: readonly Column[] = [
    CLASS_COLUMN,
    reference('sys_scope', 'sys_scope', 'Application'),
    reference('sys_package', 'sys_package', 'Package'),
    string('sys_update_name', 250, 'Update name'),
    string('sys_name', 255, 'Display name'),
    string('sys_policy', 40, 'Protection policy'),
]

const access = (operations: string, configuration: boolean): TableAccess => ({
    access: 'public',
    read: operations.includes('r'),
    create: operations.includes('c'),
    update: operations.includes('u'),
    delete: operations.includes('d'),
    webService: true,
    configuration,
})

/*
 * Which operations other scopes get on base tables is documented nowhere per table; these are what authors of scoped
 * applications commonly report, and "no" wherever reports differ. Check sys_db_object on a real instance.
 */
export const ACCESS = {
    /** Read, create and update, and rules may be attached. */
    configurable: access('rcu', true),
    /** Read, create and update. */
    writable: access('rcu', false),
    /** Everything: members can only be taken out of a group by deleting their row. */
    deletable: access('rcud', false),
    /** Read only: roles, logs, configuration records. */
    readable: access('r', false),
} as const

/** Spells out a table of the global scope. */
export function platformTable(
    spec: Pick<TableSpec, 'name' | 'label' | 'columns'> & Partial<Omit<TableSpec, 'name' | 'label' | 'columns'>>,
): TableSpec {
    return { scope: 'global', indexes: [], access: ACCESS.readable, ...spec }
}

/** Spells out a table whose rows belong to applications and arrive in packages. */
export function applicationFileTable(spec: Parameters<typeof platformTable>[0]): TableSpec {
    return platformTable({ ...spec, columns: [...spec.columns, ...APPLICATION_FILE_COLUMNS] })
}
