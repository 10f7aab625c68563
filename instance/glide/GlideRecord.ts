/**
 * GlideRecord, the cursor over a table.
 *
 * Surprises: a condition on an unknown field is dropped and the rest runs; text compares without regard to case; get
 * with one argument also matches display values; the cursor is one mutable object; getValue is null for an empty or
 * unknown field and does not dot-walk; setting null does nothing, setting `NULL` empties; too long a text is cut
 * silently; setting an unknown field is ignored; update without a row inserts; an update that changes nothing writes
 * nothing; a broken unique key makes insert and update answer null; an abort counts only within the table's own scope.
 */

import type { Column, Row, TableDefinition } from '../platform.ts'
import { referencedTable } from './column-kind.ts'
import type { AccessOperation, Actor, GlideEnvironment, Operation, RecordState } from './environment.ts'
import { elementText, storedValue } from './field-value.ts'
import { glideElement } from './GlideElement.ts'
import { refusesValue } from './journal.ts'
import { RecordSelection } from './record-selection.ts'
import { recordProxy } from './record-proxy.ts'
import { emptyState } from './record-state.ts'
import { defaultRow, deleteRecord, insertRecord, updateRecord } from './record-write.ts'
import { newSysId } from '../storage/row-store.ts'

export class GlideRecordCore extends RecordSelection {
    state: RecordState = emptyState()
    /** What scripts see of this record: its fields as properties. */
    readonly proxy: unknown
    /** An asynchronous rule's record: there is no previous version. */
    asynchronous = false
    lastError: string | null = null
    private assigned: Row = {}

    constructor(environment: GlideEnvironment, actor: Actor, tableName: string) {
        super(environment, actor, tableName)
        this.proxy = recordProxy(this)
    }

    // Reading

    isValid(): boolean {
        return this.definition !== undefined
    }

    isValidField(field: unknown): boolean {
        return this.definition?.columns.has(String(field)) ?? false
    }

    isValidRecord(): boolean {
        return this.state.stored !== undefined
    }

    /** documented: true after newRecord until the insert. */
    isNewRecord(): boolean {
        return this.state.isNew
    }

    getTableName(): string {
        return this.tableName
    }

    getRecordClassName(): string {
        return this.state.row.sys_class_name || this.tableName
    }

    getLabel(): string {
        return this.definition?.label ?? this.tableName
    }

    getUniqueValue(): string | null {
        return this.state.row.sys_id ?? null
    }

    getValue(field: unknown): string | null {
        const name = String(field)
        if (!this.definition?.columns.has(name)) return null
        return this.state.row[name] || null
    }

    getElement(path: unknown): unknown {
        const [first = '', ...rest] = String(path).split('.')
        const column = this.definition?.columns.get(first)
        if (!column) return null
        let element: unknown = glideElement(this, column)
        for (const name of rest) {
            element = (element as Record<string, unknown>)[name]
            if (element === undefined) return null
        }
        return element
    }

    getElements(): unknown[] {
        return [...(this.definition?.columns.values() ?? [])].map((column) => glideElement(this, column))
    }

    /** documented: without an argument the record's display field; a reference shows its record's display field. */
    getDisplayValue(path?: unknown): string | null {
        if (path === undefined) {
            const display = this.definition?.display
            return display === undefined ? null : (this.state.row[display] ?? null)
        }
        const element = this.getElement(path)
        return element === null ? null : (element as { getDisplayValue(): string }).getDisplayValue()
    }

    displayOf(column: Column): string {
        const value = this.state.row[column.name]
        if (!value) return elementText(column, value)
        if (referencedTable(column) !== undefined) return this.loadReference(column).getDisplayValue() ?? value
        return this.environment.choiceLabel(this.getRecordClassName(), column.name, value) ?? elementText(column, value)
    }

    // Dot-walking: the referenced record is loaded once per row of the cursor.

    /** The next element of a dot-walk, or undefined when the referenced table has no such field. */
    walk(column: Column, field: string): unknown {
        const target = this.environment.catalog.table(referencedTable(column) ?? '')?.columns.get(field)
        return target === undefined ? undefined : glideElement(this.loadReference(column), target)
    }

    loadReference(column: Column): GlideRecordCore {
        const known = this.state.references.get(column.name)
        if (known) return known
        const record = new GlideRecordCore(this.environment, this.actor, referencedTable(column) ?? '')
        const sysId = this.state.row[column.name]
        if (sysId) record.load(sysId)
        this.state.references.set(column.name, record)
        return record
    }

    private load(sysId: string): void {
        if (!this.definition || !this.environment.crossScopeAllows(this.actor, 'read', this.definition)) return
        this.environment.statements.read()
        const row = this.environment.database.read(this.definition, sysId)
        if (row) this.show(row)
    }

    // Writing

    initialize(): void {
        this.state = emptyState()
        this.assigned = {}
    }

    newRecord(): void {
        this.initialize()
        if (!this.definition) return
        this.state.row = { ...defaultRow(this), sys_id: newSysId() }
        this.state.isNew = true
    }

    setValue(field: unknown, value: unknown): void {
        const name = String(field)
        if (refusesValue(this, name)) return
        this.assign(name, value)
        if (this.definition?.columns.has(name)) this.assigned[name] = this.state.row[name] ?? null
    }

    /** What `record.field = value` does; unlike setValue it does not count for updateMultiple (documented). */
    assign(name: string, value: unknown): void {
        const column = this.definition?.columns.get(name)
        if (!column) {
            if (this.environment.mode === 'strict')
                this.warn(`Unknown field ${name} set on table ${this.tableName}; ignored`)
            return
        }
        const stored = storedValue(column, value)
        if ('ignored' in stored) {
            this.warn(`${this.tableName}: ${stored.ignored}`)
            return
        }
        this.state.row[name] = stored.value
        this.state.references.delete(name)
    }

    setNewGuidValue(sysId: unknown): void {
        this.state.row.sys_id = String(sysId)
        this.state.isNew = true
    }

    insert(): string | null {
        return insertRecord(this)
    }

    /** documented: the reason goes to the audit rows; without a row in the database the record is inserted. */
    update(reason?: unknown): string | null {
        this.state.reason = reason === undefined || reason === null ? null : String(reason)
        return this.state.stored === undefined ? insertRecord(this) : updateRecord(this)
    }

    deleteRecord(): boolean {
        return deleteRecord(this)
    }

    /** documented: applies what setValue set to every row of the query, with rules, one row after the other. */
    updateMultiple(): void {
        const changes = this.assigned
        for (const record of this.everyRow()) {
            for (const [field, value] of Object.entries(changes)) record.state.row[field] = value
            record.update()
        }
    }

    /** documented: ignores setLimit. */
    deleteMultiple(): boolean {
        for (const record of this.everyRow()) record.deleteRecord()
        return true
    }

    /** Each row of the query in a record of its own; limits do not apply. */
    private *everyRow(): Iterable<GlideRecordCore> {
        for (const row of this.selectAll()) {
            const record = new GlideRecordCore(this.environment, this.actor, this.tableName)
            record.show(row)
            yield record
        }
    }

    // Rules

    /** documented: not honoured when the script's scope is not the table's. */
    setAbortAction(abort: unknown): void {
        if (abort && this.actor.scope !== this.definition?.scope) {
            this.warn(`setAbortAction on ${this.tableName} from scope ${this.actor.scope} is not honoured`)
            return
        }
        this.state.aborted = Boolean(abort)
    }

    isActionAborted(): boolean {
        return this.state.aborted
    }

    operation(): Operation | null {
        return this.state.operation ?? null
    }

    /** reported: refused on tables of other scopes. */
    setWorkflow(enabled: unknown): void {
        if (!enabled && this.actor.scope !== this.definition?.scope) {
            this.warn(`setWorkflow(false) on ${this.tableName} from scope ${this.actor.scope} is not honoured`)
            return
        }
        this.rulesEnabled = Boolean(enabled)
    }

    getLastErrorMessage(): string | null {
        return this.lastError
    }

    // Access controls, which nothing else here evaluates.

    canRead(): boolean {
        return this.permits('read')
    }

    canWrite(): boolean {
        return this.permits('write')
    }

    canCreate(): boolean {
        return this.permits('create')
    }

    canDelete(): boolean {
        return this.permits('delete')
    }

    permits(operation: AccessOperation, field?: string): boolean {
        return this.environment.allows(this.actor.session, operation, this.tableName, field)
    }

    /** The same row for a rule: another actor, the row's real class. */
    viewFor(actor: Actor, definition: TableDefinition): GlideRecordCore {
        const view = new GlideRecordCore(this.environment, actor, definition.name)
        view.state = this.state
        view.selection = this.selection
        return view
    }

    /** A record of its own for a row the platform found, for the same actor. */
    ofRow(definition: TableDefinition, row: Row): GlideRecordCore {
        const record = new GlideRecordCore(this.environment, this.actor, definition.name)
        record.show(row)
        return record
    }

    /** Points the cursor at a row of the database. */
    show(row: Row): void {
        this.state = { ...emptyState(), row: { ...row }, stored: row }
        this.assigned = {}
    }

    protected leave(): void {
        this.state = emptyState()
    }

    warn(message: string): void {
        this.environment.log('warn', this.actor.scope, message)
    }
}
