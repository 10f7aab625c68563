/** x_scim_okta_handover_item over GlideRecord. What is written skips rules, which are for what people write. */

import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import {
    itemKey,
    type Inherited,
    type Item,
    type ItemChanges,
    type ItemOutcome,
    type Items,
    type NewItem,
} from '../provisioning/handover/item.ts'
import type { HandoverAction } from '../provisioning/handover/rule.ts'
import { openTable, writeFields } from './glide-rows.ts'

const TABLE = 'x_scim_okta_handover_item'

/** Column and characters of each text. */
const TEXTS = {
    handover: ['handover', 32],
    rule: ['rule', 32],
    action: ['action', 40],
    table: ['table_name', 80],
    record: ['record_id', 32],
    name: ['record_name', 200],
    field: ['field', 80],
    oldValue: ['old_value', 100],
    newValue: ['new_value', 100],
    groupField: ['group_field', 80],
    oldGroup: ['old_group', 32],
    newGroup: ['new_group', 32],
    recipient: ['recipient', 32],
    step: ['step', 40],
    passedOver: ['passed_over', 1000],
    outcome: ['outcome', 40],
    error: ['error', 1000],
    madeRecord: ['made_record', 32],
    doneAt: ['done_at', 19],
    undoneAt: ['undone_at', 19],
} as const
type Text = keyof typeof TEXTS
const NAMES = Object.keys(TEXTS) as Text[]
const COLUMNS = [...NAMES.map((name) => TEXTS[name][0]), 'attempts', 'item_key']

/** The store of items. */
export function glideHandoverItems(): Items {
    return { known, add, save, page, countOf, tally, inherited }
}

function known(keys: readonly string[]): ReadonlyMap<string, Item> {
    const found = new Map<string, Item>()
    if (keys.length === 0) return found
    const rows = items()
    rows.addQuery('item_key', 'IN', keys.join(','))
    rows.setLimit(keys.length)
    for (const item of all(rows)) found.set(itemKey(item), item)
    return found
}

function add(item: NewItem): string | undefined {
    const row = items()
    row.initialize()
    writeFields(row, { ...valuesOf(item), item_key: itemKey(item) })
    row.setWorkflow(false)
    const sysId = row.insert()
    if (sysId) return String(sysId)
    if (known([itemKey(item)]).size > 0) return undefined
    throw new Error(`the item of ${item.table} ${item.record} could not be added`)
}

function save(sysId: string, changes: ItemChanges): void {
    const row = items()
    if (!row.get('sys_id', sysId)) throw new Error(`the item ${sysId} is gone`)
    writeFields(row, valuesOf(changes))
    row.setWorkflow(false)
    if (!row.update()) throw new Error(`the item ${sysId} could not be changed`)
}

function valuesOf(changes: ItemChanges): Record<string, string> {
    const values: Record<string, string> = {}
    for (const name of NAMES) {
        const value = changes[name]
        if (value === undefined) continue
        const [column, length] = TEXTS[name]
        values[column] = value.slice(0, length)
    }
    if (changes.attempts !== undefined) values['attempts'] = String(changes.attempts)
    return values
}

function page(
    plan: string,
    outcomes: readonly ItemOutcome[],
    after: string,
    limit: number,
    attempts?: number,
): readonly Item[] {
    const rows = items()
    rows.addQuery('handover', '=', plan)
    rows.addQuery('outcome', 'IN', outcomes.join(','))
    if (attempts !== undefined) rows.addQuery('attempts', '<', String(attempts))
    if (after !== '') rows.addQuery('sys_id', '>', after)
    rows.orderBy('sys_id')
    rows.setLimit(limit)
    return all(rows)
}

function countOf(plan: string, rule: string): number {
    const total = aggregate()
    total.addQuery('handover', '=', plan)
    total.addQuery('rule', '=', rule)
    total.addQuery('outcome', '!=', 'left')
    total.addAggregate('COUNT')
    total.query()
    return total.next() ? Number(total.getAggregate('COUNT')) : 0
}

function tally(plan: string): Readonly<Partial<Record<ItemOutcome, number>>> {
    const total = aggregate()
    total.addQuery('handover', '=', plan)
    total.addAggregate('COUNT')
    total.groupBy('outcome')
    total.query()
    const counts: Partial<Record<ItemOutcome, number>> = {}
    while (total.next()) counts[String(total.getValue('outcome')) as ItemOutcome] = Number(total.getAggregate('COUNT'))
    return counts
}

function inherited(plan: string): readonly Inherited[] {
    const total = aggregate()
    total.addQuery('handover', '=', plan)
    total.addQuery('outcome', '=', 'done')
    total.addAggregate('COUNT')
    total.groupBy('recipient')
    total.query()
    const found: Inherited[] = []
    while (total.next()) {
        found.push({
            recipient: String(total.getValue('recipient') ?? ''),
            records: Number(total.getAggregate('COUNT')),
        })
    }
    return found.sort((one, other) => (one.recipient < other.recipient ? -1 : 1))
}

function items(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}

function aggregate(): GlideRecord & Aggregates {
    return new GlideAggregate(TABLE) as unknown as GlideRecord & Aggregates
}

/** The part of GlideAggregate used here; its declaration demands a column that COUNT does not take. */
interface Aggregates {
    addAggregate(aggregate: string): void
    groupBy(field: string): void
    getAggregate(aggregate: string): string | null
}

function all(rows: GlideRecord): Item[] {
    const found: Item[] = []
    rows.query()
    while (rows.next()) found.push(itemOf(rows))
    return found
}

function itemOf(row: GlideRecord): Item {
    const text = (name: Text) => String(row.getValue(TEXTS[name][0]) ?? '')
    return {
        sysId: String(row.getUniqueValue()),
        handover: text('handover'),
        rule: text('rule'),
        action: text('action') as HandoverAction,
        table: text('table'),
        record: text('record'),
        name: text('name'),
        field: text('field'),
        oldValue: text('oldValue'),
        newValue: text('newValue'),
        groupField: text('groupField'),
        oldGroup: text('oldGroup'),
        newGroup: text('newGroup'),
        recipient: text('recipient'),
        step: text('step'),
        passedOver: text('passedOver'),
        outcome: text('outcome') as ItemOutcome,
        error: text('error'),
        attempts: Number(String(row.getValue('attempts') ?? '0')) || 0,
        madeRecord: text('madeRecord'),
    }
}
