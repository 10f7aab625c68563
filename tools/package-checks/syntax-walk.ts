// Walks an acorn syntax tree; every node is handed out once, parents first.
import type { Node } from 'acorn'

function isNode(value: unknown): value is Node {
    return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string'
}

/** The direct child nodes of a node, in source order. */
export function childNodes(node: Node): Node[] {
    return Object.values(node).flatMap((value: unknown) =>
        Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
    )
}

/** Calls `visit` for a node and everything below it. */
export function walk(node: Node, visit: (node: Node) => void): void {
    visit(node)
    for (const child of childNodes(node)) walk(child, visit)
}
