import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-resolver-read'],
    type: 'record',
    table: 'x_scim_okta_resolver',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-resolver-create'],
    type: 'record',
    table: 'x_scim_okta_resolver',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-resolver-write'],
    type: 'record',
    table: 'x_scim_okta_resolver',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-resolver-delete'],
    type: 'record',
    table: 'x_scim_okta_resolver',
    operation: 'delete',
    roles: [adminRole],
})
