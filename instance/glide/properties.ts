/** System properties, as gs.getProperty and gs.setProperty reach them. */

import type { Configuration } from './configuration.ts'
import type { Actor, GlideEnvironment, LogLevel } from './environment.ts'
import type { RecordDatabase } from './record-database.ts'

export class Properties {
    constructor(
        private readonly configuration: Configuration,
        private readonly database: RecordDatabase,
        private readonly log: (level: LogLevel, source: string, message: string) => void,
    ) {}

    /** Value of a property, null when there is none. reported: private properties are hidden from other scopes. */
    get(name: string, scope?: string): string | null {
        const row = this.byName().get(name)
        if (!row) return null
        const hidden = row.is_private === '1' && scope !== undefined && this.scopeOf(row) !== scope
        return hidden ? null : (row.value ?? null)
    }

    /** documented: only the scope's own properties can be set; others are left alone and the log says so. */
    set(name: string, value: string, actor: Actor, environment: GlideEnvironment): void {
        environment.statements.check()
        const row = this.byName().get(name)
        const table = environment.catalog.table('sys_properties')
        if (!row || !table || this.scopeOf(row) !== actor.scope) {
            this.log('error', actor.scope, `setProperty of ${name} from scope ${actor.scope} is refused`)
            return
        }
        environment.statements.write()
        this.database.update(table, row, { value })
        environment.statements.wrote()
    }

    private scopeOf(row: Record<string, string | null>): string {
        return this.configuration.scopeName(row.sys_scope)
    }

    private byName(): ReadonlyMap<string, Record<string, string | null>> {
        return this.configuration.derived(
            'properties',
            () => new Map(this.configuration.rows('sys_properties').map((row) => [row.name ?? '', row])),
        )
    }
}
