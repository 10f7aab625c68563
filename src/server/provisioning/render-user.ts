/** From records of sys_user to SCIM users: every reader's way out, for one record or a page, in a fixed number of queries. */

import { isObject, withoutMember } from '../scim/json.ts'
import type { JsonObject, JsonValue, ScimResource } from '../scim/resource.ts'
import { USER_URN } from '../scim/schema/urns.ts'
import { versionOf } from '../scim/version.ts'
import { keptOf } from './kept-attributes.ts'
import { listFrom } from './kept-values.ts'
import { textFor, valueFor } from './mapping/field-text.ts'
import type { UserMapping } from './mapping/user-mapping.ts'
import { scimTime } from './platform-time.ts'
import { fieldOf, isActive, OKTA_USER_ID, type UserRecord } from './records.ts'
import type { Context } from './stores.ts'
import type { ReferenceNames, Surroundings } from './surroundings.ts'

/** What rendering needs of a context. */
export type Rendering = Pick<Context, 'baseUrl' | 'mapping'>

/** Renders people with what surrounds them, one surrounding each; without version where nobody asks for it. */
export function renderUsers(
    rendering: Rendering,
    users: readonly UserRecord[],
    surroundings: readonly Surroundings[],
    withVersion: boolean,
): ScimResource[] {
    return users.map((user, position) => renderUser(rendering, user, surroundings[position]!, withVersion))
}

/** The full representation of one person; projection comes after. Empty fields are left out (RFC 7643 section 2.5). */
export function renderUser(
    { baseUrl, mapping }: Rendering,
    user: UserRecord,
    surroundings: Surroundings,
    withVersion = true,
): ScimResource {
    const resource: ScimResource = {}
    const oktaUserId = fieldOf(user, OKTA_USER_ID)
    const kept = keptOf(user)
    placeKept(resource, mapping, user)
    resource.id = user.sysId
    if (oktaUserId !== '') resource.externalId = oktaUserId
    placeNames(resource, user, kept)
    placeFields(resource, mapping, user, kept)
    for (const attribute of Object.keys(mapping.slots)) {
        const list = listFrom(mapping.slots[attribute]!, kept[attribute], user)
        if (list.length > 0) resource[attribute] = list
    }
    resource.active = isActive(user)
    placeReferences(baseUrl, mapping, resource, user, surroundings.names)
    if (surroundings.groups.length > 0) {
        resource.groups = surroundings.groups.map((group) => ({
            value: group.sysId,
            $ref: `${baseUrl}/Groups/${group.sysId}`,
            display: group.name,
            type: group.direct ? 'direct' : 'indirect',
        }))
    }
    const extensions = Object.keys(resource).filter((name) => name.startsWith('urn:'))
    resource.schemas = [USER_URN, ...extensions]
    resource.meta = {
        resourceType: 'User',
        created: scimTime(fieldOf(user, 'sys_created_on')),
        lastModified: scimTime(fieldOf(user, 'sys_updated_on')),
        location: `${baseUrl}/Users/${user.sysId}`,
        ...(withVersion ? { version: userVersion(mapping, user, surroundings) } : {}),
    }
    return resource
}

/**
 * The version of a person: the columns that are shown, groups and names. Columns that change without the person
 * changing, such as the last login, do not count. The surroundings must hold what is returned by default.
 */
export function userVersion(mapping: UserMapping, user: UserRecord, { groups, names }: Surroundings): string {
    const shown = [...mapping.fields, ...mapping.references].map(({ field }) => field)
    const byDefault = mapping.references.filter(({ place }) => place.sub === undefined && isDefault(mapping, place))
    return versionOf([
        user.sysId,
        ...[...shown, 'name', 'active', OKTA_USER_ID].map((field) => fieldOf(user, field)),
        standingKept(mapping, user),
        groups.map((group) => [group.sysId, group.name, group.direct]),
        byDefault.map(({ field }) => names[field] ?? ''),
    ])
}

function isDefault({ type }: UserMapping, { urn, name }: { urn: string; name: string }): boolean {
    const extension = type.extensions.find(({ schema }) => schema.id === urn)
    return extension?.schema.attributes.find((attribute) => attribute.name === name)?.returned === 'default'
}

/** What is kept, but for texts of references that have found a record: they are not shown. */
function standingKept(mapping: UserMapping, user: UserRecord): JsonObject {
    const kept = keptOf(user)
    const standing = Object.keys(kept).map((name): [string, JsonValue] => {
        const value = kept[name]!
        return [name, isObject(value) ? withoutColumns(mapping, user, name, value) : value]
    })
    return Object.fromEntries(standing.filter(([, value]) => !isObject(value) || Object.keys(value).length > 0))
}

/** What stands as it was written: all that is kept but what a column tells as well. */
function placeKept(resource: ScimResource, mapping: UserMapping, user: UserRecord): void {
    const standing = standingKept(mapping, user)
    for (const name of Object.keys(standing)) {
        if (!mapping.slots[name] && !isMapped(mapping, [name])) resource[name] = standing[name]!
    }
}

function isMapped(mapping: UserMapping, names: readonly string[]): boolean {
    return mapping.fields.some(({ place }) => {
        if (place.kind === 'typed') return false
        return (
            JSON.stringify(place.kind === 'attribute' ? place.names : [place.urn, place.name]) === JSON.stringify(names)
        )
    })
}

/** A text that is kept gives way to a reference, also to one whose name was not asked for, and to a column. */
function withoutColumns(mapping: UserMapping, user: UserRecord, holder: string, kept: JsonObject): JsonObject {
    const references = mapping.references.filter(({ place }) => place.urn === holder)
    const filled = references.filter(({ field }) => fieldOf(user, field) !== '').map(({ place }) => place.name)
    const columns = Object.keys(kept).filter((name) => isMapped(mapping, [holder, name]))
    return [...filled, ...columns].reduce((standing, name) => withoutMember(standing, name), { ...kept })
}

function placeFields(resource: ScimResource, mapping: UserMapping, user: UserRecord, kept: JsonObject): void {
    for (const userField of mapping.fields) {
        const { field, place, type } = userField
        const text = fieldOf(user, field)
        if (place.kind === 'typed' || text === '') continue
        const value = valueFor(type, text)
        if (value === undefined) continue
        const [name, sub] = place.kind === 'extension' ? [place.urn, place.name] : place.names
        if (sub !== undefined) objectAt(resource, name!)[sub] = value
        else resource[name!] = longerForm(userField, kept[name!], text) ?? value
    }
}

/** What was kept is the longer form of what the column holds, or out of date. */
function longerForm(
    userField: UserMapping['fields'][number],
    kept: JsonValue | undefined,
    text: string,
): JsonValue | undefined {
    return typeof kept === 'string' && textFor(userField, kept) === text ? kept : undefined
}

function placeNames(resource: ScimResource, user: UserRecord, kept: JsonObject): void {
    const fullName = fieldOf(user, 'name')
    if (fullName === '') return
    const keptName = isObject(kept.name) ? kept.name : {}
    objectAt(resource, 'name').formatted = keptName.formatted ?? fullName
    resource.displayName = kept.displayName ?? fullName
}

function placeReferences(
    baseUrl: string,
    mapping: UserMapping,
    resource: ScimResource,
    user: UserRecord,
    names: ReferenceNames,
): void {
    for (const { field, place, resolver } of mapping.references) {
        const { urn, name: attribute, sub } = place
        const value = fieldOf(user, field)
        const name = names[field] ?? ''
        if (value === '') continue
        if (sub === undefined) {
            if (name !== '') objectAt(resource, urn)[attribute] = name
            continue
        }
        objectAt(resource, urn)[attribute] = {
            [sub]: value,
            ...(resolver.table === 'sys_user' ? { $ref: `${baseUrl}/Users/${value}` } : {}),
            ...(name === '' ? {} : { displayName: name }),
        }
    }
}

function objectAt(resource: ScimResource, name: string): JsonObject {
    const existing = resource[name]
    if (isObject(existing)) return existing
    const created: JsonObject = {}
    resource[name] = created
    return created
}
