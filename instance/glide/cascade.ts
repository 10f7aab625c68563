/** What deleting a record does to the records that reference it. */

import type { CascadeRule, Column, TableDefinition } from '../platform.ts'
import { referencedTable } from './column-kind.ts'
import type { TableCatalog } from './environment.ts'
import type { GlideRecordCore } from './GlideRecord.ts'

/** A column that references the table of the deleted record, on the class that declares it. */
interface ReferencingColumn {
    table: TableDefinition
    column: Column
    rule: CascadeRule
}

/** How one referencing record is saved or deleted: without cross-scope checks, with its rules if they are enabled. */
export interface CascadeWrites {
    update(record: GlideRecordCore): unknown
    remove(record: GlideRecordCore): unknown
}

/**
 * Every column that can hold a reference to a record of the table.
 * documented (Configure cascade delete rules): a column without a rule clears.
 */
export function referencingColumns(catalog: TableCatalog, definition: TableDefinition): ReferencingColumn[] {
    const line = new Set<string>()
    for (let table: TableDefinition | undefined = definition; table; table = catalog.table(table.superClass ?? '')) {
        line.add(table.name)
    }
    return catalog.tables().flatMap((name) => {
        const table = catalog.table(name)
        const inherited = catalog.table(table?.superClass ?? '')?.columns
        return [...(table?.columns.values() ?? [])]
            .filter((column) => !inherited?.has(column.name) && line.has(referencedTable(column) ?? ''))
            .map((column) => ({ table: table as TableDefinition, column, rule: column.cascadeRule ?? 'clear' }))
    })
}

/** documented: `restrict` keeps a record from being deleted while one references it. Answers such a column, or null. */
export function restrictedBy(record: GlideRecordCore, definition: TableDefinition, sysId: string): string | null {
    const { catalog, database } = record.environment
    const holder = referencingColumns(catalog, definition).find(
        ({ table, column, rule }) => rule === 'restrict' && database.referencing(table, column.name, sysId).length > 0,
    )
    return holder ? `${holder.table.name}.${holder.column.name}` : null
}

/**
 * Applies the cascade rules to whatever references a record that is gone.
 *
 * documented: `clear` empties the reference, `delete` and `cascade` delete the referencing record, `none` leaves it.
 * documented (GlideRecord, deleteMultiple): cascaded deletions ignore setWorkflow, so rules run on them; the choice
 * `delete_no_workflow` would mean nothing otherwise. A rule that aborts keeps its record, which then dangles.
 * unknown: whether rules run on a record whose reference is cleared. Strict: no rule, no trace on the record; nasty:
 * it is updated like any other, and a rule that aborts leaves the id of the deleted record in it.
 */
export function cascade(
    record: GlideRecordCore,
    definition: TableDefinition,
    sysId: string,
    { update, remove }: CascadeWrites,
): void {
    const { catalog, database, mode } = record.environment
    for (const { table, column, rule } of referencingColumns(catalog, definition)) {
        if (rule === 'none' || rule === 'restrict') continue
        if (rule === 'clear' && mode === 'strict') {
            database.clearReferences(table, column.name, sysId)
            continue
        }
        for (const row of database.referencing(table, column.name, sysId)) {
            const other = record.ofRow(catalog.table(row.sys_class_name ?? '') ?? table, row)
            other.rulesEnabled = rule !== 'delete_no_workflow'
            if (rule === 'clear') {
                other.state.row[column.name] = null
                update(other)
            } else remove(other)
        }
    }
}
