/**
 * Journal fields: what a script assigns becomes an entry of its own, and the field is empty again.
 *
 * documented (Journal field type): entries are assigned (`record.work_notes = text`), setValue is not supported;
 * (Retrieve journal entries): they are rows of sys_journal_field, found by element and element_id.
 */

import type { Column, Row, TableDefinition } from '../platform.ts'
import { newSysId, platformTime } from '../storage/row-store.ts'
import type { GlideRecordCore } from './GlideRecord.ts'

export interface JournalEntry {
    element: string
    value: string
}

export function isJournal(column: Column | undefined): boolean {
    return column?.type.startsWith('journal') === true
}

/** Is this a journal field, which setValue does not write? Says so in the log. The Table API does write it (reported). */
export function refusesValue(record: GlideRecordCore, name: string): boolean {
    if (!isJournal(record.definition?.columns.get(name)) || record.actor.webService) return false
    record.warn(`setValue on the journal field ${record.tableName}.${name} is not supported; ignored`)
    return true
}

/** Takes the entries out of a row that is about to be saved; the fields are empty afterwards. */
export function takeEntries(definition: TableDefinition, row: Row): JournalEntry[] {
    const entries: JournalEntry[] = []
    for (const column of definition.columns.values()) {
        const value = isJournal(column) ? row[column.name] : null
        if (!value) continue
        entries.push({ element: column.name, value })
        row[column.name] = null
    }
    return entries
}

/** Stores the entries of the record just saved. Not counted as statements, as the audit trail is not. */
export function writeEntries(record: GlideRecordCore, entries: readonly JournalEntry[]): void {
    const { environment, actor, state } = record
    const table = environment.catalog.table('sys_journal_field')
    if (!table) return
    const now = platformTime(environment.clock())
    const by = actor.session.userName
    for (const { element, value } of entries) {
        environment.database.insert(table, {
            sys_id: newSysId(),
            name: record.getRecordClassName(),
            element,
            element_id: state.row.sys_id ?? null,
            value,
            sys_created_on: now,
            sys_created_by: by,
            sys_updated_on: now,
            sys_updated_by: by,
            sys_mod_count: '0',
        })
    }
}
