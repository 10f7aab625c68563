import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-finding-read'],
    type: 'record',
    table: 'x_scim_okta_finding',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-finding-create'],
    type: 'record',
    table: 'x_scim_okta_finding',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-finding-write'],
    type: 'record',
    table: 'x_scim_okta_finding',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-finding-delete'],
    type: 'record',
    table: 'x_scim_okta_finding',
    operation: 'delete',
    roles: [adminRole],
})
