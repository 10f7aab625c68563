/** Which family a dictionary type belongs to, as far as comparing, sorting and storing differ. */

import type { Column } from '../platform.ts'

export type ColumnKind = 'string' | 'number' | 'boolean' | 'datetime' | 'id'

const KINDS: Record<string, ColumnKind> = {
    boolean: 'boolean',
    integer: 'number',
    longint: 'number',
    decimal: 'number',
    float: 'number',
    percent_complete: 'number',
    order_index: 'number',
    glide_date_time: 'datetime',
    glide_date: 'datetime',
    due_date: 'datetime',
    reference: 'id',
    GUID: 'id',
    domain_id: 'id',
    document_id: 'id',
}

export function columnKind(column: Column): ColumnKind {
    return column.name === 'sys_id' ? 'id' : (KINDS[column.type] ?? 'string')
}

/** Table a single reference points to; lists of references cannot be dot-walked. */
export function referencedTable(column: Column): string | undefined {
    return columnKind(column) === 'id' ? column.reference : undefined
}
