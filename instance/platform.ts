/**
 * The seam between the emulated platform (storage, Glide, engine, rules) and what talks to it over HTTP.
 * Types only; `open-platform.ts` implements them.
 */

export type Mode = 'strict' | 'nasty'

/** A stored record. Values are what GlideRecord.getValue answers: strings, `null` when empty, booleans `'1'`/`'0'`. */
export type Row = Record<string, string | null>

export interface Column {
    name: string
    /** Dictionary type: string, boolean, integer, reference, glide_date_time, … */
    type: string
    maxLength: number
    label: string
    unique: boolean
    mandatory: boolean
    defaultValue?: string
    /** Referenced table of a reference column. */
    reference?: string
    /** Dictionary attributes, such as `no_audit=true`. */
    attributes?: string
    /** Marked for auditing; counts where the table's auditing lists its fields. */
    audited?: boolean
    /** What becomes of a record when the one it references is deleted; absent: the reference is cleared. */
    cascadeRule?: CascadeRule
}

/** Choices of sys_dictionary.reference_cascade_rule (documented: Configure cascade delete rules; SDK, ReferenceColumn). */
export const CASCADE_RULES = ['clear', 'none', 'delete', 'cascade', 'delete_no_workflow', 'restrict'] as const
export type CascadeRule = (typeof CASCADE_RULES)[number]

/** Application Access of a table (sys_db_object). */
export interface TableAccess {
    /** `public`: all application scopes; `package_private`: this scope only. */
    access: 'public' | 'package_private'
    read: boolean
    create: boolean
    update: boolean
    delete: boolean
    webService: boolean
    configuration: boolean
}

export interface TableDefinition {
    name: string
    label: string
    /** Scope that owns the table: `global` or an application scope. */
    scope: string
    superClass?: string
    /** Own and inherited columns, sys_ columns included, by name. */
    columns: ReadonlyMap<string, Column>
    display?: string
    access: TableAccess
    /** Changes are audited. Not inherited (documented: Exploring auditing). */
    audited?: boolean
    /** Dictionary attributes of the table. */
    attributes?: string
}

/** Raw rows: no rules, no ACLs, no scope checks, not counted as statements of a request. For loader, seeds and HTTP layer. */
export interface Store {
    tables(): string[]
    table(name: string): TableDefinition | undefined
    /** Stores a row (defaults and sys_ fields filled in) and returns its sys_id. Throws on a broken unique key. */
    insert(table: string, row: Row): string
    /** Runs `work` in one database transaction; used for bulk loading. */
    transaction<T>(work: () => T): T
    read(table: string, sysId: string): Row | undefined
    /** Rows whose columns equal the given values (case-insensitive), ordered by sys_created_on, sys_id; at most `limit`. */
    find(table: string, where: Row, limit?: number): Row[]
    count(table: string): number
    update(table: string, sysId: string, changes: Row): void
    remove(table: string, sysId: string): void
}

/** Who is acting: what gs.getUserID(), gs.hasRole(), gs.isInteractive() and audit columns see. */
export interface Session {
    readonly userId: string
    readonly userName: string
    /** Role names held directly, by group and by containment. */
    readonly roles: ReadonlySet<string>
    readonly interactive: boolean
}

/** What gs.addInfoMessage or gs.addErrorMessage shows on the next page. */
export interface SessionMessage {
    type: 'info' | 'error'
    text: string
}

export interface UiActionResult {
    messages: readonly SessionMessage[]
    /** Where the user goes next, as the script said or else the record's form or the list: `x_table.do?sys_id=…`. */
    location: string
    /** How many records the script ran for: those of the list that fail the condition are left out. */
    ran: number
    /** What the script threw for the last record it failed for; the platform only logs it. */
    failure: string | null
}

/** Statements a request made through Glide and platform rules. */
export interface StatementCount {
    reads: number
    writes: number
}

/** Thrown out of a running request when the platform cancels its transaction (nasty mode, quota). */
export interface TransactionCancelled {
    readonly transactionCancelled: true
    readonly message: string
}

export interface PlatformOptions {
    /** `dist/app` folder or the packed zip. */
    packagePath: string
    /** SQLite file, or `:memory:`. */
    db: string
    mode: Mode
}

export interface Platform {
    readonly mode: Mode
    readonly store: Store
    /** True when the database was empty, so that seeds are due. */
    readonly fresh: boolean
    /** Scope of the installed application, e.g. `x_scim_okta`. */
    readonly appScope: string
    session(userId: string, interactive: boolean): Session
    /**
     * Runs one server script (REST operation, rule, event script) in a scope's sandbox with the given globals, e.g.
     * `{ request, response }`. Lets what the script throws out, unless the transaction is cancelled first.
     */
    runScript(session: Session, scope: string, script: string, globals: Record<string, unknown>): void
    /**
     * Runs a UI action (sys_id or action_name) for one record, as its form does, or for a list of them. Throws
     * UiActionRefused when the action, the record, a role or the condition is missing.
     */
    runUiAction(session: Session, action: string, table: string, sysId: string | readonly string[]): UiActionResult
    /** A host-side GlideRecord with rules and scope checks, acting as `session` in `scope` (Table API uses `global`). */
    // eslint-disable-next-line @typescript-eslint/no-explicit-any
    glideRecord(session: Session, scope: string, table: string): any
    /** Does the session pass the record ACLs for this table (and field)? Admin passes; no ACL at all means refused. */
    allows(session: Session, operation: 'create' | 'read' | 'write' | 'delete', table: string, field?: string): boolean
    /** Delivers queued events to their script actions until none is ready; after each request and on demand. */
    deliverEvents(): void
    /** Starts counting statements for one request; the returned function answers the count so far. */
    beginRequest(): () => StatementCount
    /** Switches a table's Application Access, for tests. */
    setTableAccess(table: string, access: Partial<TableAccess>): void
    close(): void
}
