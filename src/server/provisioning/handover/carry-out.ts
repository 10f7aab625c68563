/** Does to a record what its item says. */

import { chooseRecipient, type Choice, type Leaver } from './choose-recipient.ts'
import type { Item, ItemChanges, ItemOutcome } from './item.ts'
import type { HandoverRule } from './rule.ts'
import type { HandoverContext, HandoverRun } from './run.ts'
import { delegationId, type RecordChange, type WorkRecord, type Written } from './work.ts'

/** For how long somebody answers for a leaver. */
const DELEGATION_DAYS = 90

/** The part of an item that says what is to be done. */
export type Planned = Pick<
    Item,
    'field' | 'oldValue' | 'newValue' | 'groupField' | 'oldGroup' | 'newGroup' | 'recipient' | 'step' | 'passedOver'
>

/** What is to be done with the record; undefined with the reason when nothing is. */
export interface Plan {
    readonly planned: Planned
    /** Why it is left alone; `''` when it is not. */
    readonly leftBecause: string
}

/** Says what a rule does with a record, and who gets it. */
export function planFor(context: HandoverContext, run: HandoverRun, rule: HandoverRule, record: WorkRecord): Plan {
    const leaver = leaverOf(context, run)
    const nothing: Planned = {
        field: rule.action === 'end' ? 'ends' : rule.assigneeField,
        oldValue: rule.action === 'end' ? record.ends : run.user,
        newValue: rule.action === 'end' ? record.ends : run.user,
        groupField: '',
        oldGroup: '',
        newGroup: '',
        recipient: '',
        step: '',
        passedOver: '',
    }
    if (rule.action === 'report') return { planned: nothing, leftBecause: 'The rule only reports it' }
    if (rule.action === 'end') return { planned: { ...nothing, newValue: context.now() }, leftBecause: '' }
    if (rule.action === 'leave_group') {
        const planned = { ...nothing, groupField: 'group', oldGroup: record.group }
        const fromOkta = record.createdBy !== '' && record.createdBy === run.createdBy
        if (!fromOkta) return { planned, leftBecause: 'The membership did not come from Okta' }
        return { planned: { ...planned, newValue: '' }, leftBecause: '' }
    }
    const { choice, passedOver } = chooseRecipient(context.people, rule, leaver, record.group)
    if (!choice) return { planned: { ...nothing, passedOver }, leftBecause: 'Nobody could take it' }
    const chosen = { ...nothing, passedOver, step: choice.step, recipient: choice.recipient }
    if (rule.action === 'delegate') return { planned: chosen, leftBecause: '' }
    return { planned: { ...chosen, newValue: choice.recipient, ...groupOf(rule, record, choice) }, leftBecause: '' }
}

/** The groups of the item, when the record goes to the queue of another group. */
function groupOf(rule: HandoverRule, record: WorkRecord, { queue }: Choice): Partial<Planned> {
    if (queue === '' || queue === record.group) return {}
    return { groupField: rule.groupField, oldGroup: record.group, newGroup: queue }
}

export function leaverOf({ people }: HandoverContext, run: HandoverRun): Leaver {
    const person = people.person(run.user)
    const manager = run.manager === '' ? (person?.manager ?? '') : run.manager
    return { sysId: run.user, name: person?.name ?? '', manager }
}

/**
 * Writes what the item says; answers what is to be noted in it. What the platform throws is a failure of this record, not
 * the end of the chunk.
 */
export function carryOut(context: HandoverContext, run: HandoverRun, rule: HandoverRule, item: Item): ItemChanges {
    try {
        return write(context, run, rule, item)
    } catch (error) {
        if (isWritten(context, item)) return noted(context, 'written')
        return { outcome: 'failed', error: wordsOf(error) }
    }
}

/** Does the record hold what the item was to write, as where only its proof was thrown? */
function isWritten({ work }: HandoverContext, item: Item): boolean {
    const values = newOf(item)
    const fields = Object.keys(values)
    if (item.action !== 'reassign' && item.action !== 'end') return false
    try {
        const now = work.read(item.table, item.record, fields)
        return now !== undefined && fields.every((name) => now[name] === values[name])
    } catch {
        return false
    }
}

/** What was thrown, in words. */
export function wordsOf(error: unknown): string {
    return error instanceof Error ? error.message : String(error)
}

function write(context: HandoverContext, run: HandoverRun, rule: HandoverRule, item: Item): ItemChanges {
    if (rule.action === 'leave_group')
        return noted(context, context.work.leaveGroup(item.record, run.user, item.oldGroup))
    if (rule.action === 'delegate') return delegate(context, run, item)
    const change: RecordChange = {
        assumes: rule.action === 'end' ? { ends: item.oldValue, [rule.assigneeField]: run.user } : oldOf(item),
        values: newOf(item),
        ...commentOf(context, run, rule, item),
    }
    return noted(context, context.work.write(item.table, rule.table, item.record, change))
}

/** What the record had before, of the fields that are written. */
export function oldOf({ field, oldValue, groupField, oldGroup }: Planned): Record<string, string> {
    return groupField === '' ? { [field]: oldValue } : { [field]: oldValue, [groupField]: oldGroup }
}

/** What the record gets. */
export function newOf({ field, newValue, groupField, newGroup }: Planned): Record<string, string> {
    return groupField === '' ? { [field]: newValue } : { [field]: newValue, [groupField]: newGroup }
}

function delegate(context: HandoverContext, run: HandoverRun, item: Item): ItemChanges {
    const { work } = context
    const fields = work.read(item.table, item.record, [item.field])
    if (fields?.[item.field] !== run.user) return noted(context, fields ? 'changed' : 'gone')
    const sysId = delegationId(run.sysId, item.recipient)
    const { recipient } = item
    const written = work.delegate({
        sysId,
        leaver: run.user,
        recipient,
        starts: context.now(),
        ends: context.inDays(DELEGATION_DAYS),
    })
    return written === 'written' ? { ...noted(context, written), madeRecord: sysId } : noted(context, written)
}

/** What an item is to hold after a write of its record. */
function noted(context: HandoverContext, written: Written): ItemChanges {
    const ended = (outcome: ItemOutcome, error: string): ItemChanges => ({ outcome, error })
    if (written === 'written') return { outcome: 'done', error: '', doneAt: context.now() }
    if (written === 'changed') return ended('changed', 'Somebody else changed it meanwhile')
    if (written === 'gone') return ended('changed', 'Somebody deleted it meanwhile')
    return ended('failed', written.refused)
}

function commentOf(
    { people }: HandoverContext,
    run: HandoverRun,
    { commentField, comment, groupField }: HandoverRule,
    item: Item,
): Pick<RecordChange, 'comment'> {
    if (commentField === '' || comment === '') return {}
    const group = item.newGroup === '' || groupField === '' ? '' : (people.group(item.newGroup)?.name ?? '')
    const queue = group === '' ? 'the queue of its group' : `the queue of ${group}`
    const recipient = item.recipient === '' ? queue : (people.person(item.recipient)?.name ?? item.recipient)
    const words: Readonly<Record<string, string>> = {
        leaver: people.person(run.user)?.name ?? '',
        recipient,
        plan: run.number,
    }
    const text = comment.replace(/\{(leaver|recipient|plan)\}/g, (_, name: string) => words[name] ?? '')
    return { comment: { field: commentField, text } }
}
