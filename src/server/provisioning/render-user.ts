/** From records of sys_user to SCIM users: every reader's way out, for one record or a page, in a fixed number of queries. */

import { isObject } from '../scim/json.ts'
import type { JsonObject, JsonValue, ScimResource } from '../scim/resource.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../scim/schema/urns.ts'
import { scimTime } from './query.ts'
import { fieldOf, isActive, OKTA_USER_ID, type UserRecord } from './records.ts'
import type { Context, DirectGroup } from './stores.ts'
import { USER_FIELDS } from './user-fields.ts'
import { NAMED_REFERENCES, type ReferenceNames } from './user-references.ts'

/** What of a user stands in other tables. */
export interface Surroundings {
    readonly groups: readonly DirectGroup[]
    readonly names: ReferenceNames
}

/** Reads groups and names for all these people at once: at most two queries for groups and one per named table. */
export function surroundingsOf(context: Context, users: readonly UserRecord[]): Surroundings[] {
    if (users.length === 0) return []
    const groups = context.groups.ofUsers(users.map((user) => user.sysId))
    const names = NAMED_REFERENCES.map(({ field, table }) => {
        const ids = [...new Set(users.map((user) => fieldOf(user, field)).filter((id) => id !== ''))]
        return { field, byId: ids.length > 0 ? context.references.names(table, ids) : {} }
    })
    return users.map((user) => ({
        groups: groups[user.sysId] ?? [],
        names: Object.fromEntries(names.map(({ field, byId }) => [field, byId[fieldOf(user, field)] ?? ''])),
    }))
}

/** Renders people with what surrounds them. */
export function renderUsers(context: Context, users: readonly UserRecord[]): ScimResource[] {
    const surroundings = surroundingsOf(context, users)
    return users.map((user, position) => renderUser(context.baseUrl, user, surroundings[position]!))
}

/** The full representation of one person; projection comes after. Empty fields are left out (RFC 7643 section 2.5). */
export function renderUser(baseUrl: string, user: UserRecord, { groups, names }: Surroundings): ScimResource {
    const location = `${baseUrl}/Users/${user.sysId}`
    const resource: ScimResource = { schemas: [USER_URN], id: user.sysId }
    const oktaUserId = fieldOf(user, OKTA_USER_ID)
    if (oktaUserId !== '') resource.externalId = oktaUserId
    for (const { field, place } of USER_FIELDS) {
        const value = fieldOf(user, field)
        if (value === '') continue
        if (place.kind === 'typed') placeTyped(resource, place.attribute, place.type, place.sub, value)
        else if (place.kind === 'extension') objectAt(resource, place.urn)[place.name] = value
        else if (place.names.length === 1) resource[place.names[0]!] = value
        else objectAt(resource, place.names[0]!)[place.names[1]!] = value
    }
    const fullName = fieldOf(user, 'name')
    if (fullName !== '') {
        objectAt(resource, 'name').formatted = fullName
        resource.displayName = fullName
    }
    resource.active = isActive(user)
    for (const { field, attribute } of NAMED_REFERENCES) {
        const name = names[field] ?? ''
        if (name !== '') objectAt(resource, ENTERPRISE_USER_URN)[attribute] = name
    }
    const manager = fieldOf(user, 'manager')
    if (manager !== '') {
        objectAt(resource, ENTERPRISE_USER_URN).manager = { value: manager, $ref: `${baseUrl}/Users/${manager}` }
    }
    if (groups.length > 0) {
        resource.groups = groups.map((group) => ({
            value: group.sysId,
            $ref: `${baseUrl}/Groups/${group.sysId}`,
            display: group.name,
            type: 'direct',
        }))
    }
    if (resource[ENTERPRISE_USER_URN]) resource.schemas = [USER_URN, ENTERPRISE_USER_URN]
    resource.meta = {
        resourceType: 'User',
        created: scimTime(fieldOf(user, 'sys_created_on')),
        lastModified: scimTime(fieldOf(user, 'sys_updated_on')),
        location,
    }
    return resource
}

function objectAt(resource: ScimResource, name: string): JsonObject {
    const existing = resource[name]
    if (isObject(existing)) return existing
    const created: JsonObject = {}
    resource[name] = created
    return created
}

/** Sets a sub-attribute of the value with this type; the first value of a list is its primary one. */
function placeTyped(resource: ScimResource, attribute: string, type: string, sub: string, value: string): void {
    const list = (resource[attribute] ?? []) as JsonObject[]
    resource[attribute] = list as JsonValue
    let entry = list.find((each) => each.type === type)
    if (!entry) {
        entry = { type }
        if (list.length === 0) entry.primary = true
        list.push(entry)
    }
    entry[sub] = value
}
