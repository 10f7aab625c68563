/** Turns a RecordQuery into SQL over the physical tables, with the platform's way of treating what it cannot use. */

import type { TableDefinition } from '../platform.ts'
import { referencedTable } from './column-kind.ts'
import type { TableCatalog } from './environment.ts'
import type { SqlCondition } from './operators.ts'
import { comparable, compareColumn, quote } from './operators.ts'
import type { AndList, Comparison, Join, OrGroup, RecordQuery } from './query.ts'

export interface CompiledQuery {
    /** Condition over the physical table, never empty. */
    where: string
    params: string[]
    /** `ORDER BY …` or nothing. */
    orderBy: string
}

export interface SqlScope {
    catalog: TableCatalog
    /** How the database folds a text before comparing. */
    fold(text: string): string
    /** Told about each condition or order that is dropped. */
    dropped(table: string, field: string): void
}

const EVERYTHING: SqlCondition = { sql: '1', params: [] }

/**
 * Compiles a query on a table.
 *
 * documented: GlideRecord, invalid queries: a condition on an unknown field is dropped and the rest runs, so that a
 * lone bad condition returns every row.
 *
 * @throws Error `not emulated: …` for an operator outside this emulation.
 */
export function compileQuery(scope: SqlScope, table: TableDefinition, query: RecordQuery): CompiledQuery {
    const united = join(
        query.unions.map((list) => compileAll(scope, table, list)),
        ' OR ',
    )
    const whole = join(
        [ofClass(scope.catalog, table), united].filter((c) => c !== EVERYTHING),
        ' AND ',
    )
    return { where: whole.sql, params: whole.params, orderBy: compileOrder(scope, table, query) }
}

function compileAll(scope: SqlScope, table: TableDefinition, list: AndList): SqlCondition {
    const all = list.map((group) => compileAny(scope, table, group)).filter((c): c is SqlCondition => c !== undefined)
    return all.length === 0 ? EVERYTHING : join(all, ' AND ')
}

function compileAny(scope: SqlScope, table: TableDefinition, group: OrGroup): SqlCondition | undefined {
    const any: SqlCondition[] = []
    for (const term of group) {
        const condition =
            term.kind === 'join' ? compileJoin(scope, table, term) : compileTerm(scope, table, term.field, term)
        if (condition) any.push(condition)
    }
    return any.length === 0 ? undefined : join(any, ' OR ')
}

/** `path` is what is left of the dot-walk; undefined when the condition is dropped. */
function compileTerm(
    scope: SqlScope,
    table: TableDefinition,
    path: string,
    term: Comparison,
): SqlCondition | undefined {
    const dot = path.indexOf('.')
    const column = table.columns.get(dot < 0 ? path : path.slice(0, dot))
    if (term.operator === 'INSTANCEOF') return instanceOf(scope, table, term)
    if (!column) {
        scope.dropped(table.name, path)
        return undefined
    }
    if (dot < 0) {
        return compareColumn(column, term.operator, term.value, scope.fold, (name) => table.columns.get(name))
    }
    const target = scope.catalog.table(referencedTable(column) ?? '')
    if (!target) {
        scope.dropped(table.name, path)
        return undefined
    }
    const inner = compileTerm(scope, target, path.slice(dot + 1), term)
    if (!inner) return undefined
    // reported: an empty reference excludes the row, whatever the comparison.
    const rows = `SELECT "sys_id" FROM ${quote(scope.catalog.root(target.name))} WHERE ${inner.sql}`
    return { sql: `${quote(column)} IN (${rows})`, params: inner.params }
}

/** documented: INSTANCEOF on the class column: the class itself and what extends it. */
function instanceOf(scope: SqlScope, table: TableDefinition, term: Comparison): SqlCondition | undefined {
    if (!table.columns.has('sys_class_name')) {
        scope.dropped(table.name, term.field)
        return undefined
    }
    return inClasses(scope.catalog.subclasses(term.value))
}

/** documented: addJoinQuery: rows that have a matching row in the joined table; its columns are not returned. */
function compileJoin(scope: SqlScope, table: TableDefinition, term: Join): SqlCondition | undefined {
    const joined = scope.catalog.table(term.table)
    const left = table.columns.get(term.primaryField)
    const right = joined?.columns.get(term.joinField)
    if (!joined || !left || !right) {
        scope.dropped(table.name, joined && left ? term.joinField : term.primaryField)
        return undefined
    }
    const inner = join([ofClass(scope.catalog, joined), compileAll(scope, joined, term.all)], ' AND ')
    const rows = `SELECT ${quote(right)} FROM ${quote(scope.catalog.root(joined.name))} WHERE ${inner.sql}`
    return { sql: `${quote(left)} IN (${rows})`, params: inner.params }
}

/** One physical table holds a whole class tree: a query on a class sees its own rows and its subclasses'. */
export function ofClass(catalog: TableCatalog, table: TableDefinition): SqlCondition {
    if (catalog.root(table.name) === table.name) return EVERYTHING
    return inClasses(catalog.subclasses(table.name))
}

function inClasses(classes: string[]): SqlCondition {
    return { sql: `"sys_class_name" IN (${classes.map(() => '?').join(', ')})`, params: classes }
}

function join(conditions: SqlCondition[], joiner: string): SqlCondition {
    if (conditions.length === 0) return EVERYTHING
    if (conditions.length === 1) return conditions[0] as SqlCondition
    return {
        sql: `(${conditions.map((c) => c.sql).join(joiner)})`,
        params: conditions.flatMap((c) => c.params),
    }
}

function compileOrder(scope: SqlScope, table: TableDefinition, query: RecordQuery): string {
    const parts: string[] = []
    for (const { field, descending } of query.order) {
        const sql = orderExpression(scope, table, field)
        if (sql === undefined) scope.dropped(table.name, field)
        else parts.push(descending ? `${sql} DESC` : sql)
    }
    return parts.length === 0 ? '' : `ORDER BY ${parts.join(', ')}`
}

/** reported: a reference column sorts by the display value of the record it points to. */
function orderExpression(scope: SqlScope, table: TableDefinition, path: string): string | undefined {
    const dot = path.indexOf('.')
    const column = table.columns.get(dot < 0 ? path : path.slice(0, dot))
    if (!column) return undefined
    const target = scope.catalog.table(referencedTable(column) ?? '')
    if (!target) return dot < 0 ? comparable(column) : undefined
    const display = dot < 0 ? target.display : path.slice(dot + 1)
    if (display === undefined) return comparable(column)
    if (display.includes('.')) throw new Error(`not emulated: order by ${path}`)
    const shown = target.columns.get(display)
    if (!shown) return undefined
    const own = `${quote(scope.catalog.root(table.name))}.${quote(column)}`
    const root = quote(scope.catalog.root(target.name))
    return `(SELECT ${comparable(shown)} FROM ${root} AS referenced WHERE referenced."sys_id" = ${own})`
}
