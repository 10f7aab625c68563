/** sys_user over GlideRecord. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { MOST_SHARERS } from '../provisioning/matching/decide.ts'
import type { FieldValue } from '../provisioning/matching/match-key.ts'
import { TECHNICAL_FLAGS } from '../provisioning/matching/technical-account.ts'
import type { Clause } from '../provisioning/query.ts'
import {
    DEACTIVATED_AT,
    KEPT,
    LOCKED_BEFORE,
    OKTA_USER_ID,
    type FieldValues,
    type UserRecord,
} from '../provisioning/records.ts'
import type { Users, Window } from '../provisioning/stores.ts'
import { USER_FIELDS } from '../provisioning/user-fields.ts'
import { NAMED_REFERENCES } from '../provisioning/user-references.ts'
import { addClauses, addWindow, columnLengths, countRows, openTable, readFields, writeFields } from './glide-rows.ts'

const TABLE = 'sys_user'
const BOOLEANS = ['active', 'locked_out', LOCKED_BEFORE]
const COLUMNS = [
    ...USER_FIELDS.map((each) => each.field),
    ...BOOLEANS,
    OKTA_USER_ID,
    DEACTIVATED_AT,
    KEPT,
    'name',
    ...NAMED_REFERENCES.map((each) => each.field),
    'manager',
    'sys_created_on',
    'sys_updated_on',
]

/** More people than this with one userName or Okta id would be a broken table, not a search result. */
const MOST_CANDIDATES = 20

/** The store of people, acting as the calling user in the application's scope. */
export function glideUsers(): Users {
    return { read, candidates, create, update, window, count, maxLength: columnLengths(people) }
}

function read(sysId: string): UserRecord | undefined {
    const rows = people()
    rows.addQuery('sys_id', '=', sysId)
    const user = first(rows)
    if (user && user.sysId === sysId) return user
    // A refusal between scopes looks like "no rows" (reported), and must never be taken for "nobody".
    if (sysId !== gs.getUserID()) candidates('', '', '')
    return undefined
}

function candidates(
    oktaUserId: string,
    userName: string,
    linkedUser: string,
    others: readonly FieldValue[] = [],
    fields: readonly string[] = others.map(({ field }) => field),
): UserRecord[] {
    const rows = openTable(TABLE, [...COLUMNS, ...fields])
    const caller = String(gs.getUserID())
    const anyOf = rows.addQuery('sys_id', '=', caller)
    if (oktaUserId !== '') anyOf.addOrCondition(OKTA_USER_ID, '=', oktaUserId)
    if (userName !== '') anyOf.addOrCondition('user_name', '=', userName)
    if (linkedUser !== '') anyOf.addOrCondition('sys_id', '=', linkedUser)
    for (const { field, value } of others) anyOf.addOrCondition(field, '=', value)
    rows.setLimit(MOST_CANDIDATES)
    const found = all(rows, fields)
    // A value that many share must not crowd out those who hold the Okta id, the userName or another value.
    if (found.length >= MOST_CANDIDATES && others.length > 0) {
        const crowded = others.flatMap((each) => holders(each, fields))
        return distinct([...candidates(oktaUserId, userName, linkedUser, [], fields), ...crowded])
    }
    if (!found.some((user) => user.sysId === caller)) {
        throw new Error(
            'sys_user cannot be read: not even the calling user is visible. Check the cross-scope privileges',
        )
    }
    return found
}

/** Who holds the value: all of them, or one more than may share it. */
function holders({ field, value }: FieldValue, fields: readonly string[]): UserRecord[] {
    const rows = openTable(TABLE, [...COLUMNS, ...fields])
    rows.addQuery(field, '=', value)
    rows.orderBy('sys_id')
    rows.setLimit(MOST_SHARERS + 1)
    return all(rows, fields)
}

/** Each person once. */
function distinct(users: readonly UserRecord[]): UserRecord[] {
    return [...new Map(users.map((user) => [user.sysId, user])).values()]
}

function create(sysId: string, values: FieldValues): UserRecord | undefined {
    const row = people()
    row.initialize()
    row.setNewGuidValue(sysId)
    writeFields(row, values)
    if (!row.insert()) return undefined
    return read(sysId)
}

function update(sysId: string, values: FieldValues): UserRecord | undefined {
    const row = people()
    // update() on no record would insert one (documented), so the record is fetched by its exact sys_id first.
    if (!row.get('sys_id', sysId)) return undefined
    writeFields(row, values)
    if (!row.update()) return undefined
    return read(sysId)
}

function window(clauses: readonly Clause[], range: Window): UserRecord[] {
    const rows = people()
    addClauses(rows, clauses)
    addWindow(rows, range)
    return all(rows)
}

function count(clauses: readonly Clause[]): number {
    return countRows(TABLE, clauses)
}

function people(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}

function first(rows: GlideRecord): UserRecord | undefined {
    rows.setLimit(1)
    return all(rows)[0]
}

function all(rows: GlideRecord, others: readonly string[] = []): UserRecord[] {
    const flags = TECHNICAL_FLAGS.filter((flag) => rows.isValidField(flag))
    const columns = [...COLUMNS, ...others, ...flags]
    const booleans = [...BOOLEANS, ...flags]
    const found: UserRecord[] = []
    rows.query()
    while (rows.next()) {
        found.push({ sysId: String(rows.getUniqueValue()), fields: readFields(rows, columns, booleans) })
    }
    return found
}
