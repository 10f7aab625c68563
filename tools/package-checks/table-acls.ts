// A table without its own ACLs falls back to the instance's wildcard ones.
import { recordsOf, type BuiltPackage } from './built-package.ts'

const OPERATIONS = ['read', 'create', 'write', 'delete']

/**
 * Finds own tables without an active record ACL, carrying at least one role, for each of read, create, write, delete.
 *
 * @returns one line per table and operation
 */
export function findMissingTableAcls(built: BuiltPackage): string[] {
    const withRole = new Set(recordsOf(built, 'sys_security_acl_role').map(({ fields }) => fields.sys_security_acl))
    const acls = recordsOf(built, 'sys_security_acl').filter(
        ({ fields }) => fields.type === 'record' && fields.active === 'true' && withRole.has(fields.sys_id),
    )
    return built.tables.flatMap(({ name }) =>
        OPERATIONS.filter(
            (operation) => !acls.some(({ fields }) => fields.name === name && fields.operation === operation),
        ).map((operation) => `table ${name}: has no ACL with a role for ${operation}`),
    )
}
