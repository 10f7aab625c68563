// Nobody calls a route without one of the application's own roles.
import assert from 'node:assert/strict'
import { findUnprotectedRoutes } from '../../tools/package-checks/route-protection.ts'
import type { BuiltPackage } from '../../tools/package-checks/built-package.ts'
import { productPackage } from './product-package.ts'
import { packageOf } from './sample-package.ts'

const GOOD_ROUTE = {
    http_method: 'GET',
    relative_path: '/Users',
    enforce_acl: 'acl1',
    requires_authentication: 'true',
    requires_acl_authorization: 'true',
    requires_snc_internal_role: 'false',
}

function withRoute(
    route: Record<string, string>,
    aclRoles: readonly string[] = ['role1'],
    active = 'true',
): BuiltPackage {
    return packageOf(
        ['sys_ws_operation', { ...GOOD_ROUTE, ...route }],
        ['sys_security_acl', { sys_id: 'acl1', type: 'REST_Endpoint', active }],
        ['sys_user_role', { sys_id: 'role1', name: 'x_sample.integration' }],
        ['sys_user_role', { sys_id: 'role2', name: 'x_sample.guest' }],
        ...aclRoles.map((role): [string, Record<string, string>] => [
            'sys_security_acl_role',
            { sys_security_acl: 'acl1', sys_user_role: role },
        ]),
    )
}

describe('package: protection of routes', () => {
    it('every route carries the ACL of the application', () => {
        const roles = ['x_scim_okta.integration', 'x_scim_okta.admin']
        const ofServices = { provisioning: ['x_scim_okta.admin'] }
        assert.deepEqual(findUnprotectedRoutes(productPackage(), roles, ofServices), [])
    })

    it('a service may ask for other roles, and then for no less', () => {
        const built = packageOf(
            ['sys_ws_definition', { sys_id: 'service1', service_id: 'secrets' }],
            ['sys_ws_operation', { ...GOOD_ROUTE, web_service_definition: 'service1' }],
            ['sys_security_acl', { sys_id: 'acl1', type: 'REST_Endpoint', active: 'true' }],
            ['sys_user_role', { sys_id: 'role1', name: 'x_sample.integration' }],
            ['sys_security_acl_role', { sys_security_acl: 'acl1', sys_user_role: 'role1' }],
        )
        assert.deepEqual(findUnprotectedRoutes(built, [], { secrets: ['x_sample.integration'] }), [])
        const findings = findUnprotectedRoutes(built, ['x_sample.integration'], { secrets: ['x_sample.admin'] })
        assert.match(findings.join(), /its ACL asks for x_sample\.integration/)
    })

    it('accepts a protected route', () => {
        assert.deepEqual(findUnprotectedRoutes(withRoute({}), ['x_sample.integration']), [])
    })

    const broken: [string, BuiltPackage, RegExp][] = [
        ['no ACL', withRoute({ enforce_acl: '' }), /has no ACL/],
        ['the default ACL', withRoute({ enforce_acl: 'cf9d01d3e73003009d6247e603f6a990' }), /default ACL/],
        ['a foreign ACL', withRoute({ enforce_acl: 'acl2' }), /no active REST endpoint ACL/],
        ['an inactive ACL', withRoute({}, ['role1'], 'false'), /no active REST endpoint ACL/],
        ['an ACL with one role too many', withRoute({}, ['role1', 'role2']), /x_sample\.guest, x_sample\.integration/],
        ['an ACL without roles', withRoute({}, []), /no role/],
        ['an open route', withRoute({ requires_authentication: 'false' }), /no authentication/],
        ['a route without authorization', withRoute({ requires_acl_authorization: 'false' }), /no authorization/],
        ['a route for internal users', withRoute({ requires_snc_internal_role: 'true' }), /internal role/],
        ['a package without routes', packageOf(), /no REST operation/],
    ]
    for (const [name, built, expected] of broken) {
        it(`finds ${name}`, () => {
            const findings = findUnprotectedRoutes(built, ['x_sample.integration'])
            assert.equal(findings.length, 1, findings.join())
            assert.match(findings[0] ?? '', expected)
        })
    }
})
