// Shipped modules and record scripts run in the platform's own engine, which refuses part of what compiles here.
import type { BuiltPackage } from './built-package.ts'
import { recordScripts } from './record-scripts.ts'

/** Answers what a source uses that the engine does not have, one line each; empty when all is well. */
export type EngineCheck = (path: string, source: string) => readonly string[]

/**
 * Applies the engine's checks to every shipped script module and to every record script that requires one.
 *
 * @returns the checks' lines
 */
export function findUnsupportedSyntax(
    built: BuiltPackage,
    checkModule: EngineCheck,
    checkScript: EngineCheck,
): string[] {
    return [
        ...built.modules
            .filter(({ path }) => !path.endsWith('.json'))
            .flatMap(({ path, source }) => checkModule(path, source)),
        ...recordScripts(built).flatMap(({ record, field, source }) => checkScript(`${record.file} ${field}`, source)),
    ]
}
