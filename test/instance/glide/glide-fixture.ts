/** An open platform over a tiny application, and scripts run in it, for tests of what scripts see. */

import { openPlatform, type OpenPlatform } from '../../../instance/open-platform.ts'
import type { Mode, Row, Session } from '../../../instance/platform.ts'
import { ITEM_TABLE, SCOPE_ID, tinyPackage, update } from '../package/tiny-package.ts'

export const SCOPE = 'x_tiny'

/** Everything an installed application may be granted on the tables these tests use. */
const GRANTED = ['sys_user', 'sys_user_group', 'sys_user_grmember', 'task', 'incident', 'sysevent']

export interface Fixture {
    platform: OpenPlatform
    /** The integration user's session: not interactive, no roles. */
    session: Session
    /** Runs a function body as the application (or another scope or session) and answers what it returns. */
    run(body: string, options?: { scope?: string; session?: Session }): unknown
    /** Text of the log lines written since the last call. */
    logged(): string[]
    person(row: Row): string
}

/** Files that grant the application read, create, write and delete on the given tables. */
export function privileges(tables: readonly string[]): Record<string, string> {
    const files: Record<string, string> = {}
    let number = 0
    for (const table of tables) {
        for (const operation of ['read', 'create', 'write', 'delete']) {
            const sysId = `c0ffee${String(number++).padStart(26, '0')}`
            files[`update/sys_scope_privilege_${sysId}.xml`] = update(
                'sys_scope_privilege',
                `<sys_id>${sysId}</sys_id><operation>${operation}</operation><source_scope>${SCOPE_ID}</source_scope><status>allowed</status><target_name>${table}</target_name><target_scope>global</target_scope><target_type>sys_db_object</target_type>`,
            )
        }
    }
    return files
}

/** Opens the platform in memory. `tables`: what the application may reach; `files`: further files of its package. */
export function openFixture(
    options: { mode?: Mode; tables?: readonly string[]; files?: Record<string, string> } = {},
): Fixture {
    const files = {
        'dictionary/x_tiny_item.xml': ITEM_TABLE,
        ...privileges(options.tables ?? GRANTED),
        ...options.files,
    }
    const platform = openPlatform({ packagePath: tinyPackage(files), db: ':memory:', mode: options.mode ?? 'strict' })
    const integration = platform.store.insert('sys_user', { user_name: 'integration', last_name: 'Integration' })
    const session = platform.session(integration, false)
    let seen = 0
    return {
        platform,
        session,
        run(body, { scope = SCOPE, session: other = session } = {}) {
            const out: { value?: unknown } = {}
            platform.runScript(other, scope, `out.value = (function () { ${body}\n})()`, { out })
            return out.value
        },
        logged() {
            const lines = platform.log.slice(seen).map((line) => line.message)
            seen = platform.log.length
            return lines
        },
        person: (row) => platform.store.insert('sys_user', row),
    }
}
