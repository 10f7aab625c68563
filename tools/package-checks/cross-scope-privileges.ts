// An installed application reaches another scope's table only with the privilege rows it ships, one per operation.
import { recordsOf, type BuiltPackage } from './built-package.ts'
import { findTableAccess } from './table-access.ts'

/**
 * Compares the privileges shipped for tables of other scopes with what the shipped modules do to those tables.
 *
 * @param knownTables names of the platform's tables
 * @returns one line per missing, unused, double or invalid privilege and per place the analysis could not follow
 */
export function findPrivilegeFaults(built: BuiltPackage, knownTables: readonly string[]): string[] {
    const { operations, unclear } = findTableAccess(built, knownTables)
    const findings = [...unclear]
    const needed = new Set<string>()
    for (const [table, used] of operations) {
        if (table.startsWith(`${built.scope}_`)) continue
        for (const operation of used) needed.add(`${operation} ${table}`)
    }
    const shipped = new Set<string>()
    for (const { file, fields } of recordsOf(built, 'sys_scope_privilege')) {
        if (fields.target_type !== 'sys_db_object') continue
        const privilege = `${fields.operation ?? ''} ${fields.target_name ?? ''}`
        if (fields.status !== 'allowed') findings.push(`${file}: ${privilege} is ${fields.status ?? ''}, not allowed`)
        if (fields.source_scope !== built.scopeId) findings.push(`${file}: ${privilege} is for another application`)
        if (shipped.has(privilege)) findings.push(`${file}: ${privilege} is shipped twice`)
        shipped.add(privilege)
        if (!needed.has(privilege)) findings.push(`${file}: ${privilege} is not used by any module`)
    }
    for (const privilege of needed) {
        if (!shipped.has(privilege)) findings.push(`privilege missing: ${privilege}`)
    }
    return findings
}
