/**
 * Who is this, and what is done about it? Pure: links and candidates are read by the caller. The Okta id decides; other
 * keys only where nobody has it; e-mail never.
 */

import { foldName } from '../../scim/fold.ts'
import { fieldOf, isActive, OKTA_USER_ID, type IdentityLink, type UserRecord } from '../records.ts'
import { agrees, contradicts, shortName, USER_NAME_KEY, type KeyValues } from './match-key.ts'
import { technicalBecause } from './technical-account.ts'
import type { Candidate, Decision, MatchPolicy, Reaction, Situation } from './situation.ts'

/** What a request says of who it is about. */
export interface Incoming {
    /** `''` when the client sent no externalId. */
    readonly oktaUserId: string
    readonly userName: string
    readonly keys: readonly KeyValues[]
    /** What may support a match by an immutable key. */
    readonly support: readonly KeyValues[]
}

/** What the tables say of it. */
export interface Known {
    /** The link of the Okta id, in whatever state. */
    readonly link: IdentityLink | undefined
    /** Records that hold the Okta id, the userName or a value of a linking key, and the one the link names. */
    readonly people: readonly UserRecord[]
}

/** A value that more records share ("0000") names nobody. */
export const MOST_SHARERS = 5

const SEVERAL = 'several records could be this person'
const INACTIVE = 'the record is inactive, and userName alone is not enough'
const UNSUPPORTED = 'userName, e-mail and family name all differ'
const RETIRED = 'the link of this Okta id was retired'

/** Decides about a POST. */
export function decideCreation(incoming: Incoming, known: Known, policy: MatchPolicy): Decision {
    return sparingAccounts(creation(incoming, known, policy))
}

/** Decides about a PUT or PATCH that names an Okta id for the record it addresses. */
export function decideWrite(incoming: Incoming, addressed: UserRecord, known: Known, policy: MatchPolicy): Decision {
    return sparingAccounts(write(incoming, addressed, known, policy))
}

/** The decision, or a review where it would make an Okta user of an account that belongs to nobody. */
function sparingAccounts(decision: Decision): Decision {
    const { user, reaction } = decision
    const because = user && (reaction === 'adopt' || reaction === 'relink') ? technicalBecause(user) : ''
    return because === '' ? decision : { ...decision, reaction: 'review', reason: `the record ${because}` }
}

function creation(incoming: Incoming, known: Known, policy: MatchPolicy): Decision {
    const { link } = known
    const linked = linkedPerson(incoming, known)
    if (linked) {
        const renamed = foldName(fieldOf(linked, 'user_name')) !== foldName(incoming.userName)
        if (!isActive(linked)) return about(incoming, linked, 'linked-inactive', 'revive', 'the Okta id is theirs')
        const reason = renamed ? 'the Okta id is theirs, the userName is new' : 'the Okta id is theirs'
        return about(incoming, linked, 'linked-active', renamed ? 'write' : 'conflict', reason)
    }
    if (link && isPromise(link)) {
        const promised = known.people.find((user) => user.sysId === link.user)
        return promised ? approved(incoming, promised) : newcomer(incoming, known)
    }
    const decision = amongStrangers(incoming, known, policy)
    if (link?.state !== 'retired') return decision
    return { ...decision, reaction: 'review', reason: RETIRED }
}

function write(incoming: Incoming, addressed: UserRecord, known: Known, policy: MatchPolicy): Decision {
    const { link } = known
    const linked = linkedPerson(incoming, known)
    if (linked && linked.sysId === addressed.sysId) {
        const situation = isActive(addressed) ? 'linked-active' : 'linked-inactive'
        return about(incoming, addressed, situation, 'write', 'the Okta id is theirs')
    }
    if (linked) {
        const candidates = [candidate(incoming, addressed), candidate(incoming, linked)]
        return { situation: 'disputed', reaction: 'review', candidates, reason: "the Okta id is another record's" }
    }
    if (link && isPromise(link) && link.user === addressed.sysId) return approved(incoming, addressed)
    const situation: Situation = hasOtherId(incoming, addressed) ? 'rotated' : 'unlinked'
    if (link?.state === 'retired') {
        return about(incoming, addressed, situation, 'review', RETIRED)
    }
    if (link && isPromise(link)) {
        return about(incoming, addressed, 'disputed', 'review', 'this Okta id was promised to somebody else')
    }
    const others = known.people.filter((user) => user !== addressed && sharesKey(incoming, known, user))
    if (others.length > 0) {
        const candidates = [addressed, ...others].map((user) => candidate(incoming, user))
        return { situation: 'disputed', reaction: 'review', candidates, reason: SEVERAL }
    }
    if (situation === 'rotated') return rotated(incoming, known, addressed, policy)
    const against = contradictions(incoming, addressed)
    if (against.length > 0)
        return about(incoming, addressed, 'disputed', 'review', `${against.map(shortName).join(', ')} differs`)
    const certain = uniqueAgreement(incoming, known, addressed) && isSupported(incoming, addressed)
    if (!isActive(addressed) && !certain) {
        return about(incoming, addressed, 'unlinked', 'review', INACTIVE)
    }
    if (policy.userNameAdopts === 'never' && !(certain && policy.immutableKeyLinks)) {
        return about(incoming, addressed, 'unlinked', 'review', 'the policy is never to adopt by userName')
    }
    return about(incoming, addressed, 'unlinked', 'adopt', 'Okta found the record by its lookup')
}

/** The person the Okta id belongs to: the link decides, and where there is none the column does. */
function linkedPerson({ oktaUserId }: Incoming, { link, people }: Known): UserRecord | undefined {
    if (oktaUserId === '' || link?.state === 'retired' || (link && isPromise(link))) return undefined
    const named = link?.state === 'current' ? people.find((user) => user.sysId === link.user) : undefined
    return named ?? people.find((user) => fieldOf(user, OKTA_USER_ID) === oktaUserId)
}

function approved(incoming: Incoming, user: UserRecord): Decision {
    const linked = hasOtherId(incoming, user)
    return about(
        incoming,
        user,
        linked ? 'rotated' : 'unlinked',
        linked ? 'relink' : 'adopt',
        'an administrator approved it',
    )
}

/** Somebody an administrator said is new; only the userName can still stand against it. */
function newcomer(incoming: Incoming, { people }: Known): Decision {
    const holders = people.filter((user) => holdsName(incoming, user))
    const candidates = holders.map((user) => candidate(incoming, user))
    const reason = 'an administrator said that this is somebody new'
    return {
        situation: 'unmatched',
        reaction: holders.length > 0 ? 'refuse' : 'create',
        user: holders[0],
        candidates,
        reason,
    }
}

/** The Okta id is nobody's: the other keys. */
function amongStrangers(incoming: Incoming, known: Known, policy: MatchPolicy): Decision {
    const found = known.people.filter(
        (user) => holdsName(incoming, user) || sharesKey(incoming, known, user) || user.sysId === known.link?.user,
    )
    const candidates = found.map((user) => candidate(incoming, user))
    const [only, another] = found
    if (!only) return { situation: 'unmatched', reaction: 'create', candidates, reason: 'nobody here is this person' }
    const situation: Situation = hasOtherId(incoming, only) ? 'rotated' : 'unlinked'
    if (incoming.oktaUserId === '') {
        return {
            situation: another ? 'disputed' : situation,
            reaction: 'refuse',
            user: only,
            candidates,
            reason: 'no externalId',
        }
    }
    if (another) return { situation: 'disputed', reaction: 'review', candidates, reason: SEVERAL }
    return situation === 'rotated' ? rotated(incoming, known, only, policy) : unlinked(incoming, known, only, policy)
}

function unlinked(incoming: Incoming, known: Known, user: UserRecord, policy: MatchPolicy): Decision {
    const decide = (reaction: Reaction, reason: string) => about(incoming, user, 'unlinked', reaction, reason)
    const against = contradictions(incoming, user)
    if (against.length > 0)
        return about(incoming, user, 'disputed', 'review', `${against.map(shortName).join(', ')} differs`)
    const agreeing = uniqueAgreement(incoming, known, user)
    if (agreeing) {
        const key = shortName(agreeing)
        if (!policy.immutableKeyLinks) return decide('review', `${key} is equal, and the policy is to review that`)
        if (isSupported(incoming, user)) return decide('adopt', `${key} is equal`)
        return decide('review', `${key} is equal, but ${UNSUPPORTED}`)
    }
    if (!isActive(user)) return decide('review', INACTIVE)
    if (policy.userNameAdopts === 'always') return decide('adopt', 'userName is equal, and the policy is to adopt')
    return decide('review', 'only userName is equal')
}

/** Somebody who has another Okta id. */
function rotated(incoming: Incoming, known: Known, user: UserRecord, policy: MatchPolicy): Decision {
    const key = uniqueAgreement(incoming, known, user)
    if (policy.rotatedId === 'relink' && key && contradictions(incoming, user).length === 0) {
        const name = shortName(key)
        if (isSupported(incoming, user)) {
            return about(incoming, user, 'rotated', 'relink', `${name} is equal, and the policy is to relink`)
        }
        return about(incoming, user, 'rotated', 'review', `${name} is equal, but ${UNSUPPORTED}`)
    }
    const equal = candidate(incoming, user).agrees.map(shortName).join(' and ')
    const reason = `a record with another Okta id ${equal === '' ? 'was addressed' : `has the same ${equal}`}`
    return about(incoming, user, 'rotated', 'review', reason)
}

function about(
    incoming: Incoming,
    user: UserRecord,
    situation: Situation,
    reaction: Reaction,
    reason: string,
): Decision {
    return { situation, reaction, user, candidates: [candidate(incoming, user)], reason }
}

/** What speaks for and against a record. */
export function candidate(incoming: Incoming, user: UserRecord): Candidate {
    const own = incoming.oktaUserId !== '' && fieldOf(user, OKTA_USER_ID) === incoming.oktaUserId
    const name = holdsName(incoming, user) ? [USER_NAME_KEY.path] : []
    const keys = incoming.keys.filter((each) => each.key.path !== USER_NAME_KEY.path && agrees(user, each))
    return {
        user,
        agrees: [...(own ? ['externalId'] : []), ...keys.map(({ key }) => key.path), ...name],
        contradicts: contradictions(incoming, user),
    }
}

function hasOtherId({ oktaUserId }: Incoming, user: UserRecord): boolean {
    const own = fieldOf(user, OKTA_USER_ID)
    return own !== '' && own !== oktaUserId
}

function holdsName({ userName }: Incoming, user: UserRecord): boolean {
    return foldName(fieldOf(user, 'user_name')) === foldName(userName)
}

/** Does the record share the value of a linking key that few share? */
function sharesKey({ keys }: Incoming, { people }: Known, user: UserRecord): boolean {
    return keys.some((each) => mayLink(each) && agrees(user, each) && sharersOf(each, people) <= MOST_SHARERS)
}

/** The first immutable linking key whose value is equal, and nobody else's. */
function uniqueAgreement({ keys }: Incoming, { people }: Known, user: UserRecord): string | undefined {
    return keys.find((each) => mayLink(each) && agrees(user, each) && sharersOf(each, people) <= 1)?.key.path
}

/** An equal number alone may be a typing error. What a key compares supports nothing besides. */
function isSupported({ support, keys }: Incoming, user: UserRecord): boolean {
    const used = keys.filter(mayLink)
    const isUsed = ({ key }: KeyValues) =>
        used.some((each) => each.key.path === key.path || each.key.field === key.field)
    return support.some((each) => !isUsed(each) && agrees(user, each))
}

function mayLink({ key }: KeyValues): boolean {
    return key.links && key.immutable
}

function sharersOf(said: KeyValues, people: readonly UserRecord[]): number {
    return people.filter((user) => agrees(user, said)).length
}

/**
 * Did an administrator promise this Okta id to a record, or to one yet to be made, whose sys_id the link names already?
 * Without a sys_id the record was deleted meanwhile, and the question is open again.
 */
function isPromise(link: IdentityLink): boolean {
    return link.state === 'pending' && link.approver !== '' && link.user !== ''
}

function contradictions({ keys }: Incoming, user: UserRecord): string[] {
    return keys.filter((each) => contradicts(user, each)).map(({ key }) => key.path)
}
