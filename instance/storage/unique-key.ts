/** A broken unique key, told the way the platform's log tells it. */
import type { InstanceDatabase } from './database.ts'

/** Thrown by the store when a row would break a unique key; the Glide layer turns it into a null insert() and a log line. */
export class UniqueKeyViolation extends Error {
    constructor(
        readonly table: string,
        readonly columns: readonly string[],
        /** The values that are there already, in the order of `columns`. */
        values: readonly (string | null)[],
    ) {
        // Wording reported from instances' logs.
        super(
            `Unique Key violation detected by database (Duplicate entry '${values.join('-')}' for key '${columns.join(',')}')`,
        )
        this.name = 'UniqueKeyViolation'
    }
}

/** Runs a write on `table`; turns SQLite's complaint about a unique index into a UniqueKeyViolation with the row's values. */
export function guardUnique<T>(
    db: InstanceDatabase,
    table: string,
    values: Readonly<Record<string, string | null>>,
    write: () => T,
): T {
    try {
        return write()
    } catch (error) {
        const { code, message } = error as { code?: string; message: string }
        if (code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
            throw new UniqueKeyViolation(table, ['sys_id'], [values.sys_id ?? null])
        }
        const columns = code === 'SQLITE_CONSTRAINT_UNIQUE' ? brokenKey(db, message) : undefined
        if (!columns) {
            throw error
        }
        throw new UniqueKeyViolation(
            table,
            columns,
            columns.map((column) => values[column] ?? null),
        )
    }
}

/** SQLite names the index when it is over expressions, else the columns: `UNIQUE constraint failed: t.a, t.b`. */
function brokenKey(db: InstanceDatabase, message: string): readonly string[] | undefined {
    const index = /index '([^']+)'/.exec(message)?.[1]
    return index ? db.index(index)?.columns : [...message.matchAll(/\w+\.(\w+)/g)].map((match) => match[1] ?? '')
}
