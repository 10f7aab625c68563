/**
 * Record ACLs of the base tables, coarse: one per table and operation. Which roles the base ACLs of a real instance ask
 * for is not documented table by table; these follow the description of the roles (documented: Base system roles).
 */
import { baseRoleId } from './base-roles.ts'
import type { SeedWriter } from './seed-writer.ts'

type Operation = 'read' | 'create' | 'write' | 'delete'

interface TableRights {
    tables: readonly string[]
    rights: Readonly<Record<Operation, readonly string[]>>
}

const BASE_RIGHTS: readonly TableRights[] = [
    {
        tables: ['sys_user', 'sys_user_group'],
        rights: {
            read: ['itil', 'user_admin', 'admin'],
            create: ['user_admin', 'admin'],
            write: ['user_admin', 'admin'],
            delete: ['user_admin', 'admin'],
        },
    },
    {
        tables: ['sys_user_grmember', 'sys_user_delegate'],
        rights: {
            read: ['itil', 'user_admin', 'admin'],
            create: ['user_admin', 'admin'],
            write: ['user_admin', 'admin'],
            delete: ['user_admin', 'admin'],
        },
    },
    {
        tables: ['core_company', 'cmn_department', 'cmn_location', 'cmn_cost_center', 'cmn_building'],
        rights: {
            read: ['itil', 'user_admin', 'admin'],
            create: ['user_admin', 'admin'],
            write: ['user_admin', 'admin'],
            delete: ['user_admin', 'admin'],
        },
    },
    {
        tables: [
            'task',
            'incident',
            'change_request',
            'change_task',
            'problem',
            'problem_task',
            'sc_request',
            'sc_req_item',
            'sc_task',
            'sysapproval_group',
        ],
        rights: { read: ['itil', 'admin'], create: ['itil', 'admin'], write: ['itil', 'admin'], delete: ['admin'] },
    },
    {
        tables: ['sysapproval_approver'],
        rights: {
            read: ['itil', 'approver_user', 'admin'],
            create: ['itil', 'admin'],
            write: ['itil', 'approver_user', 'admin'],
            delete: ['admin'],
        },
    },
    {
        tables: ['sys_user_role', 'sys_user_has_role', 'sys_group_has_role', 'sys_user_role_contains'],
        rights: {
            read: ['user_admin', 'admin'],
            create: ['admin'],
            write: ['admin'],
            delete: ['admin'],
        },
    },
    {
        tables: [
            'sys_properties',
            'sys_script',
            'sys_audit',
            'sysevent',
            'syslog_app_scope',
            'sys_scope_privilege',
            'sys_journal_field',
            'sys_email',
        ],
        rights: { read: ['admin'], create: ['admin'], write: ['admin'], delete: ['admin'] },
    },
]

/** Stores the ACLs; the base roles must be there. */
export function seedBaseAcls(writer: SeedWriter): void {
    for (const { tables, rights } of BASE_RIGHTS) {
        for (const table of tables) {
            for (const [operation, roles] of Object.entries(rights)) {
                const acl = writer.insert('sys_security_acl', `${table}.${operation}`, {
                    name: table,
                    type: 'record',
                    operation,
                    active: '1',
                    admin_overrides: '1',
                    decision_type: 'allow',
                    sys_scope: 'global',
                })
                for (const role of roles) {
                    writer.insert('sys_security_acl_role', `${table}.${operation}.${role}`, {
                        sys_security_acl: acl,
                        sys_user_role: baseRoleId(role),
                        sys_scope: 'global',
                    })
                }
            }
        }
    }
}
