/** The instance's log: the lines of this process in memory, and rows in syslog_app_scope as administrators see them. */

import { platformTime, newSysId } from '../storage/row-store.ts'
import type { RecordDatabase } from './record-database.ts'
import type { LogLevel, LogLine, TableCatalog } from './environment.ts'

/** reported: -1 debug, 0 information, 1 warning, 2 error. */
const LEVELS: Record<LogLevel, string> = { debug: '-1', info: '0', warn: '1', error: '2' }

/** reported: long messages are cut. */
const LONGEST = 4000

/** Lines kept in memory; older ones are only in the table. */
const KEPT = 10_000

export class SystemLog {
    /** The latest lines, oldest first. */
    readonly lines: LogLine[] = []

    constructor(
        private readonly catalog: TableCatalog,
        private readonly database: () => RecordDatabase,
        private readonly now: () => Date,
    ) {}

    /** Writes a line. Not counted as a statement: the platform writes its logs outside the transaction. */
    write(level: LogLevel, source: string, message: string): void {
        const text = message.slice(0, LONGEST)
        this.lines.push({ level, source, message: text })
        if (this.lines.length > KEPT) this.lines.splice(0, KEPT / 10)
        const table = this.catalog.table('syslog_app_scope')
        if (!table) return
        const time = platformTime(this.now())
        this.database().insert(table, {
            sys_id: newSysId(),
            level: LEVELS[level],
            source,
            message: text,
            sys_created_on: time,
            sys_created_by: 'system',
            sys_updated_on: time,
            sys_updated_by: 'system',
            sys_mod_count: '0',
        })
    }
}
