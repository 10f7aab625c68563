/** Which UI action a name means on a table, and who may run it. */

import type { Configuration } from '../glide/configuration.ts'
import type { Row, Session } from '../platform.ts'

/** The table of actions that appear on every table (documented: Create a UI action). */
const EVERY_TABLE = 'global'

/**
 * The active action of that sys_id or action_name on a table, given as its class and what it extends, nearest first:
 * an action of the base table appears on its extensions (documented: Create a UI action), and one of the extension
 * takes its place where the names are the same (documented: Override a UI action for an extended table). The order
 * decides among equals.
 */
export function findUiAction(configuration: Configuration, action: string, line: readonly string[]): Row | undefined {
    const nearest = [...line, EVERY_TABLE]
    return configuration
        .rows('sys_ui_action')
        .filter((row) => row.active === '1' && (row.sys_id === action || row.action_name === action))
        .filter((row) => action !== '' && nearest.includes(row.table ?? ''))
        .sort(
            (a, b) =>
                nearest.indexOf(a.table ?? '') - nearest.indexOf(b.table ?? '') ||
                Number(a.order ?? 100) - Number(b.order ?? 100),
        )[0]
}

/** One of the action's roles is enough; without any it is open; admin passes (documented: Create a UI action; reported). */
export function holdsActionRole(configuration: Configuration, action: Row, session: Session): boolean {
    const required = configuration.rows('sys_ui_action_role').filter((row) => row.sys_ui_action === action.sys_id)
    if (required.length === 0 || session.roles.has('admin')) return true
    const names = new Map(configuration.rows('sys_user_role').map((row) => [row.sys_id, row.name]))
    return required.some((row) => session.roles.has(names.get(row.sys_user_role ?? '') ?? ''))
}
