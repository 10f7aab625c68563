/** Guards in a dry run: requests only read them. */

import type { Guards } from '../guards/guard.ts'

/** A store that hands every question on. */
export function dryGuards(real: Guards): Guards {
    return {
        of: (users, groups, now) => real.of(users, groups, now),
        privilegedRoles: () => real.privilegedRoles(),
        rolesOfGroups: (groups) => real.rolesOfGroups(groups),
        rolesNamed: (names) => real.rolesNamed(names),
        rolesWithin: (roles) => real.rolesWithin(roles),
    }
}
