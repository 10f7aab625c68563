/**
 * The keys by which people are matched, as administrators edit them (x_scim_okta_match_key): which attribute of a request
 * is compared with which column of sys_user, and what an equal value may do.
 */

import type { ResourceType } from '../../scim/attribute.ts'
import { foldName } from '../../scim/fold.ts'
import type { ScimResource } from '../../scim/resource.ts'
import { valueReader } from '../../scim/values-at.ts'
import { fieldOf, OKTA_USER_ID, type UserRecord } from '../records.ts'

export interface MatchKey {
    /** SCIM path of the attribute, e.g. `urn:…:enterprise:2.0:User:employeeNumber`. */
    readonly path: string
    /** Column of sys_user. */
    readonly field: string
    /** The value stays with the person for good, so that another value means another person. */
    readonly immutable: boolean
    /** An equal value may link, under the policy; otherwise it only suggests a candidate to a review. */
    readonly links: boolean
}

/** What a request says for a key. */
export interface KeyValues {
    readonly key: MatchKey
    readonly values: readonly string[]
}

/** A column and a value to look for. */
export interface FieldValue {
    readonly field: string
    readonly value: string
}

/** userName is looked at whatever the table says: no two people can have the same one. */
export const USER_NAME_KEY: MatchKey = { path: 'userName', field: 'user_name', immutable: false, links: true }

/** What makes an equal immutable key believable; none of it links by itself. */
const SUPPORT: readonly MatchKey[] = [
    USER_NAME_KEY,
    { path: 'emails', field: 'email', immutable: false, links: false },
    { path: 'name.familyName', field: 'last_name', immutable: false, links: false },
]

/** Most values of one attribute that are looked at; a person has few e-mail addresses. */
const MOST_VALUES = 5

/**
 * What the resource of this type says for each key, keys without a value left out. The Okta id is no key among others: it has a table
 * of its own. Values that the platform would read as something else (`NULL`, `javascript:`) are never looked for.
 */
export function keyValuesOf(type: ResourceType, resource: ScimResource, keys: readonly MatchKey[]): KeyValues[] {
    const said: KeyValues[] = []
    for (const key of keys) {
        if (key.field === OKTA_USER_ID) continue
        const values = valuesFor(type, resource, key)
        if (values.length > 0) said.push({ key, values })
    }
    return said
}

/** What the resource says that may support a match by an immutable key. */
export function supportOf(type: ResourceType, resource: ScimResource): KeyValues[] {
    return keyValuesOf(type, resource, SUPPORT)
}

function valuesFor(type: ResourceType, resource: ScimResource, { path }: MatchKey): string[] {
    const read = valueReader(type, path)
    const values = read ? read(resource) : []
    const safe = values.filter((value) => value !== 'NULL' && !/^\s*javascript:/i.test(value) && value.length <= 255)
    return [...new Set(safe)].slice(0, MOST_VALUES)
}

/** Does the record hold one of the values? Letter case, composition and spaces around do not count. */
export function agrees(user: UserRecord, { key, values }: KeyValues): boolean {
    const own = foldName(fieldOf(user, key.field)).trim()
    return own !== '' && values.some((value) => foldName(value).trim() === own)
}

/** Does the record hold another value of something that never changes? */
export function contradicts(user: UserRecord, said: KeyValues): boolean {
    return said.key.immutable && fieldOf(user, said.key.field).trim() !== '' && !agrees(user, said)
}

/** The columns and values by which people are looked for; `links` tells keys that may link from those that only suggest. */
export function lookedFor(said: readonly KeyValues[], links: boolean): FieldValue[] {
    const wanted = said.filter(({ key }) => key.links === links && key.field !== USER_NAME_KEY.field)
    return wanted.flatMap(({ key, values }) => values.map((value) => ({ field: key.field, value })))
}

/** `employeeNumber` of a path with a URN, for people to read. */
export function shortName(path: string): string {
    return path.slice(path.lastIndexOf(':') + 1)
}

/**
 * Why a row of the table is no key; undefined when it is one. `hasField` tells which columns sys_user has, `type` which
 * attributes people have.
 */
export function keyFault(key: MatchKey, hasField: (field: string) => boolean, type: ResourceType): string | undefined {
    if (!valueReader(type, key.path)) {
        return `"${key.path}" is no attribute of a SCIM user that holds text. Examples: userName, emails, name.familyName`
    }
    if (!hasField(key.field)) return `sys_user has no column "${key.field}"`
    const isOktaId = key.path === 'externalId'
    if (isOktaId !== (key.field === OKTA_USER_ID)) return `externalId belongs to ${OKTA_USER_ID}, and to nothing else`
    if (isOktaId && !(key.links && key.immutable)) return 'externalId is the Okta user id: it is immutable and it links'
    const isAddress = key.field === 'email' || shortName(key.path).split('.')[0]!.toLowerCase() === 'emails'
    if (isAddress && key.links) return 'An e-mail address is given to somebody else one day: it may only suggest'
    if (key.links && !key.immutable && key.field !== USER_NAME_KEY.field) {
        return `Only what never changes may link; ${key.field} may only suggest unless it is immutable`
    }
    return undefined
}
