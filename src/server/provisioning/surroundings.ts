/** What of a user stands in other tables, read for a page of people at once and only as far as it is wanted. */

import type { Wanted } from '../scim/wanted.ts'
import { ENTERPRISE_USER_URN } from '../scim/schema/urns.ts'
import { fieldOf, type UserRecord } from './records.ts'
import type { Context, GroupOfUser } from './stores.ts'
import { NAMED_REFERENCES, type ReferenceNames } from './user-references.ts'

export interface Surroundings {
    readonly groups: readonly GroupOfUser[]
    readonly names: ReferenceNames
    /** Names of managers by sys_id, where they were wanted. */
    readonly managerNames: Readonly<Record<string, string>>
}

/** Of a user who is in no group and refers to nobody. */
export const NO_SURROUNDINGS: Surroundings = { groups: [], names: {}, managerNames: {} }

/**
 * Reads what is wanted for all these people: two queries for direct groups, one more per level of nesting that exists,
 * one per table of names.
 */
export function surroundingsOf(context: Context, users: readonly UserRecord[], wanted: Wanted): Surroundings[] {
    if (users.length === 0) return []
    const groups = wanted('groups') ? context.groups.ofUsers(users.map((user) => user.sysId)) : {}
    const idsIn = (field: string) => [...new Set(users.map((user) => fieldOf(user, field)).filter((id) => id !== ''))]
    const names = NAMED_REFERENCES.map(({ field, table, urn, attribute }) => {
        const ids = wanted(attribute, urn) ? idsIn(field) : []
        return { field, byId: ids.length > 0 ? context.references.names(table, ids) : {} }
    })
    const managers = wanted('manager.displayName', ENTERPRISE_USER_URN) ? idsIn('manager') : []
    const managerNames = managers.length > 0 ? context.references.names('sys_user', managers) : {}
    return users.map((user) => ({
        groups: groups[user.sysId] ?? [],
        names: Object.fromEntries(names.map(({ field, byId }) => [field, byId[fieldOf(user, field)] ?? ''])),
        managerNames,
    }))
}
