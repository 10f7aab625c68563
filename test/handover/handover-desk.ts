/** An instance in this process with people who leave, their work, and plans for it. */
import assert from 'node:assert/strict'
import type { Mode, Row } from '../../instance/platform.ts'
import { openInstance, type InstanceInProcess } from '../instance-in-process.ts'

const PAST = '2026-01-01 00:00:00'

export interface HandoverDesk extends InstanceInProcess {
    setProperty(name: string, value: string): void
    /** Makes an active person; answers the sys_id. */
    person(userName: string, fields?: Row): string
    /** Makes a group with these members; answers the sys_id. */
    group(name: string, members?: readonly string[], fields?: Row): string
    record(table: string, fields: Row): string
    /** Makes a rule; those that are shipped are inactive here unless they are named. */
    rule(fields: Row): string
    /** Inserts a plan that is due; answers the sys_id. */
    plan(user: string, fields?: Row): string
    queue(plan: string, chunk?: number): void
    deliver(): void
    /** Queues the chunk that is due, again and again as the sweep does, until the plan has ended. */
    finish(plan: string): Row
    undo(plan: string): Row
    read(table: string, sysId: string): Row
    items(plan: string): Row[]
    /** Outcomes by record, as `outcome: error`. */
    outcomes(plan: string): Record<string, string>
    counts(plan: string): number[]
    events(name: string): Row[]
}

/** Opens it without any handover rule. */
export async function openHandoverDesk(mode: Mode = 'strict'): Promise<HandoverDesk> {
    const instance = await openInstance(mode)
    const { platform, credentials } = instance
    const { store } = platform
    for (const { sys_id } of store.find('x_scim_okta_handover_rule', {})) {
        store.update('x_scim_okta_handover_rule', sys_id!, { active: '0' })
    }
    const okta = store.find('sys_user', { user_name: credentials.user })[0]!.sys_id!
    const read = (table: string, sysId: string) => store.read(table, sysId)!
    const queue = (plan: string, chunk = Number(read('x_scim_okta_handover', plan).chunk ?? 0)) => {
        platform.beginRequest()
        const script = `require('./src/server/platform/glide-handover-plans.ts').queueHandoverChunk(plan, chunk)`
        const run = () => platform.runScript(platform.session(okta, false), 'x_scim_okta', script, { plan, chunk })
        try {
            run()
        } catch (error) {
            // The nasty mode cuts requests off after their work, which is done.
            if (!String(error).includes('cancelled')) throw error
        }
    }
    const deliver = () => {
        for (let round = 0; round < 30; round++) platform.deliverEvents()
    }
    const items = (handover: string) => store.find('x_scim_okta_handover_item', { handover })
    const finish = (plan: string) => {
        for (let round = 0; round < 20; round++) {
            deliver()
            const row = read('x_scim_okta_handover', plan)
            if (!['waiting', 'running', 'undoing'].includes(row.state ?? '')) return row
            for (const { sys_id } of store.find('x_scim_okta_handover_turn', {})) {
                store.update('x_scim_okta_handover_turn', sys_id!, { taken_at: PAST })
            }
            queue(plan)
        }
        throw new Error(`the plan does not end: ${JSON.stringify(read('x_scim_okta_handover', plan))}`)
    }
    return {
        ...instance,
        setProperty(name, value) {
            store.update('sys_properties', store.find('sys_properties', { name })[0]!.sys_id!, { value })
        },
        person: (userName, fields = {}) =>
            store.insert('sys_user', { user_name: userName, first_name: userName, active: '1', ...fields }),
        group(name, members = [], fields = {}) {
            const group = store.insert('sys_user_group', { name, active: '1', ...fields })
            for (const user of members) store.insert('sys_user_grmember', { user, group })
            return group
        },
        record: (table, fields) => store.insert(table, { ...fields }),
        rule: (fields) =>
            store.insert('x_scim_okta_handover_rule', {
                name: 'Tasks',
                active: '1',
                order: '100',
                table_name: 'task',
                open_condition: 'active=true',
                assignee_field: 'assigned_to',
                action: 'reassign',
                step_1: 'manager',
                step_2: 'managers_manager',
                step_3: 'group_manager',
                step_4: 'queue',
                manager_depth: '3',
                group_field: 'assignment_group',
                members_only: '1',
                comment_field: 'work_notes',
                comment: 'From {leaver} to {recipient} by {plan}',
                most_records: '10000',
                ...fields,
            }),
        plan: (user, fields = {}) =>
            store.insert('x_scim_okta_handover', {
                number: 'HND1',
                user,
                state: 'waiting',
                step: 'work',
                due_at: PAST,
                planned_at: PAST,
                active_for: user,
                manager: read('sys_user', user).manager ?? null,
                chunk: '0',
                sys_created_by: credentials.user,
                ...fields,
            }),
        queue,
        deliver,
        finish,
        undo(plan) {
            const admin = platform.session(store.find('sys_user', { user_name: 'admin' })[0]!.sys_id!, true)
            platform.beginRequest()
            const done = platform.runUiAction(admin, 'x_scim_okta_undo_handover', 'x_scim_okta_handover', plan)
            assert.equal(done.failure, null)
            return finish(plan)
        },
        read,
        items,
        outcomes: (plan) =>
            Object.fromEntries(
                items(plan).map(({ record_id: record, outcome, error }) => [
                    record,
                    error ? `${outcome}: ${error}` : outcome!,
                ]),
            ),
        counts(plan) {
            const row = read('x_scim_okta_handover', plan)
            return [row.handed_over, row.left_alone, row.failed, row.undone, row.kept].map(Number)
        },
        events: (name) => store.find('sysevent', { name }),
    }
}
