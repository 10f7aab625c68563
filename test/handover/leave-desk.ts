/** An instance with somebody who can leave, their work, and an administrator at the Table API. */

import assert from 'node:assert/strict'
import type { Mode, Row } from '../../instance/platform.ts'
import { minutesAfter, scimTime } from '../../src/server/provisioning/platform-time.ts'
import { openInstance, type AnswerNow, type InstanceInProcess } from '../instance-in-process.ts'
import { SCIM_PATH } from '../scenarios/open-context.ts'

const CORE = 'urn:ietf:params:scim:schemas:core:2.0:User'
export const ADMIN = { user: 'admin', password: 'admin' }
export const PLANS = 'x_scim_okta_handover'
export const RULES = 'x_scim_okta_handover_rule'
const EVENT = 'x_scim_okta.handover.chunk'
const JOB = 'Okta: handovers'
const TIMES: Readonly<Record<string, readonly string[]>> = {
    [PLANS]: ['planned_at', 'due_at', 'started_at', 'finished_at', 'returned_at'],
    sys_user: ['x_scim_okta_deactivated_at'],
    sysevent: ['process_on'],
}

export interface Desk extends Pick<InstanceInProcess, 'platform' | 'close'> {
    /** The people, by sys_id: who can leave, and their manager. */
    readonly ada: string
    readonly bob: string
    scim(method: string, path: string, body?: unknown): AnswerNow
    /** As an administrator. */
    administrator(method: string, path: string, body?: unknown): AnswerNow
    /** The same over the Table API. */
    table(method: string, path: string, body?: unknown): AnswerNow
    resource(more?: object): object
    leave(): AnswerNow
    setActive(active: boolean): AnswerNow
    /** Stores records and answers the sys_id of the last. */
    work(table: string, values: Row, count?: number): string
    plans(): Row[]
    /** Chunks of plans whose events wait, as `plan chunk`. */
    chunks(): string[]
    /** When the event of a plan that waits is to be delivered. */
    beginning(): string
    isActive(): boolean
    property(name: string, value: string): void
    /** Lets so many minutes pass: scripts have the machine's clock, so everything that was done moves into the past. */
    pass(minutes: number): void
    sweep(): void
}

/** Opens the desk on the built package; Ada has a manager, Bob. */
export async function openDesk(mode: Mode = 'strict'): Promise<Desk> {
    const { platform, requestNow, close } = await openInstance(mode)
    const { store } = platform
    const ask = (method: string, path: string, body?: unknown, user?: typeof ADMIN) => {
        const answer = requestNow(method, path, body, user)
        // In nasty mode a request that wrote may be cut off after its work.
        return mode === 'nasty' && answer.status === 500 ? requestNow(method, path, body, user) : answer
    }
    const scim = (method: string, path: string, body?: unknown) => ask(method, `${SCIM_PATH}${path}`, body)
    const resource = (more: object = {}) => ({
        schemas: [CORE],
        userName: 'ada@corp.example',
        externalId: '00uada',
        name: { givenName: 'Ada', familyName: 'Byron' },
        ...more,
    })
    const posted = scim('POST', '/Users', resource())
    assert.equal(posted.status, 201, posted.text)
    const ada = posted.json.id as string
    const bob = store.insert('sys_user', { user_name: 'bob', active: '1' })
    store.update('sys_user', ada, { manager: bob })
    const setActive = (active: boolean) =>
        scim('PATCH', `/Users/${ada}`, {
            schemas: ['urn:ietf:params:scim:api:messages:2.0:PatchOp'],
            Operations: [{ op: 'replace', value: { active } }],
        })
    return {
        platform,
        close,
        ada,
        bob,
        scim,
        administrator: (method, path, body) => ask(method, path, body, ADMIN),
        table: (method, path, body) => ask(method, `/api/now/table/${path}`, body, ADMIN),
        resource,
        leave: () => scim('DELETE', `/Users/${ada}`),
        setActive,
        work(table, values, count = 1) {
            let last = ''
            for (let each = 0; each < count; each += 1) last = store.insert(table, values)
            return last
        },
        plans: () => store.find(PLANS, {}),
        chunks: () =>
            store
                .find('sysevent', { name: EVENT })
                .map(({ parm1, parm2 }) => `${parm1} ${parm2}`)
                .sort(),
        beginning: () => String(store.find('sysevent', { name: EVENT })[0]?.process_on),
        isActive: () => store.read('sys_user', ada)?.active === '1',
        property(name, value) {
            const row = store.find('sys_properties', { name })[0]!
            store.update('sys_properties', row.sys_id!, { value })
        },
        pass(minutes) {
            for (const [table, columns] of Object.entries(TIMES)) {
                for (const row of store.find(table, {}, 10_000)) {
                    const held = columns.filter((column) => row[column])
                    const moved = held.map((column) => [column, minutesAfter(String(row[column]), -minutes)])
                    // The store says itself when a row was updated.
                    const updatedAt = Date.parse(scimTime(row.sys_updated_on!)) - minutes * 60_000
                    platform.setClock(() => new Date(updatedAt))
                    if (held.length > 0) store.update(table, row.sys_id!, Object.fromEntries(moved) as Row)
                }
            }
            platform.setClock(() => new Date())
        },
        sweep: () => assert.deepEqual(platform.runScheduledJob(JOB), { ran: true, failure: null }),
    }
}
