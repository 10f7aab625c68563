/** Reads the JSON text of a request body. */
import { scimError } from './error.ts'
import { hasUnpairedSurrogate } from './json.ts'
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

function parse(json: string): JsonValue {
    try {
        return JSON.parse(json) as JsonValue
    } catch {
        throw scimError(400, 'The body is not valid JSON', 'invalidSyntax')
    }
}

/**
 * Refuses what JSON can write and nothing can keep: a number such as 1e400, and a name with half of a surrogate pair,
 * which would come back in logs and errors. Such text in values is refused with its path, where it is used.
 */
function checkContents(value: JsonValue): void {
    if (typeof value === 'number' && !isFinite(value)) {
        throw scimError(400, 'The body holds a number that is too large', 'invalidValue')
    }
    if (typeof value !== 'object' || value === null) return
    if (Array.isArray(value)) return value.forEach(checkContents)
    Object.keys(value).forEach((name) => {
        if (hasUnpairedSurrogate(name)) {
            throw scimError(
                400,
                'The body holds a name with an unpaired surrogate, which is no valid text',
                'invalidSyntax',
            )
        }
        checkContents(value[name]!)
    })
}

/**
 * Parses a request body. Throws 400 `invalidSyntax` when it is missing, empty, not JSON, nested too deeply or has a name
 * that is no text, and 400 `invalidValue` for a number beyond all bounds; the error never repeats the body, which may
 * hold a password. A member called `__proto__` stays an ordinary member. Of a name repeated to the letter the last counts
 * (RFC 8259 section 4 leaves that open); names that differ in letter case only are refused where they are read.
 */
export function parseJsonBody(text: string | null | undefined): JsonValue {
    const json = (text ?? '').replace(/^\uFEFF/, '').trim()
    if (json === '') throw scimError(400, 'The request has no body; send a JSON object', 'invalidSyntax')
    checkDepth(json)
    const body = parse(json)
    checkContents(body)
    return body
}
