/** The step `retry`, and whatever takes an item up again. */

import { carryOut, newOf, planFor } from './carry-out.ts'
import type { StepEnd } from './hand-over.ts'
import type { Item, ItemChanges, ItemOutcome } from './item.ts'
import type { HandoverRule } from './rule.ts'
import { mayGoOn, PAGE, save, type Turn } from './run.ts'
import type { WorkRecord } from './work.ts'

/** Tries failed items again, in passes, until none is left that has attempts left. */
export function retryFailed(turn: Turn): StepEnd {
    const { context } = turn
    const rules = context.rules()
    const ruleOf = (item: Item) => rules.find(({ sysId }) => sysId === item.rule)
    const ended = eachItem(turn, ['planned'], undefined, (item) => tryAgain(turn, ruleOf(item), item, item.attempts))
    if (ended !== 'next') return ended
    const { attempts } = context.settings
    const retried = eachItem(turn, ['failed'], attempts, (item) =>
        tryAgain(turn, ruleOf(item), item, item.attempts + 1),
    )
    if (retried !== 'next') return retried
    const left = context.items.page(turn.run.sysId, ['failed'], '', 1, attempts)
    if (left.length === 0) return 'next'
    save(turn, { cursor: '' })
    return 'pause'
}

/** Deals with the items behind the cursor that have one of the outcomes. */
export function eachItem(
    turn: Turn,
    outcomes: readonly ItemOutcome[],
    attempts: number | undefined,
    deal: (item: Item) => void,
): StepEnd {
    const { context } = turn
    for (;;) {
        const page = context.items.page(turn.run.sysId, outcomes, cursorOf(turn, outcomes), PAGE, attempts)
        for (const item of page) {
            const may = mayGoOn(turn)
            if (may !== 'go') return may
            turn.rows++
            deal(item)
            if (outcomes[0] !== 'planned') turn.run = { ...turn.run, cursor: item.sysId }
        }
        if (page.length < PAGE) return 'next'
        if (outcomes[0] !== 'planned') save(turn, { cursor: turn.run.cursor })
    }
}

/** Planned items are few and do not stay planned: they are asked for from the start. */
function cursorOf({ run }: Turn, outcomes: readonly ItemOutcome[]): string {
    return outcomes[0] === 'planned' ? '' : run.cursor
}

/**
 * Looks at the record of an item again: what was written already is done, what no longer names the leaver was changed,
 * what is closed is left alone, and of anything else the recipient is chosen anew and written.
 */
export function tryAgain(turn: Turn, rule: HandoverRule | undefined, item: Item, attempts: number): void {
    const { context, run } = turn
    const note = (changes: ItemChanges) => context.items.save(item.sysId, changes)
    if (!rule) return note({ outcome: 'left', error: 'Its rule is gone or inactive' })
    const record = recordOf(turn, rule, item)
    if (typeof record !== 'object') return note(wasWritten(turn, item, record))
    if (!context.work.isOpen(rule.table, rule, item.record))
        return note({ outcome: 'changed', error: 'It is not open any more' })
    const { planned, leftBecause } = planFor(context, run, rule, record)
    if (leftBecause !== '') return note({ ...planned, outcome: 'left', error: leftBecause, attempts })
    const again: Item = { ...item, ...planned, outcome: 'planned', error: '', attempts }
    note({ ...planned, outcome: 'planned', attempts })
    note(carryOut(context, run, rule, again))
}

type Missing = 'written' | 'changed' | 'gone'

/** The record as it is now, if it still is the leaver's. */
function recordOf({ context, run }: Turn, rule: HandoverRule, item: Item): WorkRecord | Missing {
    const ending = rule.action === 'end'
    const fields = [rule.assigneeField, ...(ending ? ['ends'] : [])]
    const groupField = rule.action === 'leave_group' ? 'group' : rule.groupField
    if (groupField !== '') fields.push(groupField)
    const now = context.work.read(rule.table, item.record, fields)
    if (!now) return rule.action === 'leave_group' ? 'written' : 'gone'
    const written = newOf(item)
    const isWritten = rule.action !== 'delegate' && Object.keys(written).every((name) => now[name] === written[name])
    if (isWritten) return 'written'
    if (now[rule.assigneeField] !== run.user) return 'changed'
    return {
        sysId: item.record,
        table: item.table,
        name: item.name,
        assignee: run.user,
        group: groupField === '' ? '' : (now[groupField] ?? ''),
        ends: ending ? (now.ends ?? '') : '',
        createdBy: run.createdBy,
    }
}

/** A failed write was none, so nobody but somebody else can have written what it was to write. */
function wasWritten({ context }: Turn, { outcome }: Item, missing: Missing): ItemChanges {
    if (missing === 'gone') return { outcome: 'changed', error: 'Somebody deleted it meanwhile' }
    if (missing === 'written' && outcome === 'planned') return { outcome: 'done', error: '', doneAt: context.now() }
    return { outcome: 'changed', error: 'Somebody else changed it meanwhile' }
}
