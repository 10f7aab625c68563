/** What a dry run would have written, in the order of the writes. */

import type { FieldValues, Refused } from '../records.ts'

/** A column that a write would have changed. Values only of people and groups themselves. */
export interface PlannedField {
    readonly field: string
    readonly before?: string
    readonly after?: string
}

export interface PlannedWrite {
    readonly table: string
    readonly operation: 'insert' | 'update' | 'delete'
    /** sys_id of the row; `''` where the platform gives it. */
    readonly sysId: string
    readonly fields: readonly PlannedField[]
}

/** Takes down writes. */
export interface WriteList {
    readonly writes: readonly PlannedWrite[]
    add(write: PlannedWrite): void
}

/** A list that is empty. */
export function writeList(): WriteList {
    const writes: PlannedWrite[] = []
    return { writes, add: (write) => void writes.push(write) }
}

/** The columns by name only. */
export function named(columns: readonly string[]): PlannedField[] {
    return columns.map((field) => ({ field }))
}

/** Those columns whose value changes, with both values; a column that is missing in `before` was empty. */
export function changedFields(before: Readonly<FieldValues>, after: Readonly<FieldValues>): PlannedField[] {
    return Object.keys(after)
        .filter((field) => (before[field] ?? '') !== after[field])
        .map((field) => ({ field, before: before[field] ?? '', after: after[field] ?? '' }))
}

/** What the platform says of a row that is not there, or that a unique key stands against: nothing more. */
export const REFUSED: Refused = { refused: '' }
