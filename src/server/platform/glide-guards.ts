/** x_scim_okta_guard, and the roles of groups, over GlideRecord. */

import type { GlideRecord } from '@servicenow/glide'
import type { Guard, GuardKind, Guards } from '../provisioning/guards/guard.ts'
import { inPieces, openTable } from './glide-rows.ts'
import { readPrivilegedRoles } from './settings.ts'

const TABLE = 'x_scim_okta_guard'
const COLUMNS = ['number', 'kind', 'user', 'group', 'expires_at', 'active']
/** Ids in one condition. */
const CHUNK = 1000
/** More guards for one piece, or roles of some groups or within some roles, would be a broken table; nothing is let through. */
const MOST_ROWS = 10000

/** The store of guards and roles. */
export function glideGuards(): Guards {
    return { of, privilegedRoles: readPrivilegedRoles, rolesOfGroups, rolesNamed, rolesWithin }
}

function of(users: readonly string[], groups: readonly string[], now: string): Guard[] {
    const pairs = [...users.map((id) => ({ column: 'user', id })), ...groups.map((id) => ({ column: 'group', id }))]
    return inPieces(pairs, CHUNK).flatMap((piece) => {
        const ids = (column: string) => piece.filter((pair) => pair.column === column).map(({ id }) => id)
        const [people, teams] = [ids('user'), ids('group')]
        const rows = openTable(TABLE, COLUMNS)
        rows.addQuery('active', '=', 'true')
        if (people.length === 0) {
            rows.addQuery('group', 'IN', teams.join(','))
        } else {
            const condition = rows.addQuery('user', 'IN', people.join(','))
            if (teams.length > 0) condition.addOrCondition('group', 'IN', teams.join(','))
        }
        return all(rows).filter((row) => row.expiresAt === '' || row.expiresAt > now)
    })
}

interface GuardRow extends Guard {
    /** UTC `yyyy-MM-dd HH:mm:ss`; `''` for never. */
    readonly expiresAt: string
}

function all(rows: GlideRecord): GuardRow[] {
    return collected(rows, () => {
        const text = (column: string) => String(rows.getValue(column) ?? '')
        const kind = text('kind') as GuardKind
        const isOfUser = kind === 'protected_user' || kind === 'terminated_user'
        return {
            sysId: String(rows.getUniqueValue()),
            number: text('number'),
            kind,
            subject: text(isOfUser ? 'user' : 'group'),
            expiresAt: text('expires_at'),
        }
    })
}

function rolesOfGroups(groups: readonly string[]): string[] {
    const rows = openTable('sys_group_has_role', ['group', 'role'])
    rows.addQuery('group', 'IN', groups.join(','))
    return distinct(collected(rows, () => String(rows.getValue('role') ?? '')))
}

function rolesWithin(roles: readonly string[]): string[] {
    const rows = openTable('sys_user_role_contains', ['role', 'contains'])
    rows.addQuery('role', 'IN', roles.join(','))
    return distinct(collected(rows, () => String(rows.getValue('contains') ?? '')))
}

function rolesNamed(names: readonly string[]): Record<string, string> {
    const rows = openTable('sys_user_role', ['name'])
    rows.addQuery('name', 'IN', names.join(','))
    const found = collected(rows, () => [String(rows.getUniqueValue()), String(rows.getValue('name') ?? '')] as const)
    return Object.fromEntries(found)
}

/** What `read` makes of each row; throws when there are more than can be. */
function collected<Value>(rows: GlideRecord, read: () => Value): Value[] {
    rows.setLimit(MOST_ROWS + 1)
    rows.query()
    const found: Value[] = []
    while (rows.next()) found.push(read())
    if (found.length > MOST_ROWS) throw new Error(`more than ${MOST_ROWS} rows of ${String(rows.getTableName())} apply`)
    return found
}

function distinct(ids: readonly string[]): string[] {
    return [...new Set(ids)].filter((id) => id !== '')
}
