import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-source-read'],
    type: 'record',
    table: 'x_scim_okta_source',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-source-create'],
    type: 'record',
    table: 'x_scim_okta_source',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-source-write'],
    type: 'record',
    table: 'x_scim_okta_source',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-source-delete'],
    type: 'record',
    table: 'x_scim_okta_source',
    operation: 'delete',
    roles: [adminRole],
})
