/** How Entra's client departs from the letter of SCIM (documented: Microsoft Entra SCIM reference and known issues). */
import type { ResourceType } from '../../scim/attribute.ts'
import { isScimError } from '../../scim/error.ts'
import { isObject } from '../../scim/json.ts'
import type { PatchPath } from '../../scim/patch/operation.ts'
import { parsePatchPath } from '../../scim/patch/path.ts'
import type { JsonObject, JsonValue } from '../../scim/resource.ts'
import { findAttribute, findExtension, type FoundAttribute } from '../../scim/schema/lookup.ts'
import { isReadOnly } from '../../scim/patch/target.ts'
import { normalizeObject, normalizeValue } from './entra-values.ts'
import { mapOperations, memberKey } from './operations.ts'

interface WrittenPath {
    readonly path: PatchPath
    readonly found: FoundAttribute
}

/** The path a text spells and what it leads to; undefined when it is no path or leads nowhere. */
function follow(type: ResourceType, text: string): WrittenPath | undefined {
    try {
        const path = parsePatchPath(text)
        const found = findAttribute(type, path)
        return found && { path, found }
    } catch (thrown) {
        // Not a path: it stays where it is, and the core judges it.
        if (isScimError(thrown)) return undefined
        throw thrown
    }
}

/** A member's name that is really a path to something a client may write. */
function pathOfName(type: ResourceType, name: string): WrittenPath | undefined {
    if (!/[.:[]/.test(name) || findExtension(type, name)) return undefined
    const written = follow(type, name)
    return written && !isReadOnly(written.found) ? written : undefined
}

/** A filter or a sub-attribute selects single values; only a bare list is a list. */
function normalizeAt({ path, found }: WrittenPath, value: JsonValue): JsonValue {
    const leaf = found.subAttribute ?? found.attribute
    return normalizeValue(path.filter && !found.subAttribute ? { ...leaf, multiValued: false } : leaf, value)
}

function splitOperation(type: ResourceType, operation: JsonObject, valueKey: string, value: JsonObject): JsonObject[] {
    const opKey = memberKey(operation, 'op')
    const pathNames = Object.keys(value).filter((name) => pathOfName(type, name))
    const rest = Object.fromEntries(
        Object.keys(value)
            .filter((name) => pathNames.indexOf(name) < 0)
            .map((name): [string, JsonValue] => [name, value[name]!]),
    )
    const normalized = normalizeObject(type, pathNames.length > 0 ? rest : value)
    const whole = normalized === value ? operation : { ...operation, [valueKey]: normalized }
    if (pathNames.length === 0) return [whole]
    const own = pathNames.map((name): JsonObject => {
        const written = pathOfName(type, name)!
        const given = normalizeAt(written, value[name]!)
        // Entra means "set it", whether or not a value of that type is there; add with a filter does just that.
        const op = written.path.filter && given !== null ? 'add' : operation[opKey ?? 'op']!
        return { op, path: name, value: given }
    })
    return Object.keys(rest).length > 0 ? [whole, ...own] : own
}

/** `roles[primary eq "True"].value`: a boolean in quotes within a path's filter (documented: Entra SCIM known issues). */
function unquoted(pathText: string): string {
    return pathText.replace(/(\bprimary\s+(?:eq|ne)\s+)"(true|false)"/gi, (_all, before: string, word: string) => {
        return before + word.toLowerCase()
    })
}

function withUnquotedPath(operation: JsonObject): JsonObject {
    const key = memberKey(operation, 'path')
    const path = key === undefined ? undefined : operation[key]
    if (key === undefined || typeof path !== 'string' || unquoted(path) === path) return operation
    return { ...operation, [key]: unquoted(path) }
}

function normalizeOperation(type: ResourceType, given: JsonObject): JsonObject[] {
    const operation = withUnquotedPath(given)
    const valueKey = memberKey(operation, 'value')
    const opKey = memberKey(operation, 'op')
    const pathKey = memberKey(operation, 'path')
    const op = opKey === undefined ? undefined : operation[opKey]
    if (valueKey === undefined || typeof op !== 'string' || op.toLowerCase() === 'remove') return [operation]
    const value = operation[valueKey]!
    const pathText = pathKey === undefined ? null : operation[pathKey]!
    if (pathText === null) return isObject(value) ? splitOperation(type, operation, valueKey, value) : [operation]
    if (typeof pathText !== 'string') return [operation]
    const extension = findExtension(type, pathText)
    if (extension) {
        const held = { [extension.id]: value }
        const inner = normalizeObject(type, held)
        return [inner === held ? operation : { ...operation, [valueKey]: inner[extension.id]! }]
    }
    const written = follow(type, pathText)
    if (!written) return [operation]
    const normalized = normalizeAt(written, value)
    return [normalized === value ? operation : { ...operation, [valueKey]: normalized }]
}

/**
 * Makes booleans of `"True"` and `"False"` (any letter case) where the schema wants booleans, and an object of a text
 * given for the manager. Answers `body` itself when nothing changes; what it does not recognise is left to be refused.
 */
export function normalizeBody(type: ResourceType, body: JsonValue): JsonValue {
    return isObject(body) ? normalizeObject(type, body) : body
}

/**
 * The same for the values of operations, and besides:
 * - names that are paths in values without a path (`"name.givenName"`, `"emails[type eq \"work\"].value"`,
 *   `"urn:…:User:department"`) become operations with that path, after the one they were in;
 * - `[{"value": x}]` for an attribute that holds one value becomes x.
 * Names that lead nowhere or to something readOnly stay where they are, so that they are reported as ignored.
 */
export function normalizePatch(type: ResourceType, body: JsonValue): JsonValue {
    return mapOperations(body, (operation) => normalizeOperation(type, operation))
}
