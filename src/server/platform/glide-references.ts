/** The records that people refer to: departments, cost centres, managers. */

import type { Resolver } from '../provisioning/authority/configuration.ts'
import { displayNameOf } from '../provisioning/kept-attributes.ts'
import { KEPT, type UserRecord } from '../provisioning/records.ts'
import { MOST_FOUND } from '../provisioning/references/resolve.ts'
import type { CreatedRecord, ReferencedRecord, References } from '../provisioning/stores.ts'
import { columnLengths, inPieces, openTable, readFields } from './glide-rows.ts'

/** The store of referenced records. */
export function glideReferences(): References {
    return { find, create, managerOf, names }
}

type Searched = Pick<Resolver, 'searchFields' | 'shownField'>

function find(table: string, { searchFields, shownField }: Searched, text: string): ReferencedRecord[] {
    const [first, ...others] = searchFields
    if (first === undefined) return []
    const columns = [...new Set([...searchFields, ...columnsShown(table, shownField)])]
    const rows = openTable(table, columns)
    const anyOf = rows.addQuery(first, '=', text)
    for (const field of others) anyOf.addOrCondition(field, '=', text)
    rows.orderBy('sys_id')
    rows.setLimit(MOST_FOUND)
    rows.query()
    const found: ReferencedRecord[] = []
    while (rows.next()) {
        const record = { sysId: String(rows.getUniqueValue()), fields: readFields(rows, columns, []) }
        found.push({ ...record, shown: shownText(table, shownField, record) })
    }
    return found
}

function create(table: string, sysId: string, name: string, shownField: string): CreatedRecord | undefined {
    const row = openTable(table, ['name', shownField])
    const longest = columnLengths(() => openTable(table, ['name']))('name')
    // The platform would cut it without a word, and nobody would find it by the name it was made for.
    if (longest > 0 && name.length > longest) return undefined
    row.initialize()
    row.setNewGuidValue(sysId)
    row.setValue('name', name)
    if (!row.insert()) return undefined
    const shown = names(table, [sysId], shownField)[sysId]
    return shown === undefined ? undefined : { sysId, shown }
}

function managerOf(user: string): string {
    const rows = openTable('sys_user', ['manager'])
    rows.addQuery('sys_id', '=', user)
    rows.setLimit(1)
    rows.query()
    return rows.next() ? String(rows.getValue('manager') ?? '') : ''
}

function names(table: string, sysIds: readonly string[], column = 'name'): Record<string, string> {
    const byId: Record<string, string> = {}
    const columns = columnsShown(table, column)
    for (const piece of inPieces(sysIds, 1000)) {
        const rows = openTable(table, columns)
        rows.addQuery('sys_id', 'IN', piece.join(','))
        rows.setLimit(piece.length)
        rows.query()
        while (rows.next()) {
            const sysId = String(rows.getUniqueValue())
            byId[sysId] = shownText(table, column, { sysId, fields: readFields(rows, columns, []) })
        }
    }
    return byId
}

/** What has to be read to show a record. */
function columnsShown(table: string, column: string): string[] {
    return isDisplayName(table, column) ? [column, KEPT] : [column]
}

function shownText(table: string, column: string, record: UserRecord): string {
    return isDisplayName(table, column) ? displayNameOf(record) : (record.fields[column] ?? '')
}

/** People are shown by the name that was given for display, where one was. */
function isDisplayName(table: string, column: string): boolean {
    return table === 'sys_user' && column === 'name'
}
