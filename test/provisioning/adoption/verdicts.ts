/** Okta users, records and match keys for the rules of adoption, and the check of a table of verdicts. */
import assert from 'node:assert/strict'
import { decide } from '../../../src/server/provisioning/adoption/decide.ts'
import type { Facts } from '../../../src/server/provisioning/adoption/hits.ts'
import { adoptionKeys } from '../../../src/server/provisioning/adoption/keys.ts'
import type { OktaUser } from '../../../src/server/provisioning/adoption/okta-list.ts'
import type { MatchKey } from '../../../src/server/provisioning/matching/match-key.ts'
import { fieldOf, type IdentityLink, type UserRecord } from '../../../src/server/provisioning/records.ts'

const ADMIN: UserRecord = {
    sysId: 'runner',
    fields: { user_name: 'abel.tuter', email: 'abel@x.example', active: 'true' },
}

export const ann = {
    user_name: 'ann',
    email: 'ann@x.example',
    employee_number: 'E1',
    first_name: 'Ann',
    last_name: 'Ash',
}
export const someone = (sysId: string, fields: Record<string, string>): UserRecord => ({
    sysId,
    fields: { active: 'true', ...fields },
})
export const okta = (said: Partial<OktaUser>): OktaUser => ({
    line: 2,
    oktaUserId: '00u1',
    userName: '',
    email: '',
    employeeNumber: '',
    firstName: '',
    lastName: '',
    status: 'ACTIVE',
    keys: {},
    fault: '',
    ...said,
})

interface Known {
    people: UserRecord[]
    links?: IdentityLink[]
    /** Rows of the list with the employee number, and records, more than are read. */
    lines?: number
    records?: Record<string, number>
    keys?: readonly MatchKey[]
}

const USER = 'urn:ietf:params:scim:schemas:extension:enterprise:2.0:User'
export const NUMBER: MatchKey = {
    path: `${USER}:employeeNumber`,
    field: 'employee_number',
    immutable: true,
    links: true,
}
export const WORKDAY: MatchKey = { path: `${USER}:costCenter`, field: 'u_workday_id', immutable: true, links: true }
/** As shipped, without the employee number. */
export const OTHERS: readonly MatchKey[] = [
    { path: 'externalId', field: 'x_scim_okta_user_id', immutable: true, links: true },
    { path: 'userName', field: 'user_name', immutable: false, links: true },
    { path: 'emails', field: 'email', immutable: false, links: false },
]
export const SHIPPED = [NUMBER, ...OTHERS]

export function facts({ people, links = [], lines = 1, records = {}, keys = SHIPPED }: Known): Facts {
    return {
        people: [ADMIN, ...people],
        links,
        keys: adoptionKeys(keys),
        linesWith: () => lines,
        recordsWith: (key, value) =>
            records[key] ?? people.filter((each) => fieldOf(each, key).toLowerCase() === value.toLowerCase()).length,
        startedBy: ADMIN.sysId,
    }
}

type Expected = [state: string, user: string, matchedBy: string, confidence: string, reason: RegExp, others?: string[]]

/** Name, Okta user, what is known, verdict. */
export type Case = [string, Partial<OktaUser>, Known, Expected]

/** One test per case. */
export function checkEach(cases: readonly Case[]): void {
    for (const [name, said, known, [state, user, matchedBy, confidence, reason, others = []]] of cases) {
        it(`${name}: ${state}${confidence === 'none' ? '' : `, ${confidence}`}`, () => {
            const verdict = decide(okta(said), facts(known))
            assert.deepEqual(
                [verdict.state, verdict.user, verdict.matchedBy, verdict.confidence, verdict.others],
                [state, user, matchedBy, confidence, others],
                verdict.reason,
            )
            assert.match(verdict.reason, reason)
        })
    }
}
