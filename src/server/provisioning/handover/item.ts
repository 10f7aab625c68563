/** Items: what became of each record of a handover. */

import type { HandoverAction } from './rule.ts'

/**
 * Planned: about to be written. Done. Left alone: nobody could take it, or it is only reported. Changed: somebody was
 * faster. Failed: refused. Undone: given back. Kept: not given back, because somebody changed it since.
 */
export type ItemOutcome = 'planned' | 'done' | 'left' | 'changed' | 'failed' | 'undone' | 'kept'

export interface NewItem {
    /** sys_id of the plan. */
    readonly handover: string
    /** sys_id of the rule. */
    readonly rule: string
    readonly action: HandoverAction
    readonly table: string
    readonly record: string
    readonly name: string
    readonly field: string
    readonly oldValue: string
    readonly newValue: string
    /** `''` where the group stays. */
    readonly groupField: string
    readonly oldGroup: string
    readonly newGroup: string
    /** sys_id of the person who gets it; `''` for nobody. */
    readonly recipient: string
    /** Of the rule, that decided. */
    readonly step: string
    /** In words. */
    readonly passedOver: string
    readonly outcome: ItemOutcome
    readonly error: string
    readonly attempts: number
    /** sys_id of a delegation that was made. */
    readonly madeRecord: string
}

export interface Item extends NewItem {
    readonly sysId: string
}

/** New values of an item; what is absent stays. */
export type ItemChanges = Partial<NewItem> & {
    readonly doneAt?: string
    readonly undoneAt?: string
}

/** How many records somebody got. */
export interface Inherited {
    readonly recipient: string
    readonly records: number
}

export interface Items {
    /** The items of these records and fields, as far as there are any, by key. */
    known(keys: readonly string[]): ReadonlyMap<string, Item>
    /** Adds the item and answers its sys_id; undefined when there is one of its key already. Throws otherwise. */
    add(item: NewItem): string | undefined
    /** Throws when the platform refuses. */
    save(sysId: string, changes: ItemChanges): void
    /** Items of the plan behind the sys_id `after`, in the order of their sys_ids; failed ones below `attempts` only. */
    page(
        plan: string,
        outcomes: readonly ItemOutcome[],
        after: string,
        limit: number,
        attempts?: number,
    ): readonly Item[]
    /** Items of the rule that took up one of the records it may hand over: all but those left alone. */
    countOf(plan: string, rule: string): number
    tally(plan: string): Readonly<Partial<Record<ItemOutcome, number>>>
    /** Who got how many records, in the order of their sys_ids; queues have `''`. */
    inherited(plan: string): readonly Inherited[]
}

/** One item for each record and field of a handover: of two rules that find it, the first has it. */
export function itemKey({ handover, record, field }: Pick<NewItem, 'handover' | 'record' | 'field'>): string {
    return `${handover}:${record}:${field}`
}
