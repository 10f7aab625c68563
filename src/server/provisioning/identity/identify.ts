/** Reads what is known of the person a request is about, and decides. */

import { foldName } from '../../scim/fold.ts'
import type { ScimResource } from '../../scim/resource.ts'
import { decideCreation, decideWrite, type Incoming, type Known } from '../matching/decide.ts'
import { keyValuesOf, lookedFor, supportOf } from '../matching/match-key.ts'
import type { Decision } from '../matching/situation.ts'
import { fieldOf, type IdentityLink, type UserRecord } from '../records.ts'
import type { Context } from '../stores.ts'
import { repairColumn } from './column.ts'

export interface Identified {
    readonly decision: Decision
    readonly incoming: Incoming
    /** The link of the Okta id as it was read. */
    readonly link: IdentityLink | undefined
}

/** Decides about a POST, in two queries and one for the keys. Notes the situation for the log. */
export function identifyNewcomer(context: Context, resource: ScimResource): Identified {
    const oktaUserId = oktaUserIdOf(resource)
    const incoming = incomingOf(context, resource, String(resource.userName))
    const link = oktaUserId === '' ? undefined : context.identities.find(oktaUserId)
    const people = peopleFor(context, incoming, link)
    const decide = (known: Known) => decideCreation(incoming, known, context.matching.policy)
    return noted(context, { decision: certain(context, { link, people }, decide), incoming, link })
}

/**
 * Decides about a PUT or PATCH that names an Okta id for the record it addresses; the usual answer, that it is theirs,
 * costs one query. Notes every other situation for the log.
 */
export function identifyAddressed(context: Context, user: UserRecord, resource: ScimResource): Identified {
    const oktaUserId = oktaUserIdOf(resource)
    const link = context.identities.find(oktaUserId)
    const { policy } = context.matching
    if (link?.state === 'current' && link.user === user.sysId) {
        const incoming: Incoming = { oktaUserId, userName: '', keys: [], support: [] }
        const decision = decideWrite(incoming, user, { link, people: [user] }, policy)
        toAccount(context, { decision, incoming, link })
        return { decision, incoming, link }
    }
    const incoming = incomingOf(context, resource, fieldOf(user, 'user_name'))
    // Read again with the columns of all keys; the userName finds the record itself.
    const found = peopleFor(context, incoming, link)
    const people = found.some(({ sysId }) => sysId === user.sysId) ? found : [user, ...found]
    const decide = (known: Known) =>
        decideWrite(
            incoming,
            known.people.find(({ sysId }) => sysId === user.sysId)!,
            known,
            policy,
        )
    const decision = certain(context, { link, people }, decide)
    return noted(context, { decision, incoming, link })
}

/** The Okta id a resource states; `''` for none. */
export function oktaUserIdOf(resource: ScimResource): string {
    return typeof resource.externalId === 'string' ? resource.externalId : ''
}

/** What a resource says of a person with this userName, as far as it is compared. */
export function incomingOf(context: Context, resource: ScimResource, userName: string): Incoming {
    const { type } = context.mapping
    const oktaUserId = oktaUserIdOf(resource)
    const keys = oktaUserId === '' ? [] : keyValuesOf(type, resource, context.matching.keys())
    return { oktaUserId, userName, keys, support: supportOf(type, resource) }
}

function peopleFor(context: Context, incoming: Incoming, link: IdentityLink | undefined): UserRecord[] {
    const others = lookedFor(incoming.keys, true)
    return context.users
        .candidates(incoming.oktaUserId, incoming.userName, link?.user ?? '', others)
        .filter((user) => user.sysId !== context.callerId || user.sysId === link?.user || holdsOwn(user, incoming))
}

/** The caller comes with every query, as proof that people can be read; it is a candidate only by its own values. */
function holdsOwn(user: UserRecord, { userName }: Incoming): boolean {
    return foldName(fieldOf(user, 'user_name')) === foldName(userName)
}

/**
 * Decides, and decides again where a record is about to be taken over whose column does not say what its links say: the
 * links are right, and the column is put right first.
 */
function certain(context: Context, known: Known, decide: (known: Known) => Decision): Decision {
    const decision = decide(known)
    const { user, reaction } = decision
    if (!user || (reaction !== 'adopt' && reaction !== 'relink')) return decision
    const repaired = repairColumn(context, user)
    if (repaired === user) return decision
    return decide({ ...known, people: known.people.map((each) => (each === user ? repaired : each)) })
}

function noted(context: Context, identified: Identified): Identified {
    const { situation, reaction, reason } = identified.decision
    toAccount(context, identified)
    context.note(`${situation}, ${reaction}: ${reason}`)
    return identified
}

function toAccount({ account }: Context, { decision, incoming }: Identified): void {
    account.situation = decision.situation
    account.oktaUserId = incoming.oktaUserId
}
