// Shipped modules run in the platform's own engine, which refuses part of what compiles here.
import type { BuiltPackage } from './built-package.ts'

/** Answers what a module uses that the engine does not have; empty when all is well. */
export type ModuleCheck = (path: string, source: string) => readonly string[]

/**
 * Applies an engine check to every shipped script module.
 *
 * @returns the check's lines, each with the module's path in front
 */
export function findUnsupportedSyntax(built: BuiltPackage, check: ModuleCheck): string[] {
    return built.modules
        .filter(({ path }) => !path.endsWith('.json'))
        .flatMap(({ path, source }) => check(path, source).map((line) => `${path}: ${line}`))
}
