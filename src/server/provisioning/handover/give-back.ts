/** The step `undo`: gives back what nobody changed since. */

import { newOf, oldOf, wordsOf } from './carry-out.ts'
import type { StepEnd } from './hand-over.ts'
import type { Item, ItemChanges } from './item.ts'
import { eachItem } from './retry.ts'
import type { HandoverRule } from './rule.ts'
import type { Turn } from './run.ts'
import { delegationId, type Written } from './work.ts'

/** Gives back every record that was handed over; each item says whether it was, or why it was kept. */
export function giveBackAll(turn: Turn): StepEnd {
    const { context } = turn
    const rules = context.rules()
    const deal = (item: Item) => {
        const rule = rules.find(({ sysId }) => sysId === item.rule)
        context.items.save(item.sysId, givenBack(turn, rule, item))
    }
    // Planned ones are left of a handover that was cancelled while it was cut off.
    const planned = eachItem(turn, ['planned'], undefined, deal)
    return planned === 'next' ? eachItem(turn, ['done'], undefined, deal) : planned
}

/** What the platform throws keeps this record, and does not end the undo. */
function givenBack(turn: Turn, rule: HandoverRule | undefined, item: Item): ItemChanges {
    try {
        return giveBack(turn, rule, item)
    } catch (error) {
        return { outcome: 'kept', error: wordsOf(error) }
    }
}

function giveBack(turn: Turn, rule: HandoverRule | undefined, item: Item): ItemChanges {
    const { context, run } = turn
    const { work } = context
    const undone: ItemChanges = { outcome: 'undone', error: '', undoneAt: context.now() }
    if (item.action === 'leave_group') {
        if (item.outcome === 'planned' && work.read(item.table, item.record, [])) return NEVER_WRITTEN
        return told(work.joinGroup(run.user, item.oldGroup), undone)
    }
    if (item.action === 'delegate') {
        const made = item.madeRecord === '' ? delegationId(run.sysId, item.recipient) : item.madeRecord
        const written = work.endDelegation(made, context.now())
        return written === 'gone' && item.outcome === 'planned' ? NEVER_WRITTEN : told(written, undone)
    }
    const fields = Object.keys(newOf(item))
    const now = work.read(item.table, item.record, fields)
    const holds = (values: Record<string, string>) =>
        now !== undefined && fields.every((name) => now[name] === values[name])
    if (holds(oldOf(item))) return item.outcome === 'planned' ? NEVER_WRITTEN : undone
    if (!holds(newOf(item))) return told(now ? 'changed' : 'gone', undone)
    // An ended delegation is not open because of what is undone here.
    if (rule && item.action !== 'end' && !work.isOpen(rule.table, rule, item.record)) {
        return { outcome: 'kept', error: 'It is not open any more' }
    }
    const base = rule ? rule.table : item.table
    return told(work.write(item.table, base, item.record, { assumes: newOf(item), values: oldOf(item) }), undone)
}

const NEVER_WRITTEN: ItemChanges = { outcome: 'left', error: 'It was not handed over' }

function told(written: Written, undone: ItemChanges): ItemChanges {
    if (written === 'written') return undone
    if (written === 'changed') return { outcome: 'kept', error: 'Somebody changed it since' }
    if (written === 'gone') return { outcome: 'kept', error: 'Somebody deleted it since' }
    return { outcome: 'kept', error: written.refused }
}
