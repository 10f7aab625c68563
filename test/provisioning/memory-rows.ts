/** Rows in memory that answer conditions as loosely as the platform's database does. */

import type { Clause, Condition } from '../../src/server/provisioning/query.ts'
import { fieldOf, type FieldValues, type UserRecord } from '../../src/server/provisioning/records.ts'
import type { Window } from '../../src/server/provisioning/stores.ts'

/** Reads a column that the row itself does not have, such as `department.name`. */
export type DotWalk = (row: UserRecord, field: string) => string | undefined

/** What two texts have in common that are equal to the database: neither letter case nor accents count. */
export function fold(text: string): string {
    return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ +$/, '')
}

/** Are two texts equal to the database? */
export function same(left: string, right: string): boolean {
    return fold(left) === fold(right)
}

/** The record of a row; a copy, so that nobody changes the table through it. */
export function recordIn(table: ReadonlyMap<string, FieldValues>, sysId: string): UserRecord | undefined {
    const fields = table.get(sysId)
    return fields && { sysId, fields: { ...fields } }
}

/** All rows of the table, in the order of their insertion. */
export function allIn(table: ReadonlyMap<string, FieldValues>): UserRecord[] {
    return [...table.keys()].map((sysId) => recordIn(table, sysId)!)
}

/** The rows for which every clause holds. */
export function rowsWhere(
    table: ReadonlyMap<string, FieldValues>,
    clauses: readonly Clause[],
    dotWalk: DotWalk = () => undefined,
): UserRecord[] {
    for (const clause of clauses) {
        const alone = clause.find(({ operator }, at) => (operator === 'ISEMPTY' && at > 0) || operator === 'ISNOTEMPTY')
        if (alone && clause.length > 1) throw new Error(`the platform has no alternative that says ${alone.operator}`)
    }
    return allIn(table).filter((row) => clauses.every((clause) => clause.some((each) => holds(row, each, dotWalk))))
}

/** The part of the rows that a window shows: ordered by its column, then by sys_id. */
export function windowOf(rows: readonly UserRecord[], { offset, limit, order }: Window): UserRecord[] {
    const field = order?.field ?? 'sys_id'
    const sign = order?.descending ? -1 : 1
    const key = (row: UserRecord) => (field === 'sys_id' ? row.sysId : fold(fieldOf(row, field)))
    const compare = (left: string, right: string) => (left === right ? 0 : left < right ? -1 : 1)
    return [...rows]
        .sort((left, right) => sign * compare(key(left), key(right)) || compare(left.sysId, right.sysId))
        .slice(offset, offset + limit)
}

function holds(row: UserRecord, { field, operator, value }: Condition, dotWalk: DotWalk): boolean {
    const text = field === 'sys_id' ? row.sysId : (dotWalk(row, field) ?? fieldOf(row, field))
    const [left, right] = [fold(text), fold(value)]
    switch (operator) {
        case '=':
            return left === right
        case '!=':
            return left !== right
        case 'STARTSWITH':
            return left.startsWith(right)
        case 'CONTAINS':
            return left.includes(right)
        case 'DOES NOT CONTAIN':
            return left !== '' && !left.includes(right)
        case 'ENDSWITH':
            return left.endsWith(right)
        case '>':
            return left !== '' && left > right
        case '>=':
            return left !== '' && left >= right
        case '<':
            return left !== '' && left < right
        case '<=':
            return left !== '' && left <= right
        case 'IN':
            return value.split(',').some((each) => fold(each) === left)
        case 'NOT IN':
            return value.split(',').every((each) => fold(each) !== left)
        case 'ISEMPTY':
            return text === ''
        case 'ISNOTEMPTY':
            return text !== ''
        case 'NEVER':
            return false
    }
}
