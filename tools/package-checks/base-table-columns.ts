// What the application adds to tables of the platform. Augmenting one through the SDK would also ship a table element
// for it with every access flag off.
import { recordsOf, type BuiltPackage } from './built-package.ts'

/**
 * Finds side effects on a platform table: a table definition, columns other than the expected ones, columns without the
 * scope prefix, and a match column that is not unique.
 *
 * @param table name of the platform's table
 * @param expected column names
 * @param unique the one of them that must be unique, if one must
 * @returns one line per fault
 */
export function findSideEffects(
    built: BuiltPackage,
    table: string,
    expected: readonly string[],
    unique?: string,
): string[] {
    const findings: string[] = []
    if (built.files.includes(`dictionary/${table}.xml`) || built.tables.some(({ name }) => name === table)) {
        findings.push(`dictionary/${table}.xml: redefines ${table}`)
    }
    for (const { file, fields } of recordsOf(built, 'sys_db_object')) {
        if (fields.name === table) findings.push(`${file}: redefines ${table}`)
    }
    const columns = recordsOf(built, 'sys_dictionary').filter(({ fields }) => fields.name === table)
    const names = columns.map(({ fields }) => fields.element ?? '')
    for (const name of names) {
        if (!name.startsWith(`${built.scope}_`)) findings.push(`${table}.${name}: lacks the scope prefix`)
        if (!expected.includes(name)) findings.push(`${table}.${name}: is an unexpected column`)
    }
    for (const name of expected) {
        const count = names.filter((candidate) => candidate === name).length
        if (count !== 1) findings.push(`${table}.${name}: is defined ${count} times`)
    }
    if (unique !== undefined && columns.find(({ fields }) => fields.element === unique)?.fields.unique !== 'true') {
        findings.push(`${table}.${unique}: is not unique`)
    }
    return findings
}
