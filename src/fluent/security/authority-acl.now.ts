import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-authority-read'],
    type: 'record',
    table: 'x_scim_okta_authority',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-authority-create'],
    type: 'record',
    table: 'x_scim_okta_authority',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-authority-write'],
    type: 'record',
    table: 'x_scim_okta_authority',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-authority-delete'],
    type: 'record',
    table: 'x_scim_okta_authority',
    operation: 'delete',
    roles: [adminRole],
})
