/** What of a user stands in other tables, read for a page of people at once and only as far as it is wanted. */

import type { Wanted } from '../scim/wanted.ts'
import { fieldOf, type UserRecord } from './records.ts'
import type { Context, GroupOfUser } from './stores.ts'

/** Texts of the records a person refers to, by field; `''` when the field is empty. */
export type ReferenceNames = Readonly<Record<string, string>>

export interface Surroundings {
    readonly groups: readonly GroupOfUser[]
    readonly names: ReferenceNames
}

/** Of a user who is in no group and refers to nobody. */
export const NO_SURROUNDINGS: Surroundings = { groups: [], names: {} }

/**
 * Reads what is wanted for all these people: two queries for direct groups, one more per level of nesting that exists,
 * one per table of names.
 */
export function surroundingsOf(context: Context, users: readonly UserRecord[], wanted: Wanted): Surroundings[] {
    if (users.length === 0) return []
    const groups = wanted('groups') ? context.groups.ofUsers(users.map((user) => user.sysId)) : {}
    const idsIn = (field: string) => [...new Set(users.map((user) => fieldOf(user, field)).filter((id) => id !== ''))]
    const { references } = context.mapping
    const names = references.map(({ field, place, resolver }) => {
        const { urn, name, sub } = place
        const ids = wanted(sub === undefined ? name : `${name}.displayName`, urn) ? idsIn(field) : []
        const byId = ids.length > 0 ? context.references.names(resolver.table, ids, resolver.shownField) : {}
        return { field, byId }
    })
    return users.map((user) => ({
        groups: groups[user.sysId] ?? [],
        names: Object.fromEntries(names.map(({ field, byId }) => [field, byId[fieldOf(user, field)] ?? ''])),
    }))
}
