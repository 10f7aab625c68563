/** Handovers as an administrator sees them through the Table API, and the open work that they are about. */
import assert from 'node:assert/strict'
import { setTimeout as pause } from 'node:timers/promises'
import type { TableRow } from '../../story/table-api.ts'
import type { ScenarioContext } from './scenario.ts'

const PLANS = 'x_scim_okta_handover'
const ITEMS = 'x_scim_okta_handover_item'
const MOST_ITEMS = 10_000
/** Events of a real instance are delivered within seconds; 5,000 records take a while. */
const PATIENCE = 300_000

type Tables = Pick<ScenarioContext, 'table'>

/** The plans about a leaver, the oldest first. */
export function plansOf({ table }: Tables, user: string): Promise<TableRow[]> {
    return table.query(PLANS, `user=${user}^ORDERBYplanned_at^ORDERBYsys_created_on`)
}

/** The one plan about a leaver. Fails when there is none, or another one. */
export async function onlyPlan(tables: Tables, user: string): Promise<TableRow> {
    const [plan, ...others] = await plansOf(tables, user)
    assert.ok(plan, `there is no handover of ${user}`)
    assert.equal(others.length, 0, `${user} has ${others.length + 1} handovers`)
    return plan
}

/** Begins a waiting plan at once, as its button does, and waits until it is done. Returns the plan afterwards. */
export async function runPlan(tables: Tables, plan: TableRow): Promise<TableRow> {
    await tables.table.update(PLANS, String(plan.sys_id), { state: 'running' })
    return settled(tables, plan, 'done')
}

/** Gives back what a plan handed over, as its button does, and waits until that is done. Returns the plan afterwards. */
export async function undoPlan(tables: Tables, plan: TableRow): Promise<TableRow> {
    await tables.table.update(PLANS, String(plan.sys_id), { state: 'undoing' })
    return settled(tables, plan, 'undone')
}

async function settled({ table }: Tables, { sys_id: sysId }: TableRow, state: string): Promise<TableRow> {
    const until = Date.now() + PATIENCE
    for (;;) {
        const plan = await table.get(PLANS, String(sysId))
        assert.ok(plan, `the handover ${sysId} is gone`)
        if (plan.state === state) return plan
        assert.ok(Date.now() < until, `the handover ${plan.number} is still ${plan.state}: ${plan.message}`)
        await pause(200)
    }
}

/** The items of a plan. */
export function itemsOf({ table }: Tables, plan: TableRow): Promise<TableRow[]> {
    return table.query(ITEMS, `handover=${plan.sys_id}^ORDERBYsys_created_on`, MOST_ITEMS)
}

/** The item about one record. Fails when there is none, or several. */
export async function itemOf({ table }: Tables, plan: TableRow, record: string): Promise<TableRow> {
    const items = await table.query(ITEMS, `handover=${plan.sys_id}^record_id=${record}`)
    assert.equal(items.length, 1, `${items.length} items about ${record}`)
    return items[0]!
}

/** Makes open records of a class, assigned to a person, and returns their sys_ids. */
export async function openTasks(
    { table, unique }: Pick<ScenarioContext, 'table' | 'unique'>,
    className: string,
    amount: number,
    values: TableRow,
): Promise<string[]> {
    const ids: string[] = []
    for (let number = 1; number <= amount; number += 1) {
        const short_description = `${unique(className)} ${number}`
        ids.push(String((await table.create(className, { short_description, ...values })).sys_id))
    }
    return ids
}
