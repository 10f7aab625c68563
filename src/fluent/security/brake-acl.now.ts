import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-brake-read'],
    type: 'record',
    table: 'x_scim_okta_brake',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-brake-create'],
    type: 'record',
    table: 'x_scim_okta_brake',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-brake-write'],
    type: 'record',
    table: 'x_scim_okta_brake',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-brake-delete'],
    type: 'record',
    table: 'x_scim_okta_brake',
    operation: 'delete',
    roles: [adminRole],
})
