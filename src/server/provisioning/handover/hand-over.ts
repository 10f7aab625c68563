/** The step `work`: goes through the rules and their records, an item for each before it is written. */

import { carryOut, planFor, wordsOf } from './carry-out.ts'
import { itemKey, type Item, type NewItem } from './item.ts'
import { tryAgain } from './retry.ts'
import type { HandoverRule } from './rule.ts'
import { mayGoOn, PAGE, save, type HandoverContext, type Turn } from './run.ts'
import type { WorkRecord } from './work.ts'

/** Next: the step is done. Otherwise as mayGoOn. */
export type StepEnd = 'next' | 'pause' | 'stop'

/** Deals with records until the budget is spent or there are none left. */
export function workThrough(turn: Turn): StepEnd {
    const { context } = turn
    const rules = context.rules()
    const under = rules[turn.run.rulePosition]
    // Rules were added or taken away since the last chunk. Records that have an item are not looked at again.
    if (turn.run.ruleId !== '' && under?.sysId !== turn.run.ruleId) {
        save(turn, { rulePosition: 0, ruleId: rules[0]?.sysId ?? '', cursor: '' })
    }
    for (;;) {
        const rule = rules[turn.run.rulePosition]
        if (!rule) return 'next'
        const end = workThroughRule(turn, rule)
        if (end !== 'next') return end
        const rulePosition = turn.run.rulePosition + 1
        save(turn, { rulePosition, ruleId: rules[rulePosition]?.sysId ?? '', cursor: '' })
    }
}

function workThroughRule(turn: Turn, rule: HandoverRule): StepEnd {
    const { context } = turn
    if (turn.run.ruleId !== rule.sysId) save(turn, { ruleId: rule.sysId })
    let taken = context.items.countOf(turn.run.sysId, rule.sysId)
    for (;;) {
        const page = pageOf(turn, rule)
        if (!page) return 'next'
        const known = context.items.known(page.map((record) => itemKey(keyOf(turn, rule, record))))
        for (const record of page) {
            const may = mayGoOn(turn)
            if (may !== 'go') return may
            const item = known.get(itemKey(keyOf(turn, rule, record)))
            turn.rows++
            if (!item) {
                if (handOver(turn, rule, record, taken < rule.mostRecords)) taken++
            } else if (item.outcome === 'planned' && item.rule === rule.sysId) {
                tryAgain(turn, rule, item, item.attempts)
            }
            turn.run = { ...turn.run, cursor: record.sysId }
        }
        if (page.length < PAGE) return 'next'
        save(turn, { cursor: turn.run.cursor })
    }
}

/** The next records of the rule; undefined when they cannot be read, which is an item of its own. */
function pageOf(turn: Turn, rule: HandoverRule): readonly WorkRecord[] | undefined {
    const { context, run } = turn
    try {
        return context.work.page(rule.table, rule, run.user, run.cursor, PAGE)
    } catch (error) {
        const words = wordsOf(error)
        context.items.add({
            ...blankItem(turn, rule),
            table: rule.table,
            record: rule.sysId,
            name: rule.name,
            field: rule.assigneeField,
            outcome: 'failed',
            error: `The records of the rule cannot be read: ${words}`,
            attempts: context.settings.attempts,
        })
        return undefined
    }
}

/** Makes the item and does what it says. True when the record counts for the most that the rule hands over. */
function handOver(turn: Turn, rule: HandoverRule, record: WorkRecord, roomLeft: boolean): boolean {
    const { context, run } = turn
    const { planned, leftBecause } = planFor(context, run, rule, record)
    const because = roomLeft ? leftBecause : `The rule hands over at most ${rule.mostRecords} records of one leaver`
    const item: NewItem = {
        ...blankItem(turn, rule),
        table: record.table,
        record: record.sysId,
        name: record.name,
        ...planned,
        ...(because === '' ? {} : { newValue: planned.oldValue, newGroup: planned.oldGroup, recipient: '', step: '' }),
        outcome: because === '' ? 'planned' : 'left',
        error: because,
    }
    const sysId = context.items.add(item)
    if (because !== '') return false
    // Its key is taken: it was looked at meanwhile, or two of its fields are one rule's.
    if (sysId === undefined) return false
    carryOutAndNote(context, turn, rule, { ...item, sysId })
    return true
}

function carryOutAndNote(context: HandoverContext, turn: Turn, rule: HandoverRule, item: Item): void {
    context.items.save(item.sysId, carryOut(context, turn.run, rule, item))
}

function keyOf(turn: Turn, rule: HandoverRule, record: WorkRecord): Pick<NewItem, 'handover' | 'record' | 'field'> {
    const field = rule.action === 'end' ? 'ends' : rule.assigneeField
    return { handover: turn.run.sysId, record: record.sysId, field }
}

function blankItem(turn: Turn, rule: HandoverRule): NewItem {
    return {
        handover: turn.run.sysId,
        rule: rule.sysId,
        action: rule.action,
        table: rule.table,
        record: '',
        name: '',
        field: rule.assigneeField,
        oldValue: '',
        newValue: '',
        groupField: '',
        oldGroup: '',
        newGroup: '',
        recipient: '',
        step: '',
        passedOver: '',
        outcome: 'planned',
        error: '',
        attempts: 1,
        madeRecord: '',
    }
}
