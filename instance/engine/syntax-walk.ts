/** Walks a syntax tree and finds the names it declares and the names it uses. */
import type { Node } from 'acorn'

/** Any node of an acorn tree, with its properties readable by name. */
export type SyntaxNode = Node & Record<string, unknown>

export interface Visit {
    node: SyntaxNode
    parent?: SyntaxNode
    /** The property of `parent` that holds the node. */
    key?: string
}

const isNode = (value: unknown): value is SyntaxNode =>
    typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string'

/** Every node of the tree, parents first. */
export function* nodes(root: SyntaxNode): Generator<Visit> {
    const pending: Visit[] = [{ node: root }]
    for (let visit = pending.pop(); visit; visit = pending.pop()) {
        yield visit
        for (const [key, value] of Object.entries(visit.node)) {
            for (const child of Array.isArray(value) ? (value as unknown[]) : [value]) {
                if (isNode(child)) {
                    pending.push({ node: child, parent: visit.node, key })
                }
            }
        }
    }
}

/** Names declared anywhere in the tree, in whatever scope. */
export function declaredNames(root: SyntaxNode): Set<string> {
    const names = new Set<string>()
    for (const { node } of nodes(root)) {
        switch (node.type) {
            case 'VariableDeclarator':
            case 'ClassDeclaration':
            case 'ClassExpression':
                bind(node.id, names)
                break
            case 'FunctionDeclaration':
            case 'FunctionExpression':
            case 'ArrowFunctionExpression':
                bind(node.id, names)
                ;(node.params as unknown[]).forEach((parameter) => bind(parameter, names))
                break
            case 'CatchClause':
                bind(node.param, names)
                break
            case 'ImportSpecifier':
            case 'ImportDefaultSpecifier':
            case 'ImportNamespaceSpecifier':
                bind(node.local, names)
                break
        }
    }
    return names
}

function bind(pattern: unknown, names: Set<string>): void {
    if (!isNode(pattern)) {
        return
    }
    switch (pattern.type) {
        case 'Identifier':
            names.add(pattern.name as string)
            break
        case 'ObjectPattern':
            ;(pattern.properties as SyntaxNode[]).forEach((property) =>
                bind(property.value ?? property.argument, names),
            )
            break
        case 'ArrayPattern':
            ;(pattern.elements as unknown[]).forEach((element) => bind(element, names))
            break
        case 'AssignmentPattern':
            bind(pattern.left, names)
            break
        case 'RestElement':
            bind(pattern.argument, names)
            break
    }
}

const NAMING_TYPES: ReadonlySet<string> = new Set([
    'ExportSpecifier',
    'ExportAllDeclaration',
    'ImportSpecifier',
    'LabeledStatement',
    'BreakStatement',
    'ContinueStatement',
    'MetaProperty',
])

/** Is this identifier a use of a variable (and not a property name, a label or an operand of `typeof`)? */
export function isReference({ node, parent, key }: Visit): boolean {
    if (node.type !== 'Identifier' || !parent || NAMING_TYPES.has(parent.type)) {
        return false
    }
    if (parent.type === 'UnaryExpression' && parent.operator === 'typeof') {
        return false
    }
    const named = key === 'property' || key === 'key'
    return !named || parent.computed === true
}
