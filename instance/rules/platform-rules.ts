/** Rules that ship with the platform itself: for people and groups here, for tasks and approvals in task-rules.ts. */

import type { RoleDirectory } from '../access/roles.ts'
import type { PlatformRule } from './business-rules.ts'
import { TASK_RULES } from './task-rules.ts'

export interface PlatformRuleOptions {
    /** The worst reading of the "user query" rule: every session without user_admin, interactive or not. */
    hideInactiveFromAllSessions: boolean
}

/** documented: Manage user sessions: deactivating locks out; reported: nothing unlocks on reactivation. */
const lockOutInactiveUsers: PlatformRule = {
    name: 'Lock Out Inactive Users',
    table: 'sys_user',
    when: 'before',
    order: 100,
    operations: ['insert', 'update'],
    run(current) {
        if (current.state.previous?.active === '1' && current.getValue('active') !== '1') {
            current.assign('locked_out', true)
        }
    },
}

/** documented as sample script (GlideSystem): inactive people are hidden from interactive sessions of ordinary users. */
function userQuery(options: () => PlatformRuleOptions): PlatformRule {
    return {
        name: 'user query',
        table: 'sys_user',
        when: 'query',
        order: 100,
        operations: [],
        run(current) {
            const { roles, interactive } = current.actor.session
            const concerned = interactive || options().hideInactiveFromAllSessions
            if (concerned && !roles.has('admin') && !roles.has('user_admin')) current.addQuery('active', true)
        },
    }
}

/** documented: Add a user to a group: only admin adds to a group holding admin, security_admin to one holding that. */
function privilegedGroups(directory: RoleDirectory): PlatformRule {
    return {
        name: 'Privileged group guard',
        table: 'sys_user_grmember',
        when: 'before',
        order: 100,
        operations: ['insert', 'update'],
        run(current, environment) {
            const granted = directory.rolesOfGroup(current.getValue('group') ?? '')
            const { roles } = current.actor.session
            const missing = ['admin', 'security_admin'].find((role) => granted.has(role) && !roles.has(role))
            if (missing === undefined) return
            environment.log(
                'warn',
                'platform',
                `User Is Not Authorized To Perform This Action: group grants ${missing}`,
            )
            // reported both ways: the insert answers null, or the row is silently absent.
            if (environment.mode === 'nasty') current.state.dropped = true
            else current.setAbortAction(true)
        },
    }
}

export function platformRules(directory: RoleDirectory, options: () => PlatformRuleOptions): readonly PlatformRule[] {
    return [lockOutInactiveUsers, userQuery(options), privilegedGroups(directory), ...TASK_RULES]
}
