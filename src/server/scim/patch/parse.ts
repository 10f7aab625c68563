/** Reads the body of a PATCH request (RFC 7644 section 3.5.2). */
import { isScimError, scimError } from '../error.ts'
import { isObject, memberOf } from '../json.ts'
import type { JsonValue } from '../resource.ts'
import { sameName } from '../schema/lookup.ts'
import { PATCH_URN } from '../schema/urns.ts'
import type { PatchOperation } from './operation.ts'
import { parsePatchPath } from './path.ts'

/** Most operations in one request. */
export const MAX_PATCH_OPERATIONS = 5000

/** Runs `work` for the operation with this index from 0; errors then begin with `operation <number from 1>: `. */
export function forOperation<T>(index: number, work: () => T): T {
    try {
        return work()
    } catch (thrown) {
        if (!isScimError(thrown)) throw thrown
        throw scimError(thrown.status, `operation ${index + 1}: ${thrown.detail}`, thrown.scimType)
    }
}

function opOf(given: JsonValue | undefined): PatchOperation['op'] {
    const op = typeof given === 'string' ? given.toLowerCase() : ''
    if (op === 'add' || op === 'remove' || op === 'replace') return op
    throw scimError(400, 'op must be add, remove or replace', 'invalidSyntax')
}

function parseOperation(given: JsonValue): PatchOperation {
    if (!isObject(given)) throw scimError(400, 'must be an object', 'invalidSyntax')
    const op = opOf(memberOf(given, 'op'))
    const pathText = memberOf(given, 'path') ?? null
    const value = memberOf(given, 'value')
    if (pathText !== null && typeof pathText !== 'string') throw scimError(400, 'path must be a string', 'invalidPath')
    if (op === 'remove' && pathText === null) throw scimError(400, 'remove needs a path', 'noTarget')
    if (op !== 'remove' && value === undefined) throw scimError(400, `${op} needs a value`, 'invalidValue')
    return {
        op,
        ...(pathText === null ? {} : { path: parsePatchPath(pathText) }),
        ...(value === undefined ? {} : { value }),
    }
}

/** A body that states no schema is taken for a PatchOp, one that states only others is something else. */
function checkSchemas(schemas: JsonValue): void {
    if (!Array.isArray(schemas) || !schemas.every((urn) => typeof urn === 'string')) {
        throw scimError(400, 'schemas must be an array of strings', 'invalidSyntax')
    }
    if (schemas.length > 0 && !schemas.some((urn) => sameName(urn as string, PATCH_URN))) {
        throw scimError(400, `schemas must hold ${PATCH_URN}`, 'invalidSyntax')
    }
}

/**
 * Reads the operations of a PATCH body, `op` and member names in any letter case. Errors name the operation by its number
 * from 1. Throws 400 `invalidSyntax` when the body is no object, `schemas` no array of strings or one that names only
 * other schemas, `Operations` no non-empty array, an `op` unknown or a member given twice in different letter case; 400 `noTarget` for a remove without path; 400 `invalidValue` for an add or replace without
 * value; 400 `invalidPath` for a malformed path, `invalidFilter` for a malformed filter in one; 413 for more than MAX_PATCH_OPERATIONS operations.
 */
export function parsePatch(body: unknown): PatchOperation[] {
    if (!isObject(body)) throw scimError(400, 'The body must be a JSON object', 'invalidSyntax')
    checkSchemas(memberOf(body, 'schemas') ?? [])
    const operations = memberOf(body, 'Operations')
    if (!Array.isArray(operations) || operations.length === 0) {
        throw scimError(400, 'Operations must be a non-empty array', 'invalidSyntax')
    }
    if (operations.length > MAX_PATCH_OPERATIONS) {
        throw scimError(413, `More than ${MAX_PATCH_OPERATIONS} operations; send them in several requests`)
    }
    return operations.map((operation, index) => forOperation(index, () => parseOperation(operation)))
}
