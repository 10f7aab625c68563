/** The query half of GlideRecord: conditions, order, window, and walking the rows found. */

import type { Row, TableDefinition } from '../platform.ts'
import type { Actor, GlideEnvironment } from './environment.ts'
import { parseEncodedQuery } from './encoded-query.ts'
import { GlideQueryCondition } from './GlideQueryCondition.ts'
import { queryTerm, scriptValue } from './query-term.ts'
import { RecordQuery, type Term } from './query.ts'
import type { RunnableQuery, Window } from './record-database.ts'

export abstract class RecordSelection {
    readonly definition: TableDefinition | undefined
    selection = new RecordQuery()
    rulesEnabled = true
    protected rows: Row[] = []
    private index = -1
    private window: Window | undefined
    private counting = true

    constructor(
        readonly environment: GlideEnvironment,
        readonly actor: Actor,
        readonly tableName: string,
    ) {
        this.definition = environment.catalog.table(tableName)
    }

    abstract show(row: Row): void
    protected abstract leave(): void
    abstract warn(message: string): void

    addQuery(...args: unknown[]): GlideQueryCondition {
        if (args.length === 1) {
            this.addEncodedQuery(args[0])
            const list = this.selection.last()
            const group = list[list.length - 1] ?? []
            return new GlideQueryCondition(list, group, (more) => this.term(more))
        }
        return this.add(this.term(args))
    }

    /** documented: an empty string adds nothing, which means every row. `javascript:` values are evaluated. */
    addEncodedQuery(encoded: unknown): void {
        const added = parseEncodedQuery(String(encoded))
        added.unions.forEach((list, i) => {
            if (i > 0) this.selection.unions.push([])
            for (const group of list) this.selection.last().push(group.map((term) => this.evaluated(term)))
        })
        this.selection.order.push(...added.order)
    }

    /** documented: true when every field and operator of the query is known; an empty query is not valid. */
    isValidEncodedQuery(encoded: unknown): boolean {
        const text = String(encoded)
        if (text === '' || !this.definition) return false
        const terms = parseEncodedQuery(text).unions.flat(2)
        return terms.every((term) => term.kind === 'comparison' && this.reaches(term.field))
    }

    addNullQuery(field: unknown): GlideQueryCondition {
        return this.add({ kind: 'comparison', field: String(field), operator: 'ISEMPTY', value: '' })
    }

    addNotNullQuery(field: unknown): GlideQueryCondition {
        return this.add({ kind: 'comparison', field: String(field), operator: 'ISNOTEMPTY', value: '' })
    }

    addActiveQuery(): GlideQueryCondition {
        return this.addQuery('active', true)
    }

    /** documented: addJoinQuery(table, primaryField = sys_id, joinField = the column that references this table). */
    addJoinQuery(table: unknown, primaryField?: unknown, joinField?: unknown): GlideQueryCondition {
        const joined = this.environment.catalog.table(String(table))
        const referring = [...(joined?.columns.values() ?? [])].find((column) => column.reference === this.tableName)
        const all: Term[][] = []
        const term: Term = {
            kind: 'join',
            table: String(table),
            primaryField: primaryField === undefined ? 'sys_id' : String(primaryField),
            joinField: joinField === undefined ? (referring?.name ?? '') : String(joinField),
            all,
        }
        this.selection.add(term)
        // Alternatives to nothing: an addOrCondition right on the join has no condition before it to bind to.
        return new GlideQueryCondition(all, [], (more) => this.term(more))
    }

    orderBy(field: unknown): void {
        this.selection.order.push({ field: String(field), descending: false })
    }

    orderByDesc(field: unknown): void {
        this.selection.order.push({ field: String(field), descending: true })
    }

    /** documented: overrides an earlier window; called first, it saves the window's COUNT. */
    setLimit(limit: unknown): void {
        this.window = { first: 0, last: Math.max(0, Number(limit) || 0) }
        this.counting = false
    }

    /** documented: first row included, last row excluded, from zero; costs a COUNT unless told otherwise. */
    chooseWindow(first: unknown, last: unknown, forceCount?: unknown): void {
        this.counting = Boolean(forceCount) || (this.counting && this.window === undefined)
        this.window = { first: Number(first), last: Number(last) }
    }

    setNoCount(): void {
        this.counting = false
    }

    /** reported: keeps the count right when more than 100 sys_ids are listed; counts are always right here. */
    disableSysIdInOptimization(): void {}

    getEncodedQuery(): string {
        return this.selection.encode()
    }

    query(field?: unknown, value?: unknown): void {
        if (field !== undefined) this.addQuery(field, value)
        this.run(this.window)
    }

    _query(field?: unknown, value?: unknown): void {
        this.query(field, value)
    }

    /**
     * documented: with one argument a sys_id or, failing that, a display value; with two a field and its value. Earlier
     * conditions do not apply.
     */
    get(name: unknown, value?: unknown): boolean {
        const [field, sought] = value === undefined ? ['sys_id', name] : [String(name), value]
        if (this.find(field, sought)) return true
        const display = this.definition?.display
        return value === undefined && display !== undefined && display !== 'sys_id' && this.find(display, sought)
    }

    next(): boolean {
        if (this.index < this.rows.length) this.index++
        const row = this.rows[this.index]
        if (row) this.show(row)
        else this.leave()
        return row !== undefined
    }

    _next(): boolean {
        return this.next()
    }

    hasNext(): boolean {
        return this.index + 1 < this.rows.length
    }

    /** documented: counts the rows the query loaded; a limit limits it too. */
    getRowCount(): number {
        return this.rows.length
    }

    /** All rows of the conditions, whatever the window. */
    protected selectAll(): Row[] {
        this.run(undefined)
        return this.rows
    }

    private find(field: string, sought: unknown): boolean {
        this.selection = new RecordQuery()
        this.addQuery(field, sought)
        // A condition on an unknown field would be dropped and find anybody.
        if (!this.reaches(field)) {
            this.warn(`get by unknown field ${field} on table ${this.tableName}`)
            this.rows = []
            this.index = -1
            return this.next()
        }
        this.run(undefined)
        return this.next()
    }

    private run(window: Window | undefined): void {
        const { environment, definition } = this
        const compiled = this.begin()
        if (!definition || !compiled) return
        if (window && this.counting) environment.statements.read()
        environment.statements.read()
        this.rows = environment.database.select(definition, compiled, window)
    }

    /** Rewinds the cursor and compiles the query; undefined when it finds nothing anyway. */
    protected begin(): RunnableQuery | undefined {
        const { environment, definition } = this
        environment.statements.check()
        this.rows = []
        this.index = -1
        this.leave()
        if (!definition) {
            environment.log('error', this.actor.scope, `query on an invalid table name: ${this.tableName}`)
            return undefined
        }
        if (!environment.crossScopeAllows(this.actor, 'read', definition)) return undefined
        if (this.rulesEnabled) environment.rules.beforeQuery(this)
        const compiled = environment.database.compile(definition, this.selection)
        const strict = environment.property('glide.invalid_query.returns_no_rows') === 'true'
        return compiled.dropped && strict ? undefined : compiled
    }

    private add(term: Term): GlideQueryCondition {
        const group = this.selection.add(term)
        return new GlideQueryCondition(this.selection.last(), group, (more) => this.term(more))
    }

    private term(args: unknown[]): Term {
        const term = queryTerm(args, (message) => this.warn(`${this.tableName}: ${message}`))
        // unknown: whether addQuery evaluates these as encoded queries do; the nasty mode assumes the worst.
        return this.environment.mode === 'nasty' ? this.evaluated(term) : term
    }

    private evaluated(term: Term): Term {
        if (term.kind === 'join' || !term.value.startsWith('javascript:')) return term
        this.warn(`${this.tableName}.${term.field}: a javascript: value is evaluated`)
        return { ...term, value: scriptValue(this.environment.evaluate(this.actor, term.value.slice(11))) }
    }

    /** Does the dot-walked path lead to a known field? */
    private reaches(path: string): boolean {
        let table = this.definition
        const names = path.split('.')
        return names.every((name, i) => {
            const column = table?.columns.get(name)
            if (i < names.length - 1) table = this.environment.catalog.table(column?.reference ?? '')
            return column !== undefined
        })
    }
}
