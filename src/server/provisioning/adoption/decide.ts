/** The rules of adoption: which record an Okta user of the list is, how sure that is, and why. Pure. */

import { foldName } from '../../scim/fold.ts'
import { fieldOf, isActive, OKTA_USER_ID, type IdentityLink, type UserRecord } from '../records.ts'
import type { Confidence, MatchedBy, Verdict } from './adoption.ts'
import { excludedBecause } from './excluded.ts'
import type { OktaUser } from './okta-list.ts'

/** A value that more records share says nothing about anybody; those records are not read. */
export const MOST_HOLDERS = 5

/** What is known of the records that could be one of the Okta users. */
export interface Facts {
    readonly people: readonly UserRecord[]
    readonly links: readonly IdentityLink[]
    /** Rows of the list with this employee number. */
    linesWith(employeeNumber: string): number
    /** Records with this value, also where there are too many to be read. */
    recordsWith(key: 'employee_number' | 'email', value: string): number
    readonly startedBy: string
}

const NOBODY = { user: '', recordUserName: '', matchedBy: '', confidence: 'none', others: [] } as const

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
        if (link.state === 'retired') return conflict('The link of this Okta user was retired by an administrator', [])
        if (link.state === 'pending' && link.user === '') {
            return conflict('Okta has asked for this user already, and a review waits for a decision: settle that', [])
        }
        const person = people.find((each) => each.sysId === link.user)
        if (!person) return conflict('The link of this Okta user names a record that does not exist', [])
        if (holder && holder.sysId !== person.sysId) {
            return conflict('The link of this Okta user names one record, the column Okta user ID another', [
                person,
                holder,
            ])
        }
        return alreadyLinked(person)
    }
    if (holder) return alreadyLinked(holder)
    const alike = people.filter((person) => foldName(fieldOf(person, OKTA_USER_ID)) === folded)
    if (alike.length === 0 && !links.some((each) => foldName(each.oktaUserId) === folded)) return undefined
    return conflict('An Okta user id that differs in letter case only is linked already', alike)
}

function alreadyLinked(person: UserRecord): Verdict {
    const of = { user: person.sysId, recordUserName: fieldOf(person, 'user_name'), others: [] }
    const reason = `${named(person)} is linked to this Okta user`
    return { ...of, state: 'already_linked', matchedBy: 'okta_user_id', confidence: 'none', reason }
}

/** What the keys of an Okta user lead to. */
interface Hits {
    /** The record with the employee number, none when it is not the only one. */
    readonly number: readonly UserRecord[]
    /** The records that share the employee number, when they are few. */
    readonly sharing: readonly UserRecord[]
    readonly name: readonly UserRecord[]
    readonly email: readonly UserRecord[]
    /** Why a key was not used. */
    readonly unused: readonly string[]
}

function byKeys(okta: OktaUser, facts: Facts): Verdict {
    const hits = hitsOf(okta, facts)
    const strong = unique([...hits.number, ...hits.name])
    if (strong.length > 1) return conflict(`${differing(hits)}${spaced(hits.unused)}`, strong)
    const person = strong[0]
    if (person) return checked(person, hits, facts, hits.number.length > 0 ? byNumber(okta, hits) : byName(okta, hits))
    if (hits.sharing.length > 1) return conflict('The employee number is on several records', hits.sharing)
    if (hits.email.length > 1) {
        return conflict(`Only the e-mail address agrees, and with several records.${spaced(hits.unused)}`, hits.email)
    }
    const guess = hits.email[0]
    if (guess) return checked(guess, hits, facts, byEmail(okta, guess))
    return { ...NOBODY, state: 'no_match', reason: `No record has its keys.${spaced(hits.unused)}` }
}

function hitsOf(okta: OktaUser, { people, linesWith, recordsWith }: Facts): Hits {
    const unused: string[] = []
    const { employeeNumber } = okta
    const holders = people.filter(
        (each) => employeeNumber !== '' && fieldOf(each, 'employee_number') === employeeNumber,
    )
    let number: UserRecord[] = []
    let sharing: UserRecord[] = []
    if (employeeNumber !== '') {
        const records = recordsWith('employee_number', employeeNumber)
        if (linesWith(employeeNumber) > 1) unused.push('The employee number stands on several rows of the list.')
        else if (records > 1) unused.push(`The employee number is on ${records} records.`)
        else number = holders
        if (records > 1 && records <= MOST_HOLDERS) sharing = holders
    }
    const name = okta.userName === '' ? [] : people.filter((each) => agrees(each, 'user_name', okta.userName))
    let email: UserRecord[] = []
    if (okta.email !== '') {
        const records = recordsWith('email', okta.email)
        if (records > MOST_HOLDERS) unused.push(`The e-mail address is on ${records} records.`)
        else email = people.filter((each) => agrees(each, 'email', okta.email))
    }
    return { number, sharing, name, email, unused }
}

/** What speaks for a person, before anything speaks against them. */
interface Grounds {
    readonly matchedBy: MatchedBy
    readonly confidence: Confidence
    readonly reason: string
}

function byNumber(okta: OktaUser, { number, name }: Hits): Grounds {
    const person = number[0]!
    const agreeing = [
        name.length > 0 ? 'userName' : '',
        agrees(person, 'email', okta.email) ? 'e-mail' : '',
        sameName(person, okta) ? 'name' : '',
    ].filter((each) => each !== '')
    const reason = 'The employee number agrees and is unique on both sides'
    return agreeing.length > 0
        ? { matchedBy: 'employee_number', confidence: 'high', reason: `${reason}; so do ${agreeing.join(' and ')}.` }
        : { matchedBy: 'employee_number', confidence: 'medium', reason: `${reason}; userName, e-mail and name do not.` }
}

function byName(okta: OktaUser, { name }: Hits): Grounds {
    const person = name[0]!
    const both = agrees(person, 'email', okta.email) && sameName(person, okta)
    return otherNumber(okta, person, 'user_name', {
        matchedBy: 'user_name',
        confidence: both ? 'high' : 'medium',
        reason: both ? 'The userName agrees; so do e-mail and name.' : 'The userName agrees.',
    })
}

function byEmail(okta: OktaUser, person: UserRecord): Grounds {
    return otherNumber(okta, person, 'email', {
        matchedBy: 'email',
        confidence: 'low',
        reason: 'Only the e-mail address agrees, and addresses are given to others.',
    })
}

/** Lowers the confidence when both sides have an employee number and they differ. */
function otherNumber(okta: OktaUser, person: UserRecord, matchedBy: MatchedBy, grounds: Grounds): Grounds {
    const number = fieldOf(person, 'employee_number')
    if (okta.employeeNumber === '' || number === '' || number === okta.employeeNumber) return grounds
    const reason = `${grounds.reason} But the employee numbers differ: ${okta.employeeNumber} in Okta, ${number} here.`
    return { matchedBy, confidence: 'low', reason }
}

/** The person with these grounds, unless something about the record stands against it. */
function checked(person: UserRecord, hits: Hits, { links, startedBy }: Facts, grounds: Grounds): Verdict {
    const excluded = excludedBecause(person, startedBy)
    if (excluded !== '') return conflict(`${grounds.reason} But ${named(person)} ${excluded}`, [person])
    const rotated = otherOktaId(person, links)
    if (rotated !== '') {
        return conflict(`${grounds.reason} But ${named(person)} is linked to another Okta user, ${rotated}`, [person])
    }
    const elsewhere = hits.email.filter((each) => each.sysId !== person.sysId)
    let { confidence, reason } = grounds
    reason += spaced(hits.unused)
    if (elsewhere.length > 0) {
        confidence = atMostMedium(confidence)
        reason += ` The e-mail address is that of ${elsewhere.slice(0, 3).map(named).join(', ')}.`
    }
    if (!isActive(person)) {
        if (grounds.matchedBy !== 'employee_number') confidence = atMostMedium(confidence)
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

function conflict(reason: string, others: readonly UserRecord[]): Verdict {
    const whom = others.length > 1 ? `: ${others.slice(0, 5).map(named).join(', ')}` : ''
    return {
        ...NOBODY,
        state: 'conflict',
        reason: `${reason.replace(/\.$/, '')}${whom}`,
        others: others.map((each) => each.sysId),
    }
}

function differing({ number, name }: Hits): string {
    return number.length > 0 && name.length > 0
        ? 'Employee number and userName belong to different records.'
        : 'Several records have its keys.'
}

function atMostMedium(confidence: Confidence): Confidence {
    return confidence === 'high' ? 'medium' : confidence
}

function agrees(person: UserRecord, field: string, value: string): boolean {
    return value !== '' && foldName(fieldOf(person, field)) === foldName(value)
}

function sameName(person: UserRecord, { firstName, lastName }: OktaUser): boolean {
    return agrees(person, 'first_name', firstName) && agrees(person, 'last_name', lastName)
}

function named(person: UserRecord): string {
    return `${fieldOf(person, 'user_name') || 'a record without User ID'} (${person.sysId})`
}

function spaced(sentences: readonly string[]): string {
    return sentences.map((each) => ` ${each}`).join('')
}

function unique(people: readonly UserRecord[]): UserRecord[] {
    return people.filter((person, index) => people.findIndex((each) => each.sysId === person.sysId) === index)
}
