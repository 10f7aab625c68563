/** sys_user_group and sys_user_grmember over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type { Clause } from '../provisioning/query.ts'
import type { GroupRecord } from '../provisioning/records.ts'
import type { DirectGroup, Groups, Window } from '../provisioning/stores.ts'
import { scimError } from '../scim/error.ts'
import { addClauses, addWindow, countRows, openTable } from './glide-rows.ts'

const TABLE = 'sys_user_group'
const COLUMNS = ['name', 'sys_created_on', 'sys_updated_on']
const MEMBERSHIP = 'sys_user_grmember'
const MOST_MEMBERSHIPS = 200000

/** The store of groups and direct memberships. */
export function glideGroups(): Groups {
    return { read, window, count, ofUsers, members }
}

function read(sysId: string): GroupRecord | undefined {
    const rows = groups()
    rows.addQuery('sys_id', '=', sysId)
    rows.setLimit(1)
    const found = all(rows)[0]
    return found && found.sysId === sysId ? found : undefined
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

function ofUsers(userIds: readonly string[]): Record<string, DirectGroup[]> {
    const only = userIds.length === 1 ? userIds[0] : undefined
    return only === undefined ? ofManyUsers(userIds) : { [only]: ofOneUser(only) }
}

/** One query: the groups for which a membership of this person exists. */
function ofOneUser(userId: string): DirectGroup[] {
    const rows = groups()
    rows.addJoinQuery(MEMBERSHIP, 'sys_id', 'group').addCondition('user', '=', userId)
    rows.orderBy('sys_id')
    return all(rows).map(({ sysId, name }) => ({ sysId, name }))
}

function ofManyUsers(userIds: readonly string[]): Record<string, DirectGroup[]> {
    const pairs = memberships('user', userIds)
    const groupIds = [...new Set(pairs.map((pair) => pair.group))]
    const names: Record<string, string> = {}
    if (groupIds.length > 0) {
        const rows = groups()
        rows.addQuery('sys_id', 'IN', groupIds.join(','))
        for (const { sysId, name } of all(rows)) names[sysId] = name
    }
    const byUser: Record<string, DirectGroup[]> = {}
    for (const { user, group } of pairs) {
        const direct = (byUser[user] = byUser[user] ?? [])
        // The platform does not keep a person from being listed in a group twice.
        if (names[group] !== undefined && !direct.some((each) => each.sysId === group)) {
            direct.push({ sysId: group, name: names[group] })
        }
    }
    return byUser
}

function members(groupIds: readonly string[]): Record<string, string[]> {
    const byGroup: Record<string, Record<string, true>> = {}
    for (const { user, group } of memberships('group', groupIds)) {
        const users = (byGroup[group] = byGroup[group] ?? {})
        users[user] = true
    }
    return Object.fromEntries(Object.entries(byGroup).map(([group, users]) => [group, Object.keys(users)]))
}

function memberships(column: 'user' | 'group', ids: readonly string[]): { user: string; group: string }[] {
    const rows = openTable(MEMBERSHIP, ['user', 'group'])
    rows.addQuery(column, 'IN', ids.join(','))
    rows.orderBy('group')
    rows.orderBy('sys_id')
    rows.setLimit(MOST_MEMBERSHIPS + 1)
    rows.query()
    const pairs: { user: string; group: string }[] = []
    while (rows.next()) {
        if (pairs.length === MOST_MEMBERSHIPS) {
            throw scimError(
                400,
                'The groups asked for have too many members for one answer. Ask for fewer groups',
                'tooMany',
            )
        }
        const user = String(rows.getValue('user') ?? '')
        const group = String(rows.getValue('group') ?? '')
        if (user !== '' && group !== '') pairs.push({ user, group })
    }
    return pairs
}

function groups(): GlideRecord {
    return openTable(TABLE, COLUMNS)
}

function all(rows: GlideRecord): GroupRecord[] {
    const found: GroupRecord[] = []
    rows.query()
    while (rows.next()) {
        found.push({
            sysId: String(rows.getUniqueValue()),
            name: String(rows.getValue('name') ?? ''),
            createdOn: String(rows.getValue('sys_created_on') ?? ''),
            updatedOn: String(rows.getValue('sys_updated_on') ?? ''),
        })
    }
    return found
}
