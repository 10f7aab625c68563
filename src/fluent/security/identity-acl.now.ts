import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-identity-read'],
    type: 'record',
    table: 'x_scim_okta_identity',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-identity-create'],
    type: 'record',
    table: 'x_scim_okta_identity',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-write'],
    type: 'record',
    table: 'x_scim_okta_identity',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-identity-delete'],
    type: 'record',
    table: 'x_scim_okta_identity',
    operation: 'delete',
    roles: [adminRole],
})
