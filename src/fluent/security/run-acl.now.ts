import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

Acl({
    $id: Now.ID['acl-run-read'],
    type: 'record',
    table: 'x_scim_okta_run',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-run-create'],
    type: 'record',
    table: 'x_scim_okta_run',
    operation: 'create',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-run-write'],
    type: 'record',
    table: 'x_scim_okta_run',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-run-delete'],
    type: 'record',
    table: 'x_scim_okta_run',
    operation: 'delete',
    roles: [adminRole],
})
