// Who may call a route. A route without an ACL of its own gets the platform's default one, which lets every internal
// user through.
import type { BuiltPackage } from './built-package.ts'
import { recordsOf } from './built-package.ts'

/** The platform's default ACL for scripted REST, written by the SDK where a route names none. */
const DEFAULT_ACL = 'cf9d01d3e73003009d6247e603f6a990'

function aclRoles(built: BuiltPackage, acl: string): string[] {
    const names = new Map(recordsOf(built, 'sys_user_role').map(({ fields }) => [fields.sys_id, fields.name]))
    return recordsOf(built, 'sys_security_acl_role')
        .filter(({ fields }) => fields.sys_security_acl === acl)
        .map(({ fields }) => names.get(fields.sys_user_role ?? '') ?? `unknown role ${fields.sys_user_role ?? ''}`)
        .sort()
}

/**
 * Finds REST operations that are not protected by exactly one active REST endpoint ACL of the application with exactly
 * the given roles, that do not ask for authentication and authorization, or that turn away an integration user without
 * the internal role.
 *
 * @param roles role names, scope prefix included
 * @param ofServices other roles for the routes of a service, by service id
 * @returns one line per fault
 */
export function findUnprotectedRoutes(
    built: BuiltPackage,
    roles: readonly string[],
    ofServices: Readonly<Record<string, readonly string[]>> = {},
): string[] {
    const findings: string[] = []
    const services = new Map(
        recordsOf(built, 'sys_ws_definition').map(({ fields }) => [fields.sys_id, fields.service_id]),
    )
    const ownAcls = new Set(
        recordsOf(built, 'sys_security_acl')
            .filter(({ fields }) => fields.type === 'REST_Endpoint' && fields.active === 'true')
            .map(({ fields }) => fields.sys_id),
    )
    const operations = recordsOf(built, 'sys_ws_operation')
    if (operations.length === 0) findings.push('the package has no REST operation')
    for (const { file, fields } of operations) {
        const where = `${file} (${fields.http_method ?? ''} ${fields.relative_path ?? ''})`
        const acl = fields.enforce_acl ?? ''
        const wanted = ofServices[services.get(fields.web_service_definition ?? '') ?? ''] ?? roles
        if (acl === '') findings.push(`${where}: has no ACL`)
        else if (acl === DEFAULT_ACL) findings.push(`${where}: has the platform's default ACL, open to internal users`)
        else if (!ownAcls.has(acl))
            findings.push(`${where}: its ACL ${acl} is no active REST endpoint ACL of the package`)
        else if (aclRoles(built, acl).join() !== [...wanted].sort().join()) {
            findings.push(`${where}: its ACL asks for ${aclRoles(built, acl).join(', ') || 'no role'}`)
        }
        if (fields.requires_authentication !== 'true') findings.push(`${where}: asks for no authentication`)
        if (fields.requires_acl_authorization !== 'true') findings.push(`${where}: asks for no authorization`)
        if (fields.requires_snc_internal_role !== 'false') findings.push(`${where}: asks for the internal role`)
    }
    return findings
}
