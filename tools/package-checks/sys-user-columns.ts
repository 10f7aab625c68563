// What the application adds to sys_user. Augmenting the table through the SDK would also ship a table element for
// sys_user with every access flag off.
import { recordsOf, type BuiltPackage } from './built-package.ts'

const TABLE = 'sys_user'

/**
 * Finds side effects on sys_user: a table definition, columns other than the expected ones, columns without the scope
 * prefix, and a match column that is not unique.
 *
 * @param expected column names
 * @param unique the one of them that must be unique
 * @returns one line per fault
 */
export function findSysUserSideEffects(built: BuiltPackage, expected: readonly string[], unique: string): string[] {
    const findings: string[] = []
    if (built.files.includes(`dictionary/${TABLE}.xml`) || built.tables.some(({ name }) => name === TABLE)) {
        findings.push(`dictionary/${TABLE}.xml: redefines ${TABLE}`)
    }
    for (const { file, fields } of recordsOf(built, 'sys_db_object')) {
        if (fields.name === TABLE) findings.push(`${file}: redefines ${TABLE}`)
    }
    const columns = recordsOf(built, 'sys_dictionary').filter(({ fields }) => fields.name === TABLE)
    const names = columns.map(({ fields }) => fields.element ?? '')
    for (const name of names) {
        if (!name.startsWith(`${built.scope}_`)) findings.push(`${TABLE}.${name}: lacks the scope prefix`)
        if (!expected.includes(name)) findings.push(`${TABLE}.${name}: is an unexpected column`)
    }
    for (const name of expected) {
        const count = names.filter((candidate) => candidate === name).length
        if (count !== 1) findings.push(`${TABLE}.${name}: is defined ${count} times`)
    }
    if (columns.find(({ fields }) => fields.element === unique)?.fields.unique !== 'true') {
        findings.push(`${TABLE}.${unique}: is not unique`)
    }
    return findings
}
