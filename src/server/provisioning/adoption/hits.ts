/** Which records the keys of an Okta user lead to. Pure. */

import { MOST_SHARERS } from '../matching/decide.ts'
import { fieldOf, type IdentityLink, type UserRecord } from '../records.ts'
import { agrees, EMPLOYEE_NUMBER, labelOf, type AdoptionKeys } from './keys.ts'
import { valueOf, type OktaUser } from './okta-list.ts'

/** What is known of the records that could be one of the Okta users. */
export interface Facts {
    readonly people: readonly UserRecord[]
    readonly links: readonly IdentityLink[]
    readonly keys: AdoptionKeys
    /** Rows of the list with this value of a key. */
    linesWith(field: string, value: string): number
    /** Records with this value, also where there are too many to be read. */
    recordsWith(field: string, value: string): number
    readonly startedBy: string
}

/** What the keys of an Okta user lead to. */
export interface Hits {
    /** The keys whose value is one record's and one row's alone, in their order. */
    readonly keys: readonly { readonly field: string; readonly person: UserRecord }[]
    /** The first key whose value few records share, and those. */
    readonly shared: { readonly field: string; readonly people: readonly UserRecord[] } | undefined
    readonly name: readonly UserRecord[]
    readonly email: readonly UserRecord[]
    /** Why a value was not used, in sentences. */
    readonly unused: readonly string[]
}

/** Looks for the records that hold what the Okta user has; values that too many share lead nowhere. */
export function hitsOf(okta: OktaUser, facts: Facts): Hits {
    const { people, keys, recordsWith } = facts
    const unused: string[] = []
    const unique: { field: string; person: UserRecord }[] = []
    let shared: Hits['shared']
    for (const field of keys.proposing) {
        const value = valueOf(okta, field)
        if (value === '') continue
        const holders = people.filter((each) => agrees(each, field, value))
        const records = Math.max(recordsWith(field, value), holders.length)
        const rows = facts.linesWith(field, value)
        if (rows > 1) unused.push(`The ${labelOf(field)} stands on several rows of the list.`)
        else if (records > 1) unused.push(`The ${labelOf(field)} is on ${records} records.`)
        else if (holders[0]) unique.push({ field, person: holders[0] })
        if (records > 1 && records <= MOST_SHARERS) shared ??= { field, people: holders }
    }
    unused.push(...numberAside(okta, facts))
    const name = people.filter((each) => agrees(each, 'user_name', okta.userName))
    let email: UserRecord[] = []
    if (okta.email !== '') {
        const records = recordsWith('email', okta.email)
        if (records > MOST_SHARERS) unused.push(`The e-mail address is on ${records} records.`)
        else email = people.filter((each) => agrees(each, 'email', okta.email))
    }
    return { keys: unique, shared, name, email, unused }
}

/** An employee number that no match key lets propose is mentioned, and lifts nothing. */
function numberAside({ employeeNumber }: OktaUser, { people, keys, recordsWith }: Facts): string[] {
    if (employeeNumber === '' || keys.proposing.indexOf(EMPLOYEE_NUMBER) !== -1) return []
    if (recordsWith(EMPLOYEE_NUMBER, employeeNumber) > MOST_SHARERS) return []
    const holders = people.filter((each) => agrees(each, EMPLOYEE_NUMBER, employeeNumber))
    if (holders.length === 0) return []
    return [`The employee number is that of ${listed(holders)}, but no match key lets it link.`]
}

/** `ann (sys_id), bob (sys_id)`, at most five. */
export function listed(people: readonly UserRecord[]): string {
    return people.slice(0, 5).map(named).join(', ')
}

/** The record for people to read. */
export function named(person: UserRecord): string {
    return `${fieldOf(person, 'user_name') || 'a record without User ID'} (${person.sysId})`
}
