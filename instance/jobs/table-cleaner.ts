/**
 * The table cleaner: deletes rows by the rules of sys_auto_flush. It runs when it is told to.
 *
 * documented (Create a table cleanup rule in Core UI): rows whose match field is older than the age, and that meet the
 * conditions, are deleted; with "Cascade delete" the rows that refer to them too; with "Clean audit" their rows of
 * sys_audit. unknown: whether business rules run (not here), and what becomes of references to what was deleted without
 * "Cascade delete" (they stay, dangling).
 */

import { SYSTEM_SESSION } from '../access/system-session.ts'
import { referencingColumns } from '../glide/cascade.ts'
import { columnKind } from '../glide/column-kind.ts'
import { parseEncodedQuery } from '../glide/encoded-query.ts'
import type { GlideEnvironment } from '../glide/environment.ts'
import { GlideRecordCore } from '../glide/GlideRecord.ts'
import type { Row, TableDefinition } from '../platform.ts'
import { platformTime } from '../storage/row-store.ts'

/** Rows that refer to rows that refer to rows …: deeper is a cycle. */
const DEEPEST = 20

/** How many rows a rule deleted of its table, those that refer to them not counted. */
export interface Cleaned {
    table: string
    deleted: number
}

/**
 * Runs every active rule once. Throws before anything of a rule is deleted when it names a table or column that does not
 * exist: what the platform does then is unknown, and a dropped condition would empty the table.
 */
export function cleanTables(environment: GlideEnvironment, rules: readonly Row[]): Cleaned[] {
    return rules.filter((rule) => rule.active === '1').map((rule) => cleanTable(environment, rule))
}

function cleanTable(environment: GlideEnvironment, rule: Row): Cleaned {
    const name = rule.tablename ?? ''
    const definition = environment.catalog.table(name)
    if (!definition) throw new Error(`not emulated: a table cleanup rule for the unknown table ${name}`)
    if (rule.clean_peripheral === '1') throw new Error('not emulated: a table cleanup rule that cleans journals')
    const rows = due(environment, definition, rule)
    for (const row of rows) remove(environment, definition, row.sys_id ?? '', rule, 0)
    return { table: name, deleted: rows.length }
}

function due(environment: GlideEnvironment, definition: TableDefinition, rule: Row): Row[] {
    const field = rule.matchfield || 'sys_created_on'
    const column = definition.columns.get(field)
    if (!column || columnKind(column) !== 'datetime') {
        throw new Error(`not emulated: a table cleanup rule by ${definition.name}.${field}`)
    }
    const age = Number(rule.age)
    if (!rule.age || !(age >= 0)) throw new Error(`not emulated: a table cleanup rule of age ${rule.age}`)
    const record = new GlideRecordCore(environment, { session: SYSTEM_SESSION, scope: 'global' }, definition.name)
    record.rulesEnabled = false
    if (rule.conditions) {
        checkColumns(definition, rule.conditions)
        record.addEncodedQuery(rule.conditions)
    }
    const rows: Row[] = []
    record.query()
    while (record.next()) rows.push({ ...record.state.row })
    // Of united conditions a further one would bind the last only, so the age is compared here.
    const limit = platformTime(new Date(environment.clock().getTime() - age * 1000))
    return rows.filter((row) => Boolean(row[field]) && String(row[field]) < limit)
}

function checkColumns(definition: TableDefinition, conditions: string): void {
    for (const term of parseEncodedQuery(conditions).unions.flat(2)) {
        if (term.kind === 'join' || !definition.columns.has(term.field)) {
            throw new Error(`not emulated: the condition ${conditions} of a table cleanup rule for ${definition.name}`)
        }
    }
}

function remove(
    environment: GlideEnvironment,
    definition: TableDefinition,
    sysId: string,
    rule: Row,
    depth: number,
): void {
    const { catalog, database } = environment
    if (depth > DEEPEST) throw new Error(`not emulated: a cycle of references to ${definition.name}`)
    if (!database.remove(definition, sysId)) return
    const audits = catalog.table('sys_audit')
    if (rule.clean_audit === '1' && audits) {
        for (const audit of database.referencing(audits, 'documentkey', sysId))
            database.remove(audits, audit.sys_id ?? '')
    }
    if (rule.cascade_delete !== '1') return
    for (const { table, column } of referencingColumns(catalog, definition)) {
        for (const row of database.referencing(table, column.name, sysId)) {
            remove(environment, table, row.sys_id ?? '', rule, depth + 1)
        }
    }
}
