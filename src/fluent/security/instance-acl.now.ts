import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { adminRole, auditorRole } from './roles.now'

// People confirm an instance, or take that back; nobody else than the application makes, forgets or renames one. ACLs bind
// forms, lists and the Table API, not the application's own code.

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
    adminOverrides: false,
    script: 'answer = false',
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
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-instance-any-write'],
    type: 'record',
    table: 'x_scim_okta_instance',
    field: '*',
    operation: 'write',
    roles: [adminRole],
    adminOverrides: false,
    script: 'answer = false',
})

Acl({
    $id: Now.ID['acl-instance-state-write'],
    type: 'record',
    table: 'x_scim_okta_instance',
    field: 'state',
    operation: 'write',
    roles: [adminRole],
})
