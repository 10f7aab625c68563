// Function glue names the package version. An upgrade skips records that an administrator has edited, so their glue
// would go on naming modules that the upgrade has renamed.
import type { BuiltPackage } from './built-package.ts'
import { recordScripts, requiresOf } from './record-scripts.ts'

/** Tables whose records administrators leave alone, so that an upgrade always replaces them. */
const NEVER_EDITED: ReadonlySet<string> = new Set(['sys_ws_operation'])

/**
 * Finds records that administrators edit (jobs, rules, UI actions, script actions, script includes, …) and whose script
 * names a module by the package version instead of `./src/server/…`.
 *
 * @returns one line per require
 */
export function findVersionedGlue(built: BuiltPackage): string[] {
    return recordScripts(built)
        .filter(({ record }) => !NEVER_EDITED.has(record.table))
        .flatMap(({ record, field, source }) =>
            requiresOf(built, source)
                .requires.filter(({ specifier }) => specifier !== undefined && !specifier.startsWith('./'))
                .map(({ specifier }) => `${record.file} ${field}: names the package version: require('${specifier}')`),
        )
}
