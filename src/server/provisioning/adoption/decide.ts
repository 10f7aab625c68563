/** The rules of adoption: which record an Okta user of the list is, how sure that is, and why. Pure. */

import { foldName } from '../../scim/fold.ts'
import { fieldOf, isActive, OKTA_USER_ID, type IdentityLink, type UserRecord } from '../records.ts'
import type { Confidence, MatchedBy, Verdict } from './adoption.ts'
import { excludedBecause } from './excluded.ts'
import { hitsOf, listed, named, type Facts, type Hits } from './hits.ts'
import { agrees, EMPLOYEE_NUMBER, labelOf } from './keys.ts'
import { valueOf, type OktaUser } from './okta-list.ts'

const NOBODY = { user: '', recordUserName: '', matchedBy: '', confidence: 'none', others: [] } as const

/** The Okta id has a link that is history, by whatever made it so. */
export const RETIRED = 'The link of this Okta id is retired: make it current or delete it first'
/** The Okta id has a link that names nobody yet. */
export const WAITING = 'Okta has asked for this Okta id already and it waits: look at Okta reviews'

/** Decides on one Okta user. E-mail alone is never more than a hint; two candidates are never decided between. */
export function decide(okta: OktaUser, facts: Facts): Verdict {
    if (okta.fault !== '') return { ...NOBODY, state: 'invalid', reason: okta.fault }
    return byOktaId(okta, facts) ?? byKeys(okta, facts)
}

/** The verdict where somebody has the Okta id already. */
function byOktaId({ oktaUserId }: OktaUser, { people, links }: Facts): Verdict | undefined {
    const folded = foldName(oktaUserId)
    const link = links.find((each) => each.oktaUserId === oktaUserId)
    const holder = people.find((person) => fieldOf(person, OKTA_USER_ID) === oktaUserId)
    if (link) {
        if (link.state === 'retired') return conflict(RETIRED, [])
        if (link.state === 'pending' && link.user === '') return conflict(WAITING, [])
        const person = people.find((each) => each.sysId === link.user)
        if (!person) return conflict('The link of this Okta user names a record that does not exist', [])
        if (holder && holder.sysId !== person.sysId) {
            return conflict('The link of this Okta user names one record, the column Okta user ID another', [
                person,
                holder,
            ])
        }
        return alreadyLinked(person, link.state === 'pending' ? 'is promised to' : 'is linked to')
    }
    if (holder) return alreadyLinked(holder, 'is linked to')
    const alike = people.filter((person) => foldName(fieldOf(person, OKTA_USER_ID)) === folded)
    if (alike.length === 0 && !links.some((each) => foldName(each.oktaUserId) === folded)) return undefined
    return conflict('An Okta user id that differs in letter case only is linked already', alike)
}

function alreadyLinked(person: UserRecord, how: string): Verdict {
    const of = { user: person.sysId, recordUserName: fieldOf(person, 'user_name'), others: [] }
    const reason = `${named(person)} ${how} this Okta user`
    return { ...of, state: 'already_linked', matchedBy: 'okta_user_id', confidence: 'none', reason }
}

function byKeys(okta: OktaUser, facts: Facts): Verdict {
    const hits = hitsOf(okta, facts)
    const { unused, shared } = hits
    const strong = unique([...hits.keys.map((key) => key.person), ...hits.name])
    if (strong.length > 1) return conflict(differing(hits), strong, unused)
    const person = strong[0]
    if (person) return checked(okta, person, hits, facts, hits.keys.length > 0 ? byKey(okta, hits) : byName(okta, hits))
    if (shared) return conflict(`The ${labelOf(shared.field)} is on several records`, shared.people)
    if (hits.email.length > 1) {
        return conflict('Only the e-mail address agrees, and with several records', hits.email, unused)
    }
    const guess = hits.email[0]
    if (guess) return checked(okta, guess, hits, facts, BY_EMAIL)
    return { ...NOBODY, state: 'no_match', reason: `No record has its keys.${spaced(unused)}` }
}

/** What speaks for a person, before anything speaks against them. */
interface Grounds {
    readonly matchedBy: MatchedBy
    readonly confidence: Confidence
    readonly reason: string
    /** Is it a value that is theirs alone for good? */
    readonly byKey: boolean
}

function byKey(okta: OktaUser, { keys, name }: Hits): Grounds {
    const { field, person } = keys[0]!
    const agreeing = [
        name.length > 0 ? 'userName' : '',
        agrees(person, 'email', okta.email) ? 'e-mail' : '',
        sameName(person, okta) ? 'name' : '',
    ].filter((each) => each !== '')
    const labels = keys.map((key) => labelOf(key.field)).join(' and ')
    const reason = `The ${labels} ${keys.length > 1 ? 'agree and are' : 'agrees and is'} unique on both sides`
    const matchedBy = field === EMPLOYEE_NUMBER ? 'employee_number' : 'match_key'
    return agreeing.length > 0
        ? { matchedBy, confidence: 'high', reason: `${reason}; so do ${agreeing.join(' and ')}.`, byKey: true }
        : { matchedBy, confidence: 'medium', reason: `${reason}; userName, e-mail and name do not.`, byKey: true }
}

function byName(okta: OktaUser, { name }: Hits): Grounds {
    const person = name[0]!
    const both = agrees(person, 'email', okta.email) && sameName(person, okta)
    return {
        matchedBy: 'user_name',
        confidence: both ? 'high' : 'medium',
        reason: both ? 'The userName agrees; so do e-mail and name.' : 'The userName agrees.',
        byKey: false,
    }
}

const BY_EMAIL: Grounds = {
    matchedBy: 'email',
    confidence: 'low',
    reason: 'Only the e-mail address agrees, and addresses are given to others.',
    byKey: false,
}

/** What never changes and differs nevertheless, in sentences; only where both sides have it. */
function contradictions(okta: OktaUser, person: UserRecord, { keys }: Facts): string[] {
    const differing = keys.immutable.filter((field) => {
        const said = valueOf(okta, field)
        return said !== '' && fieldOf(person, field).trim() !== '' && !agrees(person, field, said)
    })
    return differing.map(
        (field) =>
            `But the ${labelOf(field)} differs: ${valueOf(okta, field)} in Okta, ${fieldOf(person, field)} here.`,
    )
}

/** The person with these grounds, unless something about the record stands against it. */
function checked(okta: OktaUser, person: UserRecord, hits: Hits, facts: Facts, grounds: Grounds): Verdict {
    const excluded = excludedBecause(person, facts.startedBy)
    if (excluded !== '') return conflict(`${grounds.reason} But ${named(person)} ${excluded}`, [person])
    const rotated = otherOktaId(person, facts.links)
    if (rotated !== '') {
        return conflict(`${grounds.reason} But ${named(person)} is linked to another Okta user, ${rotated}`, [person])
    }
    const against = contradictions(okta, person, facts)
    const elsewhere = hits.email.filter((each) => each.sysId !== person.sysId)
    let { confidence, reason } = grounds
    if (against.length > 0) confidence = 'low'
    reason += spaced([...against, ...hits.unused])
    if (elsewhere.length > 0) {
        confidence = atMostMedium(confidence)
        reason += ` The e-mail address is that of ${listed(elsewhere)}.`
    }
    if (!isActive(person)) {
        if (!grounds.byKey) confidence = atMostMedium(confidence)
        reason += ' The record is inactive.'
    }
    return {
        state: 'proposed',
        user: person.sysId,
        recordUserName: fieldOf(person, 'user_name'),
        matchedBy: grounds.matchedBy,
        confidence,
        reason,
        others: elsewhere.map((each) => each.sysId),
    }
}

/** The other Okta id that the person has, by column or by a link that is not history; `''` for none. */
export function otherOktaId(person: UserRecord, links: readonly IdentityLink[], oktaUserId = ''): string {
    const own = fieldOf(person, OKTA_USER_ID)
    if (own !== '' && own !== oktaUserId) return own
    const link = links.find(
        (each) => each.user === person.sysId && each.state !== 'retired' && each.oktaUserId !== oktaUserId,
    )
    return link ? link.oktaUserId : ''
}

function conflict(reason: string, others: readonly UserRecord[], unused: readonly string[] = []): Verdict {
    const whom = others.length > 1 ? `: ${listed(others)}` : ''
    return {
        ...NOBODY,
        state: 'conflict',
        reason: `${reason}${whom}${unused.length > 0 ? '.' : ''}${spaced(unused)}`,
        others: others.map((each) => each.sysId),
    }
}

function differing({ keys, name }: Hits): string {
    const labels = keys.map((key) => labelOf(key.field))
    if (name.length > 0) labels.push('userName')
    if (labels.length < 2) return 'Several records have its keys'
    const text = `${labels.slice(0, -1).join(', ')} and ${labels[labels.length - 1]}`
    return `The ${text} belong to different records`
}

function atMostMedium(confidence: Confidence): Confidence {
    return confidence === 'high' ? 'medium' : confidence
}

function sameName(person: UserRecord, { firstName, lastName }: OktaUser): boolean {
    return agrees(person, 'first_name', firstName) && agrees(person, 'last_name', lastName)
}

function spaced(sentences: readonly string[]): string {
    return sentences.map((each) => ` ${each}`).join('')
}

function unique(people: readonly UserRecord[]): UserRecord[] {
    return people.filter((person, index) => people.findIndex((each) => each.sysId === person.sysId) === index)
}
