/** From records of sys_user to SCIM users: every reader's way out, for one record or a page, in a fixed number of queries. */

import { isObject, withoutMember } from '../scim/json.ts'
import type { JsonObject, ScimResource } from '../scim/resource.ts'
import { ENTERPRISE_USER_URN, USER_URN } from '../scim/schema/urns.ts'
import { versionOf } from '../scim/version.ts'
import { keptOf } from './kept-attributes.ts'
import { listFrom } from './kept-values.ts'
import { scimTime } from './platform-time.ts'
import { fieldOf, isActive, KEPT, OKTA_USER_ID, type UserRecord } from './records.ts'
import type { Context } from './stores.ts'
import type { Surroundings } from './surroundings.ts'
import { SLOTS, USER_FIELDS } from './user-fields.ts'
import { MANAGER, NAMED_REFERENCES } from './user-references.ts'

/** Renders people with what surrounds them, one surrounding each; without version where nobody asks for it. */
export function renderUsers(
    context: Context,
    users: readonly UserRecord[],
    surroundings: readonly Surroundings[],
    withVersion: boolean,
): ScimResource[] {
    return users.map((user, position) => renderUser(context.baseUrl, user, surroundings[position]!, withVersion))
}

/** The full representation of one person; projection comes after. Empty fields are left out (RFC 7643 section 2.5). */
export function renderUser(
    baseUrl: string,
    user: UserRecord,
    surroundings: Surroundings,
    withVersion = true,
): ScimResource {
    const resource: ScimResource = {}
    const oktaUserId = fieldOf(user, OKTA_USER_ID)
    const kept = keptOf(user)
    placeKept(resource, user, kept)
    resource.id = user.sysId
    if (oktaUserId !== '') resource.externalId = oktaUserId
    placeFields(resource, user, kept)
    placeNames(resource, user, kept)
    for (const attribute of Object.keys(SLOTS)) {
        const list = listFrom(attribute, kept[attribute], user)
        if (list.length > 0) resource[attribute] = list
    }
    resource.active = isActive(user)
    placeReferences(baseUrl, resource, user, surroundings)
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
        ...(withVersion ? { version: userVersion(user, surroundings) } : {}),
    }
    return resource
}

/**
 * The version of a person: the columns that are shown, groups and names. Columns that change without the person
 * changing, such as the last login, do not count. The surroundings must hold what is returned by default.
 */
export function userVersion(user: UserRecord, { groups, names }: Surroundings): string {
    const shown = [...USER_FIELDS.map((each) => each.field), 'name', 'active', OKTA_USER_ID, KEPT, 'manager']
    const references = NAMED_REFERENCES.map(({ field }) => field)
    return versionOf([
        user.sysId,
        ...[...shown, ...references].map((field) => fieldOf(user, field)),
        groups.map((group) => [group.sysId, group.name, group.direct]),
        [names.department ?? '', names.cost_center ?? ''],
    ])
}

/** What stands as it was written: all that is kept but what a column tells as well. */
function placeKept(resource: ScimResource, user: UserRecord, kept: JsonObject): void {
    const inColumns = [...Object.keys(SLOTS), ...USER_FIELDS.map(({ path }) => path)]
    for (const name of Object.keys(kept)) {
        const value = kept[name]!
        if (inColumns.indexOf(name) >= 0) continue
        const standing = isObject(value) ? withoutReferences(user, name, value) : value
        if (!isObject(standing) || Object.keys(standing).length > 0) resource[name] = standing
    }
}

/** A text that is kept gives way to a reference, also to one whose name was not asked for. */
function withoutReferences(user: UserRecord, urn: string, kept: JsonObject): JsonObject {
    const references = [...NAMED_REFERENCES, MANAGER].filter((each) => each.urn === urn)
    return references
        .filter(({ field }) => fieldOf(user, field) !== '')
        .reduce((standing, { attribute }) => withoutMember(standing, attribute), { ...kept })
}

function placeFields(resource: ScimResource, user: UserRecord, kept: JsonObject): void {
    for (const { field, place, transform } of USER_FIELDS) {
        const value = fieldOf(user, field)
        if (place.kind === 'typed' || value === '') continue
        const [name, sub] = place.kind === 'extension' ? [place.urn, place.name] : place.names
        if (sub !== undefined) {
            objectAt(resource, name!)[sub] = value
            continue
        }
        // What was kept is the longer form of what the column holds, or out of date.
        const longer = kept[name!]
        const stands = typeof longer === 'string' && transform !== undefined && transform(longer) === value
        resource[name!] = stands ? longer : value
    }
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
    resource: ScimResource,
    user: UserRecord,
    { names, managerNames }: Surroundings,
): void {
    for (const { field, urn, attribute } of NAMED_REFERENCES) {
        const name = names[field] ?? ''
        if (name !== '') objectAt(resource, urn)[attribute] = name
    }
    const manager = fieldOf(user, 'manager')
    if (manager === '') return
    const displayName = managerNames[manager]
    objectAt(resource, ENTERPRISE_USER_URN).manager = {
        value: manager,
        $ref: `${baseUrl}/Users/${manager}`,
        ...(displayName ? { displayName } : {}),
    }
}

function objectAt(resource: ScimResource, name: string): JsonObject {
    const existing = resource[name]
    if (isObject(existing)) return existing
    const created: JsonObject = {}
    resource[name] = created
    return created
}
