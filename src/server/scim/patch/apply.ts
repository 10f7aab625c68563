/** Carries out a PATCH on a resource (RFC 7644 section 3.5.2). */
import type { Attribute, ResourceType, Schema } from '../attribute.ts'
import { splitAttributePath } from '../attribute-path.ts'
import { byName, ignore, invalidValue } from '../coerce-value.ts'
import { scimError } from '../error.ts'
import { beginningOf, copyOf, isObject } from '../json.ts'
import type { JsonObject, JsonValue, ScimResource } from '../resource.ts'
import { findAttribute, findExtension, sameName, topAttributes, type FoundAttribute } from '../schema/lookup.ts'
import { add } from './add.ts'
import { requireSubAttributes } from './mutability.ts'
import type { PatchOperation, PatchPath } from './operation.ts'
import { forOperation } from './parse.ts'
import { remove } from './remove.ts'
import { replace } from './replace.ts'
import { attributePath, currentValue, isReadOnly, plainTarget, targetOf, type Patching, type Target } from './target.ts'

function carryOut(patching: Patching, op: PatchOperation['op'], target: Target, value?: JsonValue): void {
    noteSent(patching, target, value)
    if (op === 'add') add(patching, target, value ?? null)
    else if (op === 'replace') replace(patching, target, value ?? null)
    else remove(patching, target, value)
}

/** An object with one value is sent by its members: those it has where it goes as a whole. */
function noteSent(patching: Patching, target: Target, value: JsonValue | undefined): void {
    const { attribute, subAttribute } = target.found
    const path = attributePath(target)
    if (attribute.type !== 'complex' || attribute.multiValued) return void patching.sent.add(path)
    if (subAttribute) return void patching.sent.add(`${path}.${subAttribute.name}`)
    const held = isObject(value) ? value : currentValue(patching, target.found)
    const members = (attribute.subAttributes ?? []).filter(
        ({ name, mutability }) =>
            mutability !== 'readOnly' && isObject(held) && Object.keys(held).some((each) => sameName(each, name)),
    )
    members.forEach(({ name }) => patching.sent.add(`${path}.${name}`))
}

function clearExtension(patching: Patching, extension: Schema): void {
    const current = patching.resource[extension.id]
    if (!isObject(current)) return
    extension.attributes.forEach((attribute) => {
        const found = { attribute, extension: extension.id }
        if (!isReadOnly(found)) carryOut(patching, 'remove', plainTarget(found))
    })
}

/** What a member of a value without path stands for; names without a URN are plain names, not paths. */
function foundByName(
    patching: Patching,
    known: ReadonlyMap<string, Attribute>,
    name: string,
    extension: Schema | undefined,
): FoundAttribute | undefined {
    const attribute = known.get(name.toLowerCase())
    if (attribute) return extension ? { attribute, extension: extension.id } : { attribute }
    const path = extension || name.indexOf(':') < 0 ? undefined : splitAttributePath(name)
    return path && findAttribute(patching.type, path)
}

/** Members of an object stand for operations of their own; what is unknown or readOnly is only named. */
function applyMembers(patching: Patching, op: 'add' | 'replace', value: JsonObject, extension?: Schema): void {
    const known = byName(extension ? extension.attributes : topAttributes(patching.type))
    const given = new Set<Attribute | Schema>()
    const giveOnce = (what: Attribute | Schema, name: string): void => {
        if (given.has(what)) throw scimError(400, `${beginningOf(name, 60)} is given twice`, 'invalidSyntax')
        given.add(what)
    }
    Object.keys(value).forEach((name) => {
        const inner = extension ? undefined : findExtension(patching.type, name)
        if (inner) {
            giveOnce(inner, name)
            return applyExtension(patching, op, inner, value[name]!)
        }
        const core = !extension && sameName(name, patching.type.schema.id) ? value[name]! : undefined
        if (isObject(core)) return applyMembers(patching, op, core)
        const found = foundByName(patching, known, name, extension)
        if (!found || isReadOnly(found)) {
            ignore(patching.ignored, extension ? `${extension.id}:${name}` : name)
            return
        }
        giveOnce(found.subAttribute ?? found.attribute, name)
        carryOut(patching, op, plainTarget(found), value[name]!)
    })
}

function applyExtension(patching: Patching, op: 'add' | 'replace', extension: Schema, value: JsonValue): void {
    if (value === null) {
        if (op === 'replace') clearExtension(patching, extension)
        return
    }
    if (!isObject(value)) throw invalidValue(extension.id, 'must be an object')
    applyMembers(patching, op, value, extension)
}

/** The URN of a path that is nothing but one, such as `urn:…:enterprise:2.0:User`. */
function bareUrn(path: PatchPath): string | undefined {
    if (path.urn === undefined || path.filter || path.subAttribute !== undefined) return undefined
    return `${path.urn}:${path.attribute}`
}

function applyOperation(patching: Patching, operation: PatchOperation): void {
    const { op, path } = operation
    const value = operation.value ?? null
    const urn = path && bareUrn(path)
    const extension = urn === undefined ? undefined : findExtension(patching.type, urn)
    if (extension) {
        if (op === 'remove') return clearExtension(patching, extension)
        return applyExtension(patching, op, extension, value)
    }
    if (!path || (urn !== undefined && sameName(urn, patching.type.schema.id))) {
        if (op === 'remove') throw scimError(400, 'remove needs the path of an attribute', 'noTarget')
        if (!isObject(value)) throw scimError(400, `${op} without a path needs an object as value`, 'invalidValue')
        return applyMembers(patching, op, value)
    }
    const target = targetOf(patching, path)
    if (!target) return
    carryOut(patching, op, target, op === 'remove' ? operation.value : value)
}

/**
 * Carries out `operations` in order on a copy of `resource` (canonical names, extensions under their URN) and answers
 * the copy. An attribute that was removed is null in it. `sent` names the attributes that the operations are about, by
 * canonical path. `ignored` names what had no effect: paths and members the
 * schemas do not know, and readOnly members of values without a path.
 * All or nothing: throws, with the number of the operation in the detail, 400 `noTarget` when a replace or remove filter
 * matches nothing, 400 `mutability` for an explicit path to a readOnly attribute, the removal of a required one or the
 * change of an immutable one, 400 `invalidValue` for values of a wrong type, 400 `invalidSyntax` for an attribute that
 * one value gives twice, 400 `invalidPath` and `invalidFilter` for filters that do not fit. Throws 400 `invalidValue`
 * when a required sub-attribute is missing in the end. `places` are the operations' indexes in the request, where others
 * were taken out of it.
 */
export function applyPatch(
    type: ResourceType,
    resource: ScimResource,
    operations: readonly PatchOperation[],
    places?: readonly number[],
): { resource: ScimResource; ignored: string[]; sent: string[] } {
    const patching: Patching = {
        type,
        resource: copyOf(resource),
        ignored: new Set(),
        touched: new Map(),
        sent: new Set(),
    }
    operations.forEach((operation, index) => {
        forOperation(places?.[index] ?? index, () => applyOperation(patching, operation))
    })
    patching.touched.forEach((found) => requireSubAttributes(patching, found))
    return { resource: patching.resource, ignored: Array.from(patching.ignored), sent: Array.from(patching.sent) }
}
