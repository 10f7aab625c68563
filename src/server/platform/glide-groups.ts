/** sys_user_group over GlideRecord; memberships are in glide-memberships.ts. */

import type { GlideRecord } from '@servicenow/glide'
import { GROUP_FIELDS } from '../provisioning/group-fields.ts'
import type { Clause } from '../provisioning/query.ts'
import {
    MEMBERS_REVISION,
    RETIRED_AT,
    type FieldValues,
    type GroupRecord,
    type Refused,
} from '../provisioning/records.ts'
import type { ChildGroup, Groups, Window } from '../provisioning/stores.ts'
import {
    addMember,
    holders,
    membershipCounts,
    memberships,
    membershipsOf,
    ofUsers,
    removeMembers,
} from './glide-memberships.ts'
import {
    addClauses,
    addWindow,
    columnLengths,
    countRows,
    inPieces,
    openTable,
    readFields,
    writeFields,
} from './glide-rows.ts'
import { refusalOf, UNTOLD } from './refusal.ts'

const TABLE = 'sys_user_group'
const COLUMNS = [
    ...GROUP_FIELDS.map((each) => each.field),
    'active',
    'parent',
    RETIRED_AT,
    MEMBERS_REVISION,
    'sys_created_on',
    'sys_updated_on',
]
/** More groups than this with one name would be a broken table, not a search result. */
const MOST_NAMESAKES = 20

/** The store of groups and memberships. */
export function glideGroups(): Groups {
    // The row of the group read last: to change that group it need not be fetched again. It is used once, since a refused
    // update leaves its values behind in the row.
    let latest: GlideRecord | undefined
    return {
        read(sysId) {
            latest = rowOf(sysId)
            return latest && groupIn(latest)
        },
        readAll,
        named,
        window,
        count,
        create,
        update(sysId, values) {
            const row = latest && String(latest.getUniqueValue()) === sysId ? latest : rowOf(sysId)
            latest = undefined
            return row ? update(row, values) : UNTOLD
        },
        maxLength: columnLengths(groups),
        ofUsers: (userIds) => ofUsers(userIds, { readAll, holding }),
        children,
        memberships,
        membershipsOf,
        membershipCounts,
        addMember,
        removeMembers,
        setParent,
        holders: (member) => [...holders(member), ...parentOf(member)],
    }
}

function read(sysId: string): GroupRecord | undefined {
    const row = rowOf(sysId)
    return row && groupIn(row)
}

/** The row with exactly this sys_id. */
function rowOf(sysId: string): GlideRecord | undefined {
    const rows = groups()
    rows.addQuery('sys_id', '=', sysId)
    rows.setLimit(1)
    rows.query()
    return rows.next() && String(rows.getUniqueValue()) === sysId ? rows : undefined
}

function readAll(sysIds: readonly string[]): GroupRecord[] {
    return inPieces(sysIds, 1000).flatMap((piece) => {
        const rows = groups()
        rows.addQuery('sys_id', 'IN', piece.join(','))
        return all(rows)
    })
}

function holding(userId: string): GroupRecord[] {
    const rows = groups()
    rows.addJoinQuery('sys_user_grmember', 'sys_id', 'group').addCondition('user', '=', userId)
    rows.orderBy('sys_id')
    return all(rows)
}

function named(name: string): GroupRecord[] {
    const rows = groups()
    rows.addQuery('name', '=', name)
    rows.orderBy('sys_created_on')
    rows.orderBy('sys_id')
    rows.setLimit(MOST_NAMESAKES)
    return all(rows)
}

function window(clauses: readonly Clause[], range: Window): GroupRecord[] {
    const rows = groups()
    addClauses(rows, clauses)
    addWindow(rows, range)
    return all(rows)
}

function count(clauses: readonly Clause[]): number {
    return countRows(TABLE, clauses)
}

function create(sysId: string, values: FieldValues): GroupRecord | Refused {
    const row = groups()
    row.initialize()
    row.setNewGuidValue(sysId)
    writeFields(row, values)
    return refusalOf(row, () => row.insert()) ?? read(sysId) ?? UNTOLD
}

/** Writes to a row that was found: update() on no record would insert one (documented). */
function update(row: GlideRecord, values: FieldValues): GroupRecord | Refused {
    const sysId = String(row.getUniqueValue())
    writeFields(row, values)
    return refusalOf(row, () => row.update()) ?? read(sysId) ?? UNTOLD
}

function setParent(groupId: string, parent: string): boolean {
    const row = groups()
    if (!row.get('sys_id', groupId)) return false
    row.setValue('parent', parent)
    return Boolean(row.update())
}

/** The group that this one is nested in, if it is a nested group at all. */
function parentOf(groupId: string): string[] {
    const parent = read(groupId)?.fields.parent ?? ''
    return parent === '' ? [] : [parent]
}

function children(groupIds: readonly string[]): ChildGroup[] {
    const rows = groups()
    rows.addQuery('parent', 'IN', groupIds.join(','))
    rows.addNullQuery(RETIRED_AT)
    rows.orderBy('sys_id')
    return all(rows).map(({ sysId, fields }) => ({ sysId, name: fields.name ?? '', parent: fields.parent ?? '' }))
}

function groups(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}

function all(rows: GlideRecord): GroupRecord[] {
    const found: GroupRecord[] = []
    rows.query()
    while (rows.next()) found.push(groupIn(rows))
    return found
}

function groupIn(row: GlideRecord): GroupRecord {
    return { sysId: String(row.getUniqueValue()), fields: readFields(row, COLUMNS, ['active']) }
}
