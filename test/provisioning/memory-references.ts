/** Referenced records in memory: named ones, others with more columns, and people. */

import { displayNameOf } from '../../src/server/provisioning/kept-attributes.ts'
import { fieldOf, type FieldValues, type UserRecord } from '../../src/server/provisioning/records.ts'
import { MOST_FOUND } from '../../src/server/provisioning/references/resolve.ts'
import type { References } from '../../src/server/provisioning/stores.ts'
import { allIn, same } from './memory-rows.ts'

export interface ReferencedRows {
    readonly people: Map<string, FieldValues>
    readonly named: Record<string, Record<string, string>>
    readonly records: Record<string, Record<string, FieldValues>>
}

/** A store over the rows; `allowed` may refuse a write. */
export function memoryReferences(rows: ReferencedRows, allowed: (what: string) => boolean): References {
    const all = (table: string): UserRecord[] => {
        if (table === 'sys_user') return allIn(rows.people)
        const named = Object.entries(rows.named[table] ?? {}).map(([sysId, name]) => ({ sysId, fields: { name } }))
        const others = Object.entries(rows.records[table] ?? {}).map(([sysId, fields]) => ({ sysId, fields }))
        return [...named, ...others]
    }
    const value = (record: UserRecord, field: string) => (field === 'sys_id' ? record.sysId : fieldOf(record, field))
    const shown = (table: string, record: UserRecord, column: string) =>
        table === 'sys_user' && column === 'name' ? displayNameOf(record) : fieldOf(record, column)
    return {
        find: (table, { searchFields, shownField }, text) =>
            all(table)
                .filter((record) =>
                    searchFields.some((field) => value(record, field) !== '' && same(value(record, field), text)),
                )
                .slice(0, MOST_FOUND)
                .map((record) => ({ ...record, shown: shown(table, record, shownField) })),
        create: (table, sysId, name, shownField) => {
            if (!allowed(`create ${table}`) || all(table).some((record) => record.sysId === sysId)) return undefined
            const created = { sysId, fields: { name } }
            rows.records[table] = { ...rows.records[table], [sysId]: created.fields }
            return { sysId, shown: shown(table, created, shownField) }
        },
        managerOf: (user) => rows.people.get(user)?.manager ?? '',
        names: (table, sysIds, column = 'name') =>
            Object.fromEntries(
                all(table)
                    .filter(({ sysId }) => sysIds.includes(sysId))
                    .map((record) => [record.sysId, shown(table, record, column)]),
            ),
    }
}
