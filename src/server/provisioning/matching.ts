/**
 * Who is this? Answers with exactly one of a closed set of situations, from the Okta id and never from e-mail. Pure:
 * the candidates are read by the caller.
 */

import { foldName } from '../scim/fold.ts'
import { fieldOf, isActive, OKTA_USER_ID, type UserRecord } from './records.ts'

export type Match =
    /** The Okta id belongs to this active person. `renamed` when the userName sent is another one. */
    | { readonly situation: 'linked-active'; readonly user: UserRecord; readonly renamed: boolean }
    /** The Okta id belongs to this person, who was deactivated. */
    | { readonly situation: 'linked-inactive'; readonly user: UserRecord }
    /** Nobody has the Okta id, but an unlinked record holds the userName. */
    | { readonly situation: 'unlinked'; readonly user: UserRecord }
    /** The userName belongs to somebody with another Okta id. */
    | { readonly situation: 'rotated'; readonly user: UserRecord }
    /** Two or more records claim to be this person. */
    | { readonly situation: 'disputed'; readonly users: readonly UserRecord[] }
    | { readonly situation: 'unmatched' }

export interface Incoming {
    /** `''` when the client sent no externalId. */
    readonly oktaUserId: string
    readonly userName: string
    /** The person the identity link names, `''` without a link. */
    readonly linkedUser: string
}

/**
 * Decides the situation. `candidates` may hold more records than match, because the database compares loosely: Okta ids
 * are compared exactly here (RFC 7643: externalId is case-exact), userNames folded.
 */
export function match(incoming: Incoming, candidates: readonly UserRecord[]): Match {
    const name = foldName(incoming.userName)
    const holders = candidates.filter((user) => foldName(fieldOf(user, 'user_name')) === name)
    const linked = candidates.filter((user) => isLinked(user, incoming))

    if (linked.length > 1) return { situation: 'disputed', users: linked }
    const person = linked[0]
    if (person) {
        if (holders.some((holder) => holder.sysId !== person.sysId)) {
            return { situation: 'disputed', users: [person, ...holders.filter((holder) => holder !== person)] }
        }
        if (!isActive(person)) return { situation: 'linked-inactive', user: person }
        return { situation: 'linked-active', user: person, renamed: holders.length === 0 }
    }
    const holder = holders[0]
    if (!holder) return { situation: 'unmatched' }
    if (holders.length > 1) return { situation: 'disputed', users: holders }
    return { situation: fieldOf(holder, OKTA_USER_ID) === '' ? 'unlinked' : 'rotated', user: holder }
}

function isLinked(user: UserRecord, incoming: Incoming): boolean {
    if (incoming.linkedUser !== '' && user.sysId === incoming.linkedUser) return true
    return incoming.oktaUserId !== '' && fieldOf(user, OKTA_USER_ID) === incoming.oktaUserId
}
