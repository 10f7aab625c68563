import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-guard-read'],
    type: 'record',
    table: 'x_scim_okta_guard',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-guard-create'],
    type: 'record',
    table: 'x_scim_okta_guard',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-guard-write'],
    type: 'record',
    table: 'x_scim_okta_guard',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-guard-delete'],
    type: 'record',
    table: 'x_scim_okta_guard',
    operation: 'delete',
    roles: [adminRole],
})
