/** The platform's own roles that seeds, ACLs and guards name (documented: Base system roles). */
import { seedId, type SeedWriter } from './seed-writer.ts'

const ROLES: readonly { name: string; description: string; elevated?: boolean }[] = [
    { name: 'admin', description: 'System administrator; passes every check that admins may override.' },
    { name: 'security_admin', description: 'Changes access controls and security settings.', elevated: true },
    { name: 'user_admin', description: 'Administers users, groups and locations.' },
    { name: 'itil', description: 'Works on tasks, incidents and changes.' },
    { name: 'approver_user', description: 'Answers approvals.' },
    { name: 'snc_internal', description: 'Internal user of the instance.' },
    { name: 'snc_external', description: 'External user of the instance.' },
    { name: 'rest_service', description: 'Calls REST services.' },
]

/** The sys_id of a base role. */
export function baseRoleId(name: string): string {
    return seedId('sys_user_role', name)
}

/** Stores the base roles. */
export function seedBaseRoles(writer: SeedWriter): void {
    for (const { name, description, elevated } of ROLES) {
        writer.insert('sys_user_role', name, {
            name,
            description,
            suffix: name,
            elevated_privilege: elevated ? '1' : '0',
            sys_scope: 'global',
        })
    }
}
