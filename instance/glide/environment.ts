/** What the emulated Glide classes need from the platform around them, and who is acting. */

import type { Column, Mode, Row, Session, SessionMessage, TableDefinition } from '../platform.ts'
import type { GlideRecordCore } from './GlideRecord.ts'
import type { RecordSelection } from './record-selection.ts'
import type { RecordDatabase } from './record-database.ts'
import type { StatementMeter } from './statements.ts'

/** The session and the application scope a script acts in. `session` is read at each use: a sandbox outlives a request. */
export interface Actor {
    readonly session: Session
    readonly scope: string
    /** Web-service callers pass no cross-scope checks (documented: REST API access); their ACLs are checked elsewhere. */
    readonly webService?: boolean
}

/** Table look-up, as the schema catalog offers it. */
export interface TableCatalog {
    table(name: string): TableDefinition | undefined
    tables(): string[]
    /** Physical table that holds the rows of this class. */
    root(name: string): string
    /** The class itself and those that extend it, at any depth. */
    subclasses(name: string): string[]
}

export type Operation = 'insert' | 'update' | 'delete'
export type AccessOperation = 'create' | 'read' | 'write' | 'delete'
export type LogLevel = 'debug' | 'info' | 'warn' | 'error'

export interface LogLine {
    level: LogLevel
    /** Scope that wrote the line, or `platform`. */
    source: string
    message: string
}

export interface RecordRules {
    beforeQuery(selection: RecordSelection): void
    /** Runs the before rules in order. Whether the action is aborted is in the record afterwards. */
    before(record: GlideRecordCore, operation: Operation): void
    after(record: GlideRecordCore, operation: Operation): void
    /** Queues the asynchronous rules. */
    queueAsync(record: GlideRecordCore, operation: Operation): void
}

export interface GlideEnvironment {
    readonly mode: Mode
    readonly catalog: TableCatalog
    readonly database: RecordDatabase
    readonly statements: StatementMeter
    readonly rules: RecordRules
    clock(): Date
    log(level: LogLevel, source: string, message: string): void
    /** Cross-scope access: may code of this scope do that to the table? Logs the platform's text when refused. */
    crossScopeAllows(actor: Actor, operation: AccessOperation, table: TableDefinition): boolean
    /** Record ACLs of the session. */
    allows(session: Session, operation: AccessOperation, table: string, field?: string): boolean
    /** Evaluates an expression, such as the text after `javascript:`, in the actor's scope. */
    evaluate(actor: Actor, expression: string, globals?: Record<string, unknown>): unknown
    /** A property as code of `scope` sees it; without a scope, as the platform does. */
    property(name: string, scope?: string): string | null
    setProperty(name: string, value: string, actor: Actor): void
    /** Keeps a message for the session's next page. */
    addMessage(session: Session, message: SessionMessage): void
    /** Texts of the session's error messages, oldest first. */
    errorMessages(session: Session): string[]
    /** Runs a scheduled job of the actor's application after the request; null for any other. */
    startJob(actor: Actor, record: GlideRecordCore | undefined): string | null
    queueEvent(actor: Actor, event: QueuedEvent): void
    /** Label of a choice value, or null when the field has no such choice. */
    choiceLabel(table: string, field: string, value: string): string | null
    /** Counts nested saves. @throws Error when they nest deeper than `deepest`. */
    enterSave(deepest: number): void
    leaveSave(): void
    runScript(session: Session, scope: string, script: string, globals: Record<string, unknown>): unknown
}

export interface QueuedEvent {
    name: string
    table: string
    instance: string
    parm1: string
    parm2: string
    /** Due time, UTC `yyyy-MM-dd HH:mm:ss`; absent means now. */
    due?: string
}

/** The row under a record's cursor. Rules of one operation and their record share it. */
export interface RecordState {
    row: Row
    /** The row as it is in the database; undefined when there is none. */
    stored: Row | undefined
    isNew: boolean
    aborted: boolean
    /** The rule that aborted it; rules of the platform have no record here and so no sys_id. */
    abortedBy: { name: string; sysId: string | null }
    /** What the platform says of a save that no rule refused but the platform itself, such as a data policy. */
    refusal: string | null
    /** Nasty mode: the save is dropped although the caller is told it worked. */
    dropped: boolean
    operation: Operation | undefined
    /** What update() was told to note in the audit trail. */
    reason: string | null
    /** Row before the running or last operation, for `changes()`. */
    previous: Row | undefined
    /** Referenced records loaded for the current row, by column. */
    references: Map<string, GlideRecordCore | null>
}

export type { Column, Row, Session, TableDefinition }
