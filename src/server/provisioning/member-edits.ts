/**
 * Changes to the members of a group as sets, so that a request touches the members it names and no others: the
 * operations of a PATCH are folded into them, a POST or PUT states all members.
 */

import { scimError } from '../scim/error.ts'
import type { Filter } from '../scim/filter/ast.ts'
import { isObject } from '../scim/json.ts'
import type { JsonValue } from '../scim/resource.ts'
import { sameName } from '../scim/schema/lookup.ts'

/** Most members one request may name. */
const MAX_MEMBERS = 100000

export interface MemberEdits {
    /** `none`: whoever is a member now stays one only by being added. */
    base: 'current' | 'none'
    readonly added: Set<string>
    readonly removed: Set<string>
}

/** No change yet. */
export function noEdits(): MemberEdits {
    return { base: 'current', added: new Set(), removed: new Set() }
}

/** Makes these ids members. */
export function addMembers(edits: MemberEdits, ids: readonly string[]): void {
    for (const id of ids) {
        edits.removed.delete(id)
        edits.added.add(id)
    }
}

/** Takes these ids out; they need not be members. */
export function removeMembers(edits: MemberEdits, ids: readonly string[]): void {
    for (const id of ids) {
        edits.added.delete(id)
        if (edits.base === 'current') edits.removed.add(id)
    }
}

/** Makes these ids the only members. */
export function replaceMembers(edits: MemberEdits, ids: readonly string[]): void {
    edits.base = 'none'
    edits.added.clear()
    edits.removed.clear()
    addMembers(edits, ids)
}

/**
 * The ids that a value of `members` names: a list of objects with `value`, or one such object; nothing for null. Throws
 * 400 `invalidValue` for anything else and 413 for more than MAX_MEMBERS.
 */
export function memberIds(value: JsonValue | undefined): string[] {
    if (value === undefined || value === null) return []
    const list = Array.isArray(value) ? value : [value]
    if (list.length > MAX_MEMBERS) {
        throw scimError(413, `More than ${MAX_MEMBERS} members in one request; send them in several`)
    }
    const ids = new Set<string>()
    for (const element of list) ids.add(memberId(element))
    return [...ids]
}

function memberId(element: JsonValue): string {
    if (!isObject(element)) throw invalid('members must hold objects with a value')
    const members: Record<string, JsonValue> = {}
    for (const name of Object.keys(element)) {
        const known = ['value', '$ref', 'type', 'display'].find((each) => sameName(each, name))
        if (known !== undefined && element[name] !== null) members[known] = element[name]!
    }
    for (const name of ['value', '$ref', 'type'] as const) {
        const given = members[name]
        if (given !== undefined && typeof given !== 'string') throw invalid(`members.${name} must be a string`)
    }
    const id = members.value
    if (typeof id !== 'string' || id === '') throw invalid('members.value is required: the id of a user or group')
    return id
}

function invalid(detail: string) {
    return scimError(400, detail, 'invalidValue')
}

/** The ids a filter on members asks for, when it is nothing but `value eq "…"`, alternatives included. */
export function idsOfFilter(filter: Filter): string[] | undefined {
    if (filter.kind === 'or') {
        const all = filter.operands.map(idsOfFilter)
        return all.every((ids): ids is string[] => ids !== undefined) ? all.flat() : undefined
    }
    if (filter.kind !== 'compare' || filter.operator !== 'eq' || typeof filter.value !== 'string') return undefined
    return sameName(filter.path.attribute, 'value') ? [filter.value] : undefined
}
