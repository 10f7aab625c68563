/** The act about open work: what becomes of it when somebody leaves, and who has it afterwards. */
import type { Member, Stage } from './stage.ts'
import type { TableRow } from './table-api.ts'

const PLANS = 'x_scim_okta_handover'
const ITEMS = 'x_scim_okta_handover_item'

/** Begins the plan of somebody who left, and shows who got what. */
export async function handover(stage: Stage, { id, events }: Member): Promise<void> {
    const person = await stage.record(id)
    const [plan] = await stage.table.query(PLANS, `user=${id}`, 1)
    if (!plan) throw new Error(`${person.name} left, and there is no plan for the open work`)
    stage.narrator.heading(`What becomes of the open work of ${person.name}`)
    stage.narrator.say(`Handover ${plan.number}, due ${plan.due_at}: ${plan.by_table}`)
    stage.narrator.say('An administrator does not want to wait and presses "Run now"')
    await stage.table.update(PLANS, String(plan.sys_id), { state: 'running' })
    const done = await stage.settled(PLANS, String(plan.sys_id), ['waiting', 'running'])
    events.push('work handed over')

    const items = await stage.table.query(ITEMS, `handover=${plan.sys_id}`, 1000)
    const rows: [string, number][] = []
    for (const [recipient, count] of countedBy(items)) rows.push([await nameOf(stage, recipient), count])
    stage.narrator.bars(rows)
    const open = await stage.table.query('incident', `active=true^assigned_to=${id}`)
    const moved = items.filter(({ outcome }) => outcome === 'done').length
    stage.expect(
        'Every open record of the leaver has an item that says what became of it',
        done.state === 'done' && items.length === Number(plan.open_records) && done.failed === '0',
        `${items.length} items for ${plan.open_records} open records, ${done.failed} failed`,
    )
    stage.expect(
        'The leaver has no open incident any more',
        open.length === 0 && moved > 0,
        `${open.length} left, ${moved} records handed over`,
    )
}

/** Items by who got them; what nobody got counts for its step. */
function countedBy(items: readonly TableRow[]): [string, number][] {
    const counts = new Map<string, number>()
    for (const { recipient, outcome, step } of items) {
        const key = recipient || (outcome === 'done' ? (step ?? '') : (outcome ?? ''))
        counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    return [...counts].sort(([, one], [, other]) => other - one)
}

const WORDS: Readonly<Record<string, string>> = {
    queue: 'back to the queue',
    group: 'to the queue of a group',
    left: 'left alone',
    changed: 'changed meanwhile',
    failed: 'refused',
}

async function nameOf(stage: Stage, recipient: string): Promise<string> {
    return WORDS[recipient] ?? (await stage.record(recipient)).name ?? recipient
}
