/** The paths of patch operations (RFC 7644 section 3.5.2, figure 7). */
import { formatAttributePath } from '../attribute-path.ts'
import { scimError } from '../error.ts'
import { missing, peek, readBrackets, readerOf, readPath } from '../filter/grammar.ts'
import type { SyntaxFault } from '../filter/tokenize.ts'
import type { PatchPath } from './operation.ts'

const NAME = /^[A-Za-z$][A-Za-z0-9_$-]*$/

const fault: SyntaxFault = (problem, position) =>
    scimError(400, `Path: ${problem} at position ${position}`, 'invalidPath')

/**
 * Parses `name.familyName`, `emails[type eq "work"]`, `emails[type eq "work"].value`, each with an optional URN and a
 * colon before it. Throws 400 `invalidPath` with the position (counted from 1); lengths and depths are bounded as for
 * filters.
 */
export function parsePatchPath(text: string): PatchPath {
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
