/** sys_user as an adoption looks at it: many people at once, by their keys, over GlideRecord. */

import { GlideAggregate, type GlideRecord } from '@servicenow/glide'
import type { AdoptionPeople } from '../provisioning/adoption/adoption.ts'
import { foldValue } from '../provisioning/adoption/keys.ts'
import { MOST_SHARERS } from '../provisioning/matching/decide.ts'
import { OKTA_USER_ID, type UserRecord } from '../provisioning/records.ts'
import { openTable, readFields } from './glide-rows.ts'

const TABLE = 'sys_user'
const BOOLEANS = ['active', 'web_service_access_only', 'internal_integration_user']
const COLUMNS = ['user_name', 'employee_number', 'email', 'first_name', 'last_name', OKTA_USER_ID, ...BOOLEANS]

/** The store of people for adoptions. */
export function glideAdoptionPeople(): AdoptionPeople {
    return { holders, find, read, writeOktaId }
}

function holders(field: string, values: readonly string[]): Record<string, number> {
    const counts = Object.create(null) as Record<string, number>
    if (values.length === 0) return counts
    openTable(TABLE, [field])
    const groups = new GlideAggregate(TABLE) as unknown as GlideRecord & Grouping
    addAnyOf(groups, undefined, field, values)
    groups.addAggregate('COUNT')
    groups.groupBy(field)
    groups.query()
    while (groups.next()) {
        const value = foldValue(String(groups.getValue(field) ?? ''))
        counts[value] = (counts[value] ?? 0) + Number(groups.getAggregate('COUNT'))
    }
    return counts
}

/** The part of GlideAggregate used here; its declaration demands a column that COUNT does not take. */
interface Grouping {
    addAggregate(aggregate: string): void
    groupBy(column: string): void
    getAggregate(aggregate: string): string
}

function find(values: Readonly<Record<string, readonly string[]>>, self: string): UserRecord[] {
    const fields = Object.keys(values)
    const columns = [...COLUMNS, ...fields.filter((field) => COLUMNS.indexOf(field) === -1)]
    const rows = openTable(TABLE, columns)
    let anyOf: Alternatives = rows.addQuery('sys_id', '=', self)
    let most = 1
    for (const field of fields) {
        anyOf = addAnyOf(rows, anyOf, field, values[field]!) ?? anyOf
        most += values[field]!.length * MOST_SHARERS
    }
    rows.setLimit(most + 1)
    const found = proven(all(rows, columns), self)
    if (found.length > most) throw new Error('more people share these keys than were counted; try again')
    return found
}

function read(sysIds: readonly string[], self: string): UserRecord[] {
    const rows = people()
    rows.addQuery('sys_id', 'IN', [self, ...sysIds].join(','))
    rows.setLimit(sysIds.length + 1)
    return proven(all(rows, COLUMNS), self).filter((person) => sysIds.indexOf(person.sysId) !== -1)
}

/** A refusal between scopes looks like "no rows" (reported), and must never be taken for "nobody". */
function proven(found: UserRecord[], self: string): UserRecord[] {
    if (found.some((person) => person.sysId === self)) return found
    throw new Error(
        'sys_user cannot be read: not even the administrator who started the adoption is visible. Check the cross-scope privileges, and that this administrator still exists',
    )
}

function writeOktaId(sysId: string, oktaUserId: string): string | undefined {
    const row = people()
    // update() on no record would insert one (documented), so the record is fetched by its exact sys_id first.
    if (!row.get('sys_id', sysId)) return undefined
    row.setValue(OKTA_USER_ID, oktaUserId)
    if (!row.update()) return undefined
    const after = people()
    return after.get('sys_id', sysId) ? String(after.getValue(OKTA_USER_ID) ?? '') : undefined
}

/** A condition that takes alternatives. */
interface Alternatives {
    addOrCondition(field: string, operator: string, value: string): unknown
}

/** Adds "the column is one of these" as an alternative. A value with a comma would be two in a list, so it stands alone. */
function addAnyOf(
    rows: GlideRecord,
    anyOf: Alternatives | undefined,
    column: string,
    values: readonly string[],
): Alternatives | undefined {
    const listed = values.filter((value) => value.indexOf(',') === -1)
    const alone = values.filter((value) => value.indexOf(',') !== -1)
    let condition = anyOf
    const add = (operator: string, value: string) => {
        if (condition) condition.addOrCondition(column, operator, value)
        else condition = rows.addQuery(column, operator as 'IN', value) as unknown as Alternatives
    }
    if (listed.length > 0) add('IN', listed.join(','))
    for (const value of alone) add('=', value)
    return condition
}

function people(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}

function all(rows: GlideRecord, columns: readonly string[]): UserRecord[] {
    const found: UserRecord[] = []
    rows.query()
    while (rows.next()) {
        found.push({ sysId: String(rows.getUniqueValue()), fields: readFields(rows, columns, BOOLEANS) })
    }
    return found
}
