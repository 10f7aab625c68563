/** People as Okta and as ServiceNow know them, and what may happen to them, for the model of identities. */

import fc, { type Arbitrary } from 'fast-check'
import type { Row } from '../../instance/platform.ts'
import { ENTERPRISE_USER_URN } from '../../src/server/scim/schema/urns.ts'

/** Most people of one run. */
export const PEOPLE = 4

/** What an unlinked record, made before Okta came, has in common with the person it belongs to. */
export type LocalRecord = 'none' | 'userName' | 'number' | 'both'

export interface Start {
    readonly local: LocalRecord
    readonly active: boolean
}

export type EventKind =
    | 'join'
    | 'push'
    | 'blind POST'
    | 'rename'
    | 'take a freed userName'
    | 'leave'
    | 'return'
    | 'swap e-mail'
    | 'rotate'
    | 'typo'
    | 'typo: the number of another'
    | 'correct number'
    | 'decide'
    | 'ignore'
    | 'free a userName'
    | 'policy'

/** One thing that happens; `who` and `other` choose people, `flag` one of two ways. */
export interface Event {
    readonly kind: EventKind
    readonly who: number
    readonly other: number
    readonly flag: boolean
}

export const POLICY: Readonly<Record<string, readonly string[]>> = {
    immutable_key_links: ['true', 'false'],
    user_name_adopts: ['lookup', 'never', 'always'],
    rotated_id: ['review', 'relink'],
}

const KINDS: readonly (readonly [number, EventKind])[] = [
    [6, 'join'],
    [3, 'push'],
    [2, 'blind POST'],
    [4, 'rename'],
    [4, 'take a freed userName'],
    [4, 'leave'],
    [4, 'return'],
    [2, 'swap e-mail'],
    [4, 'rotate'],
    [2, 'typo'],
    [2, 'typo: the number of another'],
    [2, 'correct number'],
    [8, 'decide'],
    [1, 'ignore'],
    [2, 'free a userName'],
    [2, 'policy'],
]

export const anyStart: Arbitrary<readonly Start[]> = fc.array(
    fc.record({
        local: fc.constantFrom<LocalRecord>('none', 'none', 'userName', 'number', 'both'),
        active: fc.boolean(),
    }),
    { minLength: PEOPLE, maxLength: PEOPLE },
)

export const anyEvents: Arbitrary<readonly Event[]> = fc.array(
    fc.record({
        kind: fc.oneof(...KINDS.map(([weight, kind]) => ({ weight, arbitrary: fc.constant(kind) }))),
        who: fc.nat(PEOPLE - 1),
        other: fc.nat(PEOPLE - 1),
        flag: fc.boolean(),
    }),
    { minLength: 15, maxLength: 40, size: 'max' },
)

/** Somebody, as Okta knows them now. */
export interface Human {
    readonly index: number
    readonly name: string
    /** The number that is really theirs. */
    readonly number: string
    /** Changes when the Okta user is deleted and made again. */
    oktaUserId: string
    userName: string
    email: string
    /** What Okta holds for the employee number, right or wrong. */
    saidNumber: string
    /** Whether Okta has them assigned to the application. */
    assigned: boolean
    /** The id that Okta remembers for them; `''` before an assignment succeeded. */
    scimId: string
    rotations: number
}

export function human(index: number): Human {
    return {
        index,
        name: ['Ada', 'Bo', 'Cy', 'Di'][index]!,
        number: `E${index}`,
        oktaUserId: oktaIdOf(index, 0),
        userName: ownNameOf(index, 0),
        email: `mail${index}@corp.example`,
        saidNumber: `E${index}`,
        assigned: false,
        scimId: '',
        rotations: 0,
    }
}

export function oktaIdOf(index: number, rotation: number): string {
    return `00uMODEL${index}R${String(rotation).padStart(4, '0')}`
}

export function ownNameOf(index: number, version: number): string {
    return `user${index}.${version}`
}

/** What Okta sends of them. */
export function resourceOf(who: Human): Record<string, unknown> {
    return {
        userName: who.userName,
        externalId: who.oktaUserId,
        name: { givenName: who.name, familyName: `Family${who.index}` },
        emails: [{ primary: true, value: who.email, type: 'work' }],
        active: who.assigned,
        [ENTERPRISE_USER_URN]: { employeeNumber: who.saidNumber },
    }
}

/** The record that somebody had before Okta came; undefined for none. */
export function localRecordOf(who: Human, { local, active }: Start): Row | undefined {
    if (local === 'none') return undefined
    return {
        user_name: local === 'number' ? `legacy${who.index}` : who.userName,
        ...(local === 'userName' ? {} : { employee_number: who.number }),
        first_name: who.name,
        last_name: `Family${who.index}`,
        email: who.email,
        active: active ? '1' : '0',
    }
}
