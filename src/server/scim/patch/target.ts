/** What an operation works on: the resource being changed and the place in it. */
import type { Attribute, ResourceType } from '../attribute.ts'
import { ignore, type Ignored } from '../coerce-value.ts'
import { scimError } from '../error.ts'
import type { Filter } from '../filter/ast.ts'
import { checkValueFilter } from '../filter/check.ts'
import { isObject } from '../json.ts'
import type { JsonObject, JsonValue, ScimResource } from '../resource.ts'
import { findAttribute, formatFound, type FoundAttribute } from '../schema/lookup.ts'
import type { PatchPath } from './operation.ts'
import { formatPatchPath } from './path.ts'

/** One PATCH under way; `resource` is a copy that is changed in place. */
export interface Patching {
    readonly type: ResourceType
    readonly resource: ScimResource
    readonly ignored: Ignored
    /** Attributes that were written, to be checked at the end. */
    readonly touched: Map<Attribute, FoundAttribute>
    /** Canonical paths of what the operations name, of objects with one value their members. */
    readonly sent: Set<string>
}

export interface Target {
    readonly found: FoundAttribute
    readonly filter?: Filter
    /** Canonical spelling, for messages. */
    readonly path: string
}

/** The attribute whose value an operation sets: the sub-attribute if one is named. */
export function leafOf(target: Target): Attribute {
    return target.found.subAttribute ?? target.found.attribute
}

/** The target's attribute without a sub-attribute, for messages. */
export function attributePath(target: Target): string {
    return formatFound({ ...target.found, subAttribute: undefined })
}

/** A target without filter. */
export function plainTarget(found: FoundAttribute): Target {
    return { found, path: formatFound(found) }
}

/**
 * The object to write the target's attribute to: the resource or one of its extensions, made if need be. Notes that the
 * attribute is being written.
 */
export function holderOf(patching: Patching, found: FoundAttribute): JsonObject {
    const { attribute, extension: urn } = found
    patching.touched.set(attribute, urn === undefined ? { attribute } : { attribute, extension: urn })
    if (found.extension === undefined) return patching.resource
    const extension = patching.resource[found.extension]
    if (isObject(extension)) return extension
    const made: JsonObject = {}
    patching.resource[found.extension] = made
    return made
}

/** What the target's attribute (not its sub-attribute) holds now. */
export function currentValue(patching: Patching, found: FoundAttribute): JsonValue | undefined {
    const holder = found.extension === undefined ? patching.resource : patching.resource[found.extension]
    return isObject(holder) ? holder[found.attribute.name] : undefined
}

/** Tells whether a client may not write the attribute or sub-attribute. */
export function isReadOnly(found: FoundAttribute): boolean {
    return found.attribute.mutability === 'readOnly' || found.subAttribute?.mutability === 'readOnly'
}

/**
 * Finds the target of an explicit path; undefined, and the path is named in `ignored`, when the schemas do not know it.
 * Throws 400 `mutability` for a readOnly attribute, 400 `invalidPath` for a filter on an attribute that has no list of
 * objects, 400 `invalidFilter` for a filter its sub-attributes do not allow.
 */
export function targetOf(patching: Patching, path: PatchPath): Target | undefined {
    const found = findAttribute(patching.type, path)
    if (!found) {
        ignore(patching.ignored, formatPatchPath(path))
        return undefined
    }
    const target: Target = { ...plainTarget(found), ...(path.filter ? { filter: path.filter } : {}) }
    if (isReadOnly(found)) throw scimError(400, `${target.path} is read-only`, 'mutability')
    if (path.filter) {
        const { attribute } = found
        if (!attribute.multiValued || attribute.type !== 'complex') {
            throw scimError(400, `${attribute.name} is no list of objects and takes no filter`, 'invalidPath')
        }
        checkValueFilter(path.filter, attribute)
    }
    return target
}
