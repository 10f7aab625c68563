/** Which privileged role a group gives its members: its own, one within it, or one that its parents have. */

import { ancestorsOf, DEEPEST_NESTING } from '../nesting.ts'
import type { GroupRecord } from '../records.ts'
import type { Context } from '../stores.ts'

/** Roles within roles are followed so far, and so many of them. */
const DEEPEST_ROLES = 20
const MOST_ROLES = 5000

/**
 * Names the privileged role that members of the group get, in words that follow "grants"; `''` when they get none. What
 * is nested too deep to be followed, or cannot be looked up, counts as privileged. A child group has the roles of its parents (documented: Create a
 * group), a role those that it contains. One query for a group without parents that grants nothing.
 */
export function privilegeOf(context: Context, group: GroupRecord): string {
    const { guards } = context
    const names = guards.privilegedRoles()
    if (names.length === 0) return ''
    const around = ancestorsOf(context, group)
    if (around.length >= DEEPEST_NESTING) return TOO_DEEP
    const granted = guards.rolesOfGroups(around)
    if (granted.length === 0) return ''
    const privileged = guards.rolesNamed(names)
    if (Object.keys(privileged).length === 0) return UNKNOWN
    const known = new Set<string>()
    let next = granted
    for (let depth = 0; next.length > 0; depth++) {
        const found = next.find((role) => privileged[role] !== undefined)
        if (found !== undefined) return `the role ${privileged[found]!}`
        if (depth >= DEEPEST_ROLES || known.size > MOST_ROLES) return TOO_DEEP
        for (const role of next) known.add(role)
        next = guards.rolesWithin(next).filter((role) => !known.has(role))
    }
    return ''
}

const TOO_DEEP = 'roles that are nested too deep to be told'
/** A refusal between scopes looks like an empty table. */
const UNKNOWN = 'roles, and none of the privileged ones is found'
