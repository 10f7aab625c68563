// The top level of a shipped module: its functions, its text constants and what it imports under which name.
import type { AnyNode, Expression, Function as FunctionNode, Identifier, Pattern } from 'acorn'
import type { BuiltPackage, PackageModule } from './built-package.ts'
import { parseModule, resolveImport } from './module-exports.ts'
import { walk } from './syntax-walk.ts'

export interface ModuleFunction {
    module: ModuleScope
    name: string
    params: readonly string[]
    body: AnyNode
}

export interface ModuleScope {
    path: string
    functions: Map<string, ModuleFunction>
    /** Top-level constants that are string literals. */
    texts: Map<string, string>
    imports: Map<string, { path: string; name: string }>
    /** Every string literal of the module. */
    literals: Set<string>
    /** Functions that are handed on as values, not only called: `{ read, window }`. */
    handedOn: Set<string>
}

function paramNames(params: readonly Pattern[]): string[] {
    return params.map((param) => {
        const plain = param.type === 'AssignmentPattern' ? param.left : param
        return plain.type === 'Identifier' ? plain.name : ''
    })
}

function addFunction(scope: ModuleScope, name: string, { params, body }: FunctionNode): void {
    scope.functions.set(name, { module: scope, name, params: paramNames(params), body })
}

function addConstant(scope: ModuleScope, id: Pattern, init: Expression | null | undefined): void {
    if (id.type !== 'Identifier' || !init) return
    if (init.type === 'ArrowFunctionExpression' || init.type === 'FunctionExpression') addFunction(scope, id.name, init)
    if (init.type === 'Literal' && typeof init.value === 'string') scope.texts.set(id.name, init.value)
}

function noteUses(scope: ModuleScope, root: AnyNode): void {
    const called = new Set<Identifier>()
    walk(root, (visited) => {
        const node = visited as AnyNode
        if (node.type === 'Literal' && typeof node.value === 'string') scope.literals.add(node.value)
        if (node.type === 'CallExpression' && node.callee.type === 'Identifier') called.add(node.callee)
        if (node.type === 'FunctionDeclaration' && node.id) called.add(node.id)
        if (node.type === 'VariableDeclarator' && node.id.type === 'Identifier') called.add(node.id)
        if (node.type === 'Identifier' && !called.has(node) && scope.functions.has(node.name)) {
            scope.handedOn.add(node.name)
        }
    })
}

function readScope(module: PackageModule): ModuleScope {
    const scope: ModuleScope = {
        path: module.path,
        functions: new Map(),
        texts: new Map(),
        imports: new Map(),
        literals: new Set(),
        handedOn: new Set(),
    }
    const program = parseModule(module)
    for (const statement of program.body) {
        if (statement.type === 'ImportDeclaration') {
            const path = resolveImport(module.path, String(statement.source.value))
            for (const specifier of statement.specifiers) {
                if (specifier.type !== 'ImportSpecifier') continue
                const imported = specifier.imported
                const name = imported.type === 'Identifier' ? imported.name : String(imported.value)
                scope.imports.set(specifier.local.name, { path, name })
            }
            continue
        }
        const declaration = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
        if (declaration?.type === 'FunctionDeclaration' && declaration.id) {
            addFunction(scope, declaration.id.name, declaration)
        }
        if (declaration?.type === 'VariableDeclaration') {
            for (const { id, init } of declaration.declarations) addConstant(scope, id, init)
        }
    }
    for (const statement of program.body) {
        if (statement.type !== 'ImportDeclaration') noteUses(scope, statement)
    }
    return scope
}

/** The scopes of all shipped script modules, by path. */
export function readScopes(built: BuiltPackage): Map<string, ModuleScope> {
    const scripts = built.modules.filter(({ path }) => !path.endsWith('.json'))
    return new Map(scripts.map((module) => [module.path, readScope(module)]))
}
