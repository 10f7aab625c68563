import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-mapping-read'],
    type: 'record',
    table: 'x_scim_okta_mapping',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-mapping-create'],
    type: 'record',
    table: 'x_scim_okta_mapping',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-mapping-write'],
    type: 'record',
    table: 'x_scim_okta_mapping',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-mapping-delete'],
    type: 'record',
    table: 'x_scim_okta_mapping',
    operation: 'delete',
    roles: [adminRole],
})
