/**
 * What sys_user has no column for is kept with the person as JSON, so that a client reads what it wrote. Columns come
 * first: a value that lives in a column is never kept beside it, and what others write into a column shows at once.
 */

import { scimError } from '../scim/error.ts'
import { isObject } from '../scim/json.ts'
import type { JsonObject, JsonValue, ScimResource } from '../scim/resource.ts'
import { ENTERPRISE_USER_URN } from '../scim/schema/urns.ts'
import { keptList, listFrom } from './kept-values.ts'
import { languageCode } from './language.ts'
import { fieldOf, KEPT, type FieldValues, type UserRecord } from './records.ts'
import { SLOTS } from './user-fields.ts'
import { MANAGER, NAMED_REFERENCES, type ResolvedReferences } from './user-references.ts'

/** Most characters of JSON kept for one person. */
const MAX_KEPT = 60000

/** Attributes without any column. */
const WITHOUT_COLUMN = [
    'nickName',
    'profileUrl',
    'userType',
    'locale',
    'ims',
    'photos',
    'entitlements',
    'roles',
    'x509Certificates',
]
const ENTERPRISE_WITHOUT_COLUMN = ['organization', 'division']

/** What is kept for a person; nothing when the column is empty or holds no JSON object. */
export function keptOf(user: UserRecord | undefined): JsonObject {
    const text = user ? fieldOf(user, KEPT) : ''
    if (text === '') return {}
    try {
        const kept: unknown = JSON.parse(text)
        return isObject(kept) ? kept : {}
    } catch {
        // Somebody edited the column by hand: what it said is lost, the person is not.
        return {}
    }
}

/** What a person is called for display: the name that was given for it, else the platform's. */
export function displayNameOf(user: UserRecord): string {
    const given = keptOf(user).displayName
    return typeof given === 'string' ? given : fieldOf(user, 'name')
}

export interface KeptChange {
    /** The record as it is; undefined for a new one. */
    readonly user: UserRecord | undefined
    /** What the client states; absent attributes stay as they are. */
    readonly resource: ScimResource
    /** The column changes that go with it. */
    readonly changes: FieldValues
    readonly references: ResolvedReferences
    /** The representation before the change, for a PATCH: what it had and `resource` lacks is gone. */
    readonly before?: ScimResource
}

/** The value of the KEPT column after a change; throws 400 `invalidValue` when it would grow beyond MAX_KEPT. */
export function keptAfter(change: KeptChange): string {
    const kept = keptOf(change.user)
    for (const name of WITHOUT_COLUMN) put(kept, name, stated(change, name))
    for (const name of Object.keys(SLOTS)) {
        const value = stated(change, name)
        if (value === undefined || (change.user && isSame(value, listFrom(name, kept[name], change.user)))) continue
        put(kept, name, Array.isArray(value) ? keptList(name, value) : null)
    }
    keepNames(kept, change)
    keepLanguage(kept, stated(change, 'preferredLanguage'), change.user)
    for (const name of ENTERPRISE_WITHOUT_COLUMN) {
        putInto(kept, ENTERPRISE_USER_URN, name, statedIn(change, ENTERPRISE_USER_URN, name))
    }
    keepReferences(kept, change)
    const pruned = prune(kept)
    const text = pruned === undefined ? '' : JSON.stringify(pruned)
    if (text.length > MAX_KEPT) {
        throw scimError(
            400,
            `What ServiceNow has no column for takes ${text.length} characters; at most ${MAX_KEPT} are kept`,
            'invalidValue',
        )
    }
    return text
}

/** What the change says of an attribute: its value, null when it is cleared, undefined when it stays as it is. */
function stated({ resource, before }: KeptChange, name: string): JsonValue | undefined {
    const value = resource[name]
    if (value !== undefined) return value
    return before && before[name] !== undefined ? null : undefined
}

/** The same for a member of a complex attribute or an extension. */
function statedIn(change: KeptChange, holder: string, name: string): JsonValue | undefined {
    const value = stated(change, holder)
    if (!isObject(value)) return value
    return value[name] ?? (change.before ? null : value[name])
}

/** Keeps a value, of which the empty parts go when it is written; undefined leaves what is there. */
function put(kept: JsonObject, name: string, value: JsonValue | undefined): void {
    if (value !== undefined) kept[name] = value
}

/** The value without its empty parts, members in alphabetical order: the same said in another order is the same text. */
function prune(value: JsonValue): JsonValue | undefined {
    if (value === null || value === '') return undefined
    if (Array.isArray(value)) {
        const elements = value.map(prune).filter((each): each is JsonValue => each !== undefined)
        return elements.length > 0 ? elements : undefined
    }
    if (!isObject(value)) return value
    const members = Object.keys(value)
        .sort()
        .map((name): [string, JsonValue | undefined] => [name, prune(value[name]!)])
        .filter((member): member is [string, JsonValue] => member[1] !== undefined)
    return members.length > 0 ? Object.fromEntries(members) : undefined
}

/** Do two values say the same, in whatever order their members stand? */
function isSame(left: JsonValue, right: JsonValue): boolean {
    return JSON.stringify(prune(left)) === JSON.stringify(prune(right))
}

/** Keeps a member of an object that is kept. */
function putInto(kept: JsonObject, holder: string, name: string, value: JsonValue | undefined): void {
    const held = kept[holder]
    const object = isObject(held) ? { ...held } : {}
    put(object, name, value)
    put(kept, holder, object)
}

/**
 * A name for display is kept only when it is another one than the platform puts together, so that an echo of the old
 * name never overrides a new one.
 */
function keepNames(kept: JsonObject, change: KeptChange): void {
    const { user, changes } = change
    const shown = user ? fieldOf(user, 'name') : ''
    const composed = ['first_name', 'middle_name', 'last_name']
        .map((field) => changes[field] ?? (user ? fieldOf(user, field) : ''))
        .filter((text) => text !== '')
        .join(' ')
    const chosen = (value: JsonValue | undefined, current: JsonValue | undefined): JsonValue | undefined => {
        // What reads like that already stays as it is kept.
        if (value === current && value === shown) return undefined
        if (value === composed) return null
        return current === undefined && value === shown ? undefined : value
    }
    const keptName = isObject(kept.name) ? kept.name : {}
    put(kept, 'displayName', chosen(stated(change, 'displayName'), kept.displayName))
    putInto(kept, 'name', 'formatted', chosen(statedIn(change, 'name', 'formatted'), keptName.formatted))
    putInto(kept, 'name', 'honorificSuffix', statedIn(change, 'name', 'honorificSuffix'))
}

/** The language as it was written, where the column's code says less: `en-US` is `en` there. */
function keepLanguage(kept: JsonObject, value: JsonValue | undefined, user: UserRecord | undefined): void {
    // An echo of what somebody else wrote into the column says nothing about what is kept.
    if (value === undefined || (user && value === fieldOf(user, 'preferred_language'))) return
    put(kept, 'preferredLanguage', typeof value === 'string' && languageCode(value) !== value ? value : null)
}

/** Where a reference led to no record and the column is empty, the text that was meant is kept until it leads to one. */
function keepReferences(kept: JsonObject, { user, changes, references }: KeptChange): void {
    const { values, texts } = references
    for (const { field, urn, attribute } of [...NAMED_REFERENCES, MANAGER]) {
        const text = texts[field]
        if (text === undefined && values[field] === undefined) continue
        const filled = (changes[field] ?? (user ? fieldOf(user, field) : '')) !== ''
        putInto(kept, urn, attribute, filled ? null : (text ?? null))
    }
}
