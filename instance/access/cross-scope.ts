/** Cross-scope access: what code of one application scope may do to another scope's tables. */

import type { Configuration } from '../glide/configuration.ts'
import type { AccessOperation, Actor, LogLevel } from '../glide/environment.ts'
import type { TableDefinition } from '../platform.ts'

const VERBS: Record<AccessOperation, string> = { create: 'Create', read: 'Read', write: 'Write', delete: 'Delete' }
const FLAGS = { create: 'create', read: 'read', write: 'update', delete: 'delete' } as const

export class CrossScopeAccess {
    constructor(
        private readonly configuration: Configuration,
        private readonly log: (level: LogLevel, source: string, message: string) => void,
    ) {}

    /**
     * May code of `scope` do that to `table`? A refusal is logged in the platform's words and never thrown: reads then
     * find no rows, writes answer null (reported).
     *
     * documented: Table application access: read is the prerequisite of the others. documented: Cross-scope privilege
     * record: an installed application has only the privileges it ships, and none exceeds the table's own access.
     */
    allows(actor: Actor, operation: AccessOperation, table: TableDefinition): boolean {
        const { scope } = actor
        if (scope === table.scope || actor.webService) return true
        const { access } = table
        const granted = access.access === 'public' && access.read && access[FLAGS[operation]]
        if (!granted) return this.refuse(scope, operation, table, "the table's cross-scope access policy")
        if (scope === 'global' || this.privileged(scope, operation, table.name)) return true
        const text = `${VERBS[operation]} operation against '${table.name}' from scope '${scope}' has been refused. Application must declare a cross-scope access privilege`
        this.log('error', scope, text)
        return false
    }

    private refuse(scope: string, operation: AccessOperation, table: TableDefinition, reason: string): boolean {
        const text = `${VERBS[operation]} operation against '${table.name}' from scope '${scope}' has been refused due to ${reason}`
        this.log('error', scope, text)
        return false
    }

    private privileged(scope: string, operation: AccessOperation, table: string): boolean {
        const held = this.configuration.derived(`privileges ${scope}`, () => {
            const rows = this.configuration.rows('sys_scope_privilege').filter((row) => row.status === 'allowed')
            const own = rows.filter((row) => this.configuration.scopeName(row.source_scope) === scope)
            return new Set(
                own
                    .filter((row) => row.target_type === 'sys_db_object')
                    .map((row) => `${row.operation} ${row.target_name}`),
            )
        })
        return held.has(`${operation} ${table}`)
    }
}
