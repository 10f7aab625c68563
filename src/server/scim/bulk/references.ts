/** Where bulk operations refer to resources that the same request makes (RFC 7644 section 3.7.2). */
import { isScimError, scimError } from '../error.ts'
import { tokenize, type Token } from '../filter/tokenize.ts'
import { isObject, mapMembers } from '../json.ts'
import type { JsonValue } from '../resource.ts'
import type { BulkOperation } from './request.ts'

const PREFIX = 'bulkId:'

/** The id of the resource that a POST with this bulkId made; undefined leaves the reference as it is. */
export type IdOf = (bulkId: string) => string | undefined

/** Tells whether a text begins like a reference. */
export function isReference(text: string): boolean {
    return text.startsWith(PREFIX)
}

function resolveText(text: string, idOf: IdOf): string {
    return isReference(text) ? (idOf(text.slice(PREFIX.length)) ?? text) : text
}

/** The tokens of a patch path; none when it is malformed, which is for the operation itself to refuse. */
function tokensOf(path: string): Token[] {
    try {
        return tokenize(path, (problem) => scimError(400, problem, 'invalidPath'))
    } catch (thrown) {
        if (!isScimError(thrown)) throw thrown
        return []
    }
}

/** Resolves the references among the quoted values of a patch path such as `members[value eq "bulkId:qwerty"]`. */
function resolvePatchPath(path: string, idOf: IdOf): string {
    if (path.indexOf(PREFIX) < 0) return path
    const parts: string[] = []
    let done = 0
    tokensOf(path).forEach(({ kind, text, value, position }) => {
        if (kind !== 'string' || typeof value !== 'string') return
        const resolved = resolveText(value, idOf)
        if (resolved === value) return
        parts.push(path.slice(done, position - 1), JSON.stringify(resolved))
        done = position - 1 + text.length
    })
    return parts.join('') + path.slice(done)
}

function mapElements(elements: JsonValue[], change: (value: JsonValue) => JsonValue): JsonValue[] {
    const changed = elements.map(change)
    return changed.some((value, index) => value !== elements[index]) ? changed : elements
}

/** Recursive, over a value that nests no deeper than a request body may. */
function resolveValue(value: JsonValue, idOf: IdOf): JsonValue {
    if (typeof value === 'string') return resolveText(value, idOf)
    if (Array.isArray(value)) return mapElements(value, (element) => resolveValue(element, idOf))
    return isObject(value) ? mapMembers(value, (_, member) => resolveValue(member, idOf)) : value
}

function resolvePatchOperation(operation: JsonValue, idOf: IdOf): JsonValue {
    if (!isObject(operation)) return operation
    return mapMembers(operation, (name, value) =>
        name.toLowerCase() === 'path' && typeof value === 'string'
            ? resolvePatchPath(value, idOf)
            : resolveValue(value, idOf),
    )
}

function resolvePatch(data: JsonValue, idOf: IdOf): JsonValue {
    if (!isObject(data)) return data
    return mapMembers(data, (name, value) =>
        name.toLowerCase() === 'operations' && Array.isArray(value)
            ? mapElements(value, (operation) => resolvePatchOperation(operation, idOf))
            : value,
    )
}

/**
 * `operation` with its references resolved by `idOf`, itself when there is nothing to resolve. A reference is a text
 * that is `bulkId:` and the bulkId and nothing else: a segment of the path, a value at any depth of the data, or a quoted
 * value in the `path` of a PATCH operation. Names of members are never references.
 */
export function resolveReferences(operation: BulkOperation, idOf: IdOf): BulkOperation {
    const path = operation.path.map((segment) => resolveText(segment, idOf))
    if (operation.data === undefined) return { ...operation, path }
    const resolve = operation.method === 'PATCH' ? resolvePatch : resolveValue
    return { ...operation, path, data: resolve(operation.data, idOf) }
}

/**
 * The bulkIds that `operation` refers to, each once: those that `isMade` knows, and those without white space, which are
 * meant as references whoever they name. A title such as `bulkId: see the manual` is text.
 */
export function referencesOf(operation: BulkOperation, isMade: (bulkId: string) => boolean): string[] {
    const found = new Set<string>()
    resolveReferences(operation, (bulkId) => {
        if (isMade(bulkId) || /^\S+$/.test(bulkId)) found.add(bulkId)
        return undefined
    })
    return Array.from(found)
}
