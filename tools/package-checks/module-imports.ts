// Imports that type-check and build, and then resolve to nothing on the platform.
import type { BuiltPackage } from './built-package.ts'
import { exportsOf, importsOf, parseModule, resolveImport } from './module-exports.ts'

/** Types-only package whose values the platform provides itself. */
const PLATFORM = /^@servicenow\/glide(?:\/|$)/

/**
 * Finds imports between shipped modules that fail at run time: a target that is not shipped (extension left out, JSON,
 * a file outside the server folder), a name the target does not export, a package that is neither shipped nor the
 * platform's.
 *
 * @returns one line per import or name
 */
export function findBrokenImports(built: BuiltPackage): string[] {
    const findings: string[] = []
    for (const module of built.modules) {
        if (!module.path.endsWith('.ts') && !module.path.endsWith('.js')) continue
        for (const { specifier, names } of importsOf(parseModule(module))) {
            if (PLATFORM.test(specifier)) continue
            const target = resolveImport(module.path, specifier)
            if (specifier.endsWith('.json')) {
                findings.push(`${module.path}: imports the JSON file '${specifier}', which is never shipped`)
                continue
            }
            const exported = exportsOf(built, target)
            if (!exported) {
                findings.push(`${module.path}: '${specifier}' resolves to no shipped module`)
                continue
            }
            for (const name of names) {
                if (!exported.has(name)) findings.push(`${module.path}: '${specifier}' exports no ${name}`)
            }
        }
    }
    return findings
}
