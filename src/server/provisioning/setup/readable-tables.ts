/** Can the tables of the platform be read? A refusal between scopes looks like an empty table. */

import { OKTA_USER_ID, RETIRED_AT } from '../records.ts'
import { fail, pass, warn, type Check, type Finding, type SetupContext } from './check.ts'

/** Every table of the platform that is read, with columns without which it is of no use. */
const TABLES: readonly (readonly [string, readonly string[]])[] = [
    ['sys_user', ['user_name', 'active', 'locked_out', OKTA_USER_ID]],
    ['sys_user_group', ['name', 'active', 'parent', RETIRED_AT]],
    ['sys_user_grmember', ['user', 'group']],
    ['sys_user_role', ['name']],
    ['sys_group_has_role', ['group', 'role']],
    ['sys_user_role_contains', ['role', 'contains']],
    ['cmn_department', ['name']],
    ['cmn_cost_center', ['name']],
    ['core_company', ['name']],
    ['cmn_location', ['name']],
    ['cmn_building', ['name']],
]

export const readableTables: Check = { id: 'tables-readable', name: 'Tables can be read', run: readTables }

function readTables({ view, caller }: SetupContext): Finding {
    const seen = TABLES.map(([table, columns]) => ({
        table,
        // Of people, the caller is there for certain.
        ...view(table, columns, table === 'sys_user' ? caller.sysId : undefined),
    }))
    const missing = seen.flatMap(({ table, missing: columns }) => columns.map((column) => `${table}.${column}`))
    if (missing.length > 0) {
        const action = 'Install the application again; allow it to read the tables under Application Cross-Scope Access'
        return fail(`Columns do not exist or cannot be read: ${missing.join(', ')}`, action)
    }
    const empty = seen.filter(({ hasRows }) => !hasRows).map(({ table }) => table)
    if (empty.indexOf('sys_user') >= 0) {
        return fail('In sys_user not even the caller can be seen', privileges(['sys_user']))
    }
    if (empty.length > 0)
        return warn(`No rows can be seen in ${empty.join(', ')}`, `If there are any: ${privileges(empty)}`)
    return pass(`${seen.length} tables can be read`)
}

function privileges(tables: readonly string[]): string {
    return `under Application Cross-Scope Access the privilege "read" of x_scim_okta must be Allowed for ${tables.join(', ')}`
}
