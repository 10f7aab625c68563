/** An instance whose brake has small limits, Okta in front of it, and an administrator behind it. */

import { hashPassword } from '../../instance/access/password.ts'
import type { Mode, Row } from '../../instance/platform.ts'
import { platformTime } from '../../src/server/provisioning/platform-time.ts'
import { openInstance, type AnswerNow, type InstanceInProcess } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'
import { setBrake } from '../without-brake.ts'

export const BRAKES = 'x_scim_okta_brake'
export const ENTRIES = 'x_scim_okta_brake_entry'
export const JOB = 'Okta SCIM: tidy up behind the brake'
const BOSS = { user: 'brake.boss', password: 'word-boss' }
const AUDITOR = { user: 'brake.auditor', password: 'word-auditor' }
const TIMES = ['counted_at', 'last_at', 'first_held_at', 'last_held_at', 'decided_at']
const EVERYTHING = 100_000

export interface BrakeDesk extends InstanceInProcess {
    readonly auditor: typeof AUDITOR
    /** Makes active people who have Okta ids; answers their sys_ids. */
    people(count: number): string[]
    /** Makes a group with these members; answers its sys_id. */
    group(name: string, members: readonly string[]): string
    scim(method: string, path: string, body?: unknown): AnswerNow
    setActive(id: string, active: boolean): AnswerNow
    removeMembers(group: string, people: readonly string[]): AnswerNow
    admin(method: string, path: string, body?: unknown, by?: typeof BOSS): AnswerNow
    /** Decides about the brake over the Table API; answers the status. */
    decide(brake: Row, decision: string): number
    /** Posts a button of the form. */
    press(action: string, brake: Row): AnswerNow
    limit(property: string, value: number): void
    /** Lets time pass, for the brake: scripts have the machine's clock, so its rows become older instead. */
    pass(minutes: number): void
    rows(table: string, where?: Row): Row[]
    brake(): Row
    isActive(id: string): boolean
    members(group: string): string[]
    /** How many entries are in each state. */
    states(): Record<string, number>
    /** Events of the brake that were queued. */
    events(): Row[]
}

/** Opens it with no limit but those given, e.g. `{ deactivations: 3 }`. */
export async function openBrakeDesk(
    limits: Readonly<Record<string, number>>,
    mode: Mode = 'strict',
): Promise<BrakeDesk> {
    const instance = await openInstance(mode)
    const { platform, requestNow } = instance
    const { store } = platform
    for (const [{ user: user_name, password }, name] of [
        [BOSS, 'x_scim_okta.admin'],
        [AUDITOR, 'x_scim_okta.auditor'],
    ] as const) {
        const user = store.insert('sys_user', {
            user_name,
            email: `${user_name}@corp.example`,
            active: '1',
            user_password: hashPassword(password),
        })
        const role = store.find('sys_user_role', { name })[0]!.sys_id!
        store.insert('sys_user_has_role', { user, role, state: 'active' })
    }
    for (const [property, value] of Object.entries(limits)) setBrake(platform, property, value)
    let made = 0
    const rows = (table: string, where: Row = {}) => store.find(table, where, EVERYTHING)
    const scim = (method: string, path: string, body?: unknown) => requestNow(method, `${SCIM_PATH}${path}`, body)
    const admin = (method: string, path: string, body?: unknown, by = BOSS) => requestNow(method, path, body, by)
    return {
        ...instance,
        auditor: AUDITOR,
        people: (count) =>
            Array.from({ length: count }, () => {
                made += 1
                const values = { user_name: `person.${made}`, email: `person.${made}@corp.example`, active: '1' }
                return store.insert('sys_user', { ...values, x_scim_okta_user_id: `00uBRAKE${made}` })
            }),
        group(name, members) {
            const group = store.insert('sys_user_group', { name, active: '1', x_scim_okta_members_revision: '1' })
            for (const user of members) store.insert('sys_user_grmember', { user, group })
            return group
        },
        scim,
        setActive: (id, active) =>
            scim('PATCH', `/Users/${id}`, { Operations: [{ op: 'replace', value: { active } }] }),
        removeMembers: (group, people) =>
            scim('PATCH', `/Groups/${group}`, {
                Operations: people.map((id) => ({ op: 'remove', path: `members[value eq "${id}"]` })),
            }),
        admin,
        decide: ({ sys_id }, decision) => admin('PATCH', `/api/now/table/${BRAKES}/${sys_id}`, { decision }).status,
        press: (action, { sys_id }) =>
            admin(
                'POST',
                `/${BRAKES}.do`,
                new URLSearchParams({ sys_action: action, sys_uniqueValue: String(sys_id) }).toString(),
            ),
        limit: (property, value) => setBrake(platform, property, value),
        pass(minutes) {
            const before = (time: string) => platformTime(Date.parse(`${time.replace(' ', 'T')}Z`) - minutes * 60_000)
            for (const table of [BRAKES, ENTRIES]) {
                for (const row of rows(table)) {
                    const set = TIMES.filter((column) => row[column])
                    const older = Object.fromEntries(set.map((column) => [column, before(row[column]!)]))
                    store.update(table, row.sys_id!, older)
                }
            }
        },
        rows,
        brake() {
            const [brake, ...others] = rows(BRAKES)
            if (!brake || others.length > 0) throw new Error(`there are ${rows(BRAKES).length} brakes`)
            return brake
        },
        isActive: (id) => store.read('sys_user', id)?.active === '1',
        members: (group) => rows('sys_user_grmember', { group }).map(({ user }) => String(user)),
        states() {
            const counts: Record<string, number> = {}
            for (const { state } of rows(ENTRIES)) counts[state!] = (counts[state!] ?? 0) + 1
            return counts
        },
        events: () => rows('sysevent', { name: 'x_scim_okta.brake.tripped' }),
    }
}
