/** Which roles a user holds: directly, through groups and their parents, and by containment. */

import type { Configuration } from '../glide/configuration.ts'
import type { RecordDatabase } from '../glide/record-database.ts'
import type { Row } from '../platform.ts'

/** Groups nest, and each child has its parent's roles; deeper chains than this are cut. */
const DEEPEST_GROUP = 50

export class RoleDirectory {
    constructor(
        private readonly database: RecordDatabase,
        private readonly configuration: Configuration,
    ) {}

    /** Names of the roles of a user; empty for an unknown one. Not counted as statements: the platform caches sessions. */
    rolesOfUser(userId: string): ReadonlySet<string> {
        const direct = this.database.rows(
            `SELECT "role" FROM "sys_user_has_role" WHERE "user" = ? AND ("state" IS NULL OR "state" = 'active')`,
            [userId],
        )
        const roles = new Set(direct.map((row) => row.role ?? ''))
        for (const row of this.database.rows('SELECT "group" FROM "sys_user_grmember" WHERE "user" = ?', [userId])) {
            this.addGroup(row.group, roles)
        }
        return this.names(roles)
    }

    /** Names of the roles that members of a group receive, contained roles included. */
    rolesOfGroup(groupId: string): ReadonlySet<string> {
        const roles = new Set<string>()
        this.addGroup(groupId, roles)
        return this.names(roles)
    }

    /** documented: Create a group: a child group inherits its parent's roles. */
    private addGroup(groupId: string | null | undefined, roles: Set<string>): void {
        let group = groupId
        for (let depth = 0; group && depth < DEEPEST_GROUP; depth++) {
            for (const row of this.groupRoles().get(group) ?? []) roles.add(row.role ?? '')
            const parents = this.database.rows('SELECT "parent" FROM "sys_user_group" WHERE "sys_id" = ?', [group])
            group = parents[0]?.parent
        }
    }

    private groupRoles(): ReadonlyMap<string, Row[]> {
        return this.configuration.derived('roles by group', () =>
            byColumn(this.configuration.rows('sys_group_has_role'), 'group'),
        )
    }

    /** Follows sys_user_role_contains from the given role ids and answers names. */
    private names(roles: Set<string>): ReadonlySet<string> {
        const contained = this.configuration.derived('contained roles', () =>
            byColumn(this.configuration.rows('sys_user_role_contains'), 'role'),
        )
        const named = this.configuration.derived(
            'role names',
            () => new Map(this.configuration.rows('sys_user_role').map((row) => [row.sys_id ?? '', row.name ?? ''])),
        )
        // A Set walks elements that are added on the way, each once.
        for (const role of roles) {
            for (const row of contained.get(role) ?? []) roles.add(row.contains ?? '')
        }
        return new Set([...roles].map((role) => named.get(role) ?? '').filter((name) => name !== ''))
    }
}

function byColumn(rows: readonly Row[], column: string): ReadonlyMap<string, Row[]> {
    const groups = new Map<string, Row[]>()
    for (const row of rows) {
        const key = row[column] ?? ''
        const group = groups.get(key)
        if (group) group.push(row)
        else groups.set(key, [row])
    }
    return groups
}
