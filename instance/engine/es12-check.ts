/**
 * Tells what in a source text the platform's engine refuses in ES12 mode.
 * Documented: JavaScript engine feature support ("disallowed" raises an error) and the SDK's compatibility guide.
 */
import { builtinModules } from 'node:module'
import { parse } from 'acorn'
import { CLOSED_CLASSES, MODULE_GLOBALS } from './es12-globals.ts'
import { declaredNames, isReference, nodes } from './syntax-walk.ts'
import type { SyntaxNode, Visit } from './syntax-walk.ts'

/**
 * Checks a shipped module; one finding per line, `path:line: what`. An empty list means that the engine takes it.
 * A name counts as declared when the module declares it in any scope.
 */
export function checkModule(path: string, source: string): string[] {
    return check(path, source, 'module', (visit, declared) => [
        ...syntax(visit, declared),
        ...imports(visit.node),
        ...globals(visit, declared),
    ])
}

/** Checks a classic script (the body of a rule, an operation, a job), where Glide names and others are ambient. */
export function checkScript(path: string, source: string): string[] {
    return check(path, source, 'script', syntax)
}

type Rule = (visit: Visit, declared: ReadonlySet<string>) => string[]

function check(path: string, source: string, sourceType: 'module' | 'script', rule: Rule): string[] {
    let root: SyntaxNode
    try {
        root = parse(source, {
            // Public class fields and static blocks are supported, hence one version above ES12.
            ecmaVersion: 2022,
            sourceType,
            locations: true,
            allowReturnOutsideFunction: sourceType === 'script',
        }) as unknown as SyntaxNode
    } catch (error) {
        const { message, loc } = error as { message: string; loc?: { line: number } }
        return [`${path}:${loc?.line ?? 1}: the engine does not parse it: ${message}`]
    }
    const declared = declaredNames(root)
    const findings: { line: number; text: string }[] = []
    for (const visit of nodes(root)) {
        for (const text of rule(visit, declared)) {
            findings.push({ line: visit.node.loc?.start.line ?? 1, text })
        }
    }
    return findings.sort((a, b) => a.line - b.line).map(({ line, text }) => `${path}:${line}: ${text}`)
}

function syntax({ node, parent }: Visit, declared: ReadonlySet<string>): string[] {
    switch (node.type) {
        case 'ClassDeclaration':
        case 'ClassExpression': {
            const name = nameOf(node.superClass)
            return CLOSED_CLASSES.has(name) && !declared.has(name) ? [`class extends ${name} (a built-in)`] : []
        }
        case 'PrivateIdentifier':
            return [`private name #${node.name as string}`]
        case 'FunctionDeclaration':
        case 'FunctionExpression':
            if (node.async && node.generator) {
                return ['async generator']
            }
            return node.async && parent?.type === 'MethodDefinition' ? ['async method of a class'] : []
        case 'ForOfStatement':
            return node.await ? ['for await'] : []
        case 'AwaitExpression':
            return []
        case 'ImportExpression':
            return ['dynamic import']
        case 'MetaProperty':
            return nameOf(node.meta) === 'import' ? ['import.meta'] : []
        case 'NewExpression':
        case 'CallExpression':
            return calls(node, declared)
        case 'Literal':
            return node.regex ? regularExpression(node.regex as { pattern: string; flags: string }) : []
        default:
            return []
    }
}

function calls(node: SyntaxNode, declared: ReadonlySet<string>): string[] {
    const name = nameOf(node.callee)
    if (declared.has(name)) {
        return []
    }
    if (name === 'Function') {
        return ['new Function']
    }
    if (name === 'eval') {
        return ['eval']
    }
    const [pattern, flags] = node.arguments as SyntaxNode[]
    if (name === 'RegExp' && typeof pattern?.value === 'string') {
        return regularExpression({ pattern: pattern.value, flags: typeof flags?.value === 'string' ? flags.value : '' })
    }
    return []
}

/** Documented: the flags d and v and the sloppy forms of Annex B ([\w-x], invalid escapes, octal) are disallowed. */
function regularExpression({ pattern, flags }: { pattern: string; flags: string }): string[] {
    const text = `/${pattern}/${flags}`
    if (/[dv]/.test(flags)) {
        return [`regular expression flag: ${text}`]
    }
    try {
        // The sloppy forms are exactly what the u flag refuses.
        new RegExp(pattern, flags.includes('u') ? flags : `${flags}u`)
        return []
    } catch {
        return [`sloppy regular expression: ${text}`]
    }
}

function imports(node: SyntaxNode): string[] {
    const source = (node.source as { value?: unknown } | null | undefined)?.value
    if (node.type === 'ImportExpression' || typeof source !== 'string') {
        return []
    }
    if (source.endsWith('.json')) {
        return [`import of JSON, which is not shipped: ${source}`]
    }
    if (/^\.{0,2}\//.test(source)) {
        // Documented for modules and third-party libraries: the extension is part of the module's path.
        return source.endsWith('.ts') ? [] : [`relative import without .ts: ${source}`]
    }
    return source.startsWith('node:') || builtinModules.includes(source) ? [`import of a Node module: ${source}`] : []
}

function globals(visit: Visit, declared: ReadonlySet<string>): string[] {
    const { node } = visit
    if (node.type === 'MemberExpression' && nameOf(node.object) === 'globalThis' && !node.computed) {
        const name = nameOf(node.property)
        return MODULE_GLOBALS.has(name) ? [] : [`no global of the engine: globalThis.${name}`]
    }
    if (!isReference(visit)) {
        return []
    }
    const name = node.name as string
    if (declared.has(name) || MODULE_GLOBALS.has(name) || name === 'eval') {
        return []
    }
    return [`no global of the engine in a module: ${name}`]
}

const nameOf = (node: unknown): string => {
    const { type, name } = (node ?? {}) as { type?: string; name?: string }
    return type === 'Identifier' ? (name ?? '') : ''
}
