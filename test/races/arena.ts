/** A place for requests that race: one instance, set back between races, with Okta and an administrator. */

import assert from 'node:assert/strict'
import { hashPassword } from '../../instance/access/password.ts'
import type { Mode, Row } from '../../instance/platform.ts'
import { ENTERPRISE_USER_URN } from '../../src/server/scim/schema/urns.ts'
import { openInstance, type AnswerNow, type InstanceInProcess } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

/** Who Okta says somebody is. */
export interface OktaPerson {
    readonly oktaUserId: string
    readonly userName: string
    readonly employeeNumber?: string
    /** Somebody else has another one, unless it is said. */
    readonly familyName?: string
    readonly active?: boolean
    readonly title?: string
}

/** One request, sent once and answered in full. */
export type Move = () => AnswerNow

export interface Arena extends Pick<InstanceInProcess, 'platform' | 'requestNow' | 'close'> {
    /** Forgets everybody but the seeded people, their links and reviews, and sets the policy. */
    clear(policy?: Readonly<Record<string, string>>): void
    /** Remembers all rows as they are; the result puts them back. */
    remember(): () => void
    /** Stores a record that SCIM has nothing to do with; answers its sys_id. */
    local(row: Row): string
    create(person: OktaPerson): AnswerNow
    replace(id: string, person: OktaPerson): AnswerNow
    modify(id: string, value: object): AnswerNow
    remove(id: string): AnswerNow
    /** What Okta does when an administrator retries a task: looks the userName up, then PUTs or POSTs. */
    assign(person: OktaPerson): AnswerNow
    /** Decides about the active review of the Okta id, as an administrator over the Table API. */
    decide(oktaUserId: string, decision: Row): AnswerNow
    admin(method: string, path: string, body?: unknown): AnswerNow
    rows(table: string, where?: Row): Row[]
    /** Those who were not seeded. */
    people(): Row[]
}

const TABLES = [
    'sys_user',
    'x_scim_okta_identity',
    'x_scim_okta_review',
    'x_scim_okta_candidate',
    'x_scim_okta_match_key',
    'sys_properties',
]
const EVERYTHING = 1_000_000
const ADMIN = { user: 'races.admin', password: 'secret' }

/** Opens the instance on the built package. */
export async function openArena(mode: Mode = 'strict'): Promise<Arena> {
    const { platform, requestNow, close } = await openInstance(mode)
    const { store } = platform
    const user = store.insert('sys_user', {
        user_name: ADMIN.user,
        active: '1',
        user_password: hashPassword(ADMIN.password),
    })
    for (const name of ['admin', 'x_scim_okta.admin']) {
        const role = store.find('sys_user_role', { name })[0]!.sys_id!
        store.insert('sys_user_has_role', { user, role, state: 'active' })
    }
    const send = (method: string, path: string, body?: object) => requestNow(method, `${SCIM_PATH}${path}`, body)
    const rows = (table: string, where: Row = {}) => store.find(table, where, EVERYTHING)
    const remember = () => {
        const kept = TABLES.map((table) => new Map(rows(table).map((row) => [row.sys_id!, JSON.stringify(row)])))
        return () =>
            store.transaction(() =>
                TABLES.forEach((table, index) => {
                    const wanted = new Map(kept[index])
                    for (const row of rows(table)) {
                        if (wanted.get(row.sys_id!) === JSON.stringify(row)) wanted.delete(row.sys_id!)
                        else store.remove(table, row.sys_id!)
                    }
                    for (const row of wanted.values()) store.insert(table, JSON.parse(row) as Row)
                }),
            )
    }
    // The first write makes the instance known; it is nobody's race.
    send('DELETE', '/Users/nobody')
    const warm = send('POST', '/Users', resourceOf({ oktaUserId: '00uWARM', userName: 'warm' }))
    assert.ok([201, 500].includes(warm.status), warm.text)
    for (const table of ['x_scim_okta_identity']) for (const { sys_id } of rows(table)) store.remove(table, sys_id!)
    for (const { sys_id } of rows('sys_user', { user_name: 'warm' })) store.remove('sys_user', sys_id!)
    const seeded = remember()
    const seededIds = new Set(rows('sys_user').map((row) => row.sys_id))
    const arena: Arena = {
        platform,
        requestNow,
        close,
        remember,
        rows,
        clear(policy = {}) {
            seeded()
            for (const [name, value] of Object.entries(policy)) {
                const { sys_id } = rows('sys_properties', { name: `x_scim_okta.match.${name}` })[0]!
                store.update('sys_properties', sys_id!, { value })
            }
        },
        local: (row) => store.insert('sys_user', { active: '1', ...row }),
        create: (person) => send('POST', '/Users', resourceOf(person)),
        replace: (id, person) => send('PUT', `/Users/${id}`, resourceOf(person)),
        modify: (id, value) => send('PATCH', `/Users/${id}`, { Operations: [{ op: 'replace', value }] }),
        remove: (id) => send('DELETE', `/Users/${id}`),
        assign(person) {
            const query = `filter=${encodeURIComponent(`userName eq "${person.userName}"`)}`
            const lookup = () => send('GET', `/Users?${query}&startIndex=1&count=100`)
            let found = lookup()
            // A nasty instance may cut off the row in the log, never twice in a row.
            if (found.status === 500 && platform.mode === 'nasty') found = lookup()
            assert.equal(found.status, 200, found.text)
            const [first] = found.json.Resources
            return first ? arena.replace(first.id, person) : arena.create(person)
        },
        decide(oktaUserId, decision) {
            const review = rows('x_scim_okta_review', { active_for: oktaUserId })[0]
            assert.ok(review, `no review of ${oktaUserId}`)
            return arena.admin('PATCH', `/api/now/table/x_scim_okta_review/${review.sys_id}`, decision)
        },
        admin: (method, path, body) => requestNow(method, path, body, ADMIN),
        people: () => rows('sys_user').filter((row) => !seededIds.has(row.sys_id!)),
    }
    return arena
}

/** What Okta sends of somebody. */
export function resourceOf({ oktaUserId, userName, employeeNumber, familyName, active, title }: OktaPerson): object {
    return {
        userName,
        externalId: oktaUserId,
        name: { givenName: 'Rae', familyName: familyName ?? oktaUserId.slice(3) },
        emails: [{ primary: true, value: `${userName}@corp.example` }],
        active: active ?? true,
        ...(title === undefined ? {} : { title }),
        ...(employeeNumber === undefined ? {} : { [ENTERPRISE_USER_URN]: { employeeNumber } }),
    }
}
