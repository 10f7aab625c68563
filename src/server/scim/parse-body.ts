/** Reads the JSON text of a request body. */
import { scimError } from './error.ts'
import type { JsonValue } from './resource.ts'

/** Deepest nesting of objects and arrays in a body. */
export const MAX_DEPTH = 50

/**
 * Refuses text that nests deeper than MAX_DEPTH. It looks at the text, because a recursive JSON parser is what such a
 * body is aimed at.
 */
function checkDepth(text: string): void {
    let depth = 0
    let quoted = false
    for (let index = 0; index < text.length; index += 1) {
        const char = text.charAt(index)
        if (quoted) {
            if (char === '\\') index += 1
            else if (char === '"') quoted = false
        } else if (char === '"') {
            quoted = true
        } else if (char === '{' || char === '[') {
            depth += 1
            if (depth > MAX_DEPTH) {
                throw scimError(400, `The body nests deeper than ${MAX_DEPTH} levels`, 'invalidSyntax')
            }
        } else if (char === '}' || char === ']') {
            depth -= 1
        }
    }
}

/**
 * Parses a request body. Throws 400 `invalidSyntax` when it is missing, empty, not JSON or nested too deeply; the error
 * never repeats the body, which may hold a password. A member called `__proto__` stays an ordinary member.
 */
export function parseJsonBody(text: string | null | undefined): JsonValue {
    const json = (text ?? '').replace(/^\uFEFF/, '').trim()
    if (json === '') throw scimError(400, 'The request has no body; send a JSON object', 'invalidSyntax')
    checkDepth(json)
    try {
        return JSON.parse(json) as JsonValue
    } catch {
        throw scimError(400, 'The body is not valid JSON', 'invalidSyntax')
    }
}
