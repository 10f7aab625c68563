/** Attribute paths such as `name.familyName` or `urn:…:User:manager.value` (RFC 7644 section 3.10). */
import { scimError } from './error.ts'
import type { AttributePath } from './filter/ast.ts'
import { beginningOf } from './json.ts'

const NAME = /^[A-Za-z$][A-Za-z0-9_$-]*$/
const URN = /^urn:[a-z0-9][a-z0-9-]*:[^\s"()[\]]+$/i
const MAX_LENGTH = 1024

/**
 * Takes an attribute path apart: what stands before the last colon is the URN, what follows is `attribute` or
 * `attribute.subAttribute`. Undefined when the text is no attribute path.
 */
export function splitAttributePath(text: string): AttributePath | undefined {
    if (text.length > MAX_LENGTH) return undefined
    const colon = text.lastIndexOf(':')
    const names = text.slice(colon + 1).split('.')
    if (names.length > 2 || !names.every((name) => NAME.test(name))) return undefined
    const urn = colon < 0 ? undefined : text.slice(0, colon)
    if (urn !== undefined && !URN.test(urn)) return undefined
    return {
        ...(urn === undefined ? {} : { urn }),
        attribute: names[0]!,
        ...(names[1] === undefined ? {} : { subAttribute: names[1] }),
    }
}

/** Parses an attribute path (RFC 7644 section 3.10); throws 400 `invalidPath` when the text is none. */
export function parseAttributePath(text: string): AttributePath {
    const path = splitAttributePath(text.trim())
    if (!path) throw scimError(400, `"${beginningOf(text, 60)}" is not an attribute path`, 'invalidPath')
    return path
}

/** Writes an attribute path the way `parseAttributePath` reads it. */
export function formatAttributePath(path: AttributePath): string {
    const prefix = path.urn === undefined ? '' : `${path.urn}:`
    return prefix + path.attribute + (path.subAttribute === undefined ? '' : `.${path.subAttribute}`)
}
