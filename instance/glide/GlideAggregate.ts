/**
 * GlideAggregate: counts and totals over a query.
 *
 * Surprises: every answer is a string (documented: GlideAggregate getAggregate); a sum over nothing is empty, not zero;
 * query conditions are dropped and compared as GlideRecord's are.
 */

import type { Row } from '../platform.ts'
import { columnKind } from './column-kind.ts'
import { notEmulated } from './members.ts'
import { comparable, quote } from './operators.ts'
import { RecordSelection } from './record-selection.ts'

const FUNCTIONS = new Set(['COUNT', 'SUM', 'MIN', 'MAX', 'AVG'])

export class GlideAggregateCore extends RecordSelection {
    private readonly aggregates = new Map<string, string>()
    private readonly groups: string[] = []
    private row: Row = {}

    /** documented: COUNT, SUM, MIN, MAX, AVG, with a field except for COUNT. */
    addAggregate(name: unknown, field?: unknown): void {
        const aggregate = String(name).toUpperCase()
        if (!FUNCTIONS.has(aggregate)) throw notEmulated(`GlideAggregate.addAggregate ${aggregate}`)
        this.aggregates.set(key(aggregate, field), this.expression(aggregate, field))
    }

    groupBy(field: unknown): void {
        const name = String(field)
        if (this.definition?.columns.has(name)) this.groups.push(name)
        else this.warn(`unknown field ${name} in groupBy on table ${this.tableName}`)
    }

    override query(): void {
        const compiled = this.begin()
        if (!this.definition || !compiled) return
        const columns = [
            ...this.groups.map((name) => quote(name)),
            ...[...this.aggregates].map(([name, sql]) => `CAST(${sql} AS TEXT) AS ${quote(name)}`),
        ]
        const grouping = this.groups.map((name) => comparable(this.definition?.columns.get(name) as never)).join(', ')
        const root = quote(this.environment.catalog.root(this.tableName))
        const group = grouping === '' ? '' : `GROUP BY ${grouping} ORDER BY ${grouping}`
        this.environment.statements.read()
        this.rows = this.environment.database.rows(
            `SELECT ${columns.join(', ') || 'COUNT(*)'} FROM ${root} WHERE ${compiled.where} ${group}`,
            compiled.params,
        )
    }

    /** The aggregate of the current group as text; null when there is none, such as the sum of no rows. */
    getAggregate(name: unknown, field?: unknown): string | null {
        return this.row[key(String(name).toUpperCase(), field)] ?? null
    }

    getValue(field: unknown): string | null {
        return this.row[String(field)] || null
    }

    getTableName(): string {
        return this.tableName
    }

    isValid(): boolean {
        return this.definition !== undefined
    }

    override setLimit(): void {
        throw notEmulated('GlideAggregate.setLimit')
    }

    override chooseWindow(): void {
        throw notEmulated('GlideAggregate.chooseWindow')
    }

    override get(): never {
        throw notEmulated('GlideAggregate.get')
    }

    show(row: Row): void {
        this.row = row
    }

    protected leave(): void {
        this.row = {}
    }

    warn(message: string): void {
        this.environment.log('warn', this.actor.scope, message)
    }

    private expression(aggregate: string, field: unknown): string {
        if (field === undefined) return 'COUNT(*)'
        const column = this.definition?.columns.get(String(field))
        if (!column) throw notEmulated(`GlideAggregate over unknown field ${String(field)}`)
        if (aggregate === 'COUNT') return `COUNT(${quote(column)})`
        const numeric = columnKind(column) === 'number' || aggregate === 'SUM' || aggregate === 'AVG'
        return `${aggregate}(${numeric ? `CAST(${quote(column)} AS NUMERIC)` : quote(column)})`
    }
}

function key(aggregate: string, field: unknown): string {
    return field === undefined ? aggregate : `${aggregate} ${String(field)}`
}

const MISSING = new Set(
    `addHaving addTrend getAggregateEncodedQuery getQuery getTotal orderByAggregate setAggregateWindow setGroup
    setIntervalYearIncluded setOrder groupByDateTrunc addUserQuery addSystemQuery`.split(/\s+/),
)

/** The aggregate as scripts see it: grouped fields are properties too. */
export function aggregateProxy(aggregate: GlideAggregateCore): unknown {
    return new Proxy(aggregate, {
        get(target, name) {
            const member = Reflect.get(target, name) as unknown
            if (typeof member === 'function') return member.bind(target) as unknown
            if (typeof name === 'symbol') return undefined
            if (MISSING.has(name)) throw notEmulated(`GlideAggregate.${name}`)
            return target.definition?.columns.has(name) ? (target.getValue(name) ?? '') : undefined
        },
    })
}
