/** Who may call a Scripted REST operation: internal role first, then the operation's ACLs. */
import type { Row, Session, Store } from '../platform.ts'

/**
 * "Scripted REST External Default", which a build writes onto every route that names no ACL of its own. Its record is
 * the platform's, not the package's; it lets every authenticated user in (reported).
 */
export const PUBLIC_DEFAULT_ACL = 'cf9d01d3e73003009d6247e603f6a990'

const MAX_ROLES = 1000

/** One ACL: admin where it overrides, else any of its roles. Without roles, script or condition it passes everyone. */
function aclPasses(store: Store, session: Session, aclId: string): boolean {
    if (aclId === PUBLIC_DEFAULT_ACL) return true
    const acl = store.read('sys_security_acl', aclId)
    if (!acl || acl.active !== '1') return false
    if (acl.decision_type === 'deny') throw new Error(`not emulated: deny decision of ACL ${acl.name}`)
    if (acl.admin_overrides === '1' && session.roles.has('admin')) return true
    if (acl.script || acl.condition) throw new Error(`not emulated: script or condition of ACL ${acl.name}`)
    const required = store.find('sys_security_acl_role', { sys_security_acl: aclId }, MAX_ROLES)
    if (required.length === 0) return true
    return required.some((row) => {
        const role = row.sys_user_role ? store.read('sys_user_role', row.sys_user_role) : undefined
        return !!role?.name && session.roles.has(role.name)
    })
}

/**
 * May this session call the operation? `requires_snc_internal_role` needs `snc_internal` (documented: Explicit roles;
 * admin holds every role). `requires_acl_authorization` needs at least one of the operation's ACLs, which replace the
 * service's; with an empty list the service's apply, and with none at all any authenticated user passes (documented:
 * Scripted REST APIs, security matrix). Throws `not emulated` for ACLs with a script, a condition or a deny decision.
 */
export function restAclAllows(store: Store, session: Session, operation: Row, definition: Row): boolean {
    if (operation.requires_snc_internal_role === '1') {
        if (!session.roles.has('snc_internal') && !session.roles.has('admin')) return false
    }
    if (operation.requires_acl_authorization !== '1') return true
    const acls = (operation.enforce_acl || definition.enforce_acl || '').split(',').filter((id) => id !== '')
    return acls.length === 0 || acls.some((id) => aclPasses(store, session, id))
}
