/** The step `tell`, and the words that plans end with. */

import type { HandoverCounts } from './handover.ts'
import type { StepEnd } from './hand-over.ts'
import type { Inherited, ItemOutcome } from './item.ts'
import { mayGoOn, save, type HandoverContext, type Turn } from './run.ts'

/** People who are named in a message. */
const MOST_NAMED = 5
/** Behind every sys_id. */
const EVERYBODY_TOLD = '~'

/**
 * Queues an e-mail for everybody who got records, and one for the administrators when some failed. Whoever was told is
 * noted, so that a repetition tells the others only; of somebody who was told right before a cut-off twice.
 */
export function tellEverybody(turn: Turn): StepEnd {
    const { context } = turn
    for (const { recipient, records } of context.items.inherited(turn.run.sysId)) {
        if (recipient === '' || recipient <= turn.run.cursor) continue
        const may = mayGoOn(turn)
        if (may !== 'go') return may
        turn.rows++
        context.tellRecipient(turn.run.sysId, recipient, records)
        save(turn, { cursor: recipient })
    }
    if (turn.run.cursor !== EVERYBODY_TOLD && (context.items.tally(turn.run.sysId).failed ?? 0) > 0) {
        context.tellAdministrators(turn.run.sysId)
        save(turn, { cursor: EVERYBODY_TOLD })
    }
    return 'next'
}

/** The counts of a plan by its items. */
export function countsOf(tally: Readonly<Partial<Record<ItemOutcome, number>>>): HandoverCounts {
    return {
        handedOver: tally.done ?? 0,
        leftAlone: (tally.left ?? 0) + (tally.changed ?? 0),
        failed: tally.failed ?? 0,
        undone: tally.undone ?? 0,
        kept: tally.kept ?? 0,
    }
}

/** What was done, in words. */
export function handedOverInWords(context: HandoverContext, handover: string, counts: HandoverCounts): string {
    const { handedOver, leftAlone, failed } = counts
    if (handedOver + leftAlone + failed === 0) return 'Nothing was open any more.'
    const sentences = [
        `${number(handedOver, 'record was', 'records were')} handed over${whoGotThem(context, handover)}.`,
    ]
    if (leftAlone > 0) sentences.push(`${number(leftAlone, 'was', 'were')} left alone.`)
    if (failed > 0) sentences.push(`${number(failed, 'failed', 'failed')}: the items say why.`)
    return sentences.join(' ')
}

/** What an undo did, in words. */
export function givenBackInWords({ undone, kept }: HandoverCounts): string {
    if (undone + kept === 0) return 'There was nothing to give back.'
    const given = `${number(undone, 'record was', 'records were')} given back.`
    return kept === 0 ? given : `${given} ${number(kept, 'was', 'were')} kept: the items say why.`
}

function number(count: number, one: string, more: string): string {
    return `${count} ${count === 1 ? one : more}`
}

function whoGotThem({ items, people }: HandoverContext, handover: string): string {
    const all = [...items.inherited(handover)].sort((one, other) => other.records - one.records)
    const persons = all.filter(({ recipient }) => recipient !== '')
    const others = all.filter(({ recipient }) => recipient === '').reduce((sum, { records }) => sum + records, 0)
    if (persons.length === 0) return ''
    const words = persons.slice(0, MOST_NAMED).map((each) => `${each.records} to ${nameOf(each)}`)
    if (persons.length > MOST_NAMED) words.push(`the others to ${persons.length - MOST_NAMED} more people`)
    if (others > 0) words.push(`${others} to nobody in person`)
    return `: ${words.join(', ')}`

    function nameOf({ recipient }: Inherited): string {
        return people.person(recipient)?.name ?? recipient
    }
}
