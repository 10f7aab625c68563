/** The application's properties, each within its stated range. */

import { gs } from '@servicenow/glide'
import type { MatchPolicy } from '../provisioning/matching/situation.ts'
import type { Limits } from '../provisioning/stores.ts'

/** Reads the limits. A property that is no whole number, or out of its range, counts as its shipped value. */
export function readLimits(): Limits {
    const maxCount = wholeNumber('x_scim_okta.list.max_count', 500, 1, 1000)
    return {
        maxCount,
        defaultCount: Math.min(wholeNumber('x_scim_okta.list.default_count', 100, 1, 1000), maxCount),
        candidateLimit: wholeNumber('x_scim_okta.filter.candidate_limit', 5000, 100, 50000),
        bulkOperations: wholeNumber('x_scim_okta.bulk.max_operations', 100, 1, 1000),
        bulkPayload: wholeNumber('x_scim_okta.bulk.max_payload', 1048576, 10000, 9000000),
    }
}

/** Reads the matching policy. A property with a value it does not offer counts as its shipped value. */
export function readMatchPolicy(): MatchPolicy {
    return {
        immutableKeyLinks: oneOf('x_scim_okta.match.immutable_key_links', ['true', 'false']) === 'true',
        userNameAdopts: oneOf('x_scim_okta.match.user_name_adopts', ['lookup', 'never', 'always']),
        rotatedId: oneOf('x_scim_okta.match.rotated_id', ['review', 'relink']),
    }
}

/** The value of a choice; the first of those offered is the shipped one. */
function oneOf<Choice extends string>(name: string, offered: readonly Choice[]): Choice {
    const text = String(gs.getProperty(name, offered[0]!))
    return offered.find((choice) => choice === text) ?? offered[0]!
}

/** The property as a whole number within its range, else its shipped value. */
export function wholeNumber(name: string, shipped: number, least: number, most: number): number {
    const text = String(gs.getProperty(name, String(shipped)))
    const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN
    return value >= least && value <= most ? value : shipped
}

const SHIPPED_PRIVILEGED = 'admin,security_admin'

/**
 * Names of the roles that SCIM gives nobody; none where the property says `none`. An empty one counts as its shipped value:
 * whether the platform tells it from a missing one is not documented.
 */
export function readPrivilegedRoles(): readonly string[] {
    const names = namesIn(String(gs.getProperty('x_scim_okta.privileged_roles', SHIPPED_PRIVILEGED)))
    if (names.length === 0) return namesIn(SHIPPED_PRIVILEGED)
    return names.length === 1 && names[0] === 'none' ? [] : names
}

function namesIn(text: string): string[] {
    return text.split(/[\s,;]+/).filter((name) => name !== '')
}
