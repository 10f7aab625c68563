/** Brakes as an administrator sees them through the Table API. */
import assert from 'node:assert/strict'
import { OktaTaskError } from '../../okta/task-error.ts'
import type { TableRow } from '../../story/table-api.ts'
import type { ScenarioContext } from './scenario.ts'

const BRAKES = 'x_scim_okta_brake'
const ENTRIES = 'x_scim_okta_brake_entry'

type Tables = Pick<ScenarioContext, 'table'>

const WINDOW = 60

/**
 * Limits the brake to so many more than it has counted already, for this run. Skips the scenario where the administrator
 * may not.
 */
export async function limitTo(context: ScenarioContext, kind: string, more: number): Promise<void> {
    const counted = await countedNow(context, kind)
    await context.setProperty(`x_scim_okta.brake.${kind}`, String(counted + more))
    await context.setProperty(`x_scim_okta.brake.${kind}_percent`, '0')
    await context.setProperty('x_scim_okta.brake.window_minutes', String(WINDOW))
}

/** What was taken away within the window; of removals every group has its own count, and a new one has none. */
async function countedNow({ table }: Tables, kind: string): Promise<number> {
    const since = new Date(Date.now() - WINDOW * 60_000).toISOString().replace('T', ' ').slice(0, 19)
    const entries = await table.query(ENTRIES, `counts_for=${kind}^state=counted^ORDERBYDESCcounted_at`, 1000)
    return entries.filter(({ counted_at: at }) => String(at) >= since).length
}

/** The brake that is tripped. Fails when there is none, or another one. */
export async function trippedBrake({ table }: Tables, kind: string, group = ''): Promise<TableRow> {
    const brakes = await table.query(BRAKES, `state=tripped^kind=${kind}${group === '' ? '' : `^group=${group}`}`)
    assert.equal(brakes.length, 1, `${brakes.length} brakes of ${kind} are tripped`)
    return brakes[0]!
}

/** Decides about a brake as an administrator does. Returns it afterwards. */
export function decideBrake({ table }: Tables, brake: TableRow, decision: 'approve' | 'refuse'): Promise<TableRow> {
    return table.update(BRAKES, String(brake.sys_id), { decision })
}

/** What a brake holds back, in a state. */
export function entriesOf({ table }: Tables, brake: TableRow, state: string): Promise<TableRow[]> {
    return table.query(ENTRIES, `brake=${brake.sys_id}^state=${state}`, 1000)
}

/** Runs a task of Okta and returns the status it failed with; 200 when it did not. */
export async function statusOf(task: () => Promise<unknown>): Promise<number> {
    try {
        await task()
        return 200
    } catch (error) {
        if (!(error instanceof OktaTaskError)) throw error
        return error.status
    }
}
