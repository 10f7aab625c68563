/** The saving half of GlideRecord: rules before, one SQL statement, rules after. */

import type { Column, Row } from '../platform.ts'
import { newSysId, platformTime } from '../storage/row-store.ts'
import { UniqueKeyViolation } from '../storage/unique-key.ts'
import { auditSave } from './audit-trail.ts'
import { cascade, restrictedBy } from './cascade.ts'
import { columnKind } from './column-kind.ts'
import type { AccessOperation, Operation } from './environment.ts'
import { storedValue } from './field-value.ts'
import type { GlideRecordCore } from './GlideRecord.ts'
import { takeEntries, writeEntries } from './journal.ts'

/** Rules that save records whose rules save records …: the platform stops such chains too. */
const DEEPEST_SAVE = 20

/** Default values of a new row; `javascript:` defaults are evaluated in the caller's scope (documented: dictionary). */
export function defaultRow(record: GlideRecordCore): Row {
    const row: Row = {}
    for (const column of record.definition?.columns.values() ?? []) {
        const value = defaultOf(record, column)
        if (value !== null) row[column.name] = value
    }
    return row
}

function defaultOf(record: GlideRecordCore, column: Column): string | null {
    const text = column.defaultValue
    if (text === undefined) return columnKind(column) === 'boolean' ? '0' : null
    const value = text.startsWith('javascript:')
        ? record.environment.evaluate(record.actor, text.slice('javascript:'.length))
        : text
    const stored = storedValue(column, value)
    return 'ignored' in stored ? null : stored.value
}

/** documented: insert answers the sys_id, or null when access, a rule or a unique key is against it. */
export function insertRecord(record: GlideRecordCore): string | null {
    const { definition, environment, state, actor } = record
    if (!definition || !permitted(record, 'create')) return null
    const now = platformTime(environment.clock())
    const sysId = state.isNew && state.row.sys_id ? state.row.sys_id : newSysId()
    const by = actor.session.userName
    const system: Row = { sys_created_on: now, sys_created_by: by, sys_updated_on: now, sys_updated_by: by }
    state.row = { ...defaultRow(record), ...withoutEmpty(state.row), sys_id: sysId, ...system, sys_mod_count: '0' }
    if (definition.columns.has('sys_class_name')) state.row.sys_class_name = definition.name
    state.previous = undefined
    return saving(record, 'insert', () => {
        environment.database.compute(definition, state.row)
        const entries = takeEntries(definition, state.row)
        environment.statements.write()
        environment.database.insert(definition, state.row)
        writeEntries(record, entries)
        auditSave(record, 'insert')
        state.stored = { ...state.row }
        state.isNew = false
        environment.statements.wrote()
        return true
    })
}

/** documented: update answers the sys_id, or null. reported: without a change no row is written. */
export function updateRecord(record: GlideRecordCore): string | null {
    return record.state.stored && permitted(record, 'write') ? updateRow(record) : null
}

function updateRow(record: GlideRecordCore): string | null {
    const { definition, environment, state, actor } = record
    const stored = state.stored
    if (!definition || !stored) return null
    state.row.sys_id = stored.sys_id ?? null
    state.previous = stored
    return saving(record, 'update', () => {
        environment.database.compute(definition, state.row)
        const entries = takeEntries(definition, state.row)
        const changes = changesOf(stored, state.row)
        if (Object.keys(changes).length === 0 && entries.length === 0) return true
        changes.sys_updated_on = platformTime(environment.clock())
        changes.sys_updated_by = actor.session.userName
        changes.sys_mod_count = String(Number(stored.sys_mod_count ?? 0) + 1)
        Object.assign(state.row, changes)
        environment.statements.write()
        if (!environment.database.update(definition, state.row, changes)) return false
        writeEntries(record, entries)
        auditSave(record, 'update')
        state.stored = { ...state.row }
        environment.statements.wrote()
        return true
    })
}

/** documented: answers whether the record was deleted. What references it follows the cascade rules. */
export function deleteRecord(record: GlideRecordCore): boolean {
    return record.state.stored?.sys_id && permitted(record, 'delete') ? removeRow(record) : false
}

function removeRow(record: GlideRecordCore): boolean {
    const { definition, environment, state } = record
    const sysId = state.stored?.sys_id
    if (!definition || !sysId) return false
    state.previous = state.stored
    const deleted = saving(record, 'delete', () => {
        const holder = restrictedBy(record, definition, sysId)
        if (holder !== null) {
            record.lastError = `Delete of ${definition.name} ${sysId} is restricted by ${holder}`
            environment.log('error', record.actor.scope, record.lastError)
            return false
        }
        environment.statements.write()
        if (!environment.database.remove(definition, sysId)) return false
        cascade(record, definition, sysId, { update: updateRow, remove: removeRow })
        state.stored = undefined
        environment.statements.wrote()
        return true
    })
    return deleted !== null
}

/** Runs the rules around `write`, which answers whether the record was saved. */
function saving(record: GlideRecordCore, operation: Operation, write: () => boolean): string | null {
    const { environment, state } = record
    const rules = record.rulesEnabled ? environment.rules : undefined
    const outer = state.operation
    environment.enterSave(DEEPEST_SAVE)
    state.operation = operation
    state.aborted = false
    state.refusal = null
    state.dropped = false
    record.lastError = null
    try {
        rules?.before(record, operation)
        if (state.aborted) {
            // Reported wording: the rule's name and sys_id, then the names of the rules that were running.
            const { name, sysId } = state.abortedBy
            const rule = sysId === null ? name : `${name}^${sysId}`
            const stack = `Operation against file '${record.getRecordClassName()}' was aborted by Business Rule '${rule}'. Business Rule Stack:${name}`
            record.lastError = state.refusal ?? stack
            return null
        }
        if (state.dropped) return state.row.sys_id ?? null
        if (!write()) return null
        state.references.clear()
        rules?.after(record, operation)
        rules?.queueAsync(record, operation)
        return state.row.sys_id ?? null
    } catch (error) {
        if (!(error instanceof UniqueKeyViolation)) throw error
        // unknown: whether the record tells of a broken key; the log does (reported).
        record.lastError = environment.mode === 'nasty' ? null : error.message
        environment.log('error', record.actor.scope, error.message)
        return null
    } finally {
        state.operation = outer
        state.reason = null
        environment.leaveSave()
    }
}

function permitted(record: GlideRecordCore, operation: AccessOperation): boolean {
    const { environment, definition, actor } = record
    environment.statements.check()
    return definition !== undefined && environment.crossScopeAllows(actor, operation, definition)
}

function changesOf(stored: Row, row: Row): Row {
    const changes: Row = {}
    for (const name of Object.keys(row)) {
        if ((row[name] ?? null) !== (stored[name] ?? null)) changes[name] = row[name] ?? null
    }
    return changes
}

function withoutEmpty(row: Row): Row {
    return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined))
}
