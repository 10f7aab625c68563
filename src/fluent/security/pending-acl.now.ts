import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// People drop what waits; everything else is written by the application.

Acl({
    $id: Now.ID['acl-pending-read'],
    type: 'record',
    table: 'x_scim_okta_pending',
    operation: 'read',
    roles: [auditorRole],
})

Acl({
    $id: Now.ID['acl-pending-create'],
    type: 'record',
    table: 'x_scim_okta_pending',
    operation: 'create',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-pending-write'],
    type: 'record',
    table: 'x_scim_okta_pending',
    operation: 'write',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-pending-delete'],
    type: 'record',
    table: 'x_scim_okta_pending',
    operation: 'delete',
    roles: [adminRole],
})

Acl({
    $id: Now.ID['acl-pending-any-write'],
    type: 'record',
    table: 'x_scim_okta_pending',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-pending-state-write'],
    type: 'record',
    table: 'x_scim_okta_pending',
    field: 'state',
    operation: 'write',
    roles: [adminRole],
})
