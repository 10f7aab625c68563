/** The paths of patch operations (RFC 7644 section 3.5.2, figure 7). */
import { formatAttributePath } from '../attribute-path.ts'
import { scimError } from '../error.ts'
import { missing, peek, readBrackets, readerOf, readPath } from '../filter/grammar.ts'
import type { SyntaxFault } from '../filter/tokenize.ts'
import type { PatchPath } from './operation.ts'

const NAME = /^[A-Za-z$][A-Za-z0-9_$-]*$/

/** Tells whether what stands at `position` is part of the filter in brackets; the end of the text never is. */
function isInFilter(text: string, position: number): boolean {
    let inside = false
    let quoted = false
    for (let index = 0; index < position - 1; index += 1) {
        const char = text.charAt(index)
        if (quoted && char === '\\') index += 1
        else if (char === '"') quoted = !quoted
        else if (!quoted && char === '[') inside = true
        else if (!quoted && char === ']') inside = false
    }
    return inside && position <= text.length
}

function faultIn(text: string): SyntaxFault {
    return (problem, position) =>
        scimError(
            400,
            `Path: ${problem} at position ${position}`,
            isInFilter(text, position) ? 'invalidFilter' : 'invalidPath',
        )
}

/**
 * Parses `name.familyName`, `emails[type eq "work"]`, `emails[type eq "work"].value`, each with an optional URN and a
 * colon before it. Throws 400 with the position (counted from 1): `invalidFilter` for what is wrong between the brackets,
 * `invalidPath` for everything else, brackets that do not close included (RFC 7644 table 9). Lengths and depths are
 * bounded as for filters.
 */
export function parsePatchPath(text: string): PatchPath {
    const fault = faultIn(text)
    const reader = readerOf(text, fault)
    const path = readPath(reader)
    if (!peek(reader)) return path
    if (path.subAttribute !== undefined || peek(reader)!.kind !== '[') throw missing(reader, 'the end')
    const filter = readBrackets(reader)
    const after = peek(reader)
    if (!after) return { ...path, filter }
    if (after.kind !== 'subAttribute') throw missing(reader, 'a dot and a sub-attribute, or the end')
    if (!NAME.test(after.text)) throw fault('expected one sub-attribute after the bracket', after.position)
    reader.next += 1
    if (peek(reader)) throw missing(reader, 'the end')
    return { ...path, filter, subAttribute: after.text }
}

/** Names the target of a path for messages; of a filter it only says that there is one. */
export function formatPatchPath(path: PatchPath): string {
    if (!path.filter) return formatAttributePath(path)
    const attribute = formatAttributePath({ ...path, subAttribute: undefined })
    return `${attribute}[…]${path.subAttribute === undefined ? '' : `.${path.subAttribute}`}`
}
