/** Reads the paths of mappings: which attribute of a person they name, and why one cannot be mapped. */

import type { Attribute } from '../../scim/attribute.ts'
import { splitAttributePath } from '../../scim/attribute-path.ts'
import { findExtension, namedAttribute, sameName, topAttributes } from '../../scim/schema/lookup.ts'
import { USER_TYPE } from '../../scim/schema/resource-types.ts'
import { ENTERPRISE_USER_URN, SERVICENOW_GROUP_URN, USER_URN } from '../../scim/schema/urns.ts'
import type { Taking } from '../authority/configuration.ts'
import type { Place } from './user-mapping.ts'

/** A path that can be mapped. */
export interface MappedPath {
    readonly place: Place
    /** The attribute or sub-attribute where the standard schemas have it; absent where the mapping makes it. */
    readonly attribute?: Attribute
}

export interface PathTerms {
    readonly takes: Taking
    /** Does the column refer to a record? */
    readonly isReference: boolean
}

/** What is wrong with a path, as a sentence for the administrator. */
export interface PathFault {
    readonly fault: string
}

const TYPED = /^([A-Za-z][A-Za-z0-9_-]*)\[\s*type\s+eq\s+"([^"\\]{1,40})"\s*\]\.([A-Za-z][A-Za-z0-9_-]*)$/i

/** Always Okta's, each with a column and rules of its own. */
const BUILT_IN = ['active', 'externalId']

/** Sub-attributes that tell which value of a list it is. */
const MARKS = ['type', 'primary']

/** Spaces of names in which nobody may add an attribute. */
const RESERVED = [/^urn:ietf:params:scim:schemas:core:/i, /^urn:ietf:params:scim:api:/i]

/**
 * Reads a path: `title`, `name.givenName`, `emails[type eq "work"].value`, `urn:…:User:badge`, and for references
 * `urn:…:User:manager.value`. Names and types come out in their canonical spelling; an extension that the standard
 * schemas do not have keeps its own.
 */
export function readPath(path: string, { takes, isReference }: PathTerms): MappedPath | PathFault {
    const text = withoutCore(path.trim())
    const typed = TYPED.exec(text)
    if (typed) {
        if (isReference) return onlyInExtension(path)
        return typedPath(path, typed[1]!, typed[2]!.toLowerCase(), typed[3]!, takes)
    }
    const parsed = splitAttributePath(text)
    if (!parsed) return fault(path, 'is no attribute path')
    const { urn, attribute, subAttribute } = parsed
    if (urn !== undefined) return extensionPath(path, urn, attribute, subAttribute, isReference)
    return isReference ? onlyInExtension(path) : corePath(path, attribute, subAttribute)
}

/** The path as errors, logs and verdicts name it. */
export function formatPlace(place: Place): string {
    switch (place.kind) {
        case 'attribute':
            return place.names.join('.')
        case 'extension':
            return `${place.urn}:${place.name}${place.sub === undefined ? '' : `.${place.sub}`}`
        case 'typed':
            return `${place.attribute}[type eq "${place.type}"].${place.sub}`
    }
}

/** The same text for two places that cannot both be mapped, in whatever case they are spelled. */
export function placeKey(place: Place): string {
    return (place.kind === 'extension' ? `${place.urn}:${place.name}` : formatPlace(place)).toLowerCase()
}

function fault(path: string, problem: string): PathFault {
    return { fault: `"${path.trim().slice(0, 120)}" ${problem}` }
}

function onlyInExtension(path: string): PathFault {
    return fault(path, 'is no attribute of an extension, and only those can name records')
}

/** Core attributes may be written with the URN of their schema. */
function withoutCore(path: string): string {
    const prefix = `${USER_URN}:`
    return sameName(path.slice(0, prefix.length), prefix) ? path.slice(prefix.length) : path
}

function corePath(path: string, name: string, sub: string | undefined): MappedPath | PathFault {
    const attribute = namedAttribute(topAttributes(USER_TYPE), name)
    if (!attribute) return fault(path, 'is no attribute of a SCIM user; new attributes need the URN of an extension')
    if (BUILT_IN.indexOf(attribute.name) >= 0) return fault(path, 'is built in and needs no mapping')
    if (attribute.mutability === 'readOnly') return fault(path, 'is read-only')
    if (attribute.multiValued) return fault(path, `has several values; write it as ${exampleOf(attribute)}`)
    if (sub === undefined) {
        if (attribute.type === 'complex') return fault(path, 'has several parts; name one of them')
        return { place: { kind: 'attribute', names: [attribute.name] }, attribute }
    }
    const part = namedAttribute(attribute.subAttributes ?? [], sub)
    if (!part) return fault(path, `names no part of ${attribute.name}`)
    return { place: { kind: 'attribute', names: [attribute.name, part.name] }, attribute: part }
}

function exampleOf({ name, subAttributes }: Attribute): string {
    return `${name}[type eq "work"].${(subAttributes ?? [])[0]!.name}`
}

function typedPath(path: string, name: string, type: string, sub: string, any: Taking): MappedPath | PathFault {
    const attribute = namedAttribute(topAttributes(USER_TYPE), name)
    if (!attribute?.multiValued || attribute.type !== 'complex') return fault(path, 'is no list of a SCIM user')
    const part = namedAttribute(attribute.subAttributes ?? [], sub)
    if (!part) return fault(path, `names no part of ${attribute.name}`)
    if (attribute.mutability === 'readOnly' || part.mutability === 'readOnly') return fault(path, 'is read-only')
    if (MARKS.indexOf(part.name) >= 0) return fault(path, 'only tells the values of the list apart')
    return { place: { kind: 'typed', attribute: attribute.name, type, sub: part.name, any }, attribute: part }
}

function extensionPath(
    path: string,
    urn: string,
    name: string,
    sub: string | undefined,
    isReference: boolean,
): MappedPath | PathFault {
    const schema = findExtension(USER_TYPE, urn)
    const attribute = schema && namedAttribute(schema.attributes, name)
    if (schema && attribute) return standardPath(path, schema.id, attribute, sub, isReference)
    if (schema?.id === ENTERPRISE_USER_URN) return fault(path, 'is no attribute of the enterprise extension')
    if (isReserved(urn)) return fault(path, 'stands in a schema that takes no new attributes')
    // A member that every object inherits would count as given wherever it is not.
    if (!/^[A-Za-z]/.test(name) || name in {}) return fault(path, 'has a name that cannot be used')
    if (sub !== undefined && (!isReference || sub.toLowerCase() !== 'value')) return noSuchPart(path)
    const id = schema ? schema.id : urn.replace(/^urn:/i, 'urn:')
    return { place: { kind: 'extension', urn: id, name, ...(sub === undefined ? {} : { sub: 'value' }) } }
}

function standardPath(
    path: string,
    urn: string,
    attribute: Attribute,
    sub: string | undefined,
    isReference: boolean,
): MappedPath | PathFault {
    if (attribute.mutability === 'readOnly') return fault(path, 'is read-only')
    const place = { kind: 'extension', urn, name: attribute.name } as const
    if (attribute.type !== 'complex') return sub === undefined ? { place, attribute } : noSuchPart(path)
    const value = namedAttribute(attribute.subAttributes ?? [], 'value')
    if (!isReference || !value || sub === undefined || !sameName(sub, value.name)) return noSuchPart(path)
    return { place: { ...place, sub: value.name }, attribute: value }
}

function noSuchPart(path: string): PathFault {
    return fault(path, 'names no part that can be mapped: attributes of extensions have none but "value" of references')
}

function isReserved(urn: string): boolean {
    return sameName(urn, SERVICENOW_GROUP_URN) || RESERVED.some((space) => space.test(urn))
}
