import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-instance-read'],
    type: 'record',
    table: 'x_scim_okta_instance',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-instance-create'],
    type: 'record',
    table: 'x_scim_okta_instance',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-instance-write'],
    type: 'record',
    table: 'x_scim_okta_instance',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-instance-delete'],
    type: 'record',
    table: 'x_scim_okta_instance',
    operation: 'delete',
    roles: [adminRole],
})
