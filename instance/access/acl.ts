/** Record access controls (sys_security_acl), as the Table API and GlideRecord.canRead evaluate them. */

import type { Configuration } from '../glide/configuration.ts'
import type { AccessOperation, TableCatalog } from '../glide/environment.ts'
import type { Row, Session, TableDefinition } from '../platform.ts'

/** The one script that is understood: it passes nobody (documented: Create an ACL rule). */
const REFUSES = 'answer = false'

export class AccessControl {
    constructor(
        private readonly configuration: Configuration,
        private readonly catalog: TableCatalog,
    ) {}

    /**
     * May the session do that to records of the table (and to the field)? A field needs both its own rule, where there is
     * one, and the record's. Inherited tables are asked where a table has no rule of its own; no rule at all refuses.
     *
     * documented: Access control rules: order of matching, admin override; Default deny.
     *
     * @throws Error `not emulated: …` when the decision depends on a condition, or on a script that does more than refuse.
     */
    allows(session: Session, operation: AccessOperation, table: string, field?: string): boolean {
        const line = this.line(table)
        if (line.length === 0) return false
        const record = this.firstRules([...line, '*'], operation)
        if (!this.passes(session, record)) return false
        if (field === undefined) return true
        const names = line.map((name) => `${name}.${field}`)
        names.push(`*.${field}`, ...line.map((name) => `${name}.*`), '*.*')
        const rules = this.firstRules(names, operation)
        return rules.length === 0 || this.passes(session, rules)
    }

    /** The rules of the most specific name that has any. */
    private firstRules(names: readonly string[], operation: string): readonly Row[] {
        const rules = this.configuration.derived('access controls', () => {
            const byName = new Map<string, Row[]>()
            for (const rule of this.configuration.rows('sys_security_acl')) {
                if (rule.type !== 'record' || rule.active !== '1') continue
                const key = `${rule.operation} ${rule.name}`
                byName.set(key, [...(byName.get(key) ?? []), rule])
            }
            return byName
        })
        for (const name of names) {
            const found = rules.get(`${operation} ${name}`)
            if (found) return found
        }
        return []
    }

    /** documented: of several rules with one name and operation, one that passes is enough. */
    private passes(session: Session, rules: readonly Row[]): boolean {
        if (rules.length === 0) return session.roles.has('admin')
        return rules.some((rule) => {
            if (session.roles.has('admin') && rule.admin_overrides !== '0') return true
            if (rule.script === REFUSES) return false
            if (rule.script || rule.condition) throw new Error(`not emulated: condition of access control ${rule.name}`)
            const required = this.requiredRoles(rule.sys_id ?? '')
            return required.length === 0 || required.some((role) => session.roles.has(role))
        })
    }

    private requiredRoles(rule: string): readonly string[] {
        const roles = this.configuration.derived('access control roles', () => {
            const names = new Map(this.configuration.rows('sys_user_role').map((row) => [row.sys_id, row.name]))
            const byRule = new Map<string, string[]>()
            for (const row of this.configuration.rows('sys_security_acl_role')) {
                const key = row.sys_security_acl ?? ''
                byRule.set(key, [
                    ...(byRule.get(key) ?? []),
                    names.get(row.sys_user_role ?? '') ?? row.sys_user_role ?? '',
                ])
            }
            return byRule
        })
        return roles.get(rule) ?? []
    }

    private line(table: string): string[] {
        const line: string[] = []
        let definition: TableDefinition | undefined = this.catalog.table(table)
        while (definition) {
            line.push(definition.name)
            definition = this.catalog.table(definition.superClass ?? '')
        }
        return line
    }
}
