import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-adoption-read'],
    type: 'record',
    table: 'x_scim_okta_adoption',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-adoption-create'],
    type: 'record',
    table: 'x_scim_okta_adoption',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-adoption-write'],
    type: 'record',
    table: 'x_scim_okta_adoption',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-adoption-delete'],
    type: 'record',
    table: 'x_scim_okta_adoption',
    operation: 'delete',
    roles: [adminRole],
})
