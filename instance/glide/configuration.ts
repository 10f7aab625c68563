/** Rows of configuration tables (rules, access, properties, events), kept in memory until one of them changes. */

import type { Row } from '../platform.ts'
import type { InstanceDatabase } from '../storage/database.ts'
import { quote } from './operators.ts'

/** Watched tables; they are small, and every request reads them. */
const TABLES = [
    'sys_auto_flush',
    'sys_choice',
    'sys_data_policy2',
    'sys_data_policy_rule',
    'sys_group_has_role',
    'sys_properties',
    'sys_scope',
    'sys_scope_privilege',
    'sys_script',
    'sys_security_acl',
    'sys_security_acl_role',
    'sys_ui_action',
    'sys_ui_action_role',
    'sys_user_role',
    'sys_user_role_contains',
    'sysauto_script',
    'sysevent_email_action',
    'sysevent_register',
    'sysevent_script_action',
] as const

export type ConfigurationTable = (typeof TABLES)[number]

const LARGEST = 100_000

export class Configuration {
    private readonly loaded = new Map<string, Row[]>()
    private readonly derivedValues = new Map<string, unknown>()
    private readonly present: ReadonlySet<string>

    /** Watches the tables with temporary triggers, so that whoever writes a row, by whatever way, is noticed. */
    constructor(private readonly database: InstanceDatabase) {
        this.present = new Set(TABLES.filter((table) => database.catalog.table(table)))
        database.sqlite.function('configuration_changed', () => {
            this.loaded.clear()
            this.derivedValues.clear()
            return null
        })
        for (const root of new Set([...this.present].map((table) => database.catalog.root(table)))) {
            for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
                database.sqlite.exec(
                    `CREATE TEMP TRIGGER IF NOT EXISTS ${quote(`watch_${root}_${event}`)} AFTER ${event} ON main.${quote(root)}
                     BEGIN SELECT configuration_changed(); END`,
                )
            }
        }
    }

    /** All rows of a table, in a stable order; none when the table does not exist here. */
    rows(table: ConfigurationTable): readonly Row[] {
        let rows = this.loaded.get(table)
        if (!rows) {
            rows = this.present.has(table) ? this.load(table) : []
            this.loaded.set(table, rows)
        }
        return rows
    }

    /** A value worked out from configuration rows, until any of them changes. */
    derived<T>(key: string, work: () => T): T {
        if (!this.derivedValues.has(key)) this.derivedValues.set(key, work())
        return this.derivedValues.get(key) as T
    }

    /** Name of a scope from what a `sys_scope` column holds: a sys_id, a name, or nothing for global. */
    scopeName(reference: string | null | undefined): string {
        if (!reference) return 'global'
        const scopes = this.derived(
            'scopes',
            () => new Map(this.rows('sys_scope').map((row) => [row.sys_id, row.scope])),
        )
        return scopes.get(reference) ?? reference
    }

    private load(table: string): Row[] {
        const { catalog } = this.database
        const root = catalog.root(table)
        const filter =
            root === table
                ? '1'
                : `"sys_class_name" IN (${catalog
                      .subclasses(table)
                      .map(() => '?')
                      .join(', ')})`
        const params = root === table ? [] : catalog.subclasses(table)
        const sql = `SELECT * FROM ${quote(root)} WHERE ${filter} ORDER BY "sys_created_on", "sys_id" LIMIT ${LARGEST}`
        return this.database.sqlite.prepare(sql).all(...params) as Row[]
    }
}
