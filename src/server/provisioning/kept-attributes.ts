/**
 * What sys_user has no column for is kept with the person as JSON, so that a client reads what it wrote. Columns come
 * first: a value that lives in a column is never kept beside it, and what others write into a column shows at once.
 */

import { scimError } from '../scim/error.ts'
import { isObject } from '../scim/json.ts'
import type { JsonObject, JsonValue } from '../scim/resource.ts'
import type { Verdict } from './authority/verdict.ts'
import { keptList, listFrom } from './kept-values.ts'
import type { JudgedUser } from './judge-user.ts'
import { textFor } from './mapping/field-text.ts'
import type { ReferenceField, UserField, UserMapping } from './mapping/user-mapping.ts'
import { fieldOf, KEPT, type UserRecord } from './records.ts'
import type { Leaf, Statement } from './statement.ts'

/** Most characters of JSON kept for one person. */
const MAX_KEPT = 60000

/** Attributes that have fields of their own. */
const ELSEWHERE = ['externalId', 'active']

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
    readonly mapping: UserMapping
    /** The record as it is; undefined for a new one. */
    readonly user: UserRecord | undefined
    readonly statement: Statement
    /** What becomes of the attributes that have columns. */
    readonly judged: Pick<JudgedUser, 'changes' | 'verdicts' | 'texts' | 'pending'>
}

export interface KeptAfter {
    /** The value of the KEPT column. */
    readonly text: string
    /** Of the attributes that are kept. */
    readonly verdicts: readonly Verdict[]
}

/** What is kept after a change; throws 400 `invalidValue` when it would grow beyond MAX_KEPT. */
export function keptAfter(change: KeptChange): KeptAfter {
    const before = keptOf(change.user)
    const kept = keptOf(change.user)
    const keepers = change.statement.leaves.filter(({ path }) => ELSEWHERE.indexOf(path) < 0)
    const verdicts: Verdict[] = []
    for (const leaf of keepers) {
        const field = change.mapping.fields.find(({ path }) => path === leaf.path)
        const reference = change.mapping.references.find(({ path }) => path === leaf.path)
        if (field) keepLonger(kept, change, field, leaf)
        else if (reference) keepReference(kept, change, reference, leaf)
        else {
            keep(kept, change, leaf)
            if (!isJudged(change, leaf) || !isSame(keptAt(before, leaf), keptAt(kept, leaf))) {
                verdicts.push({
                    path: leaf.path,
                    code: isSame(keptAt(before, leaf), keptAt(kept, leaf)) ? 'unchanged' : 'written',
                })
            }
        }
    }
    const pruned = prune(kept)
    const text = pruned === undefined ? '' : JSON.stringify(pruned)
    if (text.length > MAX_KEPT) {
        throw scimError(
            400,
            `What ServiceNow has no column for takes ${text.length} characters; at most ${MAX_KEPT} are kept`,
            'invalidValue',
        )
    }
    return { text, verdicts }
}

/** Does a column already tell what became of the list? */
function isJudged({ judged, mapping }: KeptChange, { path }: Leaf): boolean {
    const columns = mapping.fields.filter(({ place }) => place.kind === 'typed' && place.attribute === path)
    return columns.some((column) => judged.verdicts.some((verdict) => verdict.path === column.path))
}

function keep(kept: JsonObject, change: KeptChange, leaf: Leaf): void {
    const { path, name, value, attribute } = leaf
    if (path === 'displayName' || path === 'name.formatted') return keepName(kept, change, leaf)
    if (!attribute.multiValued) return putAt(kept, leaf, value)
    const slots = change.mapping.slots[name] ?? []
    if (change.user && isSame(value, listFrom(slots, kept[name], change.user))) return
    putAt(kept, leaf, Array.isArray(value) ? keptList(slots, value) : null)
}

/** The value without its empty parts, members in alphabetical order: the same said in another order is the same text. */
function prune(value: JsonValue | undefined): JsonValue | undefined {
    if (value === undefined || value === null || value === '') return undefined
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
function isSame(left: JsonValue | undefined, right: JsonValue | undefined): boolean {
    return JSON.stringify(prune(left)) === JSON.stringify(prune(right))
}

type PlaceInKept = Pick<Leaf, 'urn' | 'name' | 'sub'>

function namesOf({ urn, name, sub }: PlaceInKept): string[] {
    return [urn, name, sub].filter((each): each is string => each !== undefined)
}

/** What is kept at that place; undefined when nothing is. */
export function keptAt(kept: JsonObject, place: PlaceInKept): JsonValue | undefined {
    let value: JsonValue | undefined = kept
    for (const name of namesOf(place)) value = isObject(value) ? value[name] : undefined
    return value
}

/** Keeps a value, of which the empty parts go when it is written. */
function putAt(kept: JsonObject, place: PlaceInKept, value: JsonValue): void {
    const names = namesOf(place)
    let holder = kept
    for (const name of names.slice(0, -1)) {
        const held = holder[name]
        const copy = isObject(held) ? { ...held } : {}
        holder[name] = copy
        holder = copy
    }
    holder[names[names.length - 1]!] = value
}

/**
 * A name for display is kept only when it is another one than the platform puts together, so that an echo of the old
 * name never overrides a new one.
 */
function keepName(kept: JsonObject, { user, judged }: KeptChange, leaf: Leaf): void {
    const current = keptAt(kept, leaf)
    const shown = user ? fieldOf(user, 'name') : ''
    const composed = ['first_name', 'middle_name', 'last_name']
        .map((field) => judged.changes[field] ?? (user ? fieldOf(user, field) : ''))
        .filter((text) => text !== '')
        .join(' ')
    // What reads like that already stays as it is kept.
    if (leaf.value === current && leaf.value === shown) return
    if (leaf.value === composed) return putAt(kept, leaf, null)
    if (current === undefined && leaf.value === shown) return
    putAt(kept, leaf, leaf.value)
}

/** A language as it was written, where the column's code says less: `en-US` is `en` there. */
function keepLonger(kept: JsonObject, { user, judged }: KeptChange, field: UserField, leaf: Leaf): void {
    if (field.mapping.transform !== 'language') return
    // An echo of what somebody else wrote into the column says nothing about what is kept.
    if (user && leaf.value === fieldOf(user, field.field)) return
    const verdict = judged.verdicts.find(({ path }) => path === leaf.path)
    if (verdict?.code !== 'written' && verdict?.code !== 'unchanged') return
    const longer = typeof leaf.value === 'string' && textFor(field, leaf.value) !== leaf.value
    putAt(kept, leaf, longer ? leaf.value : null)
}

/**
 * Where a reference led to no record and the column is empty, the text that was meant is kept until it leads to one; what
 * waits for its record is kept in any case, which also tells that it waits.
 */
function keepReference(kept: JsonObject, { user, judged }: KeptChange, reference: ReferenceField, leaf: Leaf): void {
    const { field } = reference
    const text = judged.texts[field]
    const value = judged.changes[field]
    if (text === undefined && value === undefined) return
    const filled = (value ?? (user ? fieldOf(user, field) : '')) !== ''
    const waits = judged.pending.some((question) => question.reference === reference)
    putAt(kept, leaf, filled && !waits ? null : (text ?? null))
}
