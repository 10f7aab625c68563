// The rings of src/server: imports point inward only.
import path from 'node:path'
import ts from 'typescript'

/** From the outside in. `audit` is a ring beside `provisioning`. */
const DEPTH: ReadonlyMap<string, number> = new Map([
    ['entry', 0],
    ['platform', 1],
    ['provisioning', 2],
    ['audit', 2],
    ['scim', 3],
])
const OUTER: ReadonlySet<string> = new Set(['entry', 'platform'])
const PLATFORM_PACKAGE = /^@servicenow\/glide(?:\/|$)/

/** The specifiers of all imports, re-exports, import types and dynamic imports of a source. */
function specifiersOf(source: string): string[] {
    const specifiers: string[] = []
    const take = (node: ts.Node | undefined): void => {
        specifiers.push(node && ts.isStringLiteral(node) ? node.text : 'something that is not a string literal')
    }
    const visit = (node: ts.Node): void => {
        if (ts.isImportDeclaration(node)) take(node.moduleSpecifier)
        else if (ts.isExportDeclaration(node) && node.moduleSpecifier) take(node.moduleSpecifier)
        else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) take(node.argument.literal)
        else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
            take(node.arguments[0])
        ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile('module.ts', source, ts.ScriptTarget.ES2021, true))
    return specifiers
}

function ringFault(file: string, ring: string, specifier: string): string | undefined {
    const target = path.posix.join(path.posix.dirname(file), specifier)
    const targetRing = target.split('/')[0] ?? ''
    if (target.startsWith('..') || !DEPTH.has(targetRing)) return `imports '${specifier}' from outside src/server`
    if (!specifier.endsWith('.ts')) return `imports '${specifier}' without .ts`
    const [own = 0, other = 0] = [DEPTH.get(ring), DEPTH.get(targetRing)]
    if (other < own || (other === own && targetRing !== ring))
        return `imports '${specifier}': ${ring} may not see ${targetRing}`
    return undefined
}

/**
 * Finds imports of one file that point outward, leave src/server, lack `.ts`, or bring a package in. The platform's own
 * package is for entry and platform; the inner rings do not even know its types.
 *
 * @param file path below src/server
 * @returns one line per import
 */
export function findRingFaults(file: string, source: string): string[] {
    const ring = file.split('/')[0] ?? ''
    if (!DEPTH.has(ring)) return [`${file}: lies in no ring`]
    return specifiersOf(source).flatMap((specifier) => {
        let fault: string | undefined
        if (specifier.startsWith('.')) fault = ringFault(file, ring, specifier)
        else if (!PLATFORM_PACKAGE.test(specifier)) fault = `imports the package '${specifier}'`
        else if (!OUTER.has(ring)) fault = `imports '${specifier}' in the ring ${ring}`
        return fault === undefined ? [] : [`${file}: ${fault}`]
    })
}
