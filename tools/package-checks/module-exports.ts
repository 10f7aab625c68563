// What a shipped module imports and exports, read from its syntax tree.
import path from 'node:path'
import { parse, type Program, type Pattern, type Identifier, type Literal } from 'acorn'
import type { BuiltPackage, PackageModule } from './built-package.ts'

/** One import (or re-export) of a module; `names` are the imported names, `*` left out. */
export interface ModuleImport {
    specifier: string
    names: readonly string[]
}

/** Parses a module as the platform's engine would read it: an ES module, at most ES2022 syntax. */
export function parseModule(module: PackageModule): Program {
    return parse(module.source, { ecmaVersion: 2022, sourceType: 'module' })
}

function nameOf(node: Identifier | Literal): string {
    return node.type === 'Identifier' ? node.name : String(node.value)
}

function boundNames(pattern: Pattern): string[] {
    switch (pattern.type) {
        case 'Identifier':
            return [pattern.name]
        case 'ObjectPattern':
            return pattern.properties.flatMap((part) =>
                boundNames(part.type === 'Property' ? part.value : part.argument),
            )
        case 'ArrayPattern':
            return pattern.elements.flatMap((part) => (part ? boundNames(part) : []))
        case 'AssignmentPattern':
            return boundNames(pattern.left)
        case 'RestElement':
            return boundNames(pattern.argument)
        default:
            return []
    }
}

/** The imports of a module, re-exports included. */
export function importsOf(program: Program): ModuleImport[] {
    const imports: ModuleImport[] = []
    for (const node of program.body) {
        if (node.type === 'ImportDeclaration') {
            const names = node.specifiers.flatMap((specifier) =>
                specifier.type === 'ImportSpecifier'
                    ? [nameOf(specifier.imported)]
                    : specifier.type === 'ImportDefaultSpecifier'
                      ? ['default']
                      : [],
            )
            imports.push({ specifier: String(node.source.value), names })
        } else if (node.type === 'ExportNamedDeclaration' && node.source) {
            imports.push({
                specifier: String(node.source.value),
                names: node.specifiers.map((specifier) => nameOf(specifier.local)),
            })
        } else if (node.type === 'ExportAllDeclaration') {
            imports.push({ specifier: String(node.source.value), names: [] })
        }
    }
    return imports
}

/** The path a relative import of a module stands for; other specifiers are answered unchanged. */
export function resolveImport(fromPath: string, specifier: string): string {
    if (!specifier.startsWith('.')) return specifier
    return path.posix.normalize(path.posix.join(path.posix.dirname(fromPath), specifier))
}

/**
 * Lists the names a shipped module exports, `export * from` followed.
 *
 * @returns undefined when the package ships no module of that path
 */
export function exportsOf(built: BuiltPackage, modulePath: string, seen = new Set<string>()): Set<string> | undefined {
    const module = built.modules.find((candidate) => candidate.path === modulePath)
    if (!module) return undefined
    const names = new Set<string>()
    if (seen.has(modulePath)) return names
    seen.add(modulePath)
    for (const node of parseModule(module).body) {
        if (node.type === 'ExportDefaultDeclaration') names.add('default')
        else if (node.type === 'ExportAllDeclaration') {
            if (node.exported) names.add(nameOf(node.exported))
            else {
                const target = resolveImport(modulePath, String(node.source.value))
                for (const name of exportsOf(built, target, seen) ?? []) if (name !== 'default') names.add(name)
            }
        } else if (node.type === 'ExportNamedDeclaration') {
            for (const specifier of node.specifiers) names.add(nameOf(specifier.exported))
            const declaration = node.declaration
            if (declaration?.type === 'VariableDeclaration') {
                for (const part of declaration.declarations) for (const name of boundNames(part.id)) names.add(name)
            } else if (declaration?.id) names.add(declaration.id.name)
        }
    }
    return names
}
