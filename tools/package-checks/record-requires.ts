// Record scripts are glue: they require a shipped module and call what it exports.
import type { BuiltPackage } from './built-package.ts'
import { exportsOf } from './module-exports.ts'
import { recordScripts, requiresOf } from './record-scripts.ts'

/**
 * Finds record scripts whose require resolves to no shipped module, that take a name the module does not export, or
 * that take a name and never call it.
 *
 * @returns one line per require or name
 */
export function findBrokenRequires(built: BuiltPackage): string[] {
    const findings: string[] = []
    for (const { record, field, source } of recordScripts(built)) {
        const where = `${record.file} ${field}`
        const { requires, called } = requiresOf(built, source)
        for (const { specifier, target, names } of requires) {
            if (specifier === undefined || target === undefined) {
                findings.push(`${where}: requires something that is not a string literal`)
                continue
            }
            const exported = exportsOf(built, target)
            if (!exported) {
                findings.push(`${where}: require('${specifier}') resolves to no shipped module`)
                continue
            }
            if (names.length === 0) findings.push(`${where}: require('${specifier}') is not used`)
            for (const name of names) {
                if (!exported.has(name)) findings.push(`${where}: '${specifier}' exports no ${name}`)
                else if (!called.has(name)) findings.push(`${where}: ${name} of '${specifier}' is never called`)
            }
        }
    }
    return findings
}
