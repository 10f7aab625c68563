/** Raw rows over SQLite: no rules, no ACLs, no scope checks, no truncation. */
import { randomBytes } from 'node:crypto'
import type { Row, Store, TableDefinition } from '../platform.ts'
import type { InstanceDatabase } from './database.ts'
import { comparable, isFolded } from './fold.ts'
import { canonical, columnOf, makePlan } from './row-plan.ts'
import type { RowPlan } from './row-plan.ts'
import { guardUnique } from './unique-key.ts'

const FIND_LIMIT = 10_000
const CHANGED_BY = 'system'

/** A date as the platform stores it: UTC, `yyyy-MM-dd HH:mm:ss`. */
export const platformTime = (date: Date): string => date.toISOString().slice(0, 19).replace('T', ' ')

let entropy = ''

/** 32 random hexadecimal digits (drawn from the system in larger portions: loading 100,000 rows asks for as many). */
export function newSysId(): string {
    entropy = entropy || randomBytes(16 * 256).toString('hex')
    const sysId = entropy.slice(0, 32)
    entropy = entropy.slice(32)
    return sysId
}

export class RowStore implements Store {
    private readonly plans = new WeakMap<TableDefinition, RowPlan>()

    /** `now` is the clock for sys_created_on and sys_updated_on. */
    constructor(
        readonly db: InstanceDatabase,
        private readonly now: () => Date = () => new Date(),
    ) {}

    tables(): string[] {
        return this.db.catalog.tables()
    }

    table(name: string): TableDefinition | undefined {
        return this.db.catalog.table(name)
    }

    /**
     * Stores a row and answers its sys_id. Absent columns get their default; sys_ columns that are given are kept.
     * Booleans may be `true`/`false`; empty text is stored as null. Computed columns (sys_user.name) are overwritten.
     * Throws on an unknown table or column, a value longer than its column, or (UniqueKeyViolation) a broken key.
     */
    insert(table: string, row: Row): string {
        const plan = this.plan(table)
        const time = platformTime(this.now())
        const sysId = row.sys_id || newSysId()
        const stored: Row = {
            ...plan.defaults,
            ...this.accept(plan, row),
            sys_id: sysId,
            sys_created_on: row.sys_created_on || time,
            sys_created_by: row.sys_created_by || CHANGED_BY,
            sys_updated_on: row.sys_updated_on || time,
            sys_updated_by: row.sys_updated_by || CHANGED_BY,
            sys_mod_count: row.sys_mod_count || '0',
        }
        if (plan.classes) {
            stored.sys_class_name = row.sys_class_name || table
        }
        for (const [name, compute] of Object.entries(plan.computed)) {
            stored[name] = compute(stored)
        }
        const names = Object.keys(stored).filter((name) => stored[name] !== null)
        const sql =
            `INSERT INTO "${plan.root}" ("${names.join('","')}")` + ` VALUES (?${',?'.repeat(names.length - 1)})`
        guardUnique(this.db, table, stored, () => this.db.prepare(sql).run(names.map((name) => stored[name])))
        return sysId
    }

    transaction<T>(work: () => T): T {
        return this.db.sqlite.transaction(work)()
    }

    /** The row with the columns of `table` (not of its subclasses), or undefined; a row of another class is not found. */
    read(table: string, sysId: string): Row | undefined {
        const plan = this.plan(table)
        const sql = `SELECT ${plan.selection} FROM "${plan.root}" WHERE "sys_id" = ?${plan.classFilter}`
        return this.db.prepare(sql).get(sysId) as Row | undefined
    }

    /** Rows equal in all given columns (null: empty); text compares as in a query. At most `limit` (10,000). */
    find(table: string, where: Row, limit: number = FIND_LIMIT): Row[] {
        const plan = this.plan(table)
        const values: string[] = []
        const conditions = Object.entries(where).map(([name, value]) => {
            const column = columnOf(plan, name)
            const text = canonical(column, value)
            if (text === null) {
                return `"${name}" IS NULL`
            }
            values.push(text)
            return `${comparable(column)} = ${isFolded(column) ? 'fold(?)' : '?'}`
        })
        const filter = conditions.length > 0 ? conditions.join(' AND ') : '1'
        const sql =
            `SELECT ${plan.selection} FROM "${plan.root}" WHERE ${filter}${plan.classFilter}` +
            ` ORDER BY "sys_created_on", "sys_id" LIMIT ?`
        return this.db.prepare(sql).all(...values, limit) as Row[]
    }

    count(table: string): number {
        const plan = this.plan(table)
        const sql = `SELECT count(*) FROM "${plan.root}" WHERE 1${plan.classFilter}`
        return this.db.prepare(sql).pluck().get() as number
    }

    /**
     * Changes a row: sys_mod_count goes up by one and sys_updated_* are set, unless given. Throws like `insert`, and
     * when there is no such row.
     */
    update(table: string, sysId: string, changes: Row): void {
        const plan = this.plan(table)
        const before = this.read(table, sysId)
        if (!before) {
            throw new Error(`${table}: no record ${sysId}`)
        }
        const changed: Row = {
            sys_updated_on: platformTime(this.now()),
            sys_updated_by: CHANGED_BY,
            sys_mod_count: String(Number(before.sys_mod_count ?? 0) + 1),
            ...this.accept(plan, changes),
        }
        delete changed.sys_id
        const after = { ...before, ...changed }
        for (const [name, compute] of Object.entries(plan.computed)) {
            after[name] = changed[name] = compute(after)
        }
        const names = Object.keys(changed)
        const sql = `UPDATE "${plan.root}" SET ${names.map((name) => `"${name}" = ?`).join(', ')} WHERE "sys_id" = ?`
        guardUnique(this.db, table, after, () =>
            this.db.prepare(sql).run(...names.map((name) => changed[name] ?? null), sysId),
        )
    }

    /** Removes a row; nothing happens when there is none. References to it are left as they are. */
    remove(table: string, sysId: string): void {
        const plan = this.plan(table)
        this.db.prepare(`DELETE FROM "${plan.root}" WHERE "sys_id" = ?${plan.classFilter}`).run(sysId)
    }

    private accept(plan: RowPlan, row: Row): Row {
        const accepted: Row = {}
        for (const [name, value] of Object.entries(row)) {
            const column = columnOf(plan, name)
            const text = canonical(column, value)
            if (text !== null && text.length > column.maxLength && [...text].length > column.maxLength) {
                throw new Error(`${plan.table}.${name} holds ${column.maxLength} characters, not ${[...text].length}`)
            }
            accepted[name] = text
        }
        return accepted
    }

    private plan(table: string): RowPlan {
        const definition = this.table(table)
        if (!definition) {
            throw new Error(`no table ${table}`)
        }
        let plan = this.plans.get(definition)
        if (!plan) {
            plan = makePlan(definition, this.db)
            this.plans.set(definition, plan)
        }
        return plan
    }
}
