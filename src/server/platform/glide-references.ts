/** The records that people refer to: departments, cost centres, managers. */

import { displayNameOf } from '../provisioning/kept-attributes.ts'
import { KEPT, OKTA_USER_ID, type UserRecord } from '../provisioning/records.ts'
import type { NamedRecord, NamedTable, References } from '../provisioning/stores.ts'
import { inPieces, openTable, readFields } from './glide-rows.ts'

const PERSON_KEYS = ['user_name', OKTA_USER_ID, 'employee_number']
const MOST_PEOPLE = 5

/** The store of referenced records. */
export function glideReferences(): References {
    return { byName, names, people }
}

function byName(table: NamedTable, name: string): NamedRecord[] {
    const rows = openTable(table, ['name'])
    rows.addQuery('name', '=', name)
    rows.orderBy('sys_id')
    rows.setLimit(2)
    rows.query()
    const found: NamedRecord[] = []
    while (rows.next()) {
        found.push({ sysId: String(rows.getUniqueValue()), name: String(rows.getValue('name') ?? '') })
    }
    return found
}

function names(table: NamedTable | 'sys_user', sysIds: readonly string[]): Record<string, string> {
    const byId: Record<string, string> = {}
    const columns = table === 'sys_user' ? ['name', KEPT] : ['name']
    for (const piece of inPieces(sysIds, 1000)) {
        const rows = openTable(table, columns)
        rows.addQuery('sys_id', 'IN', piece.join(','))
        rows.query()
        while (rows.next()) {
            const sysId = String(rows.getUniqueValue())
            byId[sysId] = displayNameOf({ sysId, fields: readFields(rows, columns, []) })
        }
    }
    return byId
}

function people(value: string): UserRecord[] {
    const rows = openTable('sys_user', PERSON_KEYS)
    const anyOf = rows.addQuery('sys_id', '=', value)
    for (const key of PERSON_KEYS) anyOf.addOrCondition(key, '=', value)
    rows.setLimit(MOST_PEOPLE)
    rows.query()
    const found: UserRecord[] = []
    while (rows.next()) {
        found.push({ sysId: String(rows.getUniqueValue()), fields: readFields(rows, PERSON_KEYS, []) })
    }
    return found
}
