/** sys_user over GlideRecord. */

import { gs, type GlideRecord } from '@servicenow/glide'
import { MOST_SHARERS } from '../provisioning/matching/decide.ts'
import type { FieldValue } from '../provisioning/matching/match-key.ts'
import { TECHNICAL_FLAGS } from '../provisioning/matching/technical-account.ts'
import type { UserMapping } from '../provisioning/mapping/user-mapping.ts'
import type { Clause } from '../provisioning/query.ts'
import {
    DEACTIVATED_AT,
    KEPT,
    LOCKED_BEFORE,
    OKTA_USER_ID,
    OWNED,
    type FieldValues,
    type Refused,
    type UserRecord,
} from '../provisioning/records.ts'
import type { Users, Window } from '../provisioning/stores.ts'
import { addClauses, addWindow, columnLengths, countRows, openTable, readFields, writeFields } from './glide-rows.ts'
import { refusalOf, UNTOLD } from './refusal.ts'

const TABLE = 'sys_user'
const BOOLEANS = ['active', 'locked_out', LOCKED_BEFORE]
const COLUMNS = [
    'user_name',
    'name',
    'first_name',
    'middle_name',
    'last_name',
    'email',
    'employee_number',
    'manager',
    ...BOOLEANS,
    OKTA_USER_ID,
    DEACTIVATED_AT,
    KEPT,
    OWNED,
    'sys_created_on',
    'sys_updated_on',
    'sys_updated_by',
]

/** The columns of a person that are read. */
interface Shape {
    readonly columns: readonly string[]
    readonly booleans: readonly string[]
}

/** More people than this with one userName or Okta id would be a broken table, not a search result. */
const MOST_CANDIDATES = 20

/** The store of people with the columns that the mapping names, acting as the calling user in the application's scope. */
export function glideUsers(mapping: Pick<UserMapping, 'columns' | 'booleans'>): Users {
    const shape: Shape = {
        columns: [...new Set([...COLUMNS, ...mapping.columns])],
        booleans: [...new Set([...BOOLEANS, ...mapping.booleans])],
    }
    return {
        read: (sysId) => read(shape, sysId),
        candidates: (oktaUserId, userName, linkedUser, others) =>
            candidates(shape, oktaUserId, userName, linkedUser, others),
        create: (sysId, values) => create(shape, sysId, values),
        update: (sysId, values) => update(shape, sysId, values),
        window: (clauses, range) => window(shape, clauses, range),
        count,
        maxLength: columnLengths(() => people(shape)),
    }
}

function read(shape: Shape, sysId: string): UserRecord | undefined {
    const rows = people(shape)
    rows.addQuery('sys_id', '=', sysId)
    const user = first(shape, rows)
    if (user && user.sysId === sysId) return user
    // A refusal between scopes looks like "no rows" (reported), and must never be taken for "nobody".
    if (sysId !== gs.getUserID()) candidates(shape, '', '', '')
    return undefined
}

function candidates(
    shape: Shape,
    oktaUserId: string,
    userName: string,
    linkedUser: string,
    others: readonly FieldValue[] = [],
    fields: readonly string[] = others.map(({ field }) => field),
): UserRecord[] {
    const rows = openTable(TABLE, [...shape.columns, ...fields])
    const caller = String(gs.getUserID())
    const anyOf = rows.addQuery('sys_id', '=', caller)
    if (oktaUserId !== '') anyOf.addOrCondition(OKTA_USER_ID, '=', oktaUserId)
    if (userName !== '') anyOf.addOrCondition('user_name', '=', userName)
    if (linkedUser !== '') anyOf.addOrCondition('sys_id', '=', linkedUser)
    for (const { field, value } of others) anyOf.addOrCondition(field, '=', value)
    rows.setLimit(MOST_CANDIDATES)
    const found = all(shape, rows, fields)
    // A value that many share must not crowd out those who hold the Okta id, the userName or another value.
    if (found.length >= MOST_CANDIDATES && others.length > 0) {
        const crowded = others.flatMap((each) => holders(shape, each, fields))
        return distinct([...candidates(shape, oktaUserId, userName, linkedUser, [], fields), ...crowded])
    }
    if (!found.some((user) => user.sysId === caller)) {
        throw new Error(
            'sys_user cannot be read: not even the calling user is visible. Check the cross-scope privileges',
        )
    }
    return found
}

/** Who holds the value: all of them, or one more than may share it. */
function holders(shape: Shape, { field, value }: FieldValue, fields: readonly string[]): UserRecord[] {
    const rows = openTable(TABLE, [...shape.columns, ...fields])
    rows.addQuery(field, '=', value)
    rows.orderBy('sys_id')
    rows.setLimit(MOST_SHARERS + 1)
    return all(shape, rows, fields)
}

/** Each person once. */
function distinct(users: readonly UserRecord[]): UserRecord[] {
    return [...new Map(users.map((user) => [user.sysId, user])).values()]
}

function create(shape: Shape, sysId: string, values: FieldValues): UserRecord | Refused {
    const row = people(shape)
    row.initialize()
    row.setNewGuidValue(sysId)
    writeFields(row, values)
    return refusalOf(row, () => row.insert()) ?? read(shape, sysId) ?? UNTOLD
}

function update(shape: Shape, sysId: string, values: FieldValues): UserRecord | Refused {
    const row = people(shape)
    // update() on no record would insert one (documented), so the record is fetched by its exact sys_id first.
    if (!row.get('sys_id', sysId)) return UNTOLD
    writeFields(row, values)
    return refusalOf(row, () => row.update()) ?? read(shape, sysId) ?? UNTOLD
}

function window(shape: Shape, clauses: readonly Clause[], range: Window): UserRecord[] {
    const rows = people(shape)
    addClauses(rows, clauses)
    addWindow(rows, range)
    return all(shape, rows)
}

function count(clauses: readonly Clause[]): number {
    return countRows(TABLE, clauses)
}

function people(shape: Shape): GlideRecord {
    return openTable(TABLE, shape.columns)
}

function first(shape: Shape, rows: GlideRecord): UserRecord | undefined {
    rows.setLimit(1)
    return all(shape, rows)[0]
}

function all(shape: Shape, rows: GlideRecord, others: readonly string[] = []): UserRecord[] {
    const flags = TECHNICAL_FLAGS.filter((flag) => rows.isValidField(flag))
    const columns = [...shape.columns, ...others, ...flags]
    const booleans = [...shape.booleans, ...flags]
    const found: UserRecord[] = []
    rows.query()
    while (rows.next()) {
        found.push({ sysId: String(rows.getUniqueValue()), fields: readFields(rows, columns, booleans) })
    }
    return found
}
