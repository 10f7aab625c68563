/** What a request states about a person, attribute by attribute: the same for POST, PUT and PATCH. */

import type { Attribute, ResourceType } from '../scim/attribute.ts'
import { isObject } from '../scim/json.ts'
import type { JsonObject, JsonValue, ScimResource } from '../scim/resource.ts'
import { topAttributes } from '../scim/schema/lookup.ts'

/** One attribute of a statement; objects with one value are taken apart into their members. */
export interface Leaf {
    /** Canonical path: `title`, `name.givenName`, `emails`, `urn:…:User:manager.value`. */
    readonly path: string
    /** Where it stands: URN of the extension, the attribute, the member of it. */
    readonly urn?: string
    readonly name: string
    readonly sub?: string
    readonly attribute: Attribute
    /** Null, `""` and `[]` clear. */
    readonly value: JsonValue
}

/** A request in the words of the schemas. */
export interface Statement {
    /** The attributes that were sent, nothing else; what is to be cleared is null. */
    readonly resource: ScimResource
    readonly leaves: readonly Leaf[]
    /** It states the whole person, so that the matrix says what an absent attribute means. */
    readonly whole: boolean
}

/** Attributes with a meaning of their own, which are no fields. */
const APART = ['schemas', 'id', 'meta', 'groups', 'verdicts']

/** The statement of a POST or PUT: what the coerced resource says. */
export function statementOf(type: ResourceType, resource: ScimResource, whole: boolean): Statement {
    return { resource, leaves: leavesOf(type, resource), whole }
}

/**
 * The statement of a PATCH: of the resource after the operations, what they named (`sent`, canonical paths) and what they
 * changed besides. What they removed is null.
 */
export function statementOfPatch(
    type: ResourceType,
    before: ScimResource,
    after: ScimResource,
    sent: readonly string[],
): Statement {
    const named = new Set(sent)
    const was = new Map(leavesOf(type, before).map((leaf) => [leaf.path, leaf]))
    const is = new Map(leavesOf(type, after).map((leaf) => [leaf.path, leaf]))
    const leaves: Leaf[] = []
    for (const [path, leaf] of new Map([...was, ...is])) {
        const value = is.get(path)?.value ?? null
        const changed = JSON.stringify(value) !== JSON.stringify(was.get(path)?.value ?? null)
        if (named.has(path) || changed) leaves.push({ ...leaf, value })
    }
    const missing = sent.filter((path) => !was.has(path) && !is.has(path))
    leaves.push(...leavesOf(type, cleared(type, missing)))
    return { resource: resourceOf(leaves), leaves, whole: false }
}

/** The attributes of a resource that a client may write, in the order of the schemas. */
export function leavesOf(type: ResourceType, resource: ScimResource): Leaf[] {
    const leaves = leavesIn(topAttributes(type), resource, undefined)
    for (const { schema } of type.extensions) {
        const held = resource[schema.id]
        if (held === undefined) continue
        // An extension that is null clears whatever is in it.
        const object = isObject(held) ? held : nullsFor(schema.attributes)
        leaves.push(...leavesIn(schema.attributes, object, schema.id))
    }
    return leaves
}

function leavesIn(attributes: readonly Attribute[], holder: JsonObject, urn: string | undefined): Leaf[] {
    const leaves: Leaf[] = []
    for (const attribute of attributes) {
        const { name } = attribute
        const value = holder[name]
        if (value === undefined || attribute.mutability === 'readOnly' || APART.indexOf(name) >= 0) continue
        const place = { name, attribute, ...(urn === undefined ? {} : { urn }) }
        const path = urn === undefined ? name : `${urn}:${name}`
        if (attribute.type !== 'complex' || attribute.multiValued) {
            leaves.push({ ...place, path, value })
            continue
        }
        const subs = (attribute.subAttributes ?? []).filter(({ mutability }) => mutability !== 'readOnly')
        const object = isObject(value) ? value : nullsFor(subs)
        for (const sub of subs) {
            const member = object[sub.name]
            if (member !== undefined)
                leaves.push({ ...place, path: `${path}.${sub.name}`, sub: sub.name, value: member })
        }
    }
    return leaves
}

function nullsFor(attributes: readonly Attribute[]): JsonObject {
    return Object.fromEntries(attributes.map(({ name }) => [name, null]))
}

/** A resource in which the attributes at these paths are null. */
function cleared(type: ResourceType, paths: readonly string[]): ScimResource {
    const everything: ScimResource = nullsFor(topAttributes(type))
    for (const { schema } of type.extensions) everything[schema.id] = null
    return resourceOf(leavesOf(type, everything).filter(({ path }) => paths.indexOf(path) >= 0))
}

/** The resource that holds these leaves. */
export function resourceOf(leaves: readonly Leaf[]): ScimResource {
    const resource: ScimResource = {}
    for (const { urn, name, sub, value } of leaves) {
        const holder = urn === undefined ? resource : memberObject(resource, urn)
        if (sub === undefined) holder[name] = value
        else memberObject(holder, name)[sub] = value
    }
    return resource
}

function memberObject(holder: JsonObject, name: string): JsonObject {
    const held = holder[name]
    if (isObject(held)) return held
    const made: JsonObject = {}
    holder[name] = made
    return made
}
