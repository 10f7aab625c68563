// Names the SDK does not check: the platform cuts or ignores what is too long, and an unprefixed property belongs to
// nobody.
import { recordsOf, type BuiltPackage } from './built-package.ts'

const EVENT_NAME_LENGTH = 40
const TABLE_NAME_LENGTH = 30
const COLUMN_NAME_LENGTH = 40

/**
 * Finds properties and events outside the application's name space, event names over 40 characters, table names over
 * 30 and column names over 40.
 *
 * @returns one line per name
 */
export function findNameFaults(built: BuiltPackage): string[] {
    const findings: string[] = []
    const prefix = `${built.scope}.`
    for (const { fields } of recordsOf(built, 'sys_properties')) {
        const name = fields.name ?? ''
        if (!name.startsWith(prefix)) findings.push(`property ${name}: lacks the prefix ${prefix}`)
    }
    for (const { fields } of recordsOf(built, 'sysevent_register')) {
        const name = fields.event_name ?? ''
        if (!name.startsWith(prefix)) findings.push(`event ${name}: lacks the prefix ${prefix}`)
        if (name.length > EVENT_NAME_LENGTH)
            findings.push(`event ${name}: is longer than ${EVENT_NAME_LENGTH} characters`)
    }
    for (const { name, columns } of built.tables) {
        if (name.length > TABLE_NAME_LENGTH)
            findings.push(`table ${name}: is longer than ${TABLE_NAME_LENGTH} characters`)
        for (const column of Object.keys(columns)) {
            if (column.length > COLUMN_NAME_LENGTH) {
                findings.push(`column ${name}.${column}: is longer than ${COLUMN_NAME_LENGTH} characters`)
            }
        }
    }
    return findings
}
