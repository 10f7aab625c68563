/** One answer to "who has this userName?", where a legacy table holds it twice. */

import { foldName } from '../../scim/fold.ts'
import type { Filter } from '../../scim/filter/ast.ts'
import { fieldOf, isActive, OKTA_USER_ID, type UserRecord } from '../records.ts'

/**
 * The userName a filter looks up when it is nothing but `userName eq "…"`, as Okta's lookup is; undefined otherwise.
 * Okta takes the first of several results for the person, whoever that is.
 */
export function lookedUpName(filter: Filter | undefined): string | undefined {
    if (filter?.kind !== 'compare' || filter.operator !== 'eq' || typeof filter.value !== 'string') return undefined
    const { urn, attribute, subAttribute } = filter.path
    const isUserName = urn === undefined && subAttribute === undefined && attribute.toLowerCase() === 'username'
    return isUserName ? filter.value : undefined
}

/** The record to answer with: a linked one before an unlinked one, active before inactive, the oldest first. */
export function singleBest(users: readonly UserRecord[], userName: string): UserRecord | undefined {
    const holders = users.filter((user) => foldName(fieldOf(user, 'user_name')) === foldName(userName))
    const rank = (user: UserRecord) => [
        fieldOf(user, OKTA_USER_ID) === '' ? '1' : '0',
        isActive(user) ? '0' : '1',
        fieldOf(user, 'sys_created_on'),
        user.sysId,
    ]
    return [...holders].sort((left, right) => (rank(left).join(' ') < rank(right).join(' ') ? -1 : 1))[0]
}
