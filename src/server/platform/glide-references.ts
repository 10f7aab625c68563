/** The records that people refer to: departments, cost centres, managers. */

import { gs } from '@servicenow/glide'
import { foldName } from '../scim/fold.ts'
import { digest } from '../scim/version.ts'
import type { Resolver } from '../provisioning/authority/configuration.ts'
import { displayNameOf } from '../provisioning/kept-attributes.ts'
import { KEPT } from '../provisioning/records.ts'
import type { ReferencedRecord, References } from '../provisioning/stores.ts'
import { inPieces, openTable, readFields } from './glide-rows.ts'

/** Enough to tell unique from ambiguous, where several columns hold the text and the database compares loosely. */
const MOST_FOUND = 20
const SEEDS = [0x452821e6, 0x38d01377, 0xbe5466cf, 0x34e90c6c]

/** The store of referenced records. */
export function glideReferences(): References {
    return { find, create, managerOf, names }
}

function columnsOf({ searchFields, shownField }: Resolver): string[] {
    return [...new Set([...searchFields, shownField])]
}

function find(resolver: Resolver, text: string): ReferencedRecord[] {
    const columns = columnsOf(resolver)
    const rows = openTable(resolver.table, columns)
    const [first, ...others] = resolver.searchFields
    const anyOf = rows.addQuery(first!, '=', text)
    for (const field of others) anyOf.addOrCondition(field, '=', text)
    rows.orderBy('sys_id')
    rows.setLimit(MOST_FOUND)
    rows.query()
    const found: ReferencedRecord[] = []
    while (rows.next()) {
        const fields = readFields(rows, columns, [])
        found.push({ sysId: String(rows.getUniqueValue()), shown: fields[resolver.shownField] ?? '', fields })
    }
    return found
}

/** The sys_id follows from table and name, so that of two that make one record at once only one can. */
function create(resolver: Resolver, name: string): ReferencedRecord | undefined {
    const rows = openTable(resolver.table, columnsOf(resolver))
    const sysId = digest(`${resolver.table} ${foldName(name).trim()}`, SEEDS)
    rows.initialize()
    rows.setNewGuidValue(sysId)
    rows.setValue('name', name)
    if (!rows.insert()) gs.info(`${resolver.table} ${sysId} was not made: it is there, or the platform refused it`)
    return find(resolver, sysId)[0] ?? find(resolver, name).find((record) => record.sysId === sysId)
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
    const isPerson = table === 'sys_user' && column === 'name'
    const columns = isPerson ? ['name', KEPT] : [column]
    for (const piece of inPieces(sysIds, 1000)) {
        const rows = openTable(table, columns)
        rows.addQuery('sys_id', 'IN', piece.join(','))
        rows.query()
        while (rows.next()) {
            const sysId = String(rows.getUniqueValue())
            const fields = readFields(rows, columns, [])
            byId[sysId] = isPerson ? displayNameOf({ sysId, fields }) : (fields[column] ?? '')
        }
    }
    return byId
}
